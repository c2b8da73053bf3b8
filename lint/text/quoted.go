package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxQuote is how many bytes before a place are searched for what opens a quotation.
const maxQuote = 200

// Quoted is the function Quoted for a byte of the text that a word follows.
func (t *Text) Quoted(at int) bool { return t.Gaps&Quote != 0 && Quoted(t.Source, at) }

// Quoted says whether byte at of s stands in a quotation: whether the nearest
// quotation mark before it on its line opens one, as it does behind a blank or
// a bracket and before no blank. A single mark must be closed, too: it may be an
// apostrophe.
func Quoted(s string, at int) bool { return quotedDouble(s, at) || quotedSingle(s, at) }

// quotedSingle says whether byte at of s stands between single marks.
func quotedSingle(s string, at int) bool {
	from := max(0, at-maxQuote)
	open := strings.LastIndexAny(s[from:at], "'‘‚\r\n")
	if open < 0 || !opensAt(s, from+open) {
		return false
	}
	line := s[at:min(len(s), at+maxQuote)]
	if end := strings.IndexAny(line, "\r\n"); end >= 0 {
		line = line[:end]
	}
	for i := 0; ; {
		next := strings.IndexAny(line[i:], "'’‘")
		if next < 0 {
			return false
		}
		i += next
		_, n := utf8.DecodeRuneInString(line[i:])
		if behind, _ := utf8.DecodeRuneInString(line[i+n:]); !unicode.IsLetter(behind) {
			return true
		}
		i += n
	}
}

// quotedDouble says whether byte at of s stands behind a double mark that opens.
func quotedDouble(s string, at int) bool {
	from := max(0, at-maxQuote)
	open := strings.LastIndexAny(s[from:at], "„“”\"«»‹›\r\n")
	return open >= 0 && opensAt(s, from+open)
}

// opensAt says whether the mark at byte at of s opens a quotation. A line break does not.
func opensAt(s string, at int) bool {
	mark, n := utf8.DecodeRuneInString(s[at:])
	before, size := utf8.DecodeLastRuneInString(s[:at])
	behind, _ := utf8.DecodeRuneInString(s[at+n:])
	return !unicode.IsSpace(mark) && !unicode.IsSpace(behind) &&
		(size == 0 || unicode.IsSpace(before) || unicode.In(before, unicode.Ps, unicode.Pd, unicode.Pi))
}
