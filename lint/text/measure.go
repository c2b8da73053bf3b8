package text

import (
	"strings"
	"unicode"
)

// Measure measures s. It never fails: invalid UTF-8 counts as U+FFFD does.
func Measure(s string) *Text {
	t := &Text{Source: s, End: len(strings.TrimRightFunc(s, unicode.IsSpace))}
	note := s[:t.End]
	t.bytes = bytesOf(note)
	isNFC := isComposed(note)
	t.Graphemes = graphemes(note, isNFC)
	t.UTF16 = UTF16(note)
	t.Lines = lines(s)
	t.Words = words(note, isNFC)
	for i := range t.Words {
		t.Gaps |= t.Words[i].Before
	}
	t.Sentences = sentences(note, t.Words, t.Lines)
	return t
}

// graphemes is the number of grapheme clusters in the NFC of s.
func graphemes(s string, isNFC bool) int {
	if isNFC {
		return Graphemes(s)
	}
	return Graphemes(Compose(s))
}
