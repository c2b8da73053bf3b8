package profile

import "testing"

// TestMutualPhrases holds that no phrase is passed over for want of a cue.
func TestMutualPhrases(t *testing.T) {
	for _, phrase := range mutualPhrases {
		if before, after, ok := cutMutual("12 " + phrase + "."); !ok || before == "" || after == "" {
			t.Errorf("%q is parted into %q and %q", phrase, before, after)
		}
	}
}
