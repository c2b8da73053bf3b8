package lint

import (
	"slices"

	"note/lint/text"
)

// This file knows what a clause says that its reader did: "the swarm you
// collected", „die Harfe, die Sie gestimmt haben“, "your library went fine-free".
// Nobody can write that who has not looked, whatever the verb is: the grammar
// tells it, no list of things that people do.

// parting are the marks that part two clauses.
const parting = text.Comma | text.Colon | text.Stop | text.Dash | text.Bracket | text.Paragraph

// verbReach is how many words behind the one who acts the verb may stand.
const verbReach = 3

// theirAct is the kind of evidence that a clause about the reader's doing is.
const theirAct = "their-act"

// acts finds what the reader did, in a note that sells nothing.
func (r *reader) acts() {
	if len(r.Pitches) > 0 {
		return
	}
	for first, end := r.Body.First, 0; first < r.Body.End; first = end {
		end = r.clauseEnd(first)
		if actor := r.actor(first, end); actor >= 0 && r.actedOn(first, actor, end) && !r.isStock(first, end) {
			span := r.span(first, end)
			r.Evidence = append(r.Evidence, Evidence{
				Kind: theirAct, Span: span, Object: span, Sentence: r.Tokens[first].Sentence, Tie: Specific, Reason: true,
			})
		}
	}
}

// isStock says whether a stock phrase stands in the tokens [first, end).
func (r *reader) isStock(first, end int) bool {
	clause := r.span(first, end)
	return slices.ContainsFunc(r.Stock, func(p Phrase) bool { return p.Span.Start < clause.End && clause.Start < p.Span.End })
}

// clauseEnd is the end, in the body, of the clause that begins with token first.
func (r *reader) clauseEnd(first int) int {
	end := first + 1
	for end < r.Body.End && r.Tokens[end].Sentence == r.Tokens[first].Sentence && r.Tokens[end].Before&parting == 0 {
		end++
	}
	return end
}

// actor is the token of the clause that names who did something, if that is the
// reader or something of theirs; -1 otherwise.
func (r *reader) actor(first, end int) int {
	ours := r.anyIn(first, end, r.is.firstPerson)
	for i := first; i < end; i++ {
		switch {
		case !r.spokenTo(i) || r.governed(first, i, end):
		case r.nominative(i) && r.did(first, i, end, ours):
			return i
		case r.Tokens[i].In(r.is.your):
			if k := r.owned(i, end); k >= 0 && r.narrow(k, k+1) && r.did(first, k, end, ours) {
				return i
			}
		}
	}
	return -1
}

// actedOn says whether the clause names what was done, or to what: a number, or a
// word that not everybody could have written, in it or, where it tells more of a
// word, that word.
func (r *reader) actedOn(first, actor, end int) bool {
	for i := first; i < end; i++ {
		if r.narrow(i, i+1) && !r.echoes[i] || i > actor && r.Tokens[i].Case == text.Number {
			return true
		}
	}
	return actor == first+1 && first > r.Body.First && r.narrow(first-1, first)
}

// did says whether the clause tells of the past of token i: its verb says so, or
// beside token i or at the end stands a verb that a participle goes with, which in a
// clause that is ours, of the first person, is another's.
func (r *reader) did(first, i, end int, ours bool) bool {
	for k := i + 1; k < end && k <= i+verbReach; k++ {
		if r.Tokens[k].In(r.is.past) {
			return true
		}
	}
	if r.is.perfect < 0 || ours {
		return false
	}
	last := end - 1
	if r.Tokens[last].In(r.is.perfect) && last > first {
		return r.participle(last - 1)
	}
	beside := r.anyIn(max(first, i-1), min(end, i+verbReach), r.is.perfect)
	return beside && r.participle(last)
}

// minParticiple is the length of the shortest participle: getan, gehabt.
const minParticiple = 5

func (r *reader) participle(i int) bool {
	t := &r.Tokens[i]
	return t.Case == text.Lower && len(t.Fold) >= minParticiple && t.In(r.is.participle)
}

// nominative says whether token i speaks of the reader as one who does something.
func (r *reader) nominative(i int) bool { return r.Tokens[i].In(r.is.subject) }

// governed says whether token i of a clause is no subject, but the object of what
// stands before it ("help you"), or what it does is only wished for ("could you").
func (r *reader) governed(first, i, end int) bool {
	return i > first && r.anyIn(i-1, i, r.is.governs, r.is.wish) || i+1 < end && r.Tokens[i+1].In(r.is.wish)
}

// spokenTo says whether token i speaks to the reader, not of others: „sie“ and
// „ihr“ do with a capital only.
func (r *reader) spokenTo(i int) bool {
	t := &r.Tokens[i]
	return t.Capital() || !t.In(r.is.sieForm) && !t.In(r.is.siePossessive)
}

// ownReach is how many words behind "your" the thing may stand that it is about.
const ownReach = 3

// owned is the word of content that the possessive at token i is about, or -1.
func (r *reader) owned(i, end int) int {
	for k := i + 1; k < end && k <= i+ownReach; k++ {
		if r.pack.Content(&r.Tokens[k]) {
			return k
		}
	}
	return -1
}
