package lint

import (
	"testing"

	"note/lint/lang"
)

// TestWording says which words of a note are its wording, and which are gaps.
func TestWording(t *testing.T) {
	for _, test := range []struct {
		name, note, same, other string // the wording of note is that of same, and not like that of other
	}{
		{"a name and a post are gaps", "Hi Zoë, your post on dykes settled our quarrel at the board. Shall we connect?",
			"Hi Bo, your post on night trains settled our quarrel at the board. Shall we connect?",
			"Hi Bo, your post on dykes was read aloud in a lighthouse. May I add you?"},
		{"what the reader did is told in words of its own",
			"Lena, the way you explained the new tariff codes with pictures of cheese made my team laugh. Let’s get to know each other.",
			"Jörg, the way you explained the new tariff codes with pictures of cheese made my team laugh. Let’s get to know each other.",
			"Hi Zoë! Let’s get to know each other."},
	} {
		wording := func(note string) Wording {
			return Run(Note{Input: note, Lang: "en"}, Config{Packs: lang.Packs()}).Wording()
		}
		own := wording(test.note)
		if l := own.Likeness(wording(test.same)); l < 0.9 {
			t.Errorf("%s: %.2f like %q", test.name, l, test.same)
		}
		if l := own.Likeness(wording(test.other)); l > 0.4 {
			t.Errorf("%s: %.2f like %q", test.name, l, test.other)
		}
	}
}
