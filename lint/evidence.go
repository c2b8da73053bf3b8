package lint

import (
	"slices"

	"note/lint/lang"
)

// usualEvidence is more than most notes give.
const usualEvidence = 8

// cues turns the matches of the pack's cues into evidence.
func (r *reader) cues() {
	r.Evidence = make([]Evidence, 0, usualEvidence)
	for _, m := range r.matches {
		g := r.group(m)
		if !r.isCue(m) || r.swallowed(m) || r.hollow(m) {
			continue
		}
		e := Evidence{
			Kind: g.Kind, Span: r.span(m.First, m.End), Sentence: r.Tokens[m.First].Sentence,
			Tie: Degree(g.Tie), Reason: g.Reason, Enough: g.Enough,
		}
		if s := m.Slots[0]; s.End > s.First {
			e.Object = r.span(s.First, s.End)
			switch {
			case g.Narrow && !r.narrow(s.First, s.End):
				e.Tie, e.Reason = min(e.Tie, Weak), false
			case g.Narrow && r.echoed(m.First, m.End):
				e.Tie = min(e.Tie, Weak)
			}
		}
		if e.Tie == Weak && len(r.Pitches) > 0 && r.atAnybody(m.First, m.End) {
			e.Tie = None
		}
		if e.Reason && e.Tie == None && !g.Untied {
			e.Tie = r.implied(m, e)
		}
		r.Evidence = append(r.Evidence, e)
	}
	for _, m := range r.matches {
		if r.isCue(m) {
			r.weigh(m.First, m.End, spent)
		}
	}
}

// isCue says whether the match is a cue in the body that nothing cancels.
func (r *reader) isCue(m lang.Match) bool {
	return r.group(m).Section == lang.Evidence && r.Body.First <= m.First && m.First < r.Body.End && !r.canceled(m)
}

// hollow says whether the match is about a merge field left in: one stands in its
// slot or, where it has none, at its end.
func (r *reader) hollow(m lang.Match) bool {
	about := m.Slots[0]
	if about.First == about.End {
		about.First, about.End = m.End-1, m.End
	}
	return slices.Contains(r.weight[about.First:about.End], blank)
}

// minTopic is how many narrow words make a topic that is raised with somebody a close tie.
const minTopic = 2

// implied is the tie of a reason whose cue claims none: to raise a narrow topic
// with somebody ties the note to them; a topic of the sender's own does so weakly.
// Where the reader works is no topic.
func (r *reader) implied(m lang.Match, e Evidence) Degree {
	narrow, addressed, said := 0, r.addressed(e.Sentence), false
	for i := m.First; i < m.End; i++ {
		said = said || r.pack.Content(&r.Tokens[i])
		if r.narrow(i, i+1) && !r.echoes[i] && !r.theirs[i] {
			narrow++
		}
	}
	switch {
	case narrow >= minTopic && addressed && len(r.Pitches) == 0:
		return Specific
	case (narrow >= minTopic || addressed && said) && (len(r.Pitches) == 0 || r.audience()):
		return Weak
	}
	return None
}

// addressed says whether the sentence speaks to the reader.
func (r *reader) addressed(sentence int) bool {
	you := r.pack.Class("you")
	for i := r.Body.First; i < r.Body.End; i++ {
		if t := &r.Tokens[i]; t.Sentence == sentence && t.In(you) {
			return true
		}
	}
	return false
}

// offers takes a pitch for a reason, an offer, where the note says in any of its
// sentences what is sold: the price often has one of its own.
func (r *reader) offers() {
	if len(r.Pitches) == 0 || !r.saysContent() {
		return
	}
	for _, p := range r.Pitches {
		r.Evidence = append(r.Evidence, Evidence{Kind: offering, Span: p.Span, Sentence: p.Sentence, Reason: true})
	}
}

// offering is the kind of evidence that a pitch is.
const offering = "offer"

// forgiveTrade takes no pitch from who says no more than what they do for a living,
// in a note that has a reason and a tie of its own.
func (r *reader) forgiveTrade() {
	sells := slices.ContainsFunc(r.Pitches, func(p Phrase) bool { return !p.Group.Soft })
	if !sells && r.Reason != nil && r.Reason.Kind != offering && r.Personalization() == Specific {
		r.Pitches = nil
	}
}

// saysContent says whether a word between greeting and closing carries content.
func (r *reader) saysContent() bool {
	for i := r.Body.First; i < r.Body.End; i++ {
		if r.pack.Content(&r.Tokens[i]) {
			return true
		}
	}
	return false
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

// echoed says whether the tokens [first, end) name no more than an industry or
// what a merge field knows of the reader.
func (r *reader) echoed(first, end int) bool {
	for i := first; i < end; i++ {
		if r.narrow(i, i+1) && !r.echoes[i] {
			return false
		}
	}
	return true
}

// canceled says whether a cancel of its kind overlaps the match.
func (r *reader) canceled(m lang.Match) bool {
	return r.overlapped(m, func(g *lang.Group, other lang.Match) bool {
		return g.Section == lang.Cancel && (g.Kind == r.group(m).Kind || g.Kind == "any")
	})
}

// meantOtherwise says whether what looks like a pitch or an ask is none: who only
// says what they do before they come to the reader („ich repariere Webstühle und
// habe gesehen“) sells nothing, and "before our call in May" asks for no call.
func (r *reader) meantOtherwise(m lang.Match) bool {
	section := r.group(m).Section
	if section != lang.Pitch && section != lang.Ask {
		return false
	}
	return r.overlapped(m, func(g *lang.Group, other lang.Match) bool {
		return g.Section == lang.Cancel && g.Kind == section.String() && other.First <= m.First
	})
}

// swallowed says whether the match is but a part of a stock phrase or a fault. A
// merge field in one is a weak tie nevertheless.
func (r *reader) swallowed(m lang.Match) bool {
	if g := r.group(m); !g.Reason && g.Tie < lang.SpecificTie {
		return false
	}
	return r.overlapped(m, func(g *lang.Group, other lang.Match) bool {
		return (g.Section == lang.Stock || g.Section == lang.Fault && !g.Soft) && other.First <= m.First && m.End <= other.End
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
