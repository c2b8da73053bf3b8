package rules

import "note/lint"

// PrivateRemark finds remarks on the reader's looks and private life, and pet names.
var PrivateRemark = lint.Rule{
	Name:     "private-remark",
	Severity: lint.Error,
	Content:  true,
	Faults:   true,
	Doc: lint.Text{
		En: `A remark on the reader's looks or private life

A compliment on a smile, a pet name, a question whether somebody is single: however it
is meant, it is read as flirting, and many report it. Praise the work by name (a
beautiful bridge may be called so), and greet the reader by name.`,
		De: `Eine Bemerkung über Aussehen oder Privatleben

Ein Kompliment für das Lächeln, ein Kosename, die Frage, ob jemand vergeben ist: Wie es
auch gemeint ist, es wird als Anmache gelesen, und viele melden es. Loben Sie die Arbeit
beim Namen (eine schöne Brücke darf so heißen), und grüßen Sie die Person mit dem Namen.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Zoë, your post on covered bridges is great, and you have a ⟦beautiful smile⟧!",
			Good: "Hi Zoë, your post on covered bridges made me look for the beautiful one at Gruibingen. Shall we connect?",
		},
		{
			Lang: "de",
			Bad:  "Hallo Zoë, dein Beitrag über gedeckte Brücken ist gut, und ⟦dein Lächeln⟧ gefällt mir auch.",
			Good: "Hallo Zoë, dein Beitrag über gedeckte Brücken hat mich zu der schönen bei Gruibingen geführt. Vernetzen wir uns?",
		},
	},
	Check: reportFaults,
}
