package lang

import (
	"strings"
	"testing"

	"note/lint/text"
)

// FuzzAdd holds that no pack file and no pattern of a user breaks anything: it is
// refused with a line, or it can be looked for.
func FuzzAdd(f *testing.F) {
	f.Add("lang: nl\nfunction: de het\nask:\n - {kind: a, cues: ['(a|b c) .. {topic}']}\n", "<you> zebra*", "Hoi Zoë, a b c 👩‍💻")
	f.Add("lang: de\nstock:\n - {kind: add-to-network, cues: ['=Netz !(a|{name}) $', '*werk', '_ ..5 {number}']}\n", "*beitrag", "Dein Gastbeitrag, fu\u0308r Netz 17")
	f.Add("lang: en\nwords: {vague: 'zebra *ist', neu: 'the'}\ntopics: {industry: 'a thing*'}\nfunction: zebra\n", "[a|b] <neu> ^ x", "The thing")
	f.Add("examples: [", "((((", "\xff")
	f.Fuzz(func(t *testing.T, source, pattern, note string) {
		packs, err := Add(Packs(), "f.yaml", strings.NewReader(source), Rules{Stock: []string{"generic-phrase"}})
		if err != nil && !strings.HasPrefix(err.Error(), "f.yaml:") {
			t.Errorf("%q: %v", source, err)
		}
		if err != nil {
			packs = Packs()
		}
		for _, base := range append(packs, nil) {
			if CheckPattern(pattern) != nil {
				break
			}
			p := Phrase{Patterns: []string{pattern}, Lines: []int{1}, Message: Text{En: "no"}}
			pack, err := WithPhrases(base, "f.yaml", []Phrase{p})
			if err != nil {
				t.Fatalf("%q: %v", pattern, err)
			}
			if pack == nil {
				continue
			}
			tokens := pack.Tokens(text.Measure(note))
			for _, m := range pack.Match(tokens) {
				if m.First < 0 || m.End <= m.First || m.End > len(tokens) || m.Group >= len(pack.Groups) {
					t.Errorf("%q in %q: %+v", pattern, note, m)
				}
			}
		}
	})
}
