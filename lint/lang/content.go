package lang

import "note/lint/text"

// content says whether t carries content: a word of letters that the pack does
// not hold for common. Of two letters only capitals do: AI, HR.
// Where nouns have capitals, what a note is about has one.
func (p *Pack) content(t *Token, common int) bool {
	return !t.plain && t.Case != text.Number && (len(t.Fold) > 2 || t.Case == text.Upper) && !t.In(common)
}

// Content says whether t carries content: a word of letters that the pack does
// not hold for common.
func (p *Pack) Content(t *Token) bool { return p.content(t, p.Class("common")) }

// Wide says whether t is no more than the name of an industry, a trade or the
// like: content, but nothing that only few share.
func (p *Pack) Wide(t *Token) bool {
	for _, class := range p.Topics {
		if t.In(int(class)) {
			return true
		}
	}
	return false
}

// Named says whether t, which does not begin its sentence, is written as a
// name. Where nouns are written with a capital nothing is.
func (p *Pack) Named(t *Token) bool {
	return !p.CapitalNouns && (t.Case == text.Title || t.Case == text.Mixed) && !t.In(p.Class("capital"))
}
