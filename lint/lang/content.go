package lang

import "note/lint/text"

// content says whether t carries content: a word of letters that the pack does
// not hold for common.
func (p *Pack) content(t *Token, common int) bool {
	return t.Case != text.Number && len(t.Fold) > 2 && !t.In(common)
}

// Content says whether t carries content: a word of letters that the pack does
// not hold for common.
func (p *Pack) Content(t *Token) bool { return p.content(t, p.Class("common")) }
