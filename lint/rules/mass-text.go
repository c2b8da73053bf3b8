package rules

import (
	"math"

	"note/lint"
)

// MassText finds a note that is the same text as several that went out before,
// with other names in it. Names, facts of the reader and what the note is about, a
// quoted post or a shared event, are left out of the comparison: a reason may be
// shared, a text may not. It is silent where no such notes are known.
var MassText = lint.Rule{
	Name:     "mass-text",
	Severity: lint.Warning,
	Doc: lint.Text{
		En: `The same text went to others already, with other names in it

People who know each other compare what they get, and a text that fits everybody says
nothing to anybody. Compared are the words without names, without facts of the reader and
without what the note is about, with the notes of --against: three that are alike are a
mass text. You may write to many for the same reason; write it to each in other words, and
say what is true of this one only. "note audit" shows all such heaps.`,
		De: `Derselbe Text ging schon an andere, mit anderen Namen darin

Wer sich kennt, vergleicht, was er bekommt, und ein Text, der auf alle passt, sagt niemandem
etwas. Verglichen werden die Wörter ohne Namen, ohne Angaben zur Person und ohne den Anlass,
mit den Nachrichten von --against: Drei, die sich gleichen, sind ein Massentext. Aus demselben
Grund dürfen Sie vielen schreiben; schreiben Sie es allen mit anderen Worten, und sagen Sie, was
nur hier stimmt. „note audit“ zeigt alle solchen Stapel.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Zoë, your talk on leaky dykes showed me what our pumps are worth. I keep nine of them running in the marsh. Shall we connect?",
			Good: "Hi Zoë, your talk on leaky dykes settled a quarrel at our water board: the pumps stay. Shall we connect?",
			Sent: []string{
				"Hi Ravi, your talk on dual writes showed me what our pumps are worth. I keep nine of them running in the marsh. Shall we connect?",
				"Hi Bo, your talk on leaky dykes showed me what our pumps are worth. I keep nine of them running in the marsh. Shall we connect?",
			},
		},
		{
			Lang: "de",
			Bad:  "Guten Tag Frau Weiß, Ihr Vortrag über Wärmenetze hat mir gezeigt, was unsere Pumpen taugen. Neun davon halte ich in der Marsch am Laufen. Darf ich Sie zu meinen Kontakten zählen?",
			Good: "Guten Tag Frau Weiß, nach Ihrem Vortrag über Wa\u0308rmenetze bleiben bei uns im Deichverband die alten Pumpen stehen. Darf ich Sie zu meinen Kontakten zählen?",
			Sent: []string{
				"Guten Tag Frau Groß, Ihr Vortrag über Wärmenetze hat mir gezeigt, was unsere Pumpen taugen. Neun davon halte ich in der Marsch am Laufen. Darf ich Sie zu meinen Kontakten zählen?",
				"Guten Tag Herr Öst, Ihr Vortrag über undichte Deiche hat mir gezeigt, was unsere Pumpen taugen. Neun davon halte ich in der Marsch am Laufen. Darf ich Sie zu meinen Kontakten zählen?",
			},
		},
	},
	Check: func(p *lint.Pass) {
		if len(p.Sent) == 0 {
			return
		}
		own := p.Wording()
		alike, nearest, likeness := 0, "", 0.0
		for _, s := range p.Sent {
			if s.Place == p.Note.Source || !own.IsAlike(s.Wording) {
				continue
			}
			alike++
			if l := own.Likeness(s.Wording); l > likeness {
				nearest, likeness = s.Place, l
			}
		}
		if alike >= massText-1 {
			p.Report(0, 0, lint.Text{
				En: "%d earlier notes are this text with other names, such as %s (%d%%): say in other words what is true of this reader only",
				De: "%d frühere Nachrichten sind dieser Text mit anderen Namen, etwa %s (%d %%): sagen Sie anders, was nur hier stimmt",
			}, alike, nearest, int(math.Round(100*likeness)))
		}
	},
}

// massText is how many notes of one text are a mass: two may be a second try.
const massText = 3
