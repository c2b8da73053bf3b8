package archive

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Mend is s as it was before a program garbled it: what is no UTF-8 is read as
// Windows-1252, and UTF-8 that was taken for Windows-1252 and encoded once more
// ("Ã©" for é) is undone where that is sure.
func Mend(s string) string {
	if !utf8.ValidString(s) {
		s = Windows(s)
	}
	for range 2 { // some exports were garbled twice
		mended := undouble(s)
		if mended == s {
			break
		}
		s = mended
	}
	return s
}

// Windows reads s as Windows-1252, which holds ISO 8859-1, too.
func Windows(s string) string {
	text, err := charmap.Windows1252.NewDecoder().String(s)
	if err != nil {
		return strings.ToValidUTF8(s, "")
	}
	return text
}

// undouble undoes one encoding too many, run by run of letters that are no ASCII:
// a cell may hold both garbled and sound ones.
func undouble(s string) string {
	if !strings.ContainsAny(s, "ÂÃÄÅâð") {
		return s
	}
	sure := strings.Contains(s, "Ã") || strings.Contains(s, "â€") || strings.Contains(s, "ðŸ")
	var b strings.Builder
	for at := 0; at < len(s); {
		if s[at] < utf8.RuneSelf {
			b.WriteByte(s[at])
			at++
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(b.String())
		if r, n := decodeTwice(s[at:], sure || unicode.IsLower(before)); n > 0 {
			b.WriteRune(r)
			at += n
			continue
		}
		_, n := utf8.DecodeRuneInString(s[at:])
		b.WriteString(s[at : at+n])
		at += n
	}
	return b.String()
}

// decodeTwice is the character that s, read as the bytes it has in Windows-1252,
// begins with, and how many bytes of s that takes; 0 when it is not sure that these are one.
func decodeTwice(s string, sure bool) (r rune, n int) {
	var raw [utf8.UTFMax]byte
	have, typed := 0, false
	for have < len(raw) && n < len(s) {
		c, size := utf8.DecodeRuneInString(s[n:])
		b, ok := windowsByte(c)
		if !ok || b < utf8.RuneSelf || have > 0 && b >= 0xc0 {
			break
		}
		raw[have], have, n = b, have+1, n+size
		typed = typed || have > 1 && c > 0xff // “ ” … – and others that people type
		if utf8.FullRune(raw[:have]) {
			break
		}
	}
	r, size := utf8.DecodeRune(raw[:have])
	if r == utf8.RuneError || size != have || !likely(raw[:have], r, sure || !typed) {
		return 0, 0
	}
	return r, n
}

// likely says whether what was decoded is what people write: letters of Europe,
// typographic signs, emoji. A capital before a quotation mark, as in „GRÖ“, is none:
// Ä and Å before a sign that is typed count only where more is garbled, or in the
// middle of a word, where no capital stands: "GdaÅ„sk".
func likely(raw []byte, r rune, sure bool) bool {
	switch raw[0] {
	case 0xc2, 0xc3:
		return true
	case 0xc4, 0xc5:
		return sure
	case 0xe2:
		return 0x2000 <= r && r < 0x2c00
	}
	return raw[0] == 0xf0 && r >= 0x1f000
}

// windowsByte is the byte of c in Windows-1252; where that has none, control
// characters stand for themselves.
func windowsByte(c rune) (byte, bool) {
	if b, ok := charmap.Windows1252.EncodeRune(c); ok {
		return b, true
	}
	return byte(c), c <= 0xff
}
