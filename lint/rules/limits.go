package rules

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"note/lint/text"
)

// beyondGraphemes is the byte of t behind its first n grapheme clusters.
func beyondGraphemes(t *text.Text, n int) int { return min(text.Behind(t.Source, n), t.End) }

// beyondUnits is the byte of the first character of t that does not fit whole
// into its first n UTF-16 code units, a line break counting one.
func beyondUnits(t *text.Text, n int) int {
	for at := 0; at < t.End; {
		r, size := utf8.DecodeRuneInString(t.Source[at:])
		if strings.HasPrefix(t.Source[at:], "\r\n") {
			size = 2
		}
		if n -= max(utf16.RuneLen(r), 1); n < 0 {
			return at
		}
		at += size
	}
	return t.End
}
