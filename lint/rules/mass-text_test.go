package rules

import (
	"testing"

	"note/lint"
	"note/lint/lang"
)

// TestMassText says how many notes of one text are a mass, and that a note is none
// of the others.
func TestMassText(t *testing.T) {
	const note = "Hi Zoë, your talk on leaky dykes showed me what our pumps are worth. I keep nine of them running in the marsh. Shall we connect?"
	config := lint.Config{Rules: []lint.Rule{MassText}, Packs: lang.Packs()}
	wording := lint.Run(lint.Note{Input: note, Lang: "en"}, config).Wording()
	sent := func(places ...string) (list []lint.Sent) {
		for _, place := range places {
			list = append(list, lint.Sent{Place: place, Wording: wording})
		}
		return list
	}
	for _, test := range []struct {
		name string
		sent []lint.Sent
		want int
	}{
		{"a second try", sent("a:1"), 0},
		{"the third", sent("a:1", "a:2"), 1},
		{"the note itself is among them", sent("a:1", "here"), 0},
		{"another text", append(sent("a:1"), lint.Sent{Place: "a:2"}), 0},
	} {
		config.Sent = test.sent
		if got := lint.Run(lint.Note{Input: note, Lang: "en", Source: "here"}, config).Findings; len(got) != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}
