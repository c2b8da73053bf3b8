package rules

import (
	"strings"
	"time"

	"note/lint"
	"note/lint/text"
)

// AlreadyWritten finds a note to somebody whom the writer had to do with before:
// who got one, is a contact, or whose request was withdrawn so recently that the
// network takes no new one.
var AlreadyWritten = lint.Rule{
	Name:     "already-written",
	Severity: lint.Warning,
	Doc: lint.Text{
		En: `The reader was written to before

Whoever gets a second request remembers the first, or finds it in the thread. The ledger
("note sent") knows what you sent, who is a contact, and with whom you talked: then
take up what was said, in a message. LinkedIn takes no new request to somebody for three
weeks after you withdrew one. Where only the name is the same, it may be somebody else.`,
		De: `Dieser Person wurde schon geschrieben

Wer eine zweite Anfrage bekommt, erinnert sich an die erste oder findet sie im Verlauf. Das
Verzeichnis („note sent“) kennt, was Sie verschickt haben, wer Kontakt ist und mit wem Sie
gesprochen haben: Knüpfen Sie in einer Nachricht daran an. Drei Wochen lang, nachdem Sie eine
Anfrage zurückgezogen haben, nimmt LinkedIn keine neue an dieselbe Person an. Wo nur der Name
derselbe ist, kann es jemand anderes sein.`,
	},
	Examples: []lint.Example{
		{
			Lang:    "en",
			Bad:     "Hi Zoë, your talk on dual writes at GopherCon saved our migration. Shall we connect?",
			Good:    "Hi Kim, your talk on dual writes at GopherCon saved our migration. Shall we connect?",
			Today:   "2026-03-20",
			Earlier: []lint.Earlier{{Day: "2026-03-05", How: "sent", Network: "linkedin", Text: "Hi Zoë, what did you take home from GopherCon? Shall we connect?"}},
		},
		{
			Lang:    "de",
			Bad:     "Guten Tag Frau Weiß, Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat uns geholfen. Darf ich Sie zu meinen Kontakten zählen?",
			Good:    "Guten Tag Frau Müller, Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat uns geholfen. Darf ich Sie zu meinen Kontakten zählen?",
			Today:   "2026-03-20",
			Earlier: []lint.Earlier{{Day: "2026-03-05", How: "withdrawn", Network: "linkedin"}},
		},
	},
	Check: func(p *lint.Pass) {
		var worst earlier
		for _, e := range p.Note.Earlier {
			if next := rated(p.Note, e); worst.rank < next.rank || worst.rank == next.rank && worst.Day <= next.Day {
				worst = next
			}
		}
		if worst.rank > 0 {
			worst.report(p)
		}
	},
}

// earlier is what was between the two before, with its weight.
type earlier struct {
	lint.Earlier
	rank  int
	until string // the first day on which the network takes a new request; "" is today
}

// rated weighs what was before: what is certain counts more than what may have
// been somebody else, and what stands in the way more than what is over.
func rated(n lint.Note, e lint.Earlier) earlier {
	r := earlier{Earlier: e}
	switch e.How {
	case "withdrawn":
		if r.until = restUntil(n, e); r.until != "" {
			r.rank = 4
		} else {
			r.rank = 1
		}
	case "connected":
		r.rank = 3
	default:
		r.rank = 2
	}
	if !e.Maybe {
		r.rank += 4
	}
	return r
}

// restUntil is the first day on which the network takes a new request to somebody
// whose last one was withdrawn; "" when it does.
func restUntil(n lint.Note, e lint.Earlier) string {
	day, err := time.Parse(time.DateOnly, e.Day)
	if err != nil || n.Network.Rest.Number == 0 || e.Network != n.Network.Name {
		return ""
	}
	until := day.AddDate(0, 0, n.Network.Rest.Number).Format(time.DateOnly)
	if n.Today.Format(time.DateOnly) >= until {
		return ""
	}
	return until
}

// report says what was before, and what to do instead.
func (e earlier) report(p *lint.Pass) {
	said, whom, toWhom := "", lint.Text{En: "this person", De: "dieser Person"}, lint.Text{En: "this person", De: "diese Person"}
	if e.Maybe {
		whom = lint.Text{En: "somebody of this name", De: "jemandem dieses Namens"}
		toWhom = lint.Text{En: "somebody of this name", De: "jemanden dieses Namens"}
	}
	if e.Text != "" {
		said = " " + p.Say(lint.Text{En: "“", De: "„"}) + inShort(e.Text) + p.Say(lint.Text{En: "”", De: "“"})
	}
	switch {
	case e.until != "":
		p.Report(0, 0, lint.Text{
			En: "a request to %s was withdrawn on %s: %s takes no new one before %s",
			De: "eine Anfrage an %s wurde am %s zurückgezogen: %s nimmt vor dem %s keine neue an",
		}, p.Say(toWhom), e.Day, e.Network, e.until)
	case e.How == "withdrawn":
		f := p.Report(0, 0, lint.Text{
			En: "a request to %s was withdrawn on %s%s: write another note than that",
			De: "eine Anfrage an %s wurde am %s zurückgezogen%s: schreiben Sie etwas anderes als damals",
		}, p.Say(toWhom), e.Day, said)
		f.Severity = min(f.Severity, lint.Info)
	case e.How == "connected":
		p.Report(0, 0, lint.Text{
			En: "you are connected with %s since %s: send a message, not a request",
			De: "Sie sind mit %s seit %s vernetzt: schreiben Sie eine Nachricht statt einer Anfrage",
		}, p.Say(whom), e.Day)
	case e.How == "talked":
		p.Report(0, 0, lint.Text{
			En: "you talked with %s on %s%s: take that up, in the conversation",
			De: "Sie haben mit %s am %s gesprochen%s: knüpfen Sie daran an, im selben Verlauf",
		}, p.Say(whom), e.Day, said)
	default:
		p.Report(0, 0, lint.Text{
			En: "you wrote to %s on %s%s: take that up in a message, or leave it",
			De: "Sie haben %s am %s geschrieben%s: knüpfen Sie in einer Nachricht daran an, oder lassen Sie es",
		}, p.Say(whom), e.Day, said)
	}
}

// inShort is the beginning of a note in one line, to stand between quotation marks:
// its own are single ones there.
func inShort(note string) string {
	single := strings.NewReplacer("“", "‘", "”", "’", "„", "‚", "«", "‹", "»", "›", `"`, "'")
	return single.Replace(text.Shorten(strings.Join(strings.Fields(note), " "), 36))
}
