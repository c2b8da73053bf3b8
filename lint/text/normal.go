package text

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Normal is s as it is sent: in NFC, with LF line breaks, without white space at its end.
func Normal(s string) string {
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	if strings.IndexByte(s, '\r') >= 0 {
		s = strings.ReplaceAll(s, "\r\n", "\n")
		s = strings.ReplaceAll(s, "\r", "\n")
	}
	return composed(s)
}

// composed is s in NFC, and s itself when it is that already.
func composed(s string) string {
	if isEarly(s) || norm.NFC.IsNormalString(s) {
		return s
	}
	return norm.NFC.String(s)
}

// isEarly says that s has no character from U+0300 on: such text is in NFC.
func isEarly(s string) bool {
	for i := range len(s) {
		if s[i] >= 0xCC {
			return false
		}
	}
	return true
}
