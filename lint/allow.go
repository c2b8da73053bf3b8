package lint

import (
	"fmt"
	"strings"

	"note/lint/text"
)

// UnusedAllow is the name under which an allow entry that matches nothing is reported.
const UnusedAllow = "unused-allow"

var unusedAllow = Text{
	En: "allow entry %q matches nothing in this note: drop it",
	De: "der allow-Eintrag %q trifft in dieser Nachricht nichts: streichen Sie ihn",
}

// allowed drops the findings that the writer allows and reports entries that
// match none, but for those that hold everywhere.
func allowed(findings []Finding, entries, everywhere []string, ui string) []Finding {
	used := make([]bool, len(entries))
	kept := findings[:0]
	for _, f := range findings {
		i := allowedBy(f, entries)
		if i >= 0 {
			used[i] = true
		}
		if i < 0 && allowedBy(f, everywhere) < 0 {
			kept = append(kept, f)
		}
	}
	for i, entry := range entries {
		if !used[i] {
			kept = append(kept, Finding{
				Rule: UnusedAllow, Severity: Info,
				Message: fmt.Sprintf(unusedAllow.In(ui), entry),
			})
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
func sameWords(a, b string) bool {
	x, y := text.Measure(a).Words, text.Measure(b).Words
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i].Fold != y[i].Fold {
			return false
		}
	}
	return true
}
