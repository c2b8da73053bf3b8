package rules

import (
	"cmp"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"note/lint"
	"note/lint/lang"
)

// row is a note and what one rule finds in it: "severity: words".
type row struct {
	note string
	want []string
}

// testRows runs one rule on the rows.
func testRows(t *testing.T, rule lint.Rule, language string, recipient lint.Known, rows []row) {
	t.Helper()
	for _, tt := range rows {
		if diff := gocmp.Diff(tt.want, found(rule, language, recipient, tt.note)); diff != "" {
			t.Errorf("%s on %q (-want +got):\n%s", rule.Name, tt.note, diff)
		}
	}
}

// found is what one rule finds in a note on the default network.
func found(rule lint.Rule, language string, recipient lint.Known, note string) []string {
	report := lint.Run(
		lint.Note{Input: note, Lang: language, Network: lint.Networks[0], Recipient: recipient},
		lint.Config{Rules: []lint.Rule{rule}, Packs: lang.Packs()},
	)
	var list []string
	for _, f := range report.Findings {
		list = append(list, f.Severity.String()+": "+cmp.Or(f.Evidence, "nothing"))
	}
	return list
}

// testFix holds that the rule's safe fixes make want of a note, in which it finds nothing more.
func testFix(t *testing.T, rule lint.Rule, note, want string) {
	t.Helper()
	config := lint.Config{Rules: []lint.Rule{rule}, Packs: lang.Packs()}
	got, err := lint.Fixed(note, lint.Run(lint.Note{Input: note, Lang: "de"}, config).Findings)
	if got != want || err != nil {
		t.Errorf("Fixed(%q) = %q, %v; want %q", note, got, err, want)
	}
	if left := lint.Run(lint.Note{Input: got, Lang: "de"}, config).Findings; len(left) > 0 {
		t.Errorf("%q: still found after the fix: %+v", got, left)
	}
}
