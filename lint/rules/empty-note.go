package rules

import "note/lint"

// EmptyNote finds a note without a word in it.
var EmptyNote = lint.Rule{
	Name:     "empty-note",
	Severity: lint.Error,
	Doc: lint.Text{
		En: `The note is empty

A note without a word says no more than an invitation without a note, and costs one
of the few personal notes that a network grants each month. Write one sentence on why
you write to this person, or send the invitation without a note.`,
		De: `Die Nachricht ist leer

Eine Nachricht ohne ein Wort sagt nicht mehr als eine Anfrage ohne Text und verbraucht
eine der wenigen persönlichen Nachrichten im Monat. Schreiben Sie einen Satz dazu, warum
Sie gerade dieser Person schreiben, oder senden Sie die Anfrage ohne Nachricht.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  " \n",
			Good: "Hi Jürgen, your talk on dual writes at GopherCon saved our migration. Shall we connect?",
		},
		{
			Lang: "de",
			Bad:  "👋 … 👩‍💻",
			Good: "Hallo Jürgen, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag hat unsere Planung gerettet. Darf ich Sie zu meinen Kontakten zählen?",
		},
	},
	Check: func(p *lint.Pass) {
		if len(p.Text.Words) > 0 {
			return
		}
		p.Report(0, 0, lint.Text{
			En: "the note has no words: say why you write to this person, or send the invitation without a note",
			De: "die Nachricht enthält kein Wort: sagen Sie, warum Sie dieser Person schreiben, oder senden Sie die Anfrage ohne Nachricht",
		})
	},
}
