package rules

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"note/lint"
)

// TestAlreadyWritten says which of several things that were before is told, and how.
func TestAlreadyWritten(t *testing.T) {
	const day = "2026-03-05"
	long := "Hi Jördis, thank you for your post “ Why ferries wait ” on the quay."
	was := func(how string) lint.Earlier { return lint.Earlier{Day: day, How: how, Network: "linkedin"} }
	said := func(e lint.Earlier, text string) lint.Earlier { e.Text = text; return e }
	maybe := func(e lint.Earlier) lint.Earlier { e.Maybe = true; return e }
	for _, test := range []struct {
		name, today string
		earlier     []lint.Earlier
		want        string
	}{
		{"nothing", "2026-03-20", nil, ""},
		{"a note", "2026-03-20", []lint.Earlier{said(was("sent"), "Hi Zoë, your\n\ntalk")},
			"warning: you wrote to this person on 2026-03-05 “Hi Zoë, your talk”: take that up in a message, or leave it"},
		{"a note with a quotation", "2026-03-20", []lint.Earlier{said(was("sent"), "Your post “Why we wait” and „Warum“")},
			"warning: you wrote to this person on 2026-03-05 “Your post ‘Why we wait’ and ‚Warum‘”: take that up in a message, or leave it"},
		{"a long note, cut at a mark", "2026-03-20", []lint.Earlier{said(was("sent"), long)},
			"warning: you wrote to this person on 2026-03-05 “Hi Jördis, thank you for your post …”: take that up in a message, or leave it"},
		{"the last of two", "2026-03-20", []lint.Earlier{said(was("sent"), "new"), {Day: "2026-01-02", How: "sent", Text: "old"}},
			"warning: you wrote to this person on 2026-03-05 “new”: take that up in a message, or leave it"},
		{"what is certain before a namesake", "2026-03-20", []lint.Earlier{was("sent"), maybe(was("connected"))},
			"warning: you wrote to this person on 2026-03-05: take that up in a message, or leave it"},
		{"a contact before a note", "2026-03-20", []lint.Earlier{was("connected"), was("sent")},
			"warning: you are connected with this person since 2026-03-05: send a message, not a request"},
		{"withdrawn, too early", "2026-03-25", []lint.Earlier{was("connected"), was("withdrawn")},
			"warning: a request to this person was withdrawn on 2026-03-05: linkedin takes no new one before 2026-03-26"},
		{"withdrawn, on the day", "2026-03-26", []lint.Earlier{was("withdrawn")},
			"info: a request to this person was withdrawn on 2026-03-05: write another note than that"},
		{"withdrawn long ago is the least", "2026-05-25", []lint.Earlier{said(was("talked"), "yes"), was("withdrawn")},
			"warning: you talked with this person on 2026-03-05 “yes”: take that up, in the conversation"},
	} {
		network, _ := lint.FindNetwork("linkedin")
		today, _ := time.Parse(time.DateOnly, test.today)
		n := lint.Note{Input: "Hi Zoë", Network: network, Today: today, Earlier: test.earlier}
		got := ""
		for _, f := range lint.Run(n, lint.Config{Rules: []lint.Rule{AlreadyWritten}, UI: "en"}).Findings {
			got += f.Severity.String() + ": " + f.Message
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}
