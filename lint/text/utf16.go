package text

import "strings"

// UTF16 is the number of UTF-16 code units in s, a CRLF counting one.
func UTF16(s string) int { return units(s) - strings.Count(s, "\r\n") }

// units is the number of UTF-16 code units in s.
func units(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r >= 0x10000 {
			n++
		}
	}
	return n
}
