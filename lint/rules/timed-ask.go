package rules

import (
	"note/lint"
	"note/lint/lang"
)

// TimedAsk finds a note that asks for a call or a meeting at a time or of a length.
var TimedAsk = lint.Rule{
	Name:     "timed-ask",
	Severity: lint.Error,
	Content:  true,
	Doc: lint.Text{
		En: `The note asks a stranger for a slot in the calendar

"Do you have 15 minutes this week?" asks for time before there is a contact, and reads
like a sales call whatever the purpose. Ask to connect, or ask the question itself; a
date follows once they have answered.`,
		De: `Die Nachricht bittet einen fremden Menschen um einen Termin

„Haben Sie diese Woche 15 Minuten?“ fragt nach Zeit, bevor es einen Kontakt gibt, und
klingt nach Verkaufsgespräch, was immer der Zweck ist. Bitten Sie um den Kontakt, oder
stellen Sie die Frage gleich hier; ein Termin ergibt sich nach der Antwort.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Zoë, your post on ferry timetables made me curious. Could we have a ⟦15-minute call⟧ on Friday?",
			Good: "Hi Zoë, your post on ferry timetables made me curious: do the winter ones pay for themselves? Happy to connect.",
		},
		{
			Lang: "de",
			Bad:  "Hallo Zoë, dein Beitrag zu Fährplänen hat mich neugierig gemacht. ⟦Hast du diese Woche Zeit⟧ für ein Telefonat?",
			Good: "Hallo Zoë, dein Beitrag zu Fährplänen hat mich neugierig gemacht: Tragen sich die im Winter? Lass uns gern vernetzen.",
		},
	},
	Check: func(p *lint.Pass) {
		for _, ask := range longest(p.Read.Asks, func(g *lang.Group) bool { return g.Kind == "timed" }) {
			p.Report(ask.Span.Start, ask.Span.End, lint.Text{
				En: "“%s” asks for time before there is a contact: ask your question here, or just to connect",
				De: "„%s“ fragt nach Zeit, bevor es einen Kontakt gibt: stellen Sie Ihre Frage hier, oder bitten Sie nur um den Kontakt",
			}, p.Text.Source[ask.Span.Start:ask.Span.End])
		}
	},
}
