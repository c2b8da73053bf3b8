package lint

import (
	"strings"

	"note/lint/text"
)

// UnusedAllows are the entries of Note.Allow that allow none of the findings so far.
func (p *Pass) UnusedAllows() []string {
	var unused []string
	used := make([]bool, len(p.Note.Allow))
	for _, f := range p.findings {
		if i := allowedBy(f, p.Note.Allow); i >= 0 {
			used[i] = true
		}
	}
	for i, entry := range p.Note.Allow {
		if !used[i] {
			unused = append(unused, entry)
		}
	}
	return unused
}

// allowed drops the findings that one of the lists of entries allows.
func allowed(findings []Finding, lists ...[]string) []Finding {
	kept := findings[:0]
	for _, f := range findings {
		allows := false
		for _, entries := range lists {
			allows = allows || allowedBy(f, entries) >= 0
		}
		if !allows {
			kept = append(kept, f)
		}
	}
	return kept
}

// allowedBy is the index of the first entry that allows f, or -1.
func allowedBy(f Finding, entries []string) int {
	for i, entry := range entries {
		rule, words, narrow := strings.Cut(entry, ":")
		if strings.TrimSpace(rule) != f.Rule {
			continue
		}
		if !narrow || sameWords(words, f.Evidence) {
			return i
		}
	}
	return -1
}

// sameWords compares whole words, so that an entry never allows more than it says.
func sameWords(a, b string) bool { return text.Same(text.Measure(a).Words, text.Measure(b).Words) }
