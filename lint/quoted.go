package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxQuote is how many bytes before a place are searched for what opens a quotation.
const maxQuote = 200

// Quoted says whether byte at of s stands in a quotation: whether the nearest
// quotation mark before it on its line opens one, as it does behind a blank or
// a bracket and before no blank.
func Quoted(s string, at int) bool {
	from := max(0, at-maxQuote)
	open := strings.LastIndexAny(s[from:at], "„“”\"«»‹›\r\n")
	if open < 0 || s[from+open] == '\r' || s[from+open] == '\n' {
		return false
	}
	open += from
	_, n := utf8.DecodeRuneInString(s[open:])
	before, size := utf8.DecodeLastRuneInString(s[:open])
	behind, _ := utf8.DecodeRuneInString(s[open+n:])
	return (size == 0 || unicode.IsSpace(before) || unicode.In(before, unicode.Ps, unicode.Pd, unicode.Pi)) && !unicode.IsSpace(behind)
}
