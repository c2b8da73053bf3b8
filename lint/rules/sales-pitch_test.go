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

// TestTheirTrade holds that what a reader pays for, brings together or looks for is no
// offer of the sender, nor is a sender's help or vacancy.
func TestTheirTrade(t *testing.T) {
	testRows(t, SalesPitch, "en", nil, []row{
		{"Hi Ann, you sponsor the youth team where my son keeps goal, and the new shirts arrived on Friday. Thank you.", nil},
		{"Hi Ann, you're the person who brings nurses together in Leith every May. I would like to help with the chairs.", nil},
		{"Hi Ann, if you or your team are at FOSDEM in February, I'd like to hear how the build farm survived the move.", nil},
		{"Hi Ann, I restored two such mills in Drenthe. My experience might be useful to you before the sails come off.", nil},
		{"Hi Ann, we filled 300 sandbags for our neighbours in Hebden last winter and ran out of twine. How did your hall manage?", nil},
		{"Hi Ann, I'm looking for people to join our team in Bergen: two hydrologists for the flood desk, from May.", nil},
	})
	testRows(t, SalesPitch, "de", nil, []row{
		{"Liebe Frau Moser, Sie haben für 300 Euro ein Gründach auf den Schuppen gesetzt, das steht in der Gartenzeitung. Welches Vlies war es?", nil},
		{"Liebe Frau Moser, danke an Sie und die Sponsoren für den Lauf um den Attersee. Nächstes Jahr helfe ich an der Labestation.", nil},
		{"Lieber Herr Ott, Sie suchen Sponsoren für das Ruderboot, las ich in der Alster-Woche. Wie viel fehlt noch?", nil},
	})
}
