package lint

import "slices"

// strongest is the evidence, of that which counts, that best gives a reason and
// that ties closest.
func strongest(evidence []Evidence, counts func(*Evidence) bool) (reason, tie *Evidence) {
	for i := range evidence {
		e := &evidence[i]
		if !counts(e) {
			continue
		}
		if e.Reason && (reason == nil || e.Tie > reason.Tie) {
			reason = e
		}
		if e.Tie > None && (tie == nil || e.Tie > tie.Tie) {
			tie = e
		}
	}
	return reason, tie
}

// leans says whether the note leans on its stock phrases and faults: whether it
// has no reason or no tie to the reader once they are gone.
func (r *reader) leans() bool {
	stale := r.stale()
	if len(stale) == 0 {
		return false
	}
	reason, tie := strongest(r.Evidence, func(e *Evidence) bool {
		for _, p := range stale {
			if !e.outlives(p) {
				return false
			}
		}
		return true
	})
	return reason == nil || tie == nil
}

// stale is what the note says that could be said to thousands: its stock phrases
// and its faults, but for those that are none by themselves.
func (r *reader) stale() []Phrase {
	stale := slices.Clone(r.Stock)
	for _, p := range r.Faults {
		if !p.Group.Soft {
			stale = append(stale, p)
		}
	}
	return stale
}

// outlives says whether the evidence is still there when the phrase is
// deleted. A narrow topic beside it in its sentence is, a single word is not;
// what overlaps it must say more than the phrase to outlive it.
func (e *Evidence) outlives(p Phrase) bool {
	if e.Kind == residual {
		return e.Reason || e.Sentence != p.Sentence
	}
	overlap := e.Span.Start < p.Span.End && p.Span.Start < e.Span.End
	return !overlap || e.Tie == Specific && (e.Span.Start < p.Span.Start || e.Span.End > p.Span.End)
}
