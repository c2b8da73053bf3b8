package lint

import "testing"

// TestActs holds what tells that the reader did something, and what does not.
func TestActs(t *testing.T) {
	for _, tt := range []struct {
		lang, note string
		want       string // the clause; "" when nobody did anything
	}{
		{"en", "Hi Kim, the swarm you collected at the mill is well.", "the swarm you collected at the mill is well"},
		{"en", "Hi Kim, I sat at the loom, which you once mended.", "which you once mended"},
		{"en", "Hi Kim, your orchard survived the frost.", "your orchard survived the frost"},
		{"en", "Hi Kim, saw you turned off 31 % of it.", "saw you turned off 31 % of it"},
		{"en", "Hi Kim, you collect swarms.", ""},                           // a trade, no act
		{"en", "Hi Kim, I came with you and collected swarms.", ""},         // an object
		{"en", "Hi Kim, could you collected swarms.", ""},                   // a wish
		{"en", "Hi Kim, the swarm you may have collected at the mill.", ""}, // perhaps
		{"en", "Hi Kim, we sell hives. You collected swarms at X.", ""},     // an offer
		{"en", "Hi Kim, you liked it.", ""},                                 // nothing that not everybody does
		{"en", "Hi Kim, you were suggested to me by Weaver.", ""},           // a stock phrase
		{"de", "Hallo Kim, die Harfe, die Sie gestimmt haben, klingt.", "die Sie gestimmt haben"},
		{"de", "Hallo Kim, du hast die Harfe gestimmt.", "du hast die Harfe gestimmt"},
		{"de", "Hallo Kim, Ihre Harfe hat den Regen überstanden.", "Ihre Harfe hat den Regen überstanden"},
		{"de", "Hallo Kim, haben Sie eine Harfe?", ""},                      // no participle
		{"de", "Hallo Kim, sie haben die Harfe gestimmt.", ""},              // others
		{"de", "Hallo Kim, wir haben Sie an der Harfe gehört.", ""},         // the sender did
		{"de", "Hallo Kim, wenn Sie die Harfe gestimmt haben möchten.", ""}, // a wish
	} {
		r := read(shipped(tt.lang, tt.note, nil))
		got := ""
		for _, e := range r.Evidence {
			if e.Kind == theirAct {
				got = tt.note[e.Span.Start:e.Span.End]
			}
		}
		if got != tt.want {
			t.Errorf("%q: %q, want %q", tt.note, got, tt.want)
		}
	}
}
