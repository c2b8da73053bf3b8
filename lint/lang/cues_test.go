package lang_test

import (
	"testing"

	"note/lint"
	"note/lint/lang"
)

// TestCues holds that every pattern of the packs is alive: words that it
// describes are read as what its group says, and without them they are not.
func TestCues(t *testing.T) {
	for _, p := range lang.Packs() {
		for _, s := range lang.Samples(p) {
			if s.Group.Section == lang.Cancel || s.Group.Section == lang.Greeting || s.Group.Section == lang.Closing {
				continue // they take evidence away, and frame it
			}
			if !alive(p, s) {
				t.Errorf("%s.yaml:%d: %s %s: no text for %q is read so, as %q", p.Lang, s.Pattern.Line, s.Group.Section, s.Group.Kind, s.Pattern.Source, s.Texts[0])
			}
		}
	}
}

// alive says whether one of the sample's texts is read as its group, and the
// note without the words that were read so is not.
func alive(p *lang.Pack, s lang.Sample) bool {
	for _, text := range s.Texts {
		note := "Hi Zoë! " + text + "."
		if start, end, ok := said(p, s.Group, note); ok {
			if _, _, still := said(p, s.Group, note[:start]+note[end:]); !still {
				return true
			}
		}
	}
	return false
}

// said finds what the note says of the group.
func said(p *lang.Pack, g *lang.Group, note string) (start, end int, ok bool) {
	r := lint.Run(lint.Note{Input: note, Lang: p.Lang}, lint.Config{Packs: []*lang.Pack{p}}).Reading
	for _, e := range r.Evidence {
		if g.Section == lang.Evidence && e.Kind == g.Kind {
			return e.Span.Start, e.Span.End, true
		}
	}
	for _, c := range r.Claims {
		if g.Section == lang.Claim && c.Kind == g.Kind {
			return c.Span.Start, c.Span.End, true
		}
	}
	for _, phrases := range [...][]lint.Phrase{r.Stock, r.Pitches, r.Asks, r.Faults} {
		for _, phrase := range phrases {
			if phrase.Group == g {
				return phrase.Span.Start, phrase.Span.End, true
			}
		}
	}
	return 0, 0, false
}
