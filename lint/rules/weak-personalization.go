package rules

import "note/lint"

// WeakPersonalization finds a note that only merge fields tie to its reader.
var WeakPersonalization = lint.Rule{
	Name:     "weak-personalization",
	Severity: lint.Warning,
	Content:  true,
	Fault:    fitsAll,
	Doc: lint.Text{
		En: `Only job title, company, industry or city tie the note to its reader

A mailing tool can fill these in for thousands, and readers have learned to see it. One
thing that only somebody who looked at this person could know (a named post, talk,
project, contact, event) is worth more than three merge fields.`,
		De: `Nur Position, Firma, Branche oder Ort verbinden die Nachricht mit der Person

Das füllt jedes Versandwerkzeug tausendfach ein, und man sieht es. Eine Sache, die nur
weiß, wer sich diese Person angesehen hat (ein genannter Beitrag, Vortrag, ein Projekt,
ein Kontakt, ein Anlass), wiegt mehr als drei Platzhalter.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Ömer, I see you ⟦work in insurance⟧, and so do I. Are you open to connecting?",
			Good: "Hi Ömer, I am moving from retail into insurance, and your article on hail claims in Bavaria made me curious how you settle them so fast. Are you open to connecting?",
		},
		{
			Lang: "de",
			Bad:  "Guten Tag Herr Öztürk, ich sehe, ⟦Sie arbeiten in der Versicherung⟧, und ich auch. Wollen wir uns vernetzen?",
			Good: "Guten Tag Herr Öztürk, ich wechsle gerade vom Handel in die Versicherung, und Ihr Artikel über Hagelschäden in Bayern hat mich neugierig gemacht, wie Sie so schnell regulieren.",
		},
	},
	Check: func(p *lint.Pass) {
		if tie := p.Read.Tie; tie != nil && tie.Tie == lint.Weak {
			p.Report(tie.Span.Start, tie.Span.End, lint.Text{
				En: "“%s” is all that ties this note to its reader: add something only they wrote, said or did",
				De: "nur „%s“ verbindet die Nachricht mit dieser Person: ergänzen Sie, was nur sie geschrieben, gesagt oder getan hat",
			}, p.Text.Source[tie.Span.Start:tie.Span.End])
		}
	},
}
