package text

import (
	"strings"
	"unicode"
)

// Measure measures s. It never fails: invalid UTF-8 counts as U+FFFD does.
func Measure(s string) *Text {
	end := len(strings.TrimRightFunc(s, unicode.IsSpace))
	t := &Text{
		Source:    s,
		End:       end,
		Graphemes: Graphemes(composed(s[:end])),
		UTF16:     UTF16(s[:end]),
		Words:     words(s[:end]),
		Lines:     lines(s),
	}
	t.Sentences = sentences(s[:end], t.Words)
	return t
}
