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
	if folded(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + utf8.UTFMax)
	fold(&b, s)
	return b.String()
}

// folded says that s is ASCII that Fold would leave as it is.
func folded(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' || c == '`' {
			return false
		}
	}
	return true
}

// fold writes s folded to b.
func fold(b *strings.Builder, s string) {
	for _, r := range composed(s) {
		switch {
		case 'A' <= r && r <= 'Z':
			b.WriteByte(byte(r) + 'a' - 'A')
		case isApostrophe(r):
			b.WriteByte('\'')
		case r < utf8.RuneSelf:
			b.WriteByte(byte(r))
		default:
			foldRune(b, unicode.ToLower(r))
		}
	}
}

// foldRune writes a lower-case character beyond ASCII.
func foldRune(b *strings.Builder, r rune) {
	if plain := spelled(r); plain != "" {
		b.WriteString(plain)
		return
	}
	if isAccent(r) || isUnseen(r) {
		return
	}
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		if d := parts(r); d != "" {
			for _, r := range d {
				if !isAccent(r) {
					b.WriteRune(unicode.ToLower(r))
				}
			}
			return
		}
	}
	b.WriteRune(r)
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

// parts is the compatibility decomposition of r, or empty when r has none or
// has marks in it that are no accents, as Hangul, Kana and Indic letters have.
func parts(r rune) string {
	var buf [utf8.UTFMax]byte
	d := norm.NFKD.Properties(buf[:utf8.EncodeRune(buf[:], r)]).Decomposition()
	for _, r := range string(d) {
		if unicode.IsMark(r) && !isAccent(r) || 0x1100 <= r && r < 0x1200 {
			return ""
		}
	}
	return string(d)
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
