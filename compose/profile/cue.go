package profile

import (
	"slices"
	"strconv"
	"strings"
)

// cue describes words in a row. It is written as words parted by blanks, each
// with alternatives parted by |; * stands for any letters at an end of a word,
// ~3 for up to three words in between, ^ for the first word of a clause.
type cue []cueWord

// cueWord is one word of a cue.
type cueWord struct {
	any      []string // alternatives; one with * has it at its ends
	anchored bool     // a clause begins with it
	gap      int      // words that may stand before it
}

// readCues reads cues as they are written.
func readCues(lines []string) []cue {
	cues := make([]cue, len(lines))
	for i, line := range lines {
		gap := 0
		for _, part := range strings.Fields(line) {
			if number, ok := strings.CutPrefix(part, "~"); ok {
				gap, _ = strconv.Atoi(number)
				continue
			}
			part, anchored := strings.CutPrefix(part, "^")
			cues[i] = append(cues[i], cueWord{strings.Split(part, "|"), anchored, gap})
			gap = 0
		}
	}
	return cues
}

// matches says that folded words hold what the cue describes.
func (c cue) matches(words []string) bool {
	for at := range words {
		if c.matchesAt(words, at) {
			return true
		}
	}
	return false
}

// matchesAt matches the first word of the cue at the word at, the others behind it.
func (c cue) matchesAt(words []string, at int) bool {
	if c[0].anchored && !startsClause(words, at) || !c[0].is(words[at]) {
		return false
	}
	rest := c[1:]
	if len(rest) == 0 {
		return true
	}
	for next := at + 1; next < len(words) && next <= at+1+rest[0].gap; next++ {
		if rest.matchesAt(words, next) {
			return true
		}
	}
	return false
}

// startsClause says that a clause can begin with the word at.
func startsClause(words []string, at int) bool {
	if at == 0 {
		return true
	}
	return slices.Contains([]string{"please", "bitte", "but", "so", "and", "sorry", "strictly", "wants", "aber", "also", "und",
		"hence"}, words[at-1])
}

// is says that word is one of the alternatives.
func (w cueWord) is(word string) bool {
	for _, a := range w.any {
		begins, ends := strings.CutPrefix(a, "*")
		middle, open := strings.CutSuffix(begins, "*")
		switch {
		case !ends && !open && word == a,
			ends && open && strings.Contains(word, middle),
			ends && !open && strings.HasSuffix(word, middle),
			!ends && open && strings.HasPrefix(word, middle):
			return true
		}
	}
	return false
}
