package rules

import "note/lint"

// UnusedAllow finds an entry of "allow" that allows nothing. It runs last, since
// it looks at what the others found.
var UnusedAllow = lint.Rule{
	Name:     "unused-allow",
	Severity: lint.Info,
	Doc: lint.Text{
		En: `An allow entry that allows nothing

What you allow for one note (in its front matter, its row, or by --allow) should be there
for something that is found in it. An entry that matches nothing was left over from another
version, or names other words than the note has: drop it, or write the words as they
stand in the note. Entries of the config hold for every note and are not meant.`,
		De: `Ein allow-Eintrag, der nichts erlaubt

Was Sie für eine einzelne Nachricht erlauben (im Vorspann, in ihrer Zeile oder mit
--allow), sollte zu etwas gehören, das in ihr gefunden wird. Ein Eintrag, der auf nichts
zutrifft, stammt aus einer früheren Fassung oder nennt andere Wörter als die Nachricht:
Streichen Sie ihn, oder schreiben Sie die Wörter so, wie sie dort stehen. Einträge der
Konfiguration gelten für jede Nachricht und sind nicht gemeint.`,
	},
	Examples: []lint.Example{
		{
			Lang:  "en",
			Bad:   "Hi Zoë, your talk on dual writes at GopherCon saved our migration; I wrote down how and can send it. Shall we connect?",
			Good:  "Hi Zoë, your talk on dual writes at GopherCon saved our migration; I wrote down how: https://blog.example/dual-writes. Shall we connect?",
			Allow: []string{"link: https://blog.example/dual-writes"},
		},
		{
			Lang:  "de",
			Bad:   "Guten Tag Frau Weiß, Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat mir gefallen. Darf ich Sie zu meinen Kontakten zählen?",
			Good:  "Guten Tag Frau Weiß, zu Ihrem Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag passt „www.görlitz-wärme.example“. Darf ich Sie zu meinen Kontakten zählen?",
			Allow: []string{"link"},
		},
	},
	Check: func(p *lint.Pass) {
		for _, entry := range p.UnusedAllows() {
			p.Report(0, 0, lint.Text{
				En: "allow entry %q matches nothing in this note: drop it",
				De: "der allow-Eintrag %q trifft auf nichts in dieser Nachricht zu: streichen Sie ihn",
			}, entry)
		}
	},
}
