package compose

import (
	"strings"

	"note/lint/text"
)

// key is the words of s as they are compared, with single blanks between them.
func key(s string) string {
	words := text.Measure(s).Words
	if len(words) == 1 {
		return words[0].Fold
	}
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.Fold)
	}
	return b.String()
}

// Keys are looked for inside other texts from so many bytes on, since "Go" or
// "R" in a headline may be anything. From inflected on the last word, if it is
// longer than searched, may have an ending.
const (
	searched  = 3
	inflected = 5
	endings   = 3
)

// names says whether the words of needle stand in those of hay, in one piece.
// The last may have an ending in hay: "data engineer" stands in "two data engineers".
func names(hay, needle string) bool {
	if hay == needle {
		return true
	}
	if len(needle) < searched {
		return false
	}
	for at := 0; ; {
		i := strings.Index(hay[at:], needle)
		if i < 0 {
			return false
		}
		start, end := at+i, at+i+len(needle)
		if (start == 0 || hay[start-1] == ' ') && ends(hay[end:], needle) {
			return true
		}
		at = start + 1
	}
}

// ends says whether rest, what follows needle, is no more than an ending of its last word.
func ends(rest, needle string) bool {
	ending, _, _ := strings.Cut(rest, " ")
	if ending == "" {
		return true
	}
	last := needle[strings.LastIndexByte(needle, ' ')+1:]
	gendered := strings.IndexByte(":*_", ending[0]) >= 0 // Techniker:innen
	return len(needle) >= inflected && len(last) > searched && (len(ending) <= endings || gendered)
}
