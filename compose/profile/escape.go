package profile

import "strings"

const escape = '\x1b'

// cutEscapes cuts the sequences with which programs colour a terminal and set
// its title: ESC [ … letter, ESC ] … BEL. Another escape character stays.
func cutEscapes(s string) string {
	if strings.IndexByte(s, escape) < 0 {
		return s
	}
	var b strings.Builder
	for at := 0; at < len(s); {
		if n := escapeLen(s[at:]); n > 0 {
			at += n
			continue
		}
		b.WriteByte(s[at])
		at++
	}
	return b.String()
}

// escapeLen is the length of the sequence that s begins with, 0 when it is none.
func escapeLen(s string) int {
	if len(s) < 2 || s[0] != escape {
		return 0
	}
	switch s[1] {
	case '[':
		return controlLen(s)
	case ']', 'P', '^', '_':
		return stringLen(s)
	}
	return 0
}

// controlLen is the length of ESC [, parameters and the letter that ends them
// (ECMA-48, control sequences); 0 when the letter is missing.
func controlLen(s string) int {
	at := 2
	for at < len(s) && ' ' <= s[at] && s[at] <= '?' {
		at++
	}
	if at == len(s) || s[at] < '@' || s[at] > '~' {
		return 0
	}
	return at + 1
}

// stringLen is the length of ESC ] and a text up to BEL or ESC \; 0 when neither follows.
func stringLen(s string) int {
	end := strings.IndexAny(s[2:], "\a\x1b")
	switch {
	case end < 0:
		return 0
	case s[2+end] == '\a':
		return 2 + end + 1
	case strings.HasPrefix(s[2+end:], "\x1b\\"):
		return 2 + end + 2
	}
	return 0
}
