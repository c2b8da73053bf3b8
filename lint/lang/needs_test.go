package lang

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/lint/text"
)

// TestNeeds holds that looking up what patterns need drops no match: without it
// the same is found in texts made for every pattern, and in the words of others.
func TestNeeds(t *testing.T) {
	for _, pack := range Packs() {
		all := *pack
		all.Patterns = slices.Clone(pack.Patterns)
		needing := 0
		for i := range all.Patterns {
			if all.Patterns[i].Needs[0] != nil {
				needing++
			}
			all.Patterns[i].Needs = [2][]Inst{}
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
