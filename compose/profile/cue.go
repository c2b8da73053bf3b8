package profile

import (
	"slices"
	"strconv"
	"strings"
)

// cue describes words in a row. It is written as words parted by blanks, each
// with alternatives parted by |; * stands for any letters at an end of a word,
// ~3 for up to three words in between, ^ for the first word of a clause. It is
// read as far as it matches: of most cues no sentence holds the first word.
type cue string

// anyMatches says that folded words hold what one of the cues describes.
func anyMatches(cues []cue, words []string) bool {
	return slices.ContainsFunc(cues, func(c cue) bool { return c.matches(words) })
}

// matches says that folded words hold what the cue describes.
func (c cue) matches(words []string) bool {
	part, rest, _ := strings.Cut(string(c), " ")
	part, anchored := strings.CutPrefix(part, "^")
	for at, word := range words {
		if isOneOf(word, part) && (!anchored || startsClause(words, at)) && goesOnAs(words, at+1, rest) {
			return true
		}
	}
	return false
}

// goesOnAs says that words go on from the word at as the rest of a cue describes.
func goesOnAs(words []string, at int, rest string) bool {
	if rest == "" {
		return true
	}
	part, rest, _ := strings.Cut(rest, " ")
	gap := 0
	if number, ok := strings.CutPrefix(part, "~"); ok {
		gap, _ = strconv.Atoi(number)
		part, rest, _ = strings.Cut(rest, " ")
	}
	for next := at; next < len(words) && next <= at+gap; next++ {
		if isOneOf(words[next], part) && goesOnAs(words, next+1, rest) {
			return true
		}
	}
	return false
}

// isOneOf says that word is one of the alternatives.
func isOneOf(word, alternatives string) bool {
	for more := word != ""; more; {
		var a string
		a, alternatives, more = strings.Cut(alternatives, "|")
		if a[0] != word[0] && a[0] != '*' {
			continue
		}
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

// startsClause says that a clause can begin with the word at.
func startsClause(words []string, at int) bool {
	if at == 0 {
		return true
	}
	return slices.Contains([]string{"please", "bitte", "but", "so", "and", "sorry", "strictly", "wants", "aber", "also", "und",
		"hence"}, words[at-1])
}
