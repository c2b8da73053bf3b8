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
	is      classes // of words
	matches []lang.Match
	weight  []weight // of each token, for the residue
	because Evidence // the writer's own reason; without a span when there is none
	known   []recognised
	echoes  []bool // of each token: it repeats what a merge field knows of the reader
	theirs  []bool // of each token: it names their company
	schools int    // the class of words for schools
}

// weight is what a token can still say once phrases and cues have been found.
type weight uint8

const (
	open    weight = iota // nothing has weighed it yet
	tieOnly               // part of a phrase: no reason any more, but it may name the reader's trade
	spent                 // weighed by a cue, or no part of what the note says
	blank                 // in a merge field left in: nothing that a cue could be about
)

// newReader is a reader who knows where the note begins and ends.
func newReader(n Note, m *measured) *reader {
	r := &reader{Reading: &Reading{Tokens: m.tokens}, note: n, text: m.text, pack: m.pack, matches: m.matches, is: classesOf(m.pack)}
	r.weight = make([]weight, len(r.Tokens))
	r.frame()
	return r
}

// understood is what the note says.
func understood(n Note, m *measured) *Reading {
	r := newReader(n, m)
	r.uncover()
	r.ownReason()
	r.addresses()
	r.recognise()
	r.phrases()
	r.cues()
	r.titled()
	r.offers()
	r.knownFacts()
	r.acts()
	r.residue()
	r.Reason, r.Tie = strongest(r.Evidence, func(*Evidence) bool { return true })
	r.forgiveTrade()
	r.Leaning = r.leans()
	r.judge()
	return r.Reading
}

// ownPhrases finds the phrases that the user minds in a note whose language is unknown.
func ownPhrases(n Note, t *text.Text, pack *lang.Pack) []Phrase {
	r := &reader{Reading: &Reading{Tokens: pack.Tokens(t)}, note: n, text: t, pack: pack}
	r.matches = pack.Match(r.Tokens)
	r.phrases()
	return r.Own
}

// group is the group of a match.
func (r *reader) group(m lang.Match) *lang.Group { return &r.pack.Groups[m.Group] }

// span is the bytes of the tokens [first, end).
func (r *reader) span(first, end int) text.Span {
	return text.Span{Start: r.Tokens[first].Start, End: r.Tokens[end-1].End}
}

// weigh takes from the tokens [first, end) what they can still say.
func (r *reader) weigh(first, end int, w weight) {
	for i := first; i < end; i++ {
		r.weight[i] = max(r.weight[i], w)
	}
}

// phrases gathers what the note says of the sections that are no evidence.
func (r *reader) phrases() {
	for _, m := range r.matches {
		g := r.group(m)
		if r.quotes(m) || r.isOwnReason(m) && (g.Section == lang.Stock || g.Section == lang.Claim) || r.meantOtherwise(m) {
			continue
		}
		p := Phrase{Group: g, Span: r.span(m.First, m.End), Sentence: r.Tokens[m.First].Sentence}
		switch g.Section {
		case lang.Evidence, lang.Greeting, lang.Closing:
			continue
		case lang.Claim:
			r.claim(m)
			continue
		case lang.Own:
			r.Own = append(r.Own, p)
			continue
		case lang.Cancel:
			r.weigh(m.First, m.End, spent)
			continue
		case lang.Stock:
			r.Stock = append(r.Stock, p)
		case lang.Fault:
			r.Faults = append(r.Faults, p)
			if g.Soft {
				continue
			}
		case lang.Pitch:
			r.Pitches = append(r.Pitches, p)
		case lang.Ask:
			r.Asks = append(r.Asks, p)
		}
		r.weigh(m.First, m.End, tieOnly)
	}
}
