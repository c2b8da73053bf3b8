package rules

import "note/lint"

// MissingReason finds a note that does not tell why its sender writes to this reader.
var MissingReason = lint.Rule{
	Name:     "missing-reason",
	Severity: lint.Error,
	Content:  true,
	Fault:    fitsAll,
	Doc: lint.Text{
		En: `The note gives no reason for connecting

LinkedIn itself asks senders to explain how they know the reader or why they would
like to connect, and a request without a reason is the one most often ignored. Name
what brought you to this person: a post, a talk, a shared contact, event, group,
school or employer, a question, a topic you both work on, a job. "To expand my
network" is a wish of yours, no reason for the reader. Where no reason is found but all
else in the note speaks for one, it is only a remark.`,
		De: `Die Nachricht nennt keinen Grund für den Kontakt

LinkedIn bittet selbst darum, zu erklären, woher man sich kennt oder warum man sich
verbinden möchte; eine Anfrage ohne Grund wird am häufigsten übergangen. Nennen Sie,
was Sie zu dieser Person geführt hat: einen Beitrag, einen Vortrag, einen gemeinsamen
Kontakt, eine Veranstaltung, Gruppe, Hochschule oder Firma, eine Frage, ein Thema, an
dem Sie beide arbeiten, eine Stelle. „Um mein Netzwerk zu erweitern“ ist Ihr Wunsch,
kein Grund für die andere Person. Wo keiner gefunden wird, aber alles andere für einen
spricht, ist es nur ein Hinweis.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Zoë, I'd love to connect with you here.",
			Good: "Hi Zoë, your post on cargo bike leasing answered a question our town hall has had for months. I'd love to connect.",
		},
		{
			Lang: "de",
			Bad:  "Guten Tag Frau Weiß, ich würde mich sehr gerne mit Ihnen vernetzen.",
			Good: "Guten Tag Frau Weiß, Ihr Beitrag über Lastenräder im Leasing hat bei uns im Rathaus eine lange offene Frage geklärt. Ich würde mich gern vernetzen.",
		},
	},
	Check: func(p *lint.Pass) {
		reason, untold := p.Read.Reason, p.Read.NoReason > 0
		switch {
		case len(p.Text.Words) == 0:
		case reason == nil && untold:
			p.Report(0, 0, lint.Text{
				En: "no reason for connecting: name the post, talk, contact, event, question or topic that brought you here",
				De: "kein Grund für den Kontakt: nennen Sie, was Sie herführt, etwa Beitrag, Vortrag, Kontakt, Veranstaltung, Frage oder Thema",
			})
		case reason == nil:
			f := p.Report(0, 0, lint.Text{
				En: "the note reads as if it had a reason, but none that is known here: make sure that it says what brought you to this person",
				De: "die Nachricht liest sich, als hätte sie einen Grund, aber keinen, der hier bekannt ist: prüfen Sie, ob sie sagt, was Sie zu dieser Person führt",
			})
			f.Severity = min(f.Severity, lint.Info)
		case untold:
			p.Report(reason.Span.Start, reason.Span.End, lint.Text{
				En: "“%s” does not tell why you write to this person: name the post, talk, contact, event, question or topic that brought you here",
				De: "„%s“ sagt nicht, warum Sie dieser Person schreiben: nennen Sie, was Sie herführt, etwa Beitrag, Vortrag, Kontakt, Veranstaltung, Frage oder Thema",
			}, p.Text.Source[reason.Span.Start:reason.Span.End])
		}
	},
}
