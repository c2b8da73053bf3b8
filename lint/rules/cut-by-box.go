package rules

import (
	"note/lint"
	"note/lint/text"
)

// CutByBox finds a note that fits by its characters, but not by what the text
// box of the network counts: UTF-16 code units, as the maxlength of an HTML
// textarea does.
var CutByBox = lint.Rule{
	Name:     "cut-by-box",
	Severity: lint.Warning,
	Doc: lint.Text{
		En: `The note fits, but the network's text box cuts it

To a reader 👩‍💻 is one character. The box counts UTF-16 code units, of which it has
five; 𝗯𝗼𝗹𝗱 letters have two each, and a decomposed ü has two. The box stops at its
limit in silence. Take fewer emoji, or a shorter text; note lint --fix composes
decomposed letters.`,
		De: `Die Nachricht passt, aber das Eingabefeld schneidet sie ab

Wer liest, sieht in 👩‍💻 ein Zeichen. Das Eingabefeld zählt UTF-16-Einheiten, und davon
hat es fünf; 𝗳𝗲𝘁𝘁𝗲 Buchstaben haben je zwei, ein zerlegtes ü ebenso. An der Grenze hört
das Feld stillschweigend auf. Nehmen Sie weniger Emoji oder einen kürzeren Text; zerlegte
Buchstaben setzt note lint --fix zusammen.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad: "Hi Zoë, your talk on dual writes at GopherCon saved our migration: we had lost three orders a day between the " +
				"queue and the database, and nobody knew where. We then wrote the outbox that you drew on the last slide, and " +
				"it has been quiet since Easter 👩‍💻👩‍💻👩‍💻. How do you keep it so? Shall we c⟦onnect?⟧",
			Good: "Hi Zoë, your talk on dual writes at GopherCon saved our migration: the outbox from your last slide has kept it quiet since Easter 👩‍💻. How do you keep it tidy? Shall we connect?",
		},
		{
			Lang: "de",
			Bad: "Guten Tag Frau Weiß, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag hat uns geholfen: Wir planen in Görlitz " +
				"gerade die U\u0308bergabestationen neu und hatten die Ru\u0308cklauftemperatur viel zu hoch angesetzt, wie sich im Mai " +
				"zeigte. Gern erza\u0308hle ich Ihnen, was wir seither messen. Wollen wir uns vernetze⟦n?⟧",
			Good: "Guten Tag Frau Weiß, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag hat uns geholfen: Die Ru\u0308cklauftemperatur in Görlitz war viel zu hoch angesetzt. Darf ich Sie zu meinen Kontakten zählen?",
		},
	},
	Check: func(p *lint.Pass) {
		limit, units := p.Note.Network.Limit, p.Text.UTF16
		if !p.Note.Network.Box || p.Text.Graphemes > limit || units <= limit {
			return
		}
		start := beyondUnits(p.Text, limit)
		if text.UTF16(text.Normal(p.Text.Source)) <= limit {
			p.Report(start, p.Text.End, lint.Text{
				En: "%d/%d UTF-16 units in the network's box, which cuts the end: letters are decomposed; note lint --fix composes them, and it fits",
				De: "%d/%d UTF-16-Einheiten im Eingabefeld, das den Schluss abschneidet: Buchstaben sind zerlegt; note lint --fix setzt sie zusammen, dann passt es",
			}, units, limit)
			return
		}
		p.Report(start, p.Text.End, lint.Text{
			En: "%d/%d UTF-16 units in the network's box, which cuts the end (%d graphemes): an emoji counts two or more there; drop %d units",
			De: "%d/%d UTF-16-Einheiten im Eingabefeld, das den Schluss abschneidet (%d Grapheme): Ein Emoji zählt dort zwei oder mehr; %d Einheiten streichen",
		}, units, limit, p.Text.Graphemes, units-limit)
	},
}
