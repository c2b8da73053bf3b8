package audit

import "time"

// Horizon is how many days old an invitation must be for its outcome to count.
// Most answers come within days, but no published count says how many come
// late (looked for 2026-11-28). Three weeks is LinkedIn's own cool-down after an
// invitation was taken back, and more than vendors advise to wait before taking
// one back. Younger ones are left out whether accepted or not: to keep those
// that were accepted quickly would flatter the rate.
const Horizon = 21

// Tally counts outcomes, one invitation at a time. Its memory grows with the
// number of sources and of kinds, not with that of notes.
type Tally struct {
	Today time.Time

	young, undated, untold int
	sources                map[string]*outcomes
}

// outcomes are those of one source, or of several together.
type outcomes struct {
	rate
	withdrawn int
	bases     map[string]rate // by property: the notes that have a value of it
	groups    map[group]rate
}

// group is a value of a property.
type group struct{ by, value string }

// Add counts an invitation.
func (t *Tally) Add(i Item) {
	switch {
	case i.Outcome == Unknown:
		t.untold++
	case i.Sent.IsZero():
		t.undated++
	case t.Today.Sub(i.Sent) < Horizon*24*time.Hour:
		t.young++
	default:
		t.of(i.Source).add(i)
	}
}

// of gives the outcomes of a source.
func (t *Tally) of(source string) *outcomes {
	if t.sources == nil {
		t.sources = map[string]*outcomes{}
	}
	o := t.sources[source]
	if o == nil {
		o = newOutcomes()
		t.sources[source] = o
	}
	return o
}

func newOutcomes() *outcomes {
	return &outcomes{bases: map[string]rate{}, groups: map[group]rate{}}
}

func (o *outcomes) add(i Item) {
	one := rate{n: 1}
	switch i.Outcome {
	case Accepted:
		one.accepted = 1
	case Withdrawn:
		o.withdrawn++
	}
	o.rate = o.rate.plus(one)
	for _, p := range properties {
		values := p.of(i)
		if len(values) > 0 {
			o.bases[p.by] = o.bases[p.by].plus(one)
		}
		for _, v := range values {
			o.groups[group{p.by, v}] = o.groups[group{p.by, v}].plus(one)
		}
	}
}

// join adds the outcomes of another source.
func (o *outcomes) join(other *outcomes) {
	o.rate = o.rate.plus(other.rate)
	o.withdrawn += other.withdrawn
	for by, r := range other.bases {
		o.bases[by] = o.bases[by].plus(r)
	}
	for g, r := range other.groups {
		o.groups[g] = o.groups[g].plus(r)
	}
}

// Worked is what was counted so far.
func (t *Tally) Worked() Worked {
	all, biased := t.usable()
	w := Worked{
		Sent: all.n, Accepted: all.accepted, Withdrawn: all.withdrawn,
		Horizon: Horizon, Young: t.young, Undated: t.undated, Untold: t.untold, Biased: biased,
		Needs: []Need{}, Splits: []Split{}, // in JSON lists, even where a rate is refused
	}
	if w.Refused = t.refusal(all, biased); w.Refused != "" {
		return w
	}
	w.Low, w.High = wilson(all.accepted, all.n)
	w.Needs = needs(all.share())
	w.Splits, w.Comparisons = splits(all)
	return w
}
