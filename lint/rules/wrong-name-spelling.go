package rules

import "strings"

// plainName is a folded name as it is typed where there are no umlauts.
func plainName(s string) string {
	return replaceAll(s, "ae", "a", "oe", "o", "ue", "u", "aa", "a")
}

// sound is a plain name without what two ways to write other alphabets in ours,
// or one name, differ in: Sergej and Sergey, Mikhail and Michail, Karl and Carl.
func sound(s string) string {
	s = replaceAll(s,
		"tsch", "c", "tch", "c", "cz", "c", "sch", "s", "sh", "s", "sz", "s", "kh", "k", "ch", "k", "ck", "k", "c", "k", "q", "k",
		"x", "ks", "ph", "f", "ou", "u", "w", "v", "h", "", "y", "i", "j", "i", "ai", "ei")
	if strings.HasPrefix(s, "ie") {
		s = s[1:]
	}
	return single(s)
}

// single is s with every letter once where it stands twice.
func single(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if i == 0 || s[i] != s[i-1] {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// replaceAll replaces pairs one after the other.
func replaceAll(s string, pairs ...string) string {
	for i := 0; i < len(pairs); i += 2 {
		s = strings.ReplaceAll(s, pairs[i], pairs[i+1])
	}
	return s
}

// A name of so many letters may have one slip of the finger, a longer one two.
const (
	oneSlip  = 4
	twoSlips = 8
)

// isMistyped says whether a is b with a letter too many, too few, changed, or
// swapped with the next.
func isMistyped(a, b string) bool {
	short := min(len(a), len(b))
	switch {
	case short >= twoSlips:
		return slips(a, b, 2)
	case short >= oneSlip:
		return slips(a, b, 1)
	}
	return false
}

// slips says whether at most n slips make b of a.
func slips(a, b string, n int) bool {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	switch {
	case a == "" || b == "":
		return len(a)+len(b) <= n
	case n == 0:
		return false
	case len(a) > 1 && len(b) > 1 && a[0] == b[1] && a[1] == b[0] && slips(a[2:], b[2:], n-1):
		return true
	}
	return slips(a[1:], b, n-1) || slips(a, b[1:], n-1) || slips(a[1:], b[1:], n-1)
}
