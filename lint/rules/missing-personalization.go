package rules

import "note/lint"

// MissingPersonalization finds a note that says nothing of its reader beyond the name.
var MissingPersonalization = lint.Rule{
	Name:     "missing-personalization",
	Severity: lint.Error,
	Content:  true,
	Fault:    fitsAll,
	Doc: lint.Text{
		En: `Nothing but the name is about the reader

The note could go to anybody, and readers notice. Add one thing that is true of this
person only: what they wrote, said, built or announced, whom you both know, where you
met. An unnamed post ("your recent post") or an unnamed shared contact does not count:
everybody has those.`,
		De: `Außer dem Namen handelt nichts von der anderen Person

Diese Nachricht könnte an alle gehen, und das merkt man ihr an. Fügen Sie etwas hinzu,
das nur auf diese Person zutrifft: was sie geschrieben, gesagt, gebaut oder angekündigt
hat, wen Sie beide kennen, wo Sie sich getroffen haben. Ein ungenannter Beitrag („Ihr
letzter Beitrag“) oder ein ungenannter gemeinsamer Kontakt zählt nicht: den haben alle.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Jörg, I am new on here and looking for people to talk to. Shall we connect?",
			Good: "Hi Jörg, your talk on heat pumps in listed buildings at the Bath retrofit day is why I write: we face the same walls. Shall we connect?",
		},
		{
			Lang: "de",
			Bad:  "Hallo Jörg, ich bin neu hier und suche Leute für den Austausch. Vernetzen wir uns?",
			Good: "Hallo Jörg, dein Vortrag über Wärmepumpen im Denkmalschutz ist der Grund, warum ich schreibe: Wir stehen vor denselben Mauern. Vernetzen wir uns?",
		},
	},
	Check: func(p *lint.Pass) {
		if p.Read.Tie != nil || len(p.Text.Words) == 0 {
			return
		}
		p.Report(0, 0, lint.Text{
			En: "nothing is about this reader: add one thing that is true of nobody else",
			De: "nichts handelt von dieser Person: ergänzen Sie etwas, das nur auf sie zutrifft",
		})
	},
}
