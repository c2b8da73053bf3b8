package compose

import (
	"strings"

	"note/lint/text"
)

// openRole is the role that a post offers, in its words; "" when it offers none
// or does not say which.
func openRole(post string) string {
	if !hires(post) {
		return ""
	}
	for rest := trimFeed(post); rest != ""; {
		sentence := firstSentence(rest)
		if role := roleIn(sentence); role != "" {
			return role
		}
		rest = strings.TrimSpace(rest[len(sentence):])
	}
	return ""
}

// longestCue is how many words a cue for an offer of work has at most.
const longestCue = 5

// roleIn is what stands behind a cue for an offer of work, without its article
// and what follows the role.
func roleIn(sentence string) string {
	words := text.Measure(sentence).Words
	for i := range words {
		for n := min(longestCue, len(words)-i-1); n > 0; n-- {
			said := key(sentence[words[i].Start:words[i+n-1].End])
			if cued(said, func(c *Cues) []string { return c.Hiring }) || cued(said, func(c *Cues) []string { return c.Seeking }) {
				return tidyRole(sentence[words[i+n].Start:])
			}
		}
	}
	return ""
}

// uncalled is what somebody looks for up to the mark before a call to act: "two
// data engineers, DM me".
func uncalled(s string) string {
	for i, r := range s {
		if i == 0 || !strings.ContainsRune(",;.!–—|-", r) {
			continue
		}
		words := text.Measure(s[i:]).Words
		for n := min(longestCue, len(words)); n > 0; n-- {
			if cued(key(s[i+words[0].Start:i+words[n-1].End]), func(c *Cues) []string { return c.Calling }) {
				return strings.TrimSpace(s[:i])
			}
		}
	}
	return s
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
		if i > 0 && endsRole(w, words[i+1:]) || isFeedWord(w) {
			words = words[:i]
			break
		}
	}
	return strings.Join(words, " ")
}

// endsRole says whether a role ends before a word: before "in Jena", and before
// "for our team", but not before "for night trains".
func endsRole(word string, behind []string) bool {
	folded := text.Fold(word)
	if cued(folded, func(c *Cues) []string { return c.Linking }) {
		return len(behind) == 0 || cued(text.Fold(behind[0]), func(c *Cues) []string { return c.Filler })
	}
	return cued(folded, func(c *Cues) []string { return c.Ending })
}
