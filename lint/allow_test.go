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
	}{
		{"nothing", nil, nil, []string{"link", "generic-phrase"}},
		{"a rule", []string{"link"}, nil, []string{"generic-phrase"}},
		{"a rule and its words", []string{"generic-phrase: expand my network"}, nil, []string{"link"}},
		{"other words", []string{"generic-phrase: expand"}, nil, []string{"link", "generic-phrase", UnusedAllow}},
		{"a rule that found nothing", []string{"shouting", "link"}, nil, []string{"generic-phrase", UnusedAllow}},
		{"decomposed", []string{"link: mu\u0308ller.example"}, nil, []string{"generic-phrase"}},
		{"everywhere", nil, []string{"link"}, []string{"generic-phrase"}},
		{"everywhere, without use", nil, []string{"shouting"}, []string{"link", "generic-phrase"}},
	} {
		var got []string
		for _, f := range allowed(append([]Finding(nil), findings...), test.entries, test.everywhere, "en") {
			got = append(got, f.Rule)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}
