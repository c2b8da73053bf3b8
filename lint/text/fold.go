package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold is s as words are compared: lower case, composed, ’ as ', ä ö ü ß as
// ae oe ue ss, other letters without their accents, ligatures and styled
// letters (ﬁ, 𝗯) as plain ones, without characters that cannot be seen.
func Fold(s string) string {
	var f folder
	return f.word(s, len(s))
}

// folder folds words into one buffer.
type folder struct {
	buf   strings.Builder
	isNFC bool // what is folded is known to be in NFC
}

// word is s folded; left is how many bytes are still to be folded, s included.
func (f *folder) word(s string, left int) string {
	if isFolded(s) {
		return s
	}
	if f.buf.Cap() == 0 {
		f.buf.Grow(left + 2*utf8.UTFMax)
	}
	from := f.buf.Len()
	if !f.isNFC && !isLatin(s) && !isComposed(s) {
		s = Compose(s)
	}
	f.fold(s)
	return f.buf.String()[from:]
}

// isFolded says that s is ASCII that Fold leaves as it is.
func isFolded(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' || c == '`' {
			return false
		}
	}
	return true
}

// fold writes s folded.
func (f *folder) fold(s string) {
	for at, r := range s {
		switch {
		case 'A' <= r && r <= 'Z':
			f.buf.WriteByte(byte(r) + 'a' - 'A')
		case isApostrophe(r):
			f.buf.WriteByte('\'')
		case r < utf8.RuneSelf:
			f.buf.WriteByte(byte(r))
		default:
			f.char(s[at:])
		}
	}
}

// isLatin says that s has no character from U+0380 on. Folding takes such text
// apart and need not compose it first.
func isLatin(s string) bool {
	for i := range len(s) {
		if s[i] >= 0xCE {
			return false
		}
	}
	return true
}

// char writes the first character of s, which is beyond ASCII.
func (f *folder) char(s string) {
	r, _ := utf8.DecodeRuneInString(s)
	r = unicode.ToLower(r)
	if spelled(r) == "" {
		if d := parts(r, s); len(d) > 0 {
			for _, r := range string(d) {
				f.part(unicode.ToLower(r))
			}
			return
		}
	}
	f.part(r)
}

// part writes a lower-case character that cannot be taken apart.
func (f *folder) part(r rune) {
	switch plain := spelled(r); {
	case plain != "":
		f.buf.WriteString(plain)
	case isApostrophe(r):
		f.buf.WriteByte('\'')
	case isAccent(r):
		f.accent(r)
	case !isUnseen(r):
		f.buf.WriteRune(r)
	}
}

// accent writes nothing for an accent, but an e for two dots above a, o, u.
func (f *folder) accent(r rune) {
	if s := f.buf.String(); r == '\u0308' && s != "" {
		switch s[len(s)-1] {
		case 'a', 'o', 'u':
			f.buf.WriteByte('e')
		}
	}
}

// spelled is how a letter is written where it is not at hand; empty for those
// that only lose their accents.
func spelled(r rune) string {
	switch r {
	case 'ä', 'æ', 'ǽ', 'ǣ':
		return "ae"
	case 'ö', 'œ':
		return "oe"
	case 'ü':
		return "ue"
	case 'ß', 'ẞ':
		return "ss"
	case 'ø', 'ǿ':
		return "o"
	case 'ł':
		return "l"
	case 'đ', 'ð':
		return "d"
	case 'þ':
		return "th"
	case 'ħ':
		return "h"
	case 'ŧ':
		return "t"
	case 'ı':
		return "i"
	case 'ŋ':
		return "n"
	case 'ς':
		return "σ"
	}
	return ""
}

// parts is the compatibility decomposition of the letter or digit r, which s
// begins with in one case or the other. It is empty when there is none, or one
// into other marks than accents, as Kana, Hangul and Indic letters have.
func parts(r rune, s string) []byte {
	if 0x590 <= r && r < 0x1D00 || 0x3000 <= r && r < 0xFB00 || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return nil
	}
	d := norm.NFKD.PropertiesString(s).Decomposition()
	for _, r := range string(d) {
		if unicode.IsMark(r) && !isAccent(r) {
			return nil
		}
	}
	return d
}

// isAccent says that r is a mark above, below or through a letter, or selects
// a variant of it: a mark that words are compared without.
func isAccent(r rune) bool {
	switch {
	case r < 0x300:
		return false
	case r < 0x370, 0x1AB0 <= r && r < 0x1B00, 0x1DC0 <= r && r < 0x1E00, 0x20D0 <= r && r < 0x2100:
		return true
	}
	return 0xFE00 <= r && r < 0xFE10 || 0xFE20 <= r && r < 0xFE30
}
