package rules

import (
	"strings"

	"note/lint"
)

// EmptyMerge finds where a template's field was filled with nothing.
var EmptyMerge = lint.Rule{
	Name:     "empty-merge",
	Severity: lint.Error,
	Doc: lint.Text{
		En: `A field of the template was filled with nothing

"Hi ," and "your work at ," are what is left when a name or a company was missing; so
are two blanks or dots behind a preposition ("your post on  was", "about ... was"). The
reader sees that a machine wrote to them. Write what is missing, or drop the part of the
sentence that needed it. A single blank before an exclamation mark (Hello !) may be a
habit: that is a warning.`,
		De: `Ein Feld der Vorlage wurde mit nichts gefüllt

„Hallo ,“ und „Ihre Arbeit bei ,“ bleiben übrig, wenn ein Name oder eine Firma fehlte,
ebenso zwei Leerzeichen oder Punkte nach „bei“ oder „über“ („bei  in Wien“, „über … hat“).
Daran sieht man, dass eine Maschine geschrieben hat. Schreiben Sie, was fehlt, oder
streichen Sie den Satzteil, der es brauchte. Ein einzelnes Leerzeichen vor dem
Ausrufezeichen (Hallo !) kann Gewohnheit sein: Das ist eine Warnung.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "⟦Hi ,⟧ your work on dual writes ⟦at .⟧ Our migration needed just that 👩‍💻. Shall we connect?",
			Good: "Hi Zoë, your work on dual writes at Weiß & Söhne is what our migration needed 👩‍💻. Shall we connect?",
		},
		{
			Lang: "de",
			Bad:  "⟦Hallo  ,⟧ Ihr Vortrag ⟦„“⟧ über Wa\u0308rmenetze auf dem Stadtwerketag hat mir gefallen. Darf ich Sie zu meinen Kontakten zählen?",
			Good: "Hallo Frau Weiß, Ihr Vortrag „Kalte Nahwärme“ über Wa\u0308rmenetze auf dem Stadtwerketag hat mir gefallen. Darf ich Sie zu meinen Kontakten zählen?",
		},
	},
	Check: func(p *lint.Pass) {
		for _, e := range emptyFields(p) {
			f := p.Report(e.Start, e.End, lint.Text{
				En: "something is missing here (%s): write it, or drop the part that needs it",
				De: "hier fehlt etwas (%s): schreiben Sie es, oder streichen Sie den Satzteil, der es braucht",
			}, strings.Join(strings.Fields(p.Text.Source[e.Start:e.End]), " "))
			if e.doubtful {
				f.Severity = min(f.Severity, lint.Warning)
			}
		}
	},
}
