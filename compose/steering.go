package compose

import "unicode"

// Steering finds the first character of s that steers a terminal or the
// direction of what is read, and that nobody means to send: a control character
// that is no line break, or one of Unicode's Bidi_Control.
func Steering(s string) (found rune, ok bool) {
	for _, r := range s {
		if r != '\n' && r != '\r' && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return r, true
		}
	}
	return 0, false
}
