package rules

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/lint"
	"note/lint/lang"
)

// stall is a language of a few words in which one can sell, kindly or not.
const stall = `
lang: xx
words:
  common: a and by for have hi i it read we
  you: you your
greeting:
  - {kind: greeting, cues: ["^ hi"]}
evidence:
  - {kind: post, reason: true, tie: specific, cues: ["your post on {topic}"]}
  - {kind: field, tie: weak, cues: [your trade]}
pitch:
  - {kind: soft, say: {en: soft, de: leise}, cues: [we mend]}
  - {kind: trade, soft: true, say: {en: trade, de: Beruf}, cues: [we paint]}
  - {kind: hard, pushy: true, say: {en: hard, de: laut}, cues: [by half]}
ask:
  - {kind: timed, cues: [at noon]}
`

func TestSalesPitch(t *testing.T) {
	pack, err := lang.Load("stall.yaml", strings.NewReader(stall))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		note string
		want []string
	}{
		{"Hi Zoë, I read your post on harbour cranes 👩‍💻. And we mend cranes", []string{"warning: we mend"}},
		{"Hi Zoë, I read your post on harbour cranes. And we mend cranes by half", []string{"error: we mend", "error: by half"}},
		{"Hi Zoë, I read your post on harbour cranes. It grew by half", []string{"error: by half"}},
		{"Hi Zoë, I read your post on harbour cranes. And we mend cranes at noon", []string{"error: we mend"}},
		{"Hi Zoë, we mend cranes. I read your post on harbour cranes", []string{"warning: we mend"}},
		{"Hi Zoë, we mend cranes, and we paint it. I read your post on harbour cranes", []string{"error: we mend", "error: we paint"}},
		{"Hi Zoë, and we mend cranes", []string{"error: we mend"}},
		{"Hi Zoë, I read your post on harbour cranes. And we paint cranes", nil},
		{"Hi Zoë, I read your post on harbour cranes. And we paint and we mend cranes", []string{"warning: we paint", "warning: we mend"}},
		{"Hi Zoë, I read of your trade. And we paint cranes", []string{"warning: we paint"}},
		{"Hi Zoë, and we paint cranes", []string{"error: we paint"}},
	} {
		report := lint.Run(lint.Note{Input: tt.note, Lang: "xx"}, lint.Config{Rules: []lint.Rule{SalesPitch}, Packs: []*lang.Pack{pack}})
		var got []string
		for _, f := range report.Findings {
			got = append(got, f.Severity.String()+": "+f.Evidence)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tt.note, diff)
		}
	}
}

// TestNoPitch holds that what the reader did to the sender's product sells nothing,
// and neither does who does by hand what the reader writes of.
func TestNoPitch(t *testing.T) {
	testRows(t, SalesPitch, "de", nil, []row{
		{"Hallo Zoë, dein Beitrag über Fährpläne hat uns einen Fehler in unserer Software gezeigt.", nil},
		{"Hallo Zoë, dein Beitrag über Fährpläne hat mir gefallen. Das machen wir mit Pumpen auch.", nil},
		{"Hallo Zoë, dein Beitrag über Fährpläne hat mir gefallen. Ich plane Anleger in Kiel.", nil},
		{"Hallo Zoë, dein Beitrag über Fährpläne hat mir gefallen. Ich vermittle Anleger in Kiel.", []string{"warning: Ich vermittle Anleger in Kiel"}},
		{"Hallo Zoë, dein Beitrag über Fährpläne hat mir gefallen. Das machen wir für Reedereien.", []string{"warning: machen wir für Reedereien"}},
	})
	testRows(t, SalesPitch, "en", nil, []row{
		{"Hi Zoë, your talk on tide tables showed us a mistake in our software.", nil},
		{"Hi Zoë, your post on tide tables is what I looked for. We do that with buoys.", nil},
	})
}
