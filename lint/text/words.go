package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// words finds the words of s.
func words(s string) []Word {
	list := make([]Word, 0, len(s)/6+1)
	var folds strings.Builder
	for at, last := 0, 0; at < len(s); {
		if !startsWord(s[at:]) {
			at += runeLen(s[at:])
			continue
		}
		end := wordEnd(s, at)
		list = append(list, Word{
			Span:   Span{at, end},
			Fold:   foldWord(&folds, s[at:end]),
			Before: gap(s, last, at),
			Case:   caseOf(s[at:end]),
		})
		at, last = end, end
	}
	return list
}

// foldWord is Fold(s); what it must write goes to b, which all words share.
func foldWord(b *strings.Builder, s string) string {
	if folded(s) {
		return s
	}
	from := b.Len()
	fold(b, s)
	return b.String()[from:]
}

// startsWord says that a word begins at the first byte of s: a letter or a
// digit, but not the digit of a keycap emoji.
func startsWord(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	if '0' <= r && r <= '9' {
		return !strings.HasPrefix(strings.TrimPrefix(s[n:], "\ufe0f"), "\u20e3")
	}
	return isLetter(r) || unicode.IsDigit(r)
}

// wordEnd is the end of the word that begins at byte at.
func wordEnd(s string, at int) int {
	for at < len(s) {
		r, n := utf8.DecodeRuneInString(s[at:])
		if !isLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			if n = joint(s, at); n == 0 {
				break
			}
		}
		at += n
	}
	return at
}

// joint is the length of what stands at byte at, behind a letter or a digit,
// if it joins them to what follows: an apostrophe, characters that cannot be
// seen, or the sign of a gendered form (Kolleg:innen). Otherwise it is 0.
func joint(s string, at int) int {
	r, n := utf8.DecodeRuneInString(s[at:])
	switch {
	case isApostrophe(r):
	case isGenderSign(r):
		if !isGendered(s[at+n:]) {
			return 0
		}
	case isUnseen(r):
		n += len(s[at+n:]) - len(strings.TrimLeftFunc(s[at+n:], isUnseen))
	default:
		return 0
	}
	next, _ := utf8.DecodeRuneInString(s[at+n:])
	if isLetter(next) || unicode.IsDigit(next) {
		return n
	}
	return 0
}

// isGendered says that s continues a gendered German word behind its sign: in, innen, innenrat.
func isGendered(s string) bool {
	if len(s) >= 5 && strings.EqualFold(s[:5], "innen") {
		return true
	}
	if len(s) < 2 || !strings.EqualFold(s[:2], "in") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[2:])
	return !isLetter(r) && !unicode.IsDigit(r)
}

func isGenderSign(r rune) bool { return r == ':' || r == '*' || r == '_' || r == '·' }

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', 'ʼ', '‘', '´', '`':
		return true
	}
	return false
}

// isUnseen says that r has no width and no ink.
func isUnseen(r rune) bool {
	switch r {
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff':
		return true
	}
	return false
}

// isLetter says that r is a letter; ʼ is one to Unicode, but an apostrophe to those who type it.
func isLetter(r rune) bool { return unicode.IsLetter(r) && r != 'ʼ' }

func runeLen(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	return n
}

// caseOf tells how a word is written. ß has no say: STRAßE is upper case.
func caseOf(word string) Case {
	var letters, upper, lower int
	first := false
	for _, r := range word {
		switch {
		case !isLetter(r):
			continue
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			upper++
			first = first || letters == 0
		case unicode.IsLower(r) && r != 'ß':
			lower++
		}
		letters++
	}
	switch {
	case letters == 0:
		return Number
	case upper == 0:
		return Lower
	case upper == 1 && first:
		return Title
	case lower == 0 && upper > 1:
		return Upper
	}
	return Mixed
}
