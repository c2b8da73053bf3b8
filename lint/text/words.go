package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// words finds the words of s, which may be known to be in NFC.
func words(s string, isNFC bool) []Word {
	list := make([]Word, 0, 2+len(s)/5)
	folds := folder{isNFC: isNFC}
	for at, last := 0, 0; at < len(s); {
		if !startsWord(s, at) {
			at += runeLen(s[at:])
			continue
		}
		w := Word{Before: gap(s, last, at)}
		end, isSmall := smallEnd(s, at)
		if isSmall {
			w.Span, w.Fold = Span{at, end}, s[at:end]
		} else {
			end = wordEnd(s, end)
			w.Span, w.Fold, w.Case = Span{at, end}, folds.word(s[at:end], len(s)-at), caseOf(s[at:end])
		}
		list = append(list, w)
		at, last = end, end
	}
	return list
}

// startsWord says that a word begins at byte at: a letter or a digit, but not
// the digit of a keycap emoji.
func startsWord(s string, at int) bool {
	c := s[at]
	if c >= utf8.RuneSelf {
		r, _ := utf8.DecodeRuneInString(s[at:])
		return isLetter(r) || unicode.IsDigit(r)
	}
	if c > '9' || at+1 == len(s) || s[at+1] < utf8.RuneSelf {
		return isASCIIWord(c)
	}
	return isASCIIWord(c) && !strings.HasPrefix(strings.TrimPrefix(s[at+1:], "\ufe0f"), "\u20e3")
}

// smallEnd is where the small letters end from byte at on; isSmall says that they
// are a word, as most words are: it is Lower, and as Fold leaves it.
func smallEnd(s string, at int) (end int, isSmall bool) {
	for end = at; end < len(s) && 'a' <= s[end] && s[end] <= 'z'; end++ {
	}
	return end, end > at && (end == len(s) || endsWord(s[end]))
}

// endsWord says whether c, behind a letter, is ASCII that never goes on with a word.
func endsWord(c byte) bool {
	switch c {
	case ' ', ',', '.', '!', '?', '-', '\n':
		return true
	}
	return false
}

// wordEnd is the end of the word that begins at byte at.
func wordEnd(s string, at int) int {
	for at < len(s) {
		if isASCIIWord(s[at]) {
			at++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[at:])
		if !isLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			if n = joint(s, at, r, n); n == 0 {
				break
			}
		}
		at += n
	}
	return at
}

// joint is the length of what stands at byte at, inside or behind a word, if
// it joins the word to what follows: an apostrophe, the sign of a gendered form
// (Kolleg:innen), or characters that cannot be seen. Otherwise it is 0.
// It begins with the rune r, which is n bytes long.
func joint(s string, at int, r rune, n int) int {
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

// isUnseen says that r has no width and no ink, and means nothing to a reader.
func isUnseen(r rune) bool {
	switch r {
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff':
		return true
	}
	return false
}

func isASCIIWord(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// isLetter says that r is a letter. ʼ is one in Unicode, but an apostrophe to those who type it.
func isLetter(r rune) bool { return unicode.IsLetter(r) && r != 'ʼ' }

func runeLen(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	return n
}

// caseOf tells how a word is written.
func caseOf(word string) Case {
	var letters, upper, lower int
	titled := false
	for _, r := range word {
		switch {
		case 'a' <= r && r <= 'z':
			lower++
		case 'A' <= r && r <= 'Z', r >= utf8.RuneSelf && (unicode.IsUpper(r) || unicode.IsTitle(r)):
			upper++
			titled = titled || letters == 0
		case r < utf8.RuneSelf || !isLetter(r):
			continue
		case unicode.IsLower(r) && r != 'ß': // ß has no say: STRAßE is upper case
			lower++
		}
		letters++
	}
	switch {
	case letters == 0:
		return Number
	case upper == 0:
		return Lower
	case upper == 1 && titled:
		return Title
	case lower == 0 && upper > 1:
		return Upper
	}
	return Mixed
}
