package lang

import "note/lint/text"

// Content says whether t carries content: a word of letters that the pack does
// not hold for common. Of two letters only capitals do: AI, HR.
// Where nouns have capitals, what a note is about has one.
func (p *Pack) Content(t *Token) bool {
	return !t.plain && t.Case != text.Number && (len(t.Fold) > 2 || t.Case == text.Upper) && !t.In(p.Asked.Common)
}

// Wide says whether t is no more than the name of an industry, a trade or the
// like: content, but nothing that only few share.
func (p *Pack) Wide(t *Token) bool { return t.InOne(&p.Asked.Topics) }

// Named says whether t, which does not begin its sentence, is written as a
// name. Where nouns are written with a capital nothing is.
func (p *Pack) Named(t *Token) bool {
	return !p.CapitalNouns && (t.Case == text.Title || t.Case == text.Mixed) && !t.In(p.Asked.Capital)
}
