package rules

import (
	"note/lint"
	"note/lint/text"
)

// MissingGreeting finds a note that begins without a greeting and without the
// reader's name. Good notes do that, too, so it is only worth knowing.
var MissingGreeting = lint.Rule{
	Name:     "missing-greeting",
	Severity: lint.Info,
	Content:  true,
	Doc: lint.Text{
		En: `The note begins without a greeting

A greeting with the name costs ten characters and shows that the note was meant for this
reader. Among people who know each other, or for a one-line remark on a post, it may be
left out; so this is for information only.`,
		De: `Die Nachricht beginnt ohne Anrede

Eine Anrede mit dem Namen kostet zehn Zeichen und zeigt, dass die Nachricht für diese
Person gedacht ist. Unter Bekannten oder bei einem einzeiligen Gruß zu einem Beitrag kann
sie wegfallen; deshalb ist das nur ein Hinweis.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect?",
			Good: "Hi Zoë, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect?",
		},
		{
			Lang: "de",
			Bad:  "Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat mir gefallen. Darf ich Sie zu meinen Kontakten zählen?",
			Good: "Guten Tag Frau Weiß, Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat mir gefallen. Darf ich Sie zu meinen Kontakten zählen?",
		},
	},
	Check: func(p *lint.Pass) {
		if len(p.Text.Words) == 0 || p.Read.Greeting.Span != (text.Span{}) {
			return
		}
		p.Report(0, 0, lint.Text{
			En: "the note begins without a greeting: greet the reader by name, which shows that it was meant for them",
			De: "die Nachricht beginnt ohne Anrede: grüßen Sie mit dem Namen, das zeigt, dass sie für diese Person gedacht ist",
		})
	},
}
