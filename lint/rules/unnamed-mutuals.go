package rules

import "note/lint"

// UnnamedMutuals finds shared contacts of whom the note names none. It is a
// remark where something else gives the reason and ties the note to its reader.
var UnnamedMutuals = lint.Rule{
	Name:     "unnamed-mutuals",
	Severity: lint.Warning,
	Content:  true,
	Faults:   true,
	Fault:    fitsAll,
	Doc: lint.Text{
		En: `Shared contacts without a name

"We have 12 mutual connections" stands above the invitation anyway: the network counts
them for every sender. One name says more than the number, since the reader can ask
that person about you. Name one whom you really know, or leave the sentence out.`,
		De: `Gemeinsame Kontakte ohne Namen

„Wir haben 12 gemeinsame Kontakte“ steht ohnehin über der Anfrage: Das Netzwerk zählt sie
für jeden. Ein Name sagt mehr als die Zahl, denn diesen Menschen kann man nach Ihnen
fragen. Nennen Sie jemanden, den Sie wirklich kennen, oder lassen Sie den Satz weg.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Zoë, we have ⟦12 mutual connections⟧. Shall we connect, too?",
			Good: "Hi Zoë, Jörg Weiß, whom we both know from the Kiel rowing club, says you collect tide tables. Shall we connect?",
		},
		{
			Lang: "de",
			Bad:  "Guten Tag Frau Groß, wir haben ⟦12 gemeinsame Kontakte⟧. Wollen wir uns auch vernetzen?",
			Good: "Guten Tag Frau Groß, unser gemeinsamer Bekannter Jörg Weiß hat mir von Ihrer Sammlung alter Gezeitentafeln erzählt. Wollen wir uns vernetzen?",
		},
	},
	Check: func(p *lint.Pass) {
		if p.Read.Find("shared-contact", "mutual") != nil {
			return
		}
		for _, phrase := range faults(p) {
			if i := tokenAt(p.Read.Tokens, phrase.Span.Start); i < len(p.Read.Tokens) {
				phrase.Span.Start = p.Read.Tokens[wholeNumber(p.Read.Tokens, i)].Start
			}
			f := reportPhrase(p, phrase)
			if !p.Read.Leaning {
				f.Severity = min(f.Severity, lint.Info)
			}
		}
	},
}
