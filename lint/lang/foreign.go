package lang

import (
	"slices"
	"strings"
	"unicode"

	"note/lint/text"
)

// strangers are frequent words of languages that have no pack of ours, sorted.
var strangers = [...]struct {
	lang  string
	words []string
}{
	{"es", []string{"como", "con", "del", "el", "esta", "este", "gustaria", "las", "los", "mi", "muy", "para", "pero", "por", "quiero", "su", "sus", "tiene", "tienes", "tus", "una"}},
	{"fr", []string{"avec", "dans", "et", "je", "le", "les", "mes", "mon", "nous", "pas", "pour", "que", "qui", "souhaite", "sur", "une", "vos", "votre", "vous"}},
	{"it", []string{"alla", "anche", "che", "della", "di", "gli", "il", "mia", "nella", "sono", "suo", "tuo", "vorrei"}},
	{"pt", []string{"com", "em", "gostaria", "meu", "minha", "nao", "pelo", "seu", "sua", "uma", "voce"}},
	{"nl", []string{"een", "graag", "het", "ik", "maar", "niet", "ook", "uw", "voor", "wij", "wil", "zijn"}},
	{"pl", []string{"bardzo", "czy", "dla", "jak", "jest", "nie", "ze"}},
	{"sv", []string{"ar", "att", "det", "inte", "jag", "och", "som"}},
}

// countForeign is how many words of t, counted by count, are of a language that
// none of the packs is for.
func countForeign(packs []*Pack, t *text.Text, count func(*text.Text, []string) int) int {
	n := 0
	for _, s := range strangers {
		if named(packs, s.lang) == nil {
			n += count(t, s.words)
		}
	}
	return n
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
