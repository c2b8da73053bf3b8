package lint

import (
	"testing"

	"note/lint/lang"
	"note/lint/text"
)

func TestOwnReason(t *testing.T) {
	const vague = "Hi Jürgen, your talk saved us. Shall we connect?"
	pitch := "Hi Jürgen, we help companies to grow. Shall we connect?"
	for _, test := range []struct {
		name, note string
		because    string // the note's
		stated     string // among the recipient's facts
		words      string // of the evidence; "" for none
		pitches    int
	}{
		{"none is given", vague, "", "", "", 0},
		{"a vague one", vague, "your talk saved us", "", "your talk saved us", 0},
		{"other white space and case", vague, "Your talk\u00a0saved\r\nus", "", "your talk saved us", 0},
		{"a decomposed letter", "Hallo Zoë, für Größe danke ich dir.", "für Gro\u0308ße danke ich dir", "", "für Größe danke ich dir", 0},
		{"not in the note", vague, "your book on heat pumps saved us", "", "", 0},
		{"a fact of the recipient", vague, "", "your talk saved us", "your talk saved us", 0},
		{"no word", vague, "🚀", "", "", 0},
		{"a pitch within it", pitch, "we help companies to grow", "", "we help companies to grow", 1},
		{"a pitch beside it", pitch, "Shall we connect", "", "Shall we connect", 1},
	} {
		n := Note{Input: test.note, Because: test.because}
		if test.stated != "" {
			n.Recipient = Known{"because": {test.stated}}
		}
		measured := text.Measure(test.note)
		r := read(n, measured, lang.Choose(lang.Packs(), measured, "", "en"))
		words := ""
		for _, e := range r.Evidence {
			if e.Kind == "because" {
				words = test.note[e.Span.Start:e.Span.End]
				if !e.Reason || e.Tie != Specific {
					t.Errorf("%s: it is no reason, or ties %s", test.name, e.Tie)
				}
			}
		}
		if words != test.words || len(r.Pitches) != test.pitches {
			t.Errorf("%s: reason %q, want %q; %d pitches, want %d", test.name, words, test.words, len(r.Pitches), test.pitches)
		}
	}
}
