package compose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"note/lint/text"
)

// Indefinite is how a language chooses between its indefinite articles.
type Indefinite struct {
	BeforeVowel, Else string
	Vowels            string
	Spelt             string   // letters whose names begin with a vowel
	Spoken            []string // words of capitals that are not spelt
	LikeVowel         []string // words, folded; "uni*" is the beginning of one
	LikeConsonant     []string
	None              []string // how an office begins that one person holds
	Common            []string // words that roles are made of and no names, sorted
	Plural            Plural
}

// Plural is how a plural shows, which has no indefinite article.
type Plural struct {
	Ending string
	But    []string
}

// indefinite puts a or an before a role. It is nil for several people.
func (g *Grammar) indefinite(role string) []stretch {
	in := &g.Indefinite
	role = in.lower(role)
	words := strings.Fields(role)
	first := strings.SplitN(words[0], "-", 2)[0]
	whole := text.Fold(role)
	folded := text.Fold(words[0])
	switch {
	case slices.Contains(g.Articles, folded) || slices.ContainsFunc(in.None, func(n string) bool { return begins(whole, n) }):
		return []stretch{{role, false}}
	case in.plural(words):
		return nil
	case slices.ContainsFunc(in.LikeVowel, func(w string) bool { return isStart(w, folded) }):
		return bare(in.BeforeVowel, role)
	case capitals(first) && !slices.Contains(in.Spoken, words[0]):
		if strings.Contains(in.Spelt, first[:1]) {
			return bare(in.BeforeVowel, role)
		}
		return bare(in.Else, role)
	case slices.ContainsFunc(in.LikeConsonant, func(w string) bool { return isStart(w, folded) }):
		return bare(in.Else, role)
	}
	return in.byLetter(folded, role)
}

// lower is a role as running text writes it: data engineer, where a profile has
// Data Engineer. A role with a word that may be a name stays as it is.
func (in *Indefinite) lower(role string) string {
	for _, word := range strings.FieldsFunc(role, func(r rune) bool { return strings.ContainsRune(" -,", r) }) {
		_, common := slices.BinarySearch(in.Common, strings.ToLower(word))
		if !common || capitals(word) {
			return role
		}
	}
	return strings.ToLower(role)
}

// byLetter goes by the first letter, if it is one of the alphabet.
func (in *Indefinite) byLetter(folded, role string) []stretch {
	r, _ := utf8.DecodeRuneInString(folded)
	switch {
	case strings.ContainsRune(in.Vowels, r):
		return bare(in.BeforeVowel, role)
	case r >= 'a' && r <= 'z':
		return bare(in.Else, role)
	}
	return nil
}

// plural says whether the noun before "of", "for", "at" or a mark is a plural.
func (in *Indefinite) plural(words []string) bool {
	head := words[0]
	for _, w := range words {
		if strings.Trim(w, "(/|&–—-") != w || slices.Contains([]string{"of", "for", "at", "in", "on", "and"}, w) {
			break
		}
		head = w
		if strings.TrimRight(w, ",;:") != w {
			break
		}
	}
	head = strings.ToLower(strings.TrimRight(head, ",;:"))
	ends := func(end string) bool { return strings.HasSuffix(head, end) }
	return strings.HasSuffix(head, in.Plural.Ending) && !slices.ContainsFunc(in.Plural.But, ends)
}

// isStart says whether a folded word is listed: "uni*" is its beginning.
func isStart(listed, word string) bool {
	start, open := strings.CutSuffix(listed, "*")
	return word == listed || open && strings.HasPrefix(word, start)
}

// begins says whether text begins with the words of start.
func begins(s, start string) bool {
	rest, ok := strings.CutPrefix(s, start)
	return ok && (rest == "" || strings.ContainsAny(rest[:1], " ,-"))
}
