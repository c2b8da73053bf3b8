package compose

import "slices"

// Best is the best draft that r.Accept accepts. Where there is none the error is a *None.
func Best(r Request) (Draft, error) {
	o, err := newOffice(r)
	if err != nil {
		return Draft{}, err
	}
	for _, g := range o.grounds {
		if accepted := o.accepted(g, o.searches(g), 1); len(accepted) > 0 {
			return accepted[0].draft, nil
		}
	}
	return Draft{}, &o.none
}

// Variants are the n best drafts that r.Accept accepts, or as many as there
// are: first the best of each wording for each ground, then the second best.
// Where there is none the error is a *None.
func Variants(r Request, n int) ([]Draft, error) {
	o, err := newOffice(r)
	if err != nil {
		return nil, err
	}
	var all []candidate
	for _, g := range o.grounds {
		for _, s := range o.searches(g) {
			all = append(all, o.accepted(g, []*search{s}, n)...)
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return a.round - b.round })
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

// tries is how many drafts for one ground Accept is asked about.
const tries = 32

// candidate is a draft, and how many of the same wording are better.
type candidate struct {
	draft Draft
	round int
}

// accepted are up to n drafts for a ground, the best first.
func (o *office) accepted(g Ground, searches []*search, n int) []candidate {
	var list []candidate
	asked := 0
	for s, choice := range merged(searches) {
		d := o.draft(g, s.search, choice)
		if asked++; o.accept == nil || o.accept(d.Text) {
			list = append(list, candidate{d, s.round})
		} else if asked == 1 {
			o.none.Refused = append(o.none.Refused, d)
		}
		if len(list) == n || asked == tries {
			break
		}
	}
	return list
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
