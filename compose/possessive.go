package compose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Possessive is how a name says whose something is: Annas, Klaus’, James’s.
type Possessive struct {
	Ending  string
	Behind  []string // endings of names behind which stands something else
	Instead string
}

// possessive is nil for a name that has an article, or may have one, where the
// form is for names without, and for one that does not end with a letter.
func (g *Grammar) possessive(f *Form, class Class, name string) []stretch {
	last, _ := utf8.DecodeLastRuneInString(name)
	if !unicode.In(last, unicode.Latin) || endsPossessive(name) {
		return nil
	}
	p := &g.Possessive
	ending := p.Ending
	if slices.ContainsFunc(p.Behind, func(end string) bool { return strings.HasSuffix(strings.ToLower(name), end) }) {
		ending = p.Instead
	}
	if class == aPerson {
		return []stretch{{name, false}, {ending, true}}
	}
	words := strings.Fields(name)
	if n, _, ok := g.noun(class, words); ok && n.Gender != "-" || !ok && g.Guarded && capitals(words[0]) {
		return nil
	}
	return []stretch{{name, false}, {ending, true}}
}

// endsPossessive says whether a name has the ending already: Sainsbury’s.
func endsPossessive(name string) bool {
	return strings.HasSuffix(name, "’s") || strings.HasSuffix(name, "'s")
}
