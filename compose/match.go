package compose

import (
	"slices"
	"strings"

	"note/lint/lang"
	"note/lint/text"
)

// key is the words of s as they are compared, with single blanks between them.
func key(s string) string {
	words := text.Measure(s).Words
	if len(words) == 1 {
		return words[0].Fold
	}
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.Fold)
	}
	return b.String()
}

// searched is the length in bytes from which a key is looked for inside other
// texts, since "Go" or "R" in a headline may be anything.
const searched = 3

// names says whether the words of needle, or of another name for the same thing,
// stand in those of hay, in one piece. Each may have other endings there: "data
// engineer" stands in "two data engineers", "Nachtzug" in "neue Nachtzüge".
func names(hay, needle *item) bool {
	if hay.key == needle.key {
		return true
	}
	for _, name := range needle.named() {
		long := len(name) > 1 || len(name[0]) >= searched
		if slices.Equal(hay.split(), name) || long && stands(hay.split(), name) {
			return true
		}
	}
	return false
}

// holdsAll says whether all words of a name of several stand in hay, in whatever
// order: "Allergens in school kitchens: labelling the stock" is on allergen labelling.
func holdsAll(hay, needle *item) bool {
	words := needle.split()
	return len(words) > 1 && !slices.ContainsFunc(words, func(w string) bool {
		return len(w) < minTelling || common(w) || !stands(hay.split(), []string{w})
	})
}

// minMeeting is how many words two items must share to mean the same thing, and
// minTelling how many letters such a word has; one of longTelling is a compound
// or a term, and enough by itself: Pflanzenimporte.
const (
	minMeeting  = 2
	minTelling  = 5
	longTelling = 12
)

// meets says whether an item of theirs names one of mine, or both are about the
// same: "an alterations partner for bridal gowns", "bridal alterations in a week".
func meets(theirs, mine *item) bool {
	if names(theirs, mine) {
		return true
	}
	shared := 0
	for _, word := range mine.split() {
		if len(word) >= minTelling && !common(word) && stands(theirs.split(), []string{word}) {
			shared++
			if len(word) >= longTelling {
				return true
			}
		}
	}
	return shared >= minMeeting
}

// common says whether a word could stand in anybody's note, in some language.
func common(word string) bool {
	t := text.Measure(word)
	return slices.ContainsFunc(lang.Packs(), func(p *lang.Pack) bool {
		tokens := p.Tokens(t)
		return len(tokens) == 1 && !p.Content(&tokens[0])
	})
}

// stands says whether words stand in hay, in one piece.
func stands(hay, words []string) bool {
	for i := 0; i+len(words) <= len(hay); i++ {
		if slices.EqualFunc(hay[i:i+len(words)], words, sameWord) {
			return true
		}
	}
	return false
}

// synonymsOf lists the other names of what words name.
func synonymsOf(words []string) [][]string {
	for _, group := range synonyms {
		for _, name := range group {
			if name[0] == words[0][0] && slices.EqualFunc(strings.Fields(name), words, sameWord) {
				return split(group)
			}
		}
	}
	return nil
}

func split(names []string) [][]string {
	var list [][]string
	for _, name := range names {
		list = append(list, strings.Fields(name))
	}
	return list
}

// sameWord says whether two folded words are forms of one: batteries, battery;
// Nachtzüge, Nachtzug; Techniker:innen, Techniker.
func sameWord(a, b string) bool {
	if a == b {
		return true
	}
	if a == "" || b == "" || a[0] != b[0] {
		return false
	}
	a, b = plain(a), plain(b)
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return isForm(a[n:], b[n:], n)
}

// isForm says whether two words are forms of one that have n letters in common,
// and then these. The shorter that is, the fewer endings count.
func isForm(a, b string, n int) bool {
	switch {
	case a == "y" || b == "y":
		return n > 3 && (a == "ies" || b == "ies")
	case n < 4:
		return a == "" && b == ""
	case n == 4:
		return len(a) < 2 && len(b) < 2 && isEnding(a) && isEnding(b)
	}
	return isEnding(a) && isEnding(b)
}

// isEnding says whether a word of English or German may end so.
func isEnding(s string) bool {
	switch s {
	case "", "e", "s", "es", "n", "en", "r", "er", "ern", "m", "em", "in", "innen", "nen", "se", "sen", "'s":
		return true
	}
	return false
}

// plain is a folded word without what a German plural does to its vowels, and
// without the signs of gendered forms.
func plain(word string) string {
	if !strings.ContainsAny(word, "e:*_") {
		return word
	}
	letters := make([]byte, 0, len(word))
	for i := range len(word) {
		umlaut := word[i] == 'e' && i > 0 && strings.IndexByte("aou", word[i-1]) >= 0
		if !umlaut && strings.IndexByte(":*_", word[i]) < 0 {
			letters = append(letters, word[i])
		}
	}
	return string(letters)
}
