package lang

import "note/lint/text"

// Slot is a place in a pattern that words unknown to the pack fill.
type Slot uint16

// The slots.
const (
	Topic   Slot = iota // what something is about: up to a comma, with at least one word of content
	Content             // one word of content that is no industry, role or the like
	Name                // a proper name: of a person, a company, an event
	Number              // digits or a word for a number
)

var slotNames = [...]string{"topic", "content", "name", "number"}

func parseSlot(name string) (Slot, bool) {
	for i, n := range slotNames {
		if n == name {
			return Slot(i), true
		}
	}
	return 0, false
}

// reach is how far a slot looks: words before the first one of content, and words in all.
const (
	reachBefore = 5
	reachAll    = 14
)

// parted is what a slot does not reach across.
const parted = text.Comma | text.Colon | text.Stop | text.Dash | text.Paragraph | text.Bracket

// fill returns the ends (exclusive) at which slot s, begun at token i, may end,
// the longest first; none when it does not match. No slot begins behind a comma,
// unless the pattern does.
func (m *matcher) fill(s Slot, i, first int, ends []int) []int {
	if i >= len(m.tokens) || i > first && m.tokens[i].Before&text.Comma != 0 {
		return ends
	}
	switch s {
	case Topic:
		return m.fillTopic(i, ends)
	case Content:
		if m.content(i) && !m.pack.Wide(&m.tokens[i]) {
			return append(ends, i+1)
		}
	case Name:
		return m.fillName(i, ends)
	case Number:
		if m.tokens[i].Case == text.Number || m.tokens[i].In(m.pack.Asked.Number) {
			return append(ends, i+1)
		}
	}
	return ends
}

// fillTopic matches the words around at least one of content.
func (m *matcher) fillTopic(from int, ends []int) []int {
	first := from
	for ; !m.content(first); first++ {
		if first-from == reachBefore || !m.joined(from, first+1) {
			return ends
		}
	}
	last, found := first, len(ends)
	for i := first; i-from < reachAll && i-last <= 3; i++ {
		if i > from && !m.joined(from, i) {
			break
		}
		if m.content(i) {
			last = i
			ends = append(ends, i+1)
		}
	}
	reverse(ends[found:])
	return ends
}

// joined says whether token i is there, in the sentence of from, and not parted from the one before it.
func (m *matcher) joined(from, i int) bool {
	return i < len(m.tokens) && m.tokens[i].Sentence == m.tokens[from].Sentence &&
		m.tokens[i].Before&parted == 0
}

// content says whether token i carries content: a word that the pack does not hold for common.
func (m *matcher) content(i int) bool {
	return i < len(m.tokens) && m.pack.Content(&m.tokens[i])
}

// fillName matches a run of names, with the small words that stand inside names.
func (m *matcher) fillName(from int, ends []int) []int {
	found := len(ends)
	for i := from; i-from < 7; i++ {
		if i > from && !m.joined(from, i) {
			break
		}
		switch {
		case m.name(i), i > from && (m.tokens[i].Case == text.Number || m.surname(i)):
			ends = append(ends, i+1)
		case i == from || !m.insideName(i):
			reverse(ends[found:])
			return ends
		}
	}
	reverse(ends[found:])
	return ends
}

// name says whether token i is written as a name and is none of the pack's capitalised words.
func (m *matcher) name(i int) bool {
	if i >= len(m.tokens) {
		return false
	}
	t := &m.tokens[i]
	if !t.Capital() || t.In(m.pack.Asked.Capital) {
		return false
	}
	if m.pack.CapitalNouns || m.begins(i) {
		return !t.In(m.pack.Asked.Common) || t.Case == text.Mixed
	}
	return true
}

// surname says whether token i, behind a name, is one by its capital though it is
// a common word: Tobias Lang.
func (m *matcher) surname(i int) bool {
	t := &m.tokens[i]
	return m.pack.CapitalNouns && t.Case == text.Title && t.Before == 0 && m.name(i-1) && !t.In(m.pack.Asked.Capital) && !t.In(m.pack.Asked.Salutation)
}

// insideName says whether token i may stand between two parts of a name.
func (m *matcher) insideName(i int) bool {
	return i < len(m.tokens) && m.tokens[i].In(m.pack.Asked.Particle)
}

// begins says whether token i is the first of its sentence.
func (m *matcher) begins(i int) bool {
	return i == 0 || m.tokens[i-1].Sentence != m.tokens[i].Sentence
}

func reverse(s []int) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}
