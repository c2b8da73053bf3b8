package compose

import (
	"strings"

	"note/lint/text"
)

// openRole is the role that a post offers, in its words; "" when it offers none
// or does not say which.
func openRole(post string) string {
	for rest := trimFeed(post); rest != ""; {
		sentence := firstSentence(rest)
		if role := roleIn(sentence); role != "" {
			return role
		}
		rest = strings.TrimSpace(rest[len(sentence):])
	}
	return ""
}

// roleIn is what stands behind a cue for an offer of work, without its article
// and what follows the role.
func roleIn(sentence string) string {
	m := text.Measure(sentence)
	for i := range m.Words {
		for n := min(startWords+1, len(m.Words)-i-1); n > 0; n-- {
			if !cued(key(sentence[m.Words[i].Start:m.Words[i+n-1].End]), func(c *Cues) []string { return c.Hiring }) {
				continue
			}
			return tidyRole(sentence[m.Words[i+n].Start:])
		}
	}
	return ""
}

// tidyRole is the role at the start of s, "" when that is none.
func tidyRole(s string) string {
	if at := strings.IndexAny(s, ".,;:!?()|/–—\n"); at >= 0 {
		s = s[:at]
	}
	words := strings.Fields(s)
	for len(words) > 0 && cued(text.Fold(words[0]), func(c *Cues) []string { return c.Filler }) {
		words = words[1:]
	}
	for i, w := range words {
		if i > 0 && cued(text.Fold(w), func(c *Cues) []string { return c.Ending }) || isFeedWord(w) {
			words = words[:i]
			break
		}
	}
	return strings.Join(words, " ")
}
