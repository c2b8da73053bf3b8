package profile

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// small is s in small letters. It is strings.ToLower, but fast where a text is
// not ASCII alone, as few lines of a page are.
func small(s string) string { return lowered(s, smallRune) }

// asciiLower lowers ASCII letters and nothing else, so that offsets stay.
func asciiLower(s string) string { return lowered(s, smallASCII) }

// lowered is s with each character as to has it. Most are small as they are.
func lowered(s string, to func(rune) rune) string {
	var b strings.Builder
	done := 0
	for at, r := range s {
		if 'a' <= r && r <= 'z' || r == ' ' {
			continue
		}
		lower := to(r)
		if lower == r {
			continue
		}
		if done == 0 {
			b.Grow(len(s))
		}
		b.WriteString(s[done:at])
		b.WriteRune(lower)
		done = at + utf8.RuneLen(r)
	}
	if done == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

func smallASCII(r rune) rune {
	if 'A' <= r && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

func smallRune(r rune) rune {
	switch {
	case r < 'À', 'ß' <= r && r <= 'ÿ':
		return smallASCII(r)
	case r <= 'Þ' && r != '×':
		return r + 'à' - 'À'
	}
	return unicode.ToLower(r)
}

// hasNoCapital says that s is the same in small letters.
func hasNoCapital(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return smallRune(r) != r })
}

// hasNoSmall says that s is the same in capitals.
func hasNoSmall(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return unicode.ToUpper(r) != r })
}

// hasNoCase says that s is written in letters without capitals.
func hasNoCase(s string) bool { return hasNoCapital(s) && hasNoSmall(s) }
