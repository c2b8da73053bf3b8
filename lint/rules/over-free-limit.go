package rules

import "note/lint"

// OverFreeLimit finds a note that only paying members of its network can send,
// when nobody said what kind of member the writer is.
var OverFreeLimit = lint.Rule{
	Name:     "over-free-limit",
	Severity: lint.Info,
	Doc: lint.Text{
		En: `The note is too long for a free membership

On LinkedIn, members without Premium get 200 characters for a note, not 300. Say what
you have (network: linkedin-free or linkedin-premium), and the right limit is checked.`,
		De: `Die Nachricht ist zu lang für eine kostenlose Mitgliedschaft

Auf LinkedIn haben Mitglieder ohne Premium für eine Nachricht 200 Zeichen, nicht 300.
Sagen Sie, was Sie haben (network: linkedin-free oder linkedin-premium), dann wird die
richtige Grenze geprüft.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad: "Hi Zoë, your talk on dual writes at GopherCon saved our migration: the outbox from your last slide has kept it quiet " +
				"since Easter 👩‍💻. I would like to hear how you keep it tidy in the long run, and what⟦ you would do today. Shall we connect?⟧",
			Good: "Hi Zoë, your talk on dual writes at GopherCon saved our migration: the outbox from your last slide has kept it quiet since Easter 👩‍💻. Shall we connect?",
		},
		{
			Lang: "de",
			Bad: "Guten Tag Frau Weiß, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag hat uns geholfen: Die Ru\u0308cklauftemperatur in " +
				"Görlitz war viel zu hoch angesetzt, wie sich im Mai zeigte. Darf ich Sie zu meinen Ko⟦ntakten zählen?⟧",
			Good: "Guten Tag Frau Weiß, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag hat uns geholfen: Die Ru\u0308cklauftemperatur in Görlitz war zu hoch angesetzt. Wollen wir uns vernetzen?",
		},
	},
	Check: func(p *lint.Pass) {
		network := p.Note.Network
		free, ok := lint.FindNetwork(network.Name + "-free")
		n := p.Text.Graphemes
		own, _ := lint.FindNetwork(network.Name) // another limit than this is the writer's choice
		if !ok || network.Tier != "" || network.Limit != own.Limit || n <= free.Limit || n > own.Limit {
			return
		}
		p.Report(beyondGraphemes(p.Text, free.Limit), p.Text.End, lint.Text{
			En: "%d/%d characters (graphemes) without Premium: for a free account, cut %d",
			De: "%d/%d Zeichen (Grapheme) ohne Premium: für ein kostenloses Konto %d streichen",
		}, n, free.Limit, n-free.Limit)
	},
}
