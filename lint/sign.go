package lint

import (
	"strings"

	"note/lint/text"
)

// Sign is one thing that a note shows: a kind of evidence or of stock phrase, or
// how much of the note is of some sort. Signs are what a judgement is weighed from.
type Sign struct {
	Name string    // "evidence post specific", "stock filler", "narrow words 3"
	Span text.Span // the first words that show it, bytes of the text; empty when the whole note does
}

// steps are the numbers at which more of something is a sign of its own.
var steps = [...]struct {
	n    int
	name string
}{{1, " 1"}, {2, " 2"}, {3, " 3"}, {4, " 4"}, {6, " 6"}, {8, " 8"}, {12, " 12"}, {20, " 20"}, {40, " 40"}}

// quarters name the share of a note that something takes.
var quarters = [...]string{"", " 1/4", " 2/4", " 3/4", " 4/4"}

// signs gathers what the note shows.
func (r *reader) signs() {
	r.sign("note", text.Span{})
	for i := range r.Evidence {
		r.evidenceSigns(&r.Evidence[i])
	}
	for _, phrases := range [...][]Phrase{r.Stock, r.Pitches, r.Asks} {
		for _, p := range phrases {
			r.sign(p.Group.Section.String()+" "+p.Group.Kind, p.Span)
			r.sign(p.Group.Section.String(), p.Span)
		}
	}
	if strings.ContainsRune(r.text.Source, '?') {
		r.sign("question mark", text.Span{})
	}
	r.tally()
}

func (r *reader) evidenceSigns(e *Evidence) {
	r.sign("evidence "+e.Kind+" "+e.Tie.String(), e.Span)
	if e.Reason {
		r.sign("reason "+e.Tie.String(), e.Span)
	}
	if e.Tie > None {
		r.sign("tie "+e.Tie.String(), e.Span)
	}
}

// sign enters a sign once, where it is first shown.
func (r *reader) sign(name string, span text.Span) {
	for _, s := range r.Signs {
		if s.Name == name {
			return
		}
	}
	r.Signs = append(r.Signs, Sign{name, span})
}

// tallied is a sort of words that are counted, and where the first and the last stand.
type tallied struct {
	n    int
	span text.Span
}

func (c *tallied) add(span text.Span) {
	if c.n++; c.n == 1 {
		c.span.Start = span.Start
	}
	c.span.End = span.End
}

// tally counts the words of the body by what they can say.
func (r *reader) tally() {
	var words, sentences, narrow, toReader, wide, named, reader, own, stock tallied
	you, me := r.pack.Class("you"), r.pack.Class("me")
	addressed, sentence := false, -1
	for i := r.Body.First; i < r.Body.End; i++ {
		t := &r.Tokens[i]
		span := r.span(i, i+1)
		words.add(span)
		if t.Sentence != sentence {
			sentence, addressed = t.Sentence, r.addressed(t.Sentence)
			sentences.add(span)
		} else if r.pack.Named(t) {
			named.add(span)
		}
		switch {
		case t.In(you):
			reader.add(span)
		case t.In(me):
			own.add(span)
		case r.pack.Content(t) && r.pack.Wide(t):
			wide.add(span)
		case r.pack.Content(t):
			narrow.add(span)
			if addressed {
				toReader.add(span)
			}
		}
		if inPhrase(r.Stock, span) {
			stock.add(span)
		}
	}
	r.counted("words", words)
	r.counted("sentences", sentences)
	r.counted("narrow words", narrow)
	r.counted("narrow words to the reader", toReader)
	r.counted("wide words", wide)
	r.counted("names", named)
	r.counted("words for the reader", reader)
	r.counted("words for the writer", own)
	r.share("stock words", stock, words.n)
	r.share("narrow share", narrow, words.n)
}

// counted enters a sign for every step that the count reaches.
func (r *reader) counted(name string, c tallied) {
	for _, step := range steps {
		if c.n >= step.n {
			r.sign(name+step.name, c.span)
		}
	}
}

// share enters a sign for every quarter of all that is begun.
func (r *reader) share(name string, c tallied, all int) {
	for q := 1; q < len(quarters) && c.n*4 > (q-1)*all; q++ {
		r.sign(name+quarters[q], c.span)
	}
}

// inPhrase says whether one of phrases holds the span.
func inPhrase(phrases []Phrase, s text.Span) bool {
	for _, p := range phrases {
		if p.Span.Start <= s.Start && s.End <= p.Span.End {
			return true
		}
	}
	return false
}
