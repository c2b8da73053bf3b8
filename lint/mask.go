package lint

import (
	"note/lint/lang"
	"note/lint/text"
)

// mask says which words of a note are those of its reader or its reason.
type mask struct {
	note Note
	text *text.Text
	gaps []bool // of each word
}

// newMask hides what is known of the reader.
func newMask(n Note, t *text.Text) *mask {
	m := &mask{n, t, make([]bool, len(t.Words))}
	for field, values := range n.Recipient {
		for _, value := range values {
			m.fact(field, value)
		}
	}
	return m
}

// fact hides a fact where the note names it: a name by each of its words, anything
// else as a whole.
func (m *mask) fact(field, value string) {
	switch field {
	case "lang", "register", "pronouns", "preferences", "mutual_count", "url":
		return
	case "name", "first", "last", "title", "salutation":
		for _, word := range text.Measure(value).Words {
			m.row([]text.Word{word}, true)
		}
		return
	case "company", "employers":
		m.row(text.Measure(lang.CutLegalForm(value)).Words, false)
	}
	m.row(text.Measure(value).Words, false)
}

// row hides words in a row wherever they stand, where it is a name only with a capital.
func (m *mask) row(words []text.Word, name bool) {
	for i := range text.Places(m.text.Words, words) {
		if !name || m.text.Words[i].Case != text.Lower {
			m.hide(i, i+len(words))
		}
	}
}

func (m *mask) hide(first, end int) {
	for i := first; i < end; i++ {
		m.gaps[i] = true
	}
}

// span hides the words that lie in a span.
func (m *mask) span(s text.Span) {
	for i, word := range m.text.Words {
		if word.Start >= s.Start && word.End <= s.End {
			m.gaps[i] = true
		}
	}
}

// reading hides whom the note greets, what it is about, what it quotes and what it
// calls by a name. What the reader did is told in a whole clause, and its words are
// the note's own.
func (m *mask) reading(read *Reading, pack *lang.Pack) {
	m.span(read.Greeting.Name)
	for _, e := range read.Evidence {
		switch e.Kind {
		case residual, theirAct, offering:
		default:
			m.span(e.Object)
		}
	}
	for _, c := range read.Claims {
		m.hide(c.Object.First, c.Object.End)
	}
	for i := range read.Tokens {
		t := &read.Tokens[i]
		starts := i == 0 || read.Tokens[i-1].Sentence != t.Sentence
		if !starts && pack.Named(t) && pack.Content(t) || m.text.Quoted(t.Start) {
			m.gaps[i] = true
		}
	}
}
