package text

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Printable is s without what could steer a terminal: control and bidi
// characters, and invalid UTF-8, are shown as visible escapes such as \x1b and \u202e;
// line feeds and tabs stay when keep holds them. So are characters without
// width and ink, but for those that emoji and scripts are joined with.
func Printable(s string, keep string) string {
	var b strings.Builder
	done := 0 // what is before it has been written
	var last rune
	for at := 0; at < len(s); {
		if n := visible(s[at:]); n > 0 {
			at += n
			last = rune(s[at-1])
			continue
		}
		r, n := utf8.DecodeRuneInString(s[at:])
		if escape := escaped(r, n, s[at], last, keep); escape != "" {
			b.WriteString(s[done:at])
			b.WriteString(escape)
			done = at + n
			r = 0
		}
		last = r
		at += n
	}
	if done == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

// visible is how many bytes s begins with that are ASCII and can be seen.
func visible(s string) int {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' {
			return i
		}
	}
	return len(s)
}

// escaped is what to show for r, n bytes the first of which is given, behind
// the rune last; empty when r may be shown as it is.
func escaped(r rune, n int, first byte, last rune, keep string) string {
	switch {
	case r == utf8.RuneError && n == 1:
		return fmt.Sprintf(`\x%02x`, first)
	case (r == '\n' || r == '\t') && strings.ContainsRune(keep, r):
		return ""
	case r < utf8.RuneSelf && unicode.IsControl(r):
		return fmt.Sprintf(`\x%02x`, r)
	case !isHarmful(r, last):
		return ""
	case r > 0xFFFF:
		return fmt.Sprintf(`\U%08x`, r)
	}
	return fmt.Sprintf(`\u%04x`, r)
}

// isHarmful says that r, behind the rune last, steers the terminal or cannot be seen.
func isHarmful(r, last rune) bool {
	switch {
	case r < utf8.RuneSelf, r == '\u200c', unicode.Is(unicode.Prepended_Concatenation_Mark, r):
		return false // ASCII, the non-joiner, and format characters that are seen
	case r == '\u200d': // joins emoji, and letters of Indic and Arabic script
		return last < 0x300 || !unicode.IsLetter(last) && !unicode.IsMark(last) && !unicode.IsSymbol(last)
	case 0xE0020 <= r && r <= 0xE007F: // spell the flags of England, Scotland, Wales
		return last != '🏴' && !(0xE0020 <= last && last <= 0xE007F)
	case r == '\u2028', r == '\u2029', 0xE0000 <= r && r <= 0xE0FFF && !unicode.IsMark(r):
		return true
	}
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
}
