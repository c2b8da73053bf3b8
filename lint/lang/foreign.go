package lang

import (
	"slices"
	"strings"
	"unicode"

	"note/lint/text"
)

// stranger is the language that has no pack of ours of which the folded word is a
// frequent one, "" when there is none. None is a word of English or German.
func stranger(word string) string {
	switch word {
	case "como", "con", "del", "el", "esta", "este", "gustaria", "las", "los", "mi", "muy", "para", "pero", "por",
		"quiero", "su", "sus", "tiene", "tienes", "tus", "una":
		return "es"
	case "avec", "dans", "et", "je", "le", "les", "mes", "mon", "nous", "pas", "pour", "que", "qui", "souhaite", "sur",
		"une", "vos", "votre", "vous":
		return "fr"
	case "alla", "anche", "che", "della", "di", "gli", "il", "mia", "nella", "sono", "suo", "tuo", "vorrei":
		return "it"
	case "een", "graag", "het", "ik", "maar", "niet", "ook", "uw", "voor", "wij", "wil", "zijn":
		return "nl"
	case "bardzo", "czy", "dla", "jak", "jest", "nie", "ze":
		return "pl"
	case "com", "em", "gostaria", "meu", "minha", "nao", "pelo", "seu", "sua", "uma", "voce":
		return "pt"
	case "ar", "att", "det", "inte", "jag", "och", "som":
		return "sv"
	}
	return ""
}

// foreign says whether w shows a language that none of the packs is for.
func foreign(packs []*Pack, w *text.Word) bool {
	language := stranger(w.Fold)
	return language != "" && named(packs, language) == nil
}

// familiar are the letters beyond ASCII that words of English and German are
// written with, borrowed ones included: résumé, à, Señor.
const familiar = "äöüßéèêëàáâíîïóôúûçñæœ\u0300\u0301\u0302\u0303\u0308\u0327"

// oddWords is how many words of t outside of quotations, names left out, are
// written with letters that no word of a pack has.
func oddWords(t *text.Text) int {
	n := 0
	for i := range t.Words {
		w := &t.Words[i]
		if written := t.Source[w.Start:w.End]; w.Case == text.Lower && !isASCII(written) && strings.ContainsFunc(written, isOdd) && !t.Quoted(w.Start) {
			n++
		}
	}
	return n
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] > unicode.MaxASCII {
			return false
		}
	}
	return true
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
		if w.Case == text.Lower && !t.Quoted(w.Start) {
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
