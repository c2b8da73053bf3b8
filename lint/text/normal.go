package text

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Normal is s as it is sent: in NFC, with LF line breaks, without white space at its end.
// A text with more than thirty marks on one character is not brought into NFC.
func Normal(s string) string {
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	if strings.IndexByte(s, '\r') >= 0 {
		s = strings.ReplaceAll(s, "\r\n", "\n")
		s = strings.ReplaceAll(s, "\r", "\n")
	}
	if isComposed(s) {
		return s
	}
	return Compose(s)
}

// isComposed says that s is in NFC. Text without characters from U+0300 on always is.
func isComposed(s string) bool {
	for i := range len(s) {
		if s[i] >= 0xCC {
			return norm.NFC.QuickSpanString(s) == len(s) || norm.NFC.IsNormalString(s)
		}
	}
	return true
}

// Compose is s in NFC. Package norm puts joiners between the marks where there
// are more than thirty on one character (UAX #15, Stream-Safe Text Format); as
// nothing may be in a note that its writer did not put there, such a text stays as it is.
func Compose(s string) string {
	const joiner = "\u034f"
	c := norm.NFC.String(s)
	if strings.Count(c, joiner) > strings.Count(s, joiner) {
		return s
	}
	return c
}
