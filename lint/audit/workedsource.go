package audit

import (
	"maps"
	"slices"
)

// oneKind is the rate at which, or the rest of it, a source is taken to hold
// only one kind of outcome. LinkedIn's archive is said by some to list only the
// invitations that are still open: then next to none of it is accepted. A whole
// campaign that fares so badly was never published: the lowest counts known are
// 7 of 45 and 19 of 100 (looked up 2026-11-28).
const oneKind = 0.05

// usable joins the sources that hold both kinds of outcome, and names the others.
func (t *Tally) usable() (*outcomes, []Biased) {
	all := newOutcomes()
	biased := []Biased{}
	for _, name := range slices.Sorted(maps.Keys(t.sources)) {
		o := t.sources[name]
		if why := o.bias(); why != "" {
			biased = append(biased, Biased{name, why, o.n, o.accepted})
			continue
		}
		all.join(o)
	}
	return all, biased
}

// bias says that a source holds only one kind of outcome, as surely as its
// numbers allow: a few invitations of which none was accepted prove nothing.
func (o *outcomes) bias() Refusal {
	switch low, high := wilson(o.accepted, o.n); {
	case high < oneKind:
		return OnlyPending
	case low > 1-oneKind:
		return OnlyAccepted
	}
	return ""
}

// refusal is why no rate can be given.
func (t *Tally) refusal(all *outcomes, biased []Biased) Refusal {
	switch {
	case all.n == 0 && len(biased) > 0:
		return biased[0].Why
	case all.n == 0 && t.young > 0:
		return AllYoung
	case all.n == 0 && t.undated > 0:
		return AllUndated
	case all.n == 0:
		return NoOutcomes
	case all.accepted == 0:
		return OnlyPending
	case all.accepted == all.n:
		return OnlyAccepted
	}
	return ""
}
