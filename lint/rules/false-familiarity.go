package rules

import "note/lint"

// FalseFamiliarity finds a note that speaks as to a friend, asks after the
// family, or claims an acquaintance of which it says no more.
var FalseFamiliarity = lint.Rule{
	Name:     "false-familiarity",
	Severity: lint.Warning,
	Content:  true,
	Faults:   true,
	Doc: lint.Text{
		En: `The note pretends to a closeness that is not there

"My friend", "buddy", "hope your family is well" from somebody the reader never met is
the tone of people who want something. Write as you would speak to a colleague whom you
meet for the first time. If you do know each other, say from where: "long time no see"
by itself is only a remark here, since only you know whether it is true.`,
		De: `Die Nachricht tut vertrauter, als sie ist

„Mein Lieber“, „Kumpel“, „ich hoffe, Ihrer Familie geht es gut“ von jemandem, den man nie
getroffen hat: So reden Leute, die etwas wollen. Schreiben Sie, wie Sie mit einer Kollegin
sprechen, die Sie zum ersten Mal treffen. Wenn Sie sich kennen, sagen Sie, woher: „lange
nicht gesehen“ allein ist hier nur ein Hinweis, denn ob es stimmt, wissen nur Sie.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "⟦Hello my friend⟧, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect?",
			Good: "Hi Zoë, your talk on dual writes at GopherCon saved our migration 👩‍💻, and my friend Jörg says hello. Shall we connect?",
		},
		{
			Lang: "de",
			Bad:  "Hallo Herr Groß, ich ⟦hoffe, Ihnen und Ihrer Familie geht es gut⟧. Ihr Vortrag über Wärmenetze auf dem Stadtwerketag klingt nach.",
			Good: "Hallo Herr Groß, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag klingt nach. Darf ich Sie zu meinen Kontakten zählen?",
		},
	},
	Check: func(p *lint.Pass) {
		for _, phrase := range faults(p) {
			if phrase.Group.Kind == "claimed" && saysMore(p, phrase) {
				continue
			}
			reportFault(p, phrase)
		}
	},
}

// saysMore says whether something besides the phrase ties the note closely to
// its reader, as where the two have met does.
func saysMore(p *lint.Pass, phrase lint.Phrase) bool {
	for _, e := range p.Read.Evidence {
		if e.Tie == lint.Specific && (e.Span.End <= phrase.Span.Start || phrase.Span.End <= e.Span.Start) {
			return true
		}
	}
	return false
}
