package rules

import "note/lint"

// GenericPhrase finds stock phrases that could be sent unchanged to thousands.
var GenericPhrase = lint.Rule{
	Name:     "generic-phrase",
	Severity: lint.Error,
	Content:  true,
	Stock:    true,
	Fault:    fitsAll,
	Doc: lint.Text{
		En: `A phrase that could be sent unchanged to thousands

"I'd like to add you to my professional network", "expand my network", "mutually
beneficial", "like-minded professionals": the reader has read it a hundred times and
reads no further. It is an error when the note leans on it, that is, when all else in
it, weighed together, does not speak for this reader; else it is only a remark.
Write what you would say to this person across a table.`,
		De: `Eine Floskel, die man unverändert an Tausende schicken könnte

„Ich möchte Sie in meine Kontaktliste aufnehmen“, „mein Netzwerk erweitern“, „zum
gegenseitigen Nutzen“, „Gleichgesinnte“: Das hat man hundertmal gelesen und liest nicht
weiter. Ein Fehler ist es, wenn die Nachricht davon lebt, wenn also alles andere in ihr,
zusammen gewogen, nicht für diese Person spricht; sonst ist es nur ein Hinweis.
Schreiben Sie, was Sie dieser Person am Tisch sagen würden.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Zoë, I'd like to ⟦add you to my professional network⟧ on LinkedIn.",
			Good: "Hi Zoë, your article on night trains to Zürich has me planning one. I'd love to connect.",
		},
		{
			Lang: "de",
			Bad:  "Guten Tag, ich möchte mein ⟦Netzwerk erweitern⟧ und freue mich auf Ihre Bestätigung.",
			Good: "Guten Tag Frau Groß, Ihr Artikel über Nachtzüge nach Zürich hat mich zum Planen gebracht. Ich würde mich gern vernetzen.",
		},
	},
	Check: func(p *lint.Pass) {
		reportStock(p)
		if r := p.Read; r.FitsAll > 0 && len(r.Stock) == 0 && r.Body.First < r.Body.End {
			start, end := whatIsSaid(p)
			p.Report(start, end, lint.Text{
				En: "anybody could send this to anybody: say what brings you to this person",
				De: "das könnte man allen schicken: sagen Sie, was Sie zu dieser Person führt",
			})
		}
	},
}

// whatIsSaid is the span of the request to connect, or of all that a note
// without a reason says.
func whatIsSaid(p *lint.Pass) (start, end int) {
	if asks := p.Read.Asks; len(asks) > 0 {
		return asks[0].Span.Start, asks[0].Span.End
	}
	r := p.Read
	return r.Tokens[r.Body.First].Start, r.Tokens[r.Body.End-1].End
}
