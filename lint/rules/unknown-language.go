package rules

import "note/lint"

// UnknownLanguage finds a note in a language that there is no pack for, of which
// only the form was checked.
var UnknownLanguage = lint.Rule{
	Name:     "unknown-language",
	Severity: lint.Warning,
	Doc: lint.Text{
		En: `The note is in a language that is not known

What a note says can only be judged in a language that there is a pack for (note config names them). Of
this one only the form was checked: length, blanks, placeholders, characters. Read it once more
yourself. If the note is in a language that is known, say so with --lang or lang: in the front matter;
if you write in another one on purpose, allow unknown-language.`,
		De: `Die Nachricht ist in einer Sprache, die nicht bekannt ist

Was eine Nachricht sagt, lässt sich nur in einer Sprache beurteilen, für die es ein Paket gibt (note config
nennt sie). Bei dieser wurde nur die Form geprüft: Länge, Leerzeichen, Platzhalter, Zeichen. Lesen Sie sie
selbst noch einmal. Ist die Sprache doch eine bekannte, dann nennen Sie sie mit --lang oder mit lang: im
Vorspann; schreiben Sie mit Absicht in einer anderen, dann erlauben Sie unknown-language.`,
	},
	Examples: []lint.Example{
		{
			Bad:  "Hola Zoë, quiero añadirte a mi red. ¿Hablamos del puerto?",
			Good: "Hi Zoë, your post on ferry timetables made me curious: do the winter ones pay for themselves? Happy to connect.",
		},
		{
			Bad:  "Dag Zoë, ik voeg je graag toe aan mijn netwerk.",
			Good: "Hallo Zoë, dein Beitrag zu Fährplänen hat mich neugierig gemacht: Tragen sich die im Winter? Lass uns gern vernetzen.",
		},
	},
	Check: func(p *lint.Pass) {
		if p.Pack == nil && len(p.Packs) > 0 && len(p.Text.Words) > 0 {
			p.Report(0, 0, lint.Text{
				En: "the language was not recognised, so that only the form was checked: read it once more, or name the language (--lang)",
				De: "die Sprache wurde nicht erkannt, geprüft ist nur die Form: lesen Sie noch einmal selbst, oder nennen Sie die Sprache (--lang)",
			})
		}
	},
}
