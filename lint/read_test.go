package lint

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/lint/lang"
	"note/lint/text"
)

// small is a language of a few words, to see how a note is read whatever the
// shipped packs say.
const small = `
lang: xx
words:
  you: you your
  common: a and at dr from great hi need i in is it kind like me met my of on regards saw the to told was we with work
  particle: von
  academic: dr
  capital: i
topics:
  industry: retail
greeting:
  - {kind: greeting, cues: ["^ (hi|dear)"]}
closing:
  - {kind: closing, cues: [kind regards]}
stock:
  - kind: network
    rule: generic-phrase
    say: {en: stock, de: Floskel}
    cues: [grow my network]
evidence:
  - {kind: post, reason: true, tie: specific, cues: ["your post on {topic}", "{topic} in your post"]}
  - {kind: work, reason: true, tie: specific, narrow: true, cues: ["your work in {topic}"]}
  - {kind: plea, reason: true, tie: none, cues: ["need {topic}"]}
  - {kind: contact, reason: true, tie: specific, cues: ["{name} told me"]}
cancel:
  - {kind: post, cues: ["my post", "not your post .."]}
  - {kind: pitch, cues: ["we sell and saw"]}
pitch:
  - {kind: sells, say: {en: pitch, de: Werbung}, cues: [we sell]}
ask:
  - {kind: connect, cues: [connect]}
`

func reading(t *testing.T, note string) *Reading {
	t.Helper()
	pack, err := lang.Load("small.yaml", strings.NewReader(small))
	if err != nil {
		t.Fatal(err)
	}
	return read(Note{Input: note}, text.Measure(note), pack)
}

func TestRead(t *testing.T) {
	for _, test := range []struct {
		note string
		want string // evidence as kind/tie/reason, then whether the note leans on stock
	}{
		{"Hi Zoë, saw your post on harbour cranes.", "post/specific/true false"},
		{"Hi Zoë, in your post on harbour cranes.", "post/specific/true false"},
		{"Hi Zoë, saw your post on [harbour cranes].", " false"},
		{"Great harbours, Zoë! I need it.", " false"}, // who is called is no topic
		{"Great harbours Zoë! I need it.", " false"},
		{"Great harbours of Zoë. I need Ulla.", "plea/none/true, topic/specific/true false"},
		{"Hi Zoë, not your post on harbour cranes.", "topic/none/true false"},
		{"Hi Zoë, your work in retail.", "work/weak/false false"},
		{"Hi Zoë, your work in retail of used looms.", "work/specific/true false"},
		{"Hi Zoë, Jörg Ölsen told me.", "contact/specific/true false"},
		{"Hi Zoë, Colognian harbours like me.", "topic/none/true false"},
		{"Hi Zoë, harbours like you.", " false"},
		{"Hi Zoë, we sell: Colognian harbours like me.", "offer/none/true false"},
		{"Hi Zoë, we sell. It is Colognian harbours.", "offer/none/true, topic/none/true false"},
		{"Hi Zoë, we sell. It is great.", " false"},
		{"Hi Zoë, we sell and saw your post on harbour cranes.", "post/specific/true false"},
		{"Hi Zoë, it is great. Kind regards, Ulla Ölsen", " false"},
		{"Zoë — it is great.\nUlla Ölsen", " false"},
		{"Dear Zoë von Öhr, grow my network.", " true"},
		{"Hi Zoë, saw your post on harbour cranes. Grow my network.", "post/specific/true false"},
		{"Hi Zoë, grow my network from your post on harbour cranes.", "post/specific/true false"},
		{"Hi Zoë, harbours like you, grow my network. We sell looms.", "offer/none/true, topic/none/true true"},
		{"Hi Zoë, Colognian harbours like you. We sell looms.", "offer/none/true, topic/none/true false"},
		{"Hi Zoë, need Colognian looms from you.", "plea/none/true false"},
		{"Dear Jörg, told me.", " false"},
		{"Hi Zoë, “grow my network” of harbours.", " false"},
		{"Hi Zoë, your harbours: grow my network.", " true"},
		{"Hi Zoë, it is at https://harbours.example/cranes/of-cologne.", " false"},
		{"Hi Zoë, it is at ulla@harbours.example.", " false"},
		{"Hi Zoë, it is great at {{company}} and [harbour event] of <city name>.", " false"},
		{"Hi Zoë, it is at harbours [of Zu\u0308rich, cranes] and looms.", "topic/none/true false"},
	} {
		r := reading(t, test.note)
		var got []string
		for _, e := range r.Evidence {
			got = append(got, fmt.Sprintf("%s/%s/%t", e.Kind, e.Tie, e.Reason))
		}
		if diff := cmp.Diff(test.want, fmt.Sprintf("%s %t", strings.Join(got, ", "), r.Leaning)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", test.note, diff)
		}
	}
}

func TestReadFrame(t *testing.T) {
	for _, test := range []struct{ note, greeting, name, body string }{
		{"Hi Zoë, it is great.", "Hi Zoë", "Zoë", "it is great"},
		{"Hi, it is great.", "Hi", "", "it is great"},
		{"Dear Zoë von Öhr – it is great.", "Dear Zoë von Öhr", "Zoë von Öhr", "it is great"},
		{"Zoë, it is great.", "Zoë", "Zoë", "it is great"},
		{"Great harbours like me.", "", "", "Great harbours like me"},
		{"Hi Zoe\u0308\nit is great\n\nKind regards\nUlla 👩‍💻", "Hi Zoe\u0308", "Zoe\u0308", "it is great"},
		{"Hi Zoë! It is great. – Ulla", "Hi Zoë", "Zoë", "It is great"},
		{"Hi Zoë, it is great. With regards, Ulla", "Hi Zoë", "Zoë", "it is great"},
		{"Hi Zoë, it is great, Ulla", "Hi Zoë", "Zoë", "it is great, Ulla"},
		{"Hi, Zoë, it is great.", "Hi, Zoë", "Zoë", "it is great"},
		{"Hi dr Öhr, it is great.", "Hi dr Öhr", "dr Öhr", "it is great"}, // where titles are common words
		{"Hi, Dr. Zoë von Öhr – it is great.", "Hi, Dr. Zoë von Öhr", "Dr. Zoë von Öhr", "it is great"},
		{"Hi! Zoë told me, it is great.", "Hi", "", "Zoë told me, it is great"},
		{"Hi, Dr., it is great.", "Hi", "", "Dr., it is great"},
		{"Hi, it, like me.", "Hi", "", "it, like me"},
		{"Hi,\nZoë, it is great.", "Hi", "", "Zoë, it is great"},
		{"Hi", "Hi", "", ""},
	} {
		r := reading(t, test.note)
		body := ""
		if r.Body.First < r.Body.End {
			body = test.note[r.Tokens[r.Body.First].Start:r.Tokens[r.Body.End-1].End]
		}
		cut := func(s text.Span) string { return test.note[s.Start:s.End] }
		got := []string{cut(r.Greeting.Span), cut(r.Greeting.Name), body}
		if diff := cmp.Diff([]string{test.greeting, test.name, test.body}, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", test.note, diff)
		}
	}
}

// TestSurname holds that a family name may be a common word.
func TestSurname(t *testing.T) {
	const note = "Hallo Kim, Tobias Lang hat mir Ihren Namen genannt."
	r := read(shipped("de", note, nil))
	if r.Reason == nil || r.Reason.Kind != "shared-contact" {
		t.Errorf("%q: reason %+v", note, r.Reason)
	}
}
