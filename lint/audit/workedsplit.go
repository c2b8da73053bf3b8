package audit

import (
	"cmp"
	"math"
	"slices"
)

// property is what notes are compared by.
type property struct {
	by     string
	blank  bool // an invitation without a note has part in it
	values func(Item) []string
	order  []string // of the values; without one the largest group comes first
}

// none is the value of a property that a note does not have.
const none = "none"

// properties lists what notes are compared by.
var properties = [...]property{
	{by: "note", blank: true, values: withNote, order: []string{"note", none}},
	{by: "reason", values: reason},
	{by: "personalization", values: personalization, order: []string{none, "weak", "specific"}},
	{by: "length", values: length, order: []string{"1-100", "101-200", "201-300", "301-"}},
	{by: "rule", values: rules},
	{by: "language", values: language},
}

// of lists the values that an invitation has; none where it has no part.
func (p property) of(i Item) []string {
	if i.Text == "" && !p.blank {
		return nil
	}
	return p.values(i)
}

func withNote(i Item) []string {
	if i.Text == "" {
		return []string{none}
	}
	return []string{"note"}
}

// reason is the kind of reason; nobody knows it in a language that is not read.
func reason(i Item) []string {
	if i.Lang == "" {
		return nil
	}
	return []string{cmp.Or(i.Reason, none)}
}

func personalization(i Item) []string {
	if i.Lang == "" {
		return nil
	}
	return []string{cmp.Or(i.Personalization, none)}
}

// length is a band of graphemes: the published counts part at 100 and 200, where
// the free limit is too, and the network's limit is 300.
func length(i Item) []string {
	switch {
	case i.Graphemes <= 100:
		return []string{"1-100"}
	case i.Graphemes <= 200:
		return []string{"101-200"}
	case i.Graphemes <= 300:
		return []string{"201-300"}
	}
	return []string{"301-"}
}

func rules(i Item) []string {
	if len(i.Rules) == 0 {
		return []string{none}
	}
	return i.Rules
}

func language(i Item) []string { return []string{cmp.Or(i.Lang, "unknown")} }

// minGroup is how many notes a group needs, and the others with it, to be
// compared: each comparison makes all of them less sharp.
const minGroup = 10

// level is the chance that one of all comparisons is a false alarm.
const level = 0.05

// splits compares each group with the other notes of its split, and says how
// many comparisons that took.
func splits(all *outcomes) ([]Split, int) {
	var list []Split
	var ps []*float64
	for _, p := range properties {
		if all.bases[p.by].n == 0 {
			continue
		}
		s := Split{By: p.by, Groups: groups(all, p)}
		for i := range s.Groups {
			if d := s.Groups[i].Differs; d != nil {
				ps = append(ps, &d.P)
			}
		}
		list = append(list, s)
	}
	holm(ps)
	for i := range list {
		list[i].conclude()
	}
	return list, len(ps)
}

// groups lists the groups of a property, each with its difference if it is compared.
func groups(all *outcomes, p property) []Group {
	var list []Group
	for g, r := range all.groups {
		if g.by != p.by {
			continue
		}
		made := Group{Value: g.value, N: r.n, Accepted: r.accepted}
		made.Low, made.High = wilson(r.accepted, r.n)
		if others := all.bases[p.by].without(r); r.n >= minGroup && others.n >= minGroup {
			made.compare(r, others)
		}
		list = append(list, made)
	}
	slices.SortFunc(list, func(a, b Group) int {
		return cmp.Or(
			cmp.Compare(slices.Index(p.order, a.Value), slices.Index(p.order, b.Value)),
			cmp.Compare(b.N, a.N), cmp.Compare(a.Value, b.Value))
	})
	return list
}

// compare notes how a group differs from the others.
func (g *Group) compare(r, others rate) {
	d := &Difference{More: r.share() - others.share(), P: exact(r, others)}
	d.Low, d.High = newcombe(r, others)
	if math.Abs(d.More) >= 0.01 {
		g.Needed = needed(r.share(), others.share())
	}
	g.Differs = d
}

// conclude says what the comparisons of a split say, and forgets the differences
// that may be chance.
func (s *Split) conclude() {
	s.Says = Nothing
	for i := range s.Groups {
		g := &s.Groups[i]
		switch {
		case g.Differs == nil:
		case g.Differs.P < level:
			s.Says, g.Needed = Differs, 0
		default:
			g.Differs = nil
			if s.Says == Nothing {
				s.Says = CannotTell
			}
		}
	}
}

// needs lists what it takes to see differences of some sizes from a rate: upwards
// where there is room, else downwards.
func needs(rate float64) []Need {
	var list []Need
	for _, points := range []int{5, 10, 20} {
		other := rate + float64(points)/100
		if other > 1 {
			other = rate - float64(points)/100
		}
		list = append(list, Need{points, needed(rate, other)})
	}
	return list
}
