package lang

import "strings"

// The shortest stem of a word and its longest endings, in letters as folded.
const (
	minStem       = 3
	minDerived    = 4 // of a word from which another is derived
	maxInflection = 2
	maxDerivation = 4
	minPart       = 5 // of a part of a compound
)

// IsForm says whether a and b, both folded, may be two forms of one word:
// Woche and Wochen, Küstenbahn and Küstenbahns, cover and covers.
func IsForm(a, b string) bool {
	n := shared(a, b)
	return n == len(a) && n == len(b) || n >= minStem && isInflection(a[n:]) && isInflection(b[n:])
}

func isInflection(ending string) bool {
	return len(ending) <= maxInflection && strings.Trim(ending, "enrms'") == ""
}

// IsKin says whether a and b, both folded, may come from one word: ruin and
// ruining, Verwalterin and Verwaltung. Where compounds are written as one word,
// so do a compound and the part that it begins or ends with: Einkaufsleiter and Einkauf.
func (p *Pack) IsKin(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	n := shared(a, b)
	if n == len(b) || n >= minDerived && 2*n > len(b) && len(a)-n <= maxDerivation && len(b)-n <= maxDerivation || IsForm(a, b) {
		return true
	}
	return p.CapitalNouns && (n >= minPart && isInflection(a[n:]) || len(a) >= minPart && strings.HasSuffix(b, a))
}

// shared is how many bytes a and b begin with alike.
func shared(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
