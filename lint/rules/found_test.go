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
