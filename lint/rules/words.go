package rules

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

// wordsIn are the words of t that lie within [start, end).
func wordsIn(t *text.Text, start, end int) []text.Word {
	first, _ := slices.BinarySearchFunc(t.Words, start, func(w text.Word, at int) int { return w.Start - at })
	last := first
	for last < len(t.Words) && t.Words[last].End <= end {
		last++
	}
	return t.Words[first:last]
}

// sentencesOf are the sentences of the note's body.
func sentencesOf(r *lint.Reading) []lint.Range {
	var list []lint.Range
	for i := r.Body.First; i < r.Body.End; i++ {
		if i == r.Body.First || r.Tokens[i].Sentence != r.Tokens[i-1].Sentence {
			list = append(list, lint.Range{First: i})
		}
		list[len(list)-1].End = i + 1
	}
	return list
}

// listsPhrase says whether list holds the words with a blank between them.
func listsPhrase(list []string, words []text.Word) bool {
	var room [64]byte
	said := room[:0]
	for i, w := range words {
		if i > 0 {
			said = append(said, ' ')
		}
		said = append(said, w.Fold...)
	}
	return listed(list, string(said))
}

// phrase is the folded words with a blank between them.
func phrase(words []text.Word) string {
	if len(words) == 1 {
		return words[0].Fold
	}
	folds := make([]string, len(words))
	for i, w := range words {
		folds[i] = w.Fold
	}
	return strings.Join(folds, " ")
}

// listed says whether list, which is sorted, holds word.
func listed(list []string, word string) bool {
	i := position(list, word)
	return i < len(list) && list[i] == word
}

// position is where word stands in list, which is sorted and holds no empty word,
// or where it would. Many words are asked for: the first letter tells most of them apart.
func position(list []string, word string) int {
	if word == "" {
		return 0
	}
	first, lo, hi := word[0], 0, len(list)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if c := list[mid][0]; c < first || c == first && list[mid] < word {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// isTitle says whether t stands before a name: Frau, Mr, Dr.
func isTitle(p *lint.Pass, t *lang.Token) bool {
	return t.In(p.Pack.Class("salutation")) || t.In(p.Pack.Class("academic"))
}

// isTitleAt says whether word i stands before a name, as far as the language is known.
func isTitleAt(p *lint.Pass, i int) bool { return p.Read != nil && isTitle(p, &p.Read.Tokens[i]) }

// isKnown says whether a fact of reader or writer holds the words: somebody may be called so.
func isKnown(p *lint.Pass, words []text.Word) bool {
	for _, known := range [...]lint.Known{p.Note.Recipient, p.Note.Sender} {
		for _, values := range known {
			if isSaid(values, words) {
				return true
			}
		}
	}
	return false
}

// isSaid says whether one of values holds the words.
func isSaid(values []string, words []text.Word) bool {
	want := phrase(words)
	return slices.ContainsFunc(values, func(v string) bool { return strings.Contains(phrase(text.Measure(v).Words), want) })
}

// endsName says whether what stands behind a name ends it for sure: a mark, a
// line break or an emoji, but no further word.
func endsName(behind string) bool {
	r := firstRune(strings.TrimLeft(behind, " "))
	return !isAlphanumeric(r)
}

// isFact says whether a fact of reader or writer holds s, letter for letter.
func isFact(p *lint.Pass, s string) bool {
	for _, known := range [...]lint.Known{p.Note.Recipient, p.Note.Sender} {
		for _, values := range known {
			if slices.ContainsFunc(values, func(v string) bool { return strings.Contains(v, s) }) {
				return true
			}
		}
	}
	return false
}

// beginning is the first few words of s.
func beginning(s string) string {
	const most = 6
	if words := strings.Fields(s); len(words) > most {
		return strings.Join(words[:most], " ") + " …"
	}
	return s
}

// isForeign says that a folded word is in letters that others may write otherwise.
func isForeign(fold string) bool {
	return strings.ContainsFunc(fold, func(r rune) bool { return r > unicode.MaxASCII })
}

func isAlphanumeric(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// isASCIILetter says whether c is a letter as most bytes of a note are.
func isASCIILetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
