package rules

import (
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"note/lint"
)

// TestContentRules shows the rules on what a note says side by side: each
// speaks of its own fault, whatever the others find.
func TestContentRules(t *testing.T) {
	for _, test := range []struct {
		name, lang, note string
		want             []string
	}{
		{"tied, without a reason", "de", "Guten Tag Herr Öztürk, ich sehe, Sie arbeiten in der Versicherung, und ich auch. Wollen wir uns vernetzen?",
			[]string{"missing-reason", "weak-personalization", "generic-phrase"}},
		{"neither", "en", "Hi Zoë, shall we connect?", []string{"missing-personalization", "missing-reason", "generic-phrase"}},
		{"a plea for a job anywhere", "en", "Hello, please, please, I need a job.", []string{"missing-personalization", "begging"}},
		{"an offer to nobody in particular", "en", "Hello, we sell roof tiles to builders.", []string{"sales-pitch", "weak-personalization"}},
		{"nothing to object to", "de", "Hallo Zoë, dein Vortrag über Deichtore auf dem Küstentag Husum war gut. Vernetzen wir uns?", nil},
	} {
		var got []string
		for _, f := range run(lint.Example{Lang: test.lang}, test.note) {
			if f.Severity >= lint.Warning {
				got = append(got, f.Rule)
			}
		}
		if diff := gocmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}
