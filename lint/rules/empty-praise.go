package rules

import "note/lint"

// EmptyPraise finds praise of nothing in particular.
var EmptyPraise = lint.Rule{
	Name:     "empty-praise",
	Severity: lint.Error,
	Content:  true,
	Stock:    true,
	Fault:    fitsAll,
	Doc: lint.Text{
		En: `Praise without an object

"I was impressed by your profile" fits every profile, and readers take it for a mail
merge. Praise is welcome when it names what it is for: the third chart in their post,
the question they asked at the panel. Name that, or leave the praise out.`,
		De: `Lob ohne Gegenstand

„Ihr Profil hat mich beeindruckt“ passt auf jedes Profil und wirkt wie ein Serienbrief.
Lob freut, wenn es nennt, wofür: die dritte Grafik im Beitrag, die Frage auf dem Podium.
Nennen Sie das, oder lassen Sie das Lob weg.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hello Zoë, I came across your profile and was ⟦impressed by your experience⟧. Let's connect!",
			Good: "Hello Zoë, the third chart in your post on dual writes is the one I was missing. Let's connect!",
		},
		{
			Lang: "de",
			Bad:  "Guten Tag Frau Groß, ⟦Ihr Profil hat mich beeindruckt⟧. Ich freue mich auf den Kontakt.",
			Good: "Guten Tag Frau Groß, die dritte Grafik in Ihrem Beitrag über Rückläufer im Versandhandel hat mir gefehlt. Ich freue mich auf den Kontakt.",
		},
	},
	Check: reportStock,
}
