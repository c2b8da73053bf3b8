package lint

import (
	"testing"

	"note/lint/lang"
	"note/lint/text"
)

func TestTitled(t *testing.T) {
	for _, test := range []struct{ name, note, kind, words string }{
		{"a post", "Hi Zoë, your post “My first week” made me stop.", "post", "your post “My first week"},
		{"straight marks", `Hi Zoë, your latest post "Thank you" made me stop.`, "post", `your latest post "Thank you`},
		{"a talk, in German", "Guten Tag Frau Weiß, Ihr Vortrag „Danke, Größe“ klingt nach.", "talk", "Ihr Vortrag „Danke, Größe"},
		{"a compound, decomposed", "Hallo Jo\u0308rg, dein Gastbeitrag „U\u0308ber uns“ klingt nach.", "post", "dein Gastbeitrag „U\u0308ber uns"},
		{"somebody else's", "Hi Zoë, the post “My first week” made me stop.", "", ""},
		{"a group in small letters", "Hi Zoë, we’re both in the group “soil science bremen”.", "group", "group “soil science bremen"},
		{"a group, in German", "Guten Tag Frau Weiß, auch ich bin in der Gruppe „über boden“.", "group", "Gruppe „über boden"},
		{"what is quoted ends in a word for a group", `Hi Zoë, the regulars of the "Soil Science Circle" named you. Best wishes`, "", ""},
		{"a group of one letter", "Hi Zoë, we’re both in the group “b”.", "", ""},
		{"what they look for", "Hi Zoë, you’re still looking for “Garden Soils”, I read.", "want", "you’re still looking for “Garden Soils"},
		{"what they look for, in German", "Guten Tag Frau Weiß, Sie suchen „über Boden“.", "want", "Sie suchen „über Boden"},
		{"where they say it, in German", "Guten Tag Frau Weiß, in „Über Böden“ nennen Sie eine Zahl.", "post", "in „Über Böden"},
		{"where they say it", "Hi Zoë, in “Soils” you name a number.", "post", "in “Soils"},
		{"where the reader only is something", "Hi Zoë, as an expert in “leadership” you are who we look for.", "", ""},
		{"where somebody else says it", "Hi Zoë, in “Soils” there is a number, as you know.", "", ""},
		{"what the sender looks for", "Hi Zoë, I’m looking for “Garden Soils” here.", "", ""},
		{"no title", "Hi Zoë, your post made me stop and think of “home”.", "", ""},
		{"on a new line", "Hi Zoë, your post\n“home” made me stop.", "", ""},
		{"“your” of another sentence", "Hi Zoë, I like your. Post “My first week” now.", "", ""},
		{"the last word", "Hi Zoë, your post “", "", ""},
	} {
		measured := text.Measure(test.note)
		r := &reader{Reading: &Reading{}, text: measured, pack: lang.Choose(lang.Packs(), measured, "", "en")}
		r.is = classesOf(r.pack)
		r.Tokens = r.pack.Tokens(measured)
		r.weight = make([]weight, len(r.Tokens))
		r.Body = Range{0, len(r.Tokens)}
		r.titled()
		kind, words := "", ""
		for _, e := range r.Evidence {
			kind, words = e.Kind, test.note[e.Span.Start:e.Span.End]
			if !e.Reason || e.Tie != Specific {
				t.Errorf("%s: it is no reason, or ties %s", test.name, e.Tie)
			}
		}
		if kind != test.kind || words != test.words {
			t.Errorf("%s: %s %q, want %s %q", test.name, kind, words, test.kind, test.words)
		}
	}
}
