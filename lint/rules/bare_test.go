package rules

import (
	"strings"
	"testing"

	"note/lint"
	"note/lint/lang"
)

// barePacks are packs as small as they may be: one without any class of words, and
// one that has the first that an author thinks of, and none that tells who did what.
var barePacks = map[string]string{
	"no class": `
lang: xx
function: the a of to and is
`,
	"few classes": `
lang: xx
function: the a of to and is
words: {you: "you du sie", your: "your dein deine ihr ihre", me: "i we ich wir", my: "my mein unsere", subject: "you du sie", perfect: "hast haben"}
evidence:
  - {kind: post, reason: true, tie: specific, cues: ["<your> (talk|post|vortrag) {topic}"]}
pitch:
  - {kind: soft, say: {en: "leave it out", de: "lassen Sie es weg"}, cues: [(we|wir) (help|helfen)]}
`,
}

// TestBarePack holds that a pack may lack every class of words that the rules ask
// for by name: what they tell is then not known, and nothing else is different.
func TestBarePack(t *testing.T) {
	for name, source := range barePacks {
		pack, err := lang.Load("bare.yaml", strings.NewReader(source))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, r := range All() {
			for _, ex := range r.Examples {
				bad, _ := unmarked(t, ex.Bad)
				for _, note := range []string{bad, ex.Good} {
					checkBare(t, name, pack, note, ex.Recipient)
				}
			}
		}
	}
}

// checkBare runs all rules on a note in the language of a bare pack.
func checkBare(t *testing.T, name string, pack *lang.Pack, note string, known lint.Known) {
	t.Helper()
	r := lint.Run(lint.Note{Input: note, Lang: pack.Lang, Recipient: known}, lint.Config{Rules: All(), Packs: []*lang.Pack{pack}})
	if r.Lang != pack.Lang {
		t.Errorf("%s: %q was read in %q", name, note, r.Lang)
	}
	for _, e := range r.Reading.Evidence {
		if e.Kind == "their-act" || e.Kind == "group" || e.Kind == "talk" {
			t.Errorf("%s: %q: %s is known, of which the pack has no words", name, note, e.Kind)
		}
	}
	r.Wording()
}
