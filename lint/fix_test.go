package lint

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// fix is a finding with a fix of one edit.
func fix(safe bool, start, end int, new string) Finding {
	return Finding{Fix: &Fix{Safe: safe, Edits: []Edit{{start, end, new}}}}
}

func TestFixed(t *testing.T) {
	tests := []struct {
		name     string
		input    string
		findings []Finding
		want     string
	}{
		{"nothing to do", "Hallo Jürgen 👩‍💻", []Finding{{}}, "Hallo Jürgen 👩‍💻"},
		{"one", "Grüße  ß", []Finding{fix(true, 7, 9, " ")}, "Grüße ß"},
		{"any order", "a  b  c", []Finding{fix(true, 4, 6, " "), fix(true, 1, 3, " ")}, "a b c"},
		{"not a safe one", "a  b", []Finding{fix(false, 1, 3, " ")}, "a  b"},
		{"the first of two that overlap", "abcd", []Finding{fix(true, 1, 3, "X"), fix(true, 2, 4, "Y")}, "aXd"},
		{"the first of two at one place", "ab", []Finding{fix(true, 1, 1, "X"), fix(true, 1, 1, "Y")}, "aXb"},
		{"two that touch", "abcd", []Finding{fix(true, 0, 2, "X"), fix(true, 2, 4, "Y")}, "XY"},
		{"all edits of a fix or none", "abcd",
			[]Finding{fix(true, 1, 2, "X"), {Fix: &Fix{Safe: true, Edits: []Edit{{3, 4, "Y"}, {1, 2, "Z"}}}}}, "aXcd"},
		{"composed", "Ju\u0308rgen,\r\n", nil, "Jürgen,\r\n"},
		{"with no joiner between marks", "a  b" + strings.Repeat("\u0323", 40), []Finding{fix(true, 1, 3, " ")}, "a b" + strings.Repeat("\u0323", 40)},
		{"not the front matter", "---\nto: {name: Ju\u0308rgen}\n---\nJu\u0308rgen  ß", []Finding{fix(true, 37, 39, " ")},
			"---\nto: {name: Ju\u0308rgen}\n---\nJürgen ß"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Fixed(tt.input, tt.findings)
			if diff := cmp.Diff(tt.want, got); diff != "" || err != nil {
				t.Errorf("Fixed(%q): %v (-want +got):\n%s", tt.input, err, diff)
			}
		})
	}
}

func TestFixedRefuses(t *testing.T) {
	const note = "---\nlang: de\n---\nHallo ß"
	for _, f := range []Finding{fix(true, 0, 3, ""), fix(true, 20, 99, ""), fix(true, 20, 19, ""), fix(true, -1, 2, "")} {
		got, err := Fixed(note, []Finding{f})
		if err == nil || got != note {
			t.Errorf("Fixed with %+v: %q, %v; want the input and an error", f.Fix.Edits, got, err)
		}
	}
}
