package lang

import (
	"slices"
	"strings"
	"unicode"

	"note/lint/text"
)

// stranger is a frequent word of a language that has no pack of ours.
type stranger struct{ word, lang string }

// strangers are sorted by word. None is a word of English or German.
var strangers = [...]stranger{
	{"alla", "it"}, {"anche", "it"}, {"ar", "sv"}, {"att", "sv"}, {"avec", "fr"}, {"bardzo", "pl"}, {"che", "it"}, {"com", "pt"},
	{"como", "es"}, {"con", "es"}, {"czy", "pl"}, {"dans", "fr"}, {"del", "es"}, {"della", "it"}, {"det", "sv"}, {"di", "it"},
	{"dla", "pl"}, {"een", "nl"}, {"el", "es"}, {"em", "pt"}, {"esta", "es"}, {"este", "es"}, {"et", "fr"}, {"gli", "it"},
	{"gostaria", "pt"}, {"graag", "nl"}, {"gustaria", "es"}, {"het", "nl"}, {"ik", "nl"}, {"il", "it"}, {"inte", "sv"},
	{"jag", "sv"}, {"jak", "pl"}, {"je", "fr"}, {"jest", "pl"}, {"las", "es"}, {"le", "fr"}, {"les", "fr"}, {"los", "es"},
	{"maar", "nl"}, {"mes", "fr"}, {"meu", "pt"}, {"mi", "es"}, {"mia", "it"}, {"minha", "pt"}, {"mon", "fr"}, {"muy", "es"},
	{"nao", "pt"}, {"nella", "it"}, {"nie", "pl"}, {"niet", "nl"}, {"nous", "fr"}, {"och", "sv"}, {"ook", "nl"}, {"para", "es"},
	{"pas", "fr"}, {"pelo", "pt"}, {"pero", "es"}, {"por", "es"}, {"pour", "fr"}, {"que", "fr"}, {"qui", "fr"}, {"quiero", "es"},
	{"seu", "pt"}, {"som", "sv"}, {"sono", "it"}, {"souhaite", "fr"}, {"su", "es"}, {"sua", "pt"}, {"suo", "it"}, {"sur", "fr"},
	{"sus", "es"}, {"tiene", "es"}, {"tienes", "es"}, {"tuo", "it"}, {"tus", "es"}, {"uma", "pt"}, {"una", "es"}, {"une", "fr"},
	{"uw", "nl"}, {"voce", "pt"}, {"voor", "nl"}, {"vorrei", "it"}, {"vos", "fr"}, {"votre", "fr"}, {"vous", "fr"}, {"wij", "nl"},
	{"wil", "nl"}, {"ze", "pl"}, {"zijn", "nl"},
}

// foreign says whether w shows a language that none of the packs is for.
func foreign(packs []*Pack, w *text.Word) bool {
	i, ok := slices.BinarySearchFunc(strangers[:], w.Fold, func(s stranger, word string) int { return strings.Compare(s.word, word) })
	return ok && named(packs, strangers[i].lang) == nil
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
