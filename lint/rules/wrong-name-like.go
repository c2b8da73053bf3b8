package rules

import (
	"slices"
	"strings"
)

// likeness is how like two names are.
type likeness int

const (
	unlike  likeness = iota
	spelled          // one name, mistyped
	sounded          // one name, as others write it: Meyer for Maier, Sergej for Sergey
	alike            // or a form of it
)

// likest is how like n the likest of the names is.
func (n oneName) likest(names []oneName) likeness {
	best := unlike
	for i := 0; i < len(names) && best < alike; i++ {
		best = max(best, n.like(names[i]))
	}
	return best
}

// isPlain says whether the name has one part and no particle.
func (n oneName) isPlain() bool { return len(n.parts) == 1 && n.parts[0] == n.whole }

// like is how like n is to other. One part of a double name may stand for it; of
// two double names each part must be there: Jean-Pierre is not Jean-Luc.
func (n oneName) like(other oneName) likeness {
	whole := compare(n.whole, other.whole)
	if n.isPlain() && other.isPlain() {
		return whole
	}
	most, least := unlike, alike
	for _, x := range n.parts {
		best := compareAll(x, other.parts)
		most, least = max(most, best), min(least, best)
	}
	if len(n.parts) > 1 && len(other.parts) > 1 {
		return max(whole, least)
	}
	return max(whole, most, compareAll(n.whole, other.parts))
}

// compareAll is how like x the likest of the names is.
func compareAll(x string, names []string) likeness {
	best := unlike
	for _, y := range names {
		best = max(best, compare(x, y))
	}
	return best
}

// initials says whether n stands for the names by their first letters: JP, AW.
func (n oneName) initials(names []oneName) likeness {
	var letters strings.Builder
	for _, other := range names {
		for _, part := range other.parts {
			letters.WriteByte(part[0])
		}
	}
	if n.caps && len(n.whole) <= 3 && strings.HasPrefix(letters.String(), n.whole) {
		return alike
	}
	return unlike
}

// compare says how like the name x, as somebody is greeted, is to their name y.
func compare(x, y string) likeness {
	a, b := plainName(x), plainName(y)
	switch {
	case a == b:
		return alike
	case isPair(x, y) || isPair(y, x):
		return unlike
	case isShort(x, y) || isShort(y, x) && len(y) != 2 || isNickname(x, y):
		return alike
	case sound(a) == sound(b):
		return sounded
	case isMistyped(a, b) && !(isFirstName(x) && isFirstName(y)):
		return spelled
	}
	return unlike
}

// isShort says whether a is an initial of b, or begins or ends it: Jo, Alex,
// Max, Lena for Annalena.
func isShort(a, b string) bool {
	return strings.HasPrefix(b, a) || len(a) >= 4 && strings.HasSuffix(b, a)
}

// isPair says whether b is the feminine form of a: Daniel and Daniela are two people.
func isPair(a, b string) bool {
	ending, ok := strings.CutPrefix(b, a)
	return ok && listed(wrongNameFeminineEndings, ending) && listed(wrongNamePaired, a)
}

// isFirstName says whether s is a first name for sure.
func isFirstName(s string) bool { return listed(wrongNameFirstNames, s) || isNickname(s, s) }

// isNickname says whether a and b are forms of one name.
func isNickname(a, b string) bool {
	return slices.ContainsFunc(wrongNameNicknames, func(line string) bool {
		if !strings.Contains(line, a) || !strings.Contains(line, b) {
			return false // most lines: spare them the splitting
		}
		forms := strings.Fields(line)
		return slices.Contains(forms, a) && slices.Contains(forms, b)
	})
}
