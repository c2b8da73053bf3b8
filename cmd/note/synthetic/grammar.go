package synthetic

import (
	"math/rand/v2"
	"slices"
	"strings"
)

// language is what notes of one language are made from, see english.
type language struct {
	code                        string
	greetings, selves, closings []string
	refs, remarks               map[string][]string
}

// pick takes one of the choices.
func pick[T any](r *rand.Rand, of []T) T { return of[r.IntN(len(of))] }

// chance is true with probability p.
func chance(r *rand.Rand, p float64) bool { return r.Float64() < p }

// grow replaces every {a|b} of a text by one of its choices; choices may hold choices. Choices of register, <a|b>, are
// passed over: choose them first.
func grow(r *rand.Rand, text string) string {
	for {
		end := strings.IndexByte(text, '}')
		if end < 0 {
			return text
		}
		start := strings.LastIndexByte(text[:end], '{')
		text = text[:start] + pick(r, strings.Split(text[start+1:end], "|")) + text[end+1:]
	}
}

// inRegister replaces every <formal|familiar> by one of the two.
func inRegister(text string, familiar bool) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(text, "<")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		choice, after, _ := strings.Cut(rest, ">")
		formal, du, _ := strings.Cut(choice, "|")
		if familiar {
			formal = du
		}
		out.WriteString(formal)
		text = after
	}
}

// fields are the words put in place of $first, $company and the like.
type fields map[string]string

// fill puts the fields into the text.
func (f fields) fill(text string) string {
	return mapFields(text, func(name string) string { return f[name] })
}

// mapFields replaces every $word by what of says.
func mapFields(text string, of func(name string) string) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(text, "$")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		end := strings.IndexFunc(rest, func(c rune) bool { return c < 'a' || c > 'z' })
		if end < 0 {
			end = len(rest)
		}
		out.WriteString(of(rest[:end]))
		text = rest[end:]
	}
}

// withoutFields is the text with every field taken out.
func withoutFields(text string) string {
	return mapFields(text, func(string) string { return "" })
}

// words are the words of a text in lower case, punctuation dropped.
func words(text string) []string {
	return slices.DeleteFunc(strings.FieldsFunc(strings.ToLower(text), isSeparator), func(w string) bool {
		return strings.Trim(w, "'’-.") == ""
	})
}

// isSeparator reports whether a character stands between words.
func isSeparator(c rune) bool {
	return c <= ' ' || strings.ContainsRune(",.;:!?\"“”„()–—👋", c)
}

// shingles are the runs of three words of a text, each once.
func shingles(text string) map[string]bool {
	w := words(text)
	set := map[string]bool{}
	for i := range max(0, len(w)-2) {
		set[strings.Join(w[i:i+3], " ")] = true
	}
	return set
}

// Jaccard is the share of three-word shingles two texts have in common, 0 to 1. Give it texts without names.
func Jaccard(a, b string) float64 {
	x, y := shingles(a), shingles(b)
	common := 0
	for s := range x {
		if y[s] {
			common++
		}
	}
	if common == 0 {
		return 0
	}
	return float64(common) / float64(len(x)+len(y)-common)
}
