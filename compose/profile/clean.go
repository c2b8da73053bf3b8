package profile

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"note/lint/text"
)

// cleanValue is s as a value on one line: composed, without control, bidi and
// invisible characters, in plain letters (𝗯𝗼𝗹𝗱), every run of white space one blank,
// none at the ends.
func cleanValue(s string) string {
	if isClean(s) {
		return s
	}
	s = cutEscapes(s)
	var b strings.Builder
	b.Grow(len(s))
	blank, last := false, rune(0)
	for at, r := range s {
		switch {
		case isBlank(r):
			blank = b.Len() > 0
			continue
		case r == zeroWidthJoiner && joinsEmoji(last, s[at+utf8.RuneLen(r):]):
		case isUnseen(r):
			continue
		}
		if blank {
			b.WriteByte(' ')
			blank = false
		}
		b.WriteRune(r)
		last = r
	}
	clean := norm.NFC.String(b.String())
	if plain := text.Unstyled(clean); plain != clean {
		return cleanValue(plain)
	}
	return clean
}

// isClean says that s is made of the letters and signs that most lines are made
// of, with single blanks: nothing to mend, whatever stands beside it.
func isClean(s string) bool {
	last := ' '
	for _, r := range s {
		if !isOrdinary(r) || r == ' ' && last == ' ' {
			return false
		}
		last = r
	}
	return last != ' ' || s == ""
}

// isOrdinary says that r is printable ASCII, a Latin letter composed with its
// accent (up to U+017F), a dot, or a dash, a quotation mark or the like (U+2010
// to U+2027).
func isOrdinary(r rune) bool {
	return ' ' <= r && r <= '~' || 'À' <= r && r <= 'ſ' || r == '·' || '‐' <= r && r <= '‧'
}

// isBlank says that r is white space, the kinds that do not break included.
func isBlank(r rune) bool { return unicode.IsSpace(r) }

const zeroWidthJoiner = '\u200d'

// joinsEmoji says that a joiner between last and rest makes one emoji of them.
func joinsEmoji(last rune, rest string) bool {
	next, _ := utf8.DecodeRuneInString(rest)
	return isEmoji(last) && isEmoji(next)
}

// isUnseen says that r is a control, bidi or zero-width character.
func isUnseen(r rune) bool {
	switch {
	case r == '\u00ad', r == '\ufeff', r == '\u034f', r == '\u115f', r == '\u1160', r == '\u3164':
		return true
	case 0xE0020 <= r && r <= 0xE007F: // spell flags
		return false
	}
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
}

// isEmoji says that r is a pictograph, or a part of one.
func isEmoji(r rune) bool {
	switch {
	case r < 0x203C:
		return false
	case r == '\ufe0f', r == '\u20e3', r == zeroWidthJoiner, 0x1F3FB <= r && r <= 0x1F3FF:
		return true
	case 0x1F000 <= r && r <= 0x1FAFF, 0x2600 <= r && r <= 0x27BF, 0x2B00 <= r && r <= 0x2BFF:
		return true
	case 0x1F1E6 <= r && r <= 0x1F1FF, 0xE0020 <= r && r <= 0xE007F:
		return true
	}
	return unicode.Is(unicode.So, r)
}

// unescape decodes HTML entities that end with a semicolon: once, and again
// what was encoded twice. A bare & is none.
func unescape(s string) string {
	if !hasEntity(s) {
		return s
	}
	s = unescapeOnce(s)
	if strings.Contains(s, "&#") || strings.Contains(s, "&quot;") || strings.Contains(s, "&amp;") {
		s = unescapeOnce(s)
	}
	return s
}

func hasEntity(s string) bool {
	at := strings.IndexByte(s, '&')
	return at >= 0 && strings.IndexByte(s[at:], ';') > 0
}

func unescapeOnce(s string) string {
	var b strings.Builder
	for {
		at := strings.IndexByte(s, '&')
		if at < 0 {
			break
		}
		n := entityLen(s[at:])
		if n == 0 {
			b.WriteString(s[:at+1])
			s = s[at+1:]
			continue
		}
		b.WriteString(s[:at])
		b.WriteString(html.UnescapeString(s[at : at+n]))
		s = s[at+n:]
	}
	b.WriteString(s)
	return b.String()
}

// entityLen is the length of the entity that s begins with, 0 when it is none.
func entityLen(s string) int {
	for i := 1; i < len(s) && i < 12; i++ {
		switch c := s[i]; {
		case c == ';':
			if i == 1 {
				return 0
			}
			return i + 1
		case c == '#', '0' <= c && c <= '9', 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
		default:
			return 0
		}
	}
	return 0
}
