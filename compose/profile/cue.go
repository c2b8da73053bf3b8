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
	initials := initialsOf(words)
	return slices.ContainsFunc(cues, func(c cue) bool { return c.matches(words, &initials) })
}

// initials tells by what bytes some words begin.
type initials [256]bool

func initialsOf(words []string) (list initials) {
	for _, word := range words {
		if word != "" {
			list[word[0]] = true
		}
	}
	return list
}

// matches says that folded words, which have these initials, hold what the cue describes.
func (c cue) matches(words []string, initials *initials) bool {
	first, rest, _ := strings.Cut(string(c), " ")
	first, anchored := strings.CutPrefix(first, "^")
	for more := true; more; {
		var a string
		a, first, more = strings.Cut(first, "|")
		if a[0] != '*' && !initials[a[0]] {
			continue
		}
		for at, word := range words {
			if mayDescribe(a, word) && describes(a, word) && (!anchored || startsClause(words, at)) && goesOnAs(words, at+1, rest) {
				return true
			}
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
	for more := true; more; {
		var a string
		a, alternatives, more = strings.Cut(alternatives, "|")
		if mayDescribe(a, word) && describes(a, word) {
			return true
		}
	}
	return false
}

// mayDescribe says that word begins like an alternative, as few do.
func mayDescribe(alternative, word string) bool {
	return word != "" && (word[0] == alternative[0] || alternative[0] == '*')
}

// describes says that word is what an alternative stands for.
func describes(alternative, word string) bool {
	begins, ends := strings.CutPrefix(alternative, "*")
	middle, open := strings.CutSuffix(begins, "*")
	switch {
	case ends && open:
		return strings.Contains(word, middle)
	case ends:
		return strings.HasSuffix(word, middle)
	case open:
		return strings.HasPrefix(word, middle)
	}
	return word == alternative
}

// startsClause says that a clause can begin with the word at.
func startsClause(words []string, at int) bool {
	if at == 0 {
		return true
	}
	return slices.Contains([]string{"please", "bitte", "but", "so", "and", "sorry", "strictly", "wants", "aber", "also", "und",
		"hence"}, words[at-1])
}
