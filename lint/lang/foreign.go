package lang

import (
	"slices"
	"strings"
	"unicode"

	"note/lint/text"
)

// foreign lists, sorted, function words of languages that none of packs is for.
// None of them is a word of English or German.
func foreign(packs []*Pack) []string {
	var words []string
	for _, f := range [...]struct{ lang, words string }{
		{"es", "el los las una por para con del como pero sus su este esta muy gustaria mi tus quiero tiene tienes"},
		{"fr", "le les une et dans pour que qui avec sur vous nous votre vos mes pas je mon souhaite"},
		{"it", "il gli della di che sono vorrei anche tuo suo nella alla mia"},
		{"pt", "uma nao com voce seu sua em pelo gostaria minha meu"},
		{"nl", "het een ik niet voor zijn uw wij maar ook graag wil"},
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

// familiar are the letters beyond ASCII that words of English and German are
// written with, borrowed ones included: résumé, à, Señor.
const familiar = "äöüßéèêëàáâíîïóôúûçñæœ\u0300\u0301\u0302\u0303\u0308\u0327"

// oddWords is how many words of t outside of quotations, names left out, are
// written with letters that no word of a pack has.
func oddWords(t *text.Text) int {
	n := 0
	for _, w := range t.Words {
		if w.Case == text.Lower && strings.ContainsFunc(t.Source[w.Start:w.End], isOdd) && !text.Quoted(t.Source, w.Start) {
			n++
		}
	}
	return n
}

// isOdd leaves out letters in another style, such as 𝗯𝗼𝗹𝗱, which spell words of any language.
func isOdd(r rune) bool {
	return r > unicode.MaxASCII && r < 0x2000 && unicode.IsLetter(r) && !strings.ContainsRune(familiar, r)
}

// A text is strange of which next to no word shows a language, one in fewestShown,
// and of whose small words, at least minStrange, the packs know less than half.
const (
	fewestShown = 8
	minStrange  = 4
)

// isStrange says whether t is in a language that nothing is known of; top is how
// many words show the best pack.
func isStrange(packs []*Pack, t *text.Text, top int) bool {
	if top*fewestShown > len(t.Words) {
		return false
	}
	var small []text.Word
	for _, w := range t.Words {
		if w.Case == text.Lower && !text.Quoted(t.Source, w.Start) {
			small = append(small, w)
		}
	}
	if len(small) < minStrange {
		return false
	}
	return !slices.ContainsFunc(packs, func(p *Pack) bool { return 2*p.ordinary(small) >= len(small) })
}

// ordinary is how many of the words are common, or the name of a trade or the like.
func (p *Pack) ordinary(words []text.Word) int {
	n := 0
	tokens := p.Tokens(&text.Text{Words: words})
	for i := range tokens {
		if !p.Content(&tokens[i]) || p.Wide(&tokens[i]) {
			n++
		}
	}
	return n
}
