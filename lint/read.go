package lint

import (
	"note/lint/lang"
	"note/lint/text"
)

// reader makes a Reading.
type reader struct {
	*Reading
	note    Note
	text    *text.Text
	pack    *lang.Pack
	matches []lang.Match
	masked  []bool // tokens that the residue leaves out: a phrase or a cue has weighed them, or they are frame
}

// read reads what the note says.
func read(n Note, t *text.Text, pack *lang.Pack) *Reading {
	r := &reader{Reading: &Reading{Tokens: pack.Tokens(t)}, note: n, text: t, pack: pack}
	r.matches = pack.Match(r.Tokens)
	r.masked = make([]bool, len(r.Tokens))
	r.frame()
	r.phrases()
	r.cues()
	r.knownFacts()
	r.residue()
	r.Reason, r.Tie = strongest(r.Evidence, func(*Evidence) bool { return true })
	r.Leaning = r.leans()
	return r.Reading
}

// group is the group of a match.
func (r *reader) group(m lang.Match) *lang.Group { return &r.pack.Groups[m.Group] }

// span is the bytes of the tokens [first, end).
func (r *reader) span(first, end int) text.Span {
	return text.Span{Start: r.Tokens[first].Start, End: r.Tokens[end-1].End}
}

func (r *reader) mask(first, end int) {
	for i := first; i < end; i++ {
		r.masked[i] = true
	}
}

// phrases gathers what the note says of the sections that are no evidence.
func (r *reader) phrases() {
	for _, m := range r.matches {
		g := r.group(m)
		p := Phrase{Group: g, Span: r.span(m.First, m.End), Sentence: r.Tokens[m.First].Sentence, Object: m.Slots[0].End > 0}
		switch g.Section {
		case lang.Stock:
			r.Stock = append(r.Stock, p)
		case lang.Pitch:
			r.Pitches = append(r.Pitches, p)
		case lang.Ask:
			r.Asks = append(r.Asks, p)
		}
	}
}

// cues turns the matches of the pack's cues into evidence.
func (r *reader) cues() {
	for _, m := range r.matches {
		g := r.group(m)
		if g.Section == lang.Evidence && r.canceled(m) {
			continue
		}
		r.mask(m.First, m.End)
		if g.Section != lang.Evidence || r.swallowed(m) {
			continue
		}
		e := Evidence{
			Kind: g.Kind, Span: r.span(m.First, m.End), Sentence: r.Tokens[m.First].Sentence,
			Tie: Degree(g.Tie), Reason: g.Reason,
		}
		if s := m.Slots[0]; s.End > s.First {
			e.Object = r.span(s.First, s.End)
			if g.Narrow && !r.narrow(s.First, s.End) {
				e.Tie, e.Reason = min(e.Tie, Weak), false
			}
		}
		r.Evidence = append(r.Evidence, e)
	}
}

// narrow says whether the tokens [first, end) name more than an industry.
func (r *reader) narrow(first, end int) bool {
	for i := first; i < end; i++ {
		if t := &r.Tokens[i]; r.pack.Content(t) && !r.pack.Wide(t) {
			return true
		}
	}
	return false
}

// canceled says whether a cancel of its kind overlaps the match.
func (r *reader) canceled(m lang.Match) bool {
	return r.overlapped(m, func(g *lang.Group, other lang.Match) bool {
		return g.Section == lang.Cancel && (g.Kind == r.group(m).Kind || g.Kind == "any")
	})
}

// swallowed says whether the match is but a part of a stock phrase.
func (r *reader) swallowed(m lang.Match) bool {
	return r.overlapped(m, func(g *lang.Group, other lang.Match) bool {
		return g.Section == lang.Stock && other.First <= m.First && m.End <= other.End
	})
}

// overlapped says whether a match that overlaps m satisfies is.
func (r *reader) overlapped(m lang.Match, is func(*lang.Group, lang.Match) bool) bool {
	for _, other := range r.matches {
		if other.First >= m.End {
			break
		}
		if other.End > m.First && is(r.group(other), other) {
			return true
		}
	}
	return false
}

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

// leans says whether the note leans on its stock phrases: whether it has no
// reason or no tie to the reader once they are gone. Evidence beside the phrase
// in its sentence stays, unless it is no more than the sentence's residue.
func (r *reader) leans() bool {
	if len(r.Stock) == 0 {
		return false
	}
	reason, tie := strongest(r.Evidence, func(e *Evidence) bool {
		for _, p := range r.Stock {
			overlap := e.Span.Start < p.Span.End && p.Span.Start < e.Span.End
			if overlap || e.Kind == residual && e.Sentence == p.Sentence {
				return false
			}
		}
		return true
	})
	return reason == nil || tie == nil
}
