package profile

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// turnRound makes "First Last" of "Last, First".
func turnRound(s string) string {
	last, first, ok := strings.Cut(s, ",")
	last, first = strings.TrimSpace(last), strings.TrimSpace(first)
	if !ok || last == "" || first == "" {
		return s
	}
	words := strings.Fields(last)
	if hasLegalForm(first) && len(words) > 1 {
		return last // "Jane Doe, Acme Ltd"
	}
	if isRole(first) || strings.Contains(first, ",") || len(strings.Fields(first)) > 4 {
		if len(words) > 1 {
			return last // „Anna Müller, Coach“
		}
		return s
	}
	return first + " " + last
}

// recaseName gives words that are all capitals, or all small, their case:
// ASTA RAVN, anna meier. Mc, O’ and particles keep theirs.
func recaseName(s string) string {
	words := strings.Fields(s)
	shouted := hasNoSmall(s)
	for i, w := range words {
		switch {
		case isGeneration(w), isInitial(w), utf8.RuneCountInString(w) < 2, hasNoCase(w):
		case hasNoCapital(w):
			if !isParticle(w) && !isConjunction(w) && !isSmallParticle(words, i) {
				words[i] = recaseWord(w)
			}
		case hasNoSmall(w) && isCallLetters(w, i, shouted):
		case hasNoSmall(w), isShoutedMc(w):
			words[i] = recaseWord(w)
			if i > 0 && i < len(words)-1 && shouted && isParticle(w) {
				words[i] = small(w)
			}
		}
	}
	return strings.Join(words, " ")
}

// shoutedEnd is the family name of "Anne LE GOFF": the words in capitals behind
// a given name that is not; "" when there are none.
func shoutedEnd(s string) string {
	words := strings.Fields(s)
	from := len(words)
	for from > 0 && utf8.RuneCountInString(words[from-1]) > 1 && hasNoSmall(words[from-1]) &&
		!hasNoCase(words[from-1]) && !isGeneration(words[from-1]) && !isInitial(words[from-1]) {
		from--
	}
	if from == 0 || hasNoCase(words[0]) {
		return ""
	}
	return strings.Join(words[from:], " ")
}

func isConjunction(word string) bool {
	return word == "y" || word == "e" || word == "i" || word == "und"
}

func isGeneration(word string) bool { return word == "II" || word == "III" || word == "IV" }

// isCallLetters says that word is what somebody is called, as JP or AJ are.
func isCallLetters(word string, at int, shouted bool) bool {
	if at > 0 || utf8.RuneCountInString(word) != 2 {
		return false
	}
	return !shouted || strings.HasSuffix(word, "J") || !strings.ContainsAny(word, "AEIOUÄÖÜY")
}

// isShoutedMc says that word is McKENZIE.
func isShoutedMc(word string) bool {
	rest, ok := strings.CutPrefix(word, "Mc")
	return ok && len(rest) > 1 && hasNoSmall(rest)
}

// recaseWord gives each part of a word, between hyphens and behind O’ or Mc, one capital.
func recaseWord(word string) string {
	var b strings.Builder
	start, part := true, 0 // where the part between hyphens begins
	lower := small(word)
	for i, r := range lower {
		if start && unicode.IsLetter(r) {
			b.WriteRune(unicode.ToUpper(r))
			start = false
		} else {
			b.WriteRune(r)
		}
		switch {
		case r == '-', r == '‐':
			start, part = true, i+len(string(r))
		case r == '\'', r == '’':
			start = i <= part+1 && len(lower) > i+len(string(r))+1
		case i == part+1 && strings.HasPrefix(lower[part:], "mc") && len(lower)-part > 3:
			start = true
		}
	}
	return b.String()
}
