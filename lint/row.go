package lint

import (
	"strings"

	"note/lint/lang"
	"note/lint/text"
)

// row finds all the words in a row, in whatever form.
func (r *reader) row(words []lang.Token) hit {
	for i := r.Body.First; i < r.Body.End && len(words) > 0; i++ {
		if end := r.endOfRow(words, i); end > i {
			return hit{Range: Range{i, end}}
		}
	}
	return hit{}
}

// endOfRow is where the words, which begin at token i, end in the note; -1 when
// they are not all there.
func (r *reader) endOfRow(words []lang.Token, i int) int {
	for len(words) > 0 {
		n, m := r.same(words, r.Tokens[i:r.Body.End])
		if n == 0 {
			return -1
		}
		words, i = words[n:], i+m
	}
	return i
}

// same says how many of the words of a fact are said by how many tokens of the
// note: one by one, as one word or two („Onlinehandel“, „Online-Handel“), or the
// one by the initials of the other: TU for „Technische Universität“.
func (r *reader) same(fact, note []lang.Token) (n, m int) {
	switch {
	case len(note) == 0:
	case r.sameWord(&fact[0], &note[0]):
		return 1, 1
	case areOne(note, fact[0].Fold):
		return 1, 2
	case areOne(fact, note[0].Fold):
		return 2, 1
	case initials(fact, &note[0]):
		return len(note[0].Fold), 1
	case initials(note, &fact[0]):
		return 1, len(fact[0].Fold)
	}
	return 0, 0
}

// sameWord says whether the words are one, in some form; Uni and Universität are.
func (r *reader) sameWord(a, b *lang.Token) bool {
	return lang.IsForm(a.Fold, b.Fold) || a.In(r.schools) && b.In(r.schools)
}

// areOne says whether the first two words, written as one, are word.
func areOne(words []lang.Token, word string) bool {
	return len(words) > 1 && len(words[0].Fold)+len(words[1].Fold) == len(word) &&
		strings.HasPrefix(word, words[0].Fold) && strings.HasSuffix(word, words[1].Fold)
}

// initials says whether t is written in capitals, which the words begin with.
func initials(words []lang.Token, t *lang.Token) bool {
	if t.Case != text.Upper || len(t.Fold) > len(words) {
		return false
	}
	for i := range len(t.Fold) {
		if words[i].Fold[0] != t.Fold[i] {
			return false
		}
	}
	return true
}

// named is the words of a name without the article before it and the year behind it.
func (r *reader) named(words []lang.Token) []lang.Token {
	if len(words) > 1 && len(words[0].Fold) <= 3 && words[0].In(r.pack.Class("common")) {
		words = words[1:]
	}
	if len(words) > 1 && words[len(words)-1].Case == text.Number {
		words = words[:len(words)-1]
	}
	return words
}
