package rules

import "note/lint"

// TooLong finds a note that is over its network's limit.
var TooLong = lint.Rule{
	Name:     "too-long",
	Severity: lint.Error,
	Doc: lint.Text{
		En: `The note is longer than the network takes

What is over the limit is cut off in silence, often in the middle of a sentence. The
length counts grapheme clusters (UAX #29), what a reader sees as one character: 👩‍💻 is
one, ü is one however it was typed, and so is a line break. Drop what the reader knows
of themselves anyway, and every courtesy that carries nothing.`,
		De: `Die Nachricht ist länger, als das Netzwerk annimmt

Was über die Grenze geht, wird stillschweigend abgeschnitten, oft mitten im Satz. Gezählt
werden Grapheme (UAX #29), also das, was man als ein Zeichen sieht: 👩‍💻 ist eines, ü ist
eines, wie auch immer es getippt wurde, und ebenso ein Zeilenumbruch. Streichen Sie, was
die andere Person über sich selbst ohnehin weiß, und jede Höflichkeit, die nichts trägt.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad: "Hi Zoë, your talk on dual writes at GopherCon saved our migration: we had lost three orders a day between the " +
				"queue and the database, and nobody knew where. We then wrote the outbox that you drew on the last slide, and " +
				"it has been quiet since Easter 👩‍💻. I would like to hear how you keep it tidy; shal⟦l we connect?⟧",
			Good: "Hi Zoë, your talk on dual writes at GopherCon saved our migration: the outbox from your last slide has kept it quiet since Easter 👩‍💻. How do you keep it tidy? Shall we connect?",
		},
		{
			Lang: "de",
			Bad: "Guten Tag Frau Weiß, Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat uns geholfen: Wir planen in Görlitz gerade " +
				"die Übergabestationen neu und hatten die Rücklauftemperatur viel zu hoch angesetzt, wie sich bei der Begehung im Mai " +
				"zeigte. Gern erzähle ich Ihnen, was wir seither messen. Darf ich ⟦Sie zu meinen Kontakten zählen?⟧",
			Good: "Guten Tag Frau Weiß, Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat uns geholfen: Die Rücklauftemperatur in Görlitz war viel zu hoch angesetzt. Darf ich Sie zu meinen Kontakten zählen?",
		},
	},
	Check: func(p *lint.Pass) {
		limit, n := p.Note.Network.Limit, p.Text.Graphemes
		if limit == 0 || n <= limit {
			return
		}
		p.Report(beyondGraphemes(p.Text, limit), p.Text.End, lint.Text{
			En: "%d/%d characters (graphemes): cut at least %d, or the end is lost",
			De: "%d/%d Zeichen (Grapheme): mindestens %d streichen, sonst geht der Schluss verloren",
		}, n, limit, n-limit)
	},
}
