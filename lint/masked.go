package lint

import (
	"slices"

	"note/lint/lang"
	"note/lint/text"
)

// masked is m with the reader's company as a name that the pack does not know.
// What a company is called by (Google, City of Bath) must not decide on a note.
func (m *measured) masked(n Note) *measured {
	tokens := m.tokens
	for _, company := range n.Recipient["company"] {
		words := text.Measure(lang.CutLegalForm(company)).Words
		for i := range text.Places(m.text.Words, words) {
			if !isName(tokens[i : i+len(words)]) {
				continue
			}
			if &tokens[0] == &m.tokens[0] {
				tokens = slices.Clone(tokens)
			}
			for k := i; k < i+len(words); k++ {
				if tokens[k].Capital() {
					tokens[k] = tokens[k].Stranger()
				}
			}
		}
	}
	if len(tokens) == 0 || &tokens[0] == &m.tokens[0] {
		return m
	}
	return &measured{text: m.text, pack: m.pack, tokens: tokens, matches: m.pack.Match(tokens)}
}

// isName says whether the tokens are written as a name, of which the pack knows a word.
func isName(tokens []lang.Token) bool {
	known := func(t lang.Token) bool { return t.Known() }
	return tokens[0].Capital() && slices.ContainsFunc(tokens, known)
}
