package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAllowed(t *testing.T) {
	findings := []Finding{
		{Rule: "link", Evidence: "müller.example"},
		{Rule: "generic-phrase", Evidence: "expand my  Network"},
	}
	for _, test := range []struct {
		name       string
		entries    []string // of the note
		everywhere []string // of the run
		want       []string // the rules left
		unused     []string // of the note's entries
	}{
		{"nothing", nil, nil, []string{"link", "generic-phrase"}, nil},
		{"a rule", []string{"link"}, nil, []string{"generic-phrase"}, nil},
		{"a rule and its words", []string{"generic-phrase: expand my network"}, nil, []string{"link"}, nil},
		{"other words", []string{"generic-phrase: expand"}, nil, []string{"link", "generic-phrase"}, []string{"generic-phrase: expand"}},
		{"a rule that found nothing", []string{"shouting", "link"}, nil, []string{"generic-phrase"}, []string{"shouting"}},
		{"decomposed", []string{"link: mu\u0308ller.example"}, nil, []string{"generic-phrase"}, nil},
		{"everywhere", nil, []string{"link"}, []string{"generic-phrase"}, nil},
		{"everywhere, without use", nil, []string{"shouting"}, []string{"link", "generic-phrase"}, nil},
	} {
		p := &Pass{Note: Note{Allow: test.entries}, findings: append([]Finding(nil), findings...)}
		if diff := cmp.Diff(test.unused, p.UnusedAllows()); diff != "" {
			t.Errorf("%s: unused (-want +got):\n%s", test.name, diff)
		}
		var got []string
		for _, f := range allowed(p.findings, test.entries, test.everywhere) {
			got = append(got, f.Rule)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}
