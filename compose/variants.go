package compose

import "slices"

// Best is the best draft that r.Accept accepts. Where there is none the error is a *None.
func Best(r Request) (Draft, error) {
	o, err := newOffice(r)
	if err != nil {
		return Draft{}, err
	}
	for _, g := range o.grounds {
		if d, ok := o.accepted(g, o.searches(g)); ok {
			return d, nil
		}
	}
	return Draft{}, &o.none
}

// Variants are n drafts that r.Accept accepts, or as many as there are, no two of
// them the same wording for the same ground: first the wordings for the strongest
// ground, then those for the next. A wording comes again, for another ground of
// its kind, after all others. Where there is none the error is a *None.
func Variants(r Request, n int) ([]Draft, error) {
	o, err := newOffice(r)
	if err != nil {
		return nil, err
	}
	var all []candidate
	uses := map[string]int{} // of wordings
	for _, g := range o.grounds {
		if len(uses) >= n {
			break
		}
		for _, c := range o.wordings(g) {
			c.again = uses[c.draft.Template]
			uses[c.draft.Template]++
			all = append(all, c)
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return a.again - b.again })
	var drafts []Draft
	for _, c := range all {
		same := func(d Draft) bool { return d.Text == c.draft.Text }
		if len(drafts) < n && !slices.ContainsFunc(drafts, same) {
			drafts = append(drafts, c.draft)
		}
	}
	if len(drafts) == 0 {
		return nil, &o.none
	}
	return drafts, nil
}

// candidate is a draft in a list of variants.
type candidate struct {
	draft Draft
	lost  classes // optional parts that it goes without
	again int     // how many before it are the same wording
}

// wordings are the best draft of each wording for a ground, those that lose least first.
func (o *office) wordings(g Ground) []candidate {
	var list []candidate
	for _, s := range o.searches(g) {
		if d, ok := o.accepted(g, []*search{s}); ok {
			list = append(list, candidate{draft: d, lost: s.lost(d.choice)})
		}
	}
	slices.SortStableFunc(list, func(a, b candidate) int { return a.lost.compare(b.lost) })
	return list
}

// tries is how many drafts for one ground Accept is asked about.
const tries = 32

// accepted is the best draft for a ground that Accept accepts.
func (o *office) accepted(g Ground, searches []*search) (Draft, bool) {
	asked := 0
	for s, choice := range merged(searches) {
		d := o.draft(g, s.search, choice)
		if asked++; o.accept == nil || o.accept(d.Text) {
			return d, true
		}
		if asked == 1 {
			o.none.Refused = append(o.none.Refused, d)
		}
		if asked == tries {
			break
		}
	}
	return Draft{}, false
}

// draft is a combination as a draft.
func (o *office) draft(g Ground, s *search, choice []int) Draft {
	d := Draft{
		Template: s.template.ID, Lang: s.template.Lang, Register: s.template.Register,
		Ground: g, Pieces: s.join(choice), search: s, choice: choice,
	}
	d.Text = textOf(d.Pieces)
	d.Length = s.measure(d.Text)
	return d
}
