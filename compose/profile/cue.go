package profile

import (
	"slices"
	"strconv"
	"strings"
)

// matches says that words hold what cue describes; preferenceCues tells how a
// cue is written.
func matches(words []string, cue string) bool {
	parts := strings.Fields(cue)
	for at := range words {
		if matchesFrom(words, at, parts) {
			return true
		}
	}
	return false
}

// matchesFrom matches the first part of a cue at the word at, the others behind it.
func matchesFrom(words []string, at int, parts []string) bool {
	first, anchored := strings.CutPrefix(parts[0], "^")
	if anchored && !startsClause(words, at) || !isOneOf(words[at], first) {
		return false
	}
	rest := parts[1:]
	gap := 0
	if len(rest) > 0 && strings.HasPrefix(rest[0], "~") {
		gap, _ = strconv.Atoi(rest[0][1:])
		rest = rest[1:]
	}
	if len(rest) == 0 {
		return true
	}
	for next := at + 1; next < len(words) && next <= at+1+gap; next++ {
		if matchesFrom(words, next, rest) {
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
	return slices.Contains([]string{"please", "bitte", "but", "so", "and", "sorry", "strictly", "wants", "aber", "also", "und", "hence"}, words[at-1])
}

// isOneOf says that word is one of the alternatives; * stands for any letters at an end.
func isOneOf(word, alternatives string) bool {
	for alternative := range strings.SplitSeq(alternatives, "|") {
		switch {
		case word == alternative:
			return true
		case strings.HasPrefix(alternative, "*") && strings.HasSuffix(alternative, "*"):
			if strings.Contains(word, strings.Trim(alternative, "*")) {
				return true
			}
		case strings.HasSuffix(alternative, "*") && strings.HasPrefix(word, strings.TrimSuffix(alternative, "*")):
			return true
		case strings.HasPrefix(alternative, "*") && strings.HasSuffix(word, alternative[1:]):
			return true
		}
	}
	return false
}
