package lang

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/lint/text"
)

// TestNeeds holds that looking up what patterns need drops no match: without it
// the same is found in texts made for every pattern, and in the words of others.
func TestNeeds(t *testing.T) {
	for _, pack := range Packs() {
		all := *pack
		all.Programs = Programs{}
		needing := 0
		for i := range uint16(len(all.Patterns)) {
			if first, _ := pack.Programs.needs(i); len(first) > 0 {
				needing++
			}
			all.Programs.add(pack.Programs.code(i), [2][]Inst{})
		}
		all.Needed = newNeedTable(&all)
		if needing*2 < len(all.Patterns) {
			t.Errorf("%s: but %d of %d patterns need something", pack.Lang, needing, len(all.Patterns))
		}
		for _, s := range Samples(pack) {
			for _, sample := range s.Texts[:4] {
				tokens := pack.Tokens(text.Measure(sample))
				if diff := cmp.Diff(all.Match(tokens), pack.Match(tokens)); diff != "" {
					t.Fatalf("%s: %q (-all +those with what they need):\n%s", pack.Lang, sample, diff)
				}
			}
		}
	}
}
