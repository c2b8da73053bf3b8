package lang

import (
	"slices"
	"strings"
)

// foreign lists, sorted, function words of languages that none of packs is for.
// None of them is a word of English or German.
func foreign(packs []*Pack) []string {
	var words []string
	for _, f := range [...]struct{ lang, words string }{
		{"es", "el los las una por para con del como pero sus su este esta muy gustaria"},
		{"fr", "le les une et dans pour que qui avec sur vous nous votre vos mes pas je"},
		{"it", "il gli della di che sono vorrei anche tuo suo nella"},
		{"pt", "uma nao com voce seu sua em pelo gostaria"},
		{"nl", "het een ik niet voor zijn uw wij maar ook graag"},
		{"pl", "jest ze jak dla nie czy bardzo"},
		{"sv", "och att det som jag inte ar"},
	} {
		if named(packs, f.lang) == nil {
			words = append(words, strings.Fields(f.words)...)
		}
	}
	slices.Sort(words)
	return words
}
