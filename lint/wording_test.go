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
		{"what is quoted is a gap", "Hi Zoë, “the slow tide waits for nobody” still hangs above our desk at the board of works.",
			"Hi Bo, “a warm lamp burns all night” still hangs above our desk at the board of works.",
			"Hi Bo, “the slow tide waits for nobody” was read aloud in a lighthouse last autumn."},
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

// TestShingles says which words in a row are compared: not those with one word
// between two gaps.
func TestShingles(t *testing.T) {
	for _, test := range []struct {
		words []uint64
		want  int
	}{
		{[]uint64{1, 2}, 0},
		{[]uint64{1, 2, 3, 4}, 2},
		{[]uint64{1, 2, 3, 1, 2, 3}, 3},
		{[]uint64{1, Gap, 2}, 1},
		{[]uint64{Gap, 1, Gap, 2}, 1},
	} {
		if got := len(NewWording(test.words).Shingles); got != test.want {
			t.Errorf("%v: %d shingles, want %d", test.words, got, test.want)
		}
	}
}
