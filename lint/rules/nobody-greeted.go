package rules

import "note/lint"

// NobodyGreeted finds a note to one person that greets anybody.
var NobodyGreeted = lint.Rule{
	Name:     "nobody-greeted",
	Severity: lint.Warning,
	Content:  true,
	Faults:   true,
	Doc: lint.Text{
		En: `The note greets anybody

"Dear Sir or Madam", "to whom it may concern", "Hi all": the note goes to one person, whose
name stands above the box it is typed into. Greet them by name. "Hello," alone is better
than a greeting for everybody.`,
		De: `Die Nachricht grüßt irgendwen

„Sehr geehrte Damen und Herren“, „Hallo zusammen“: Die Nachricht geht an einen Menschen,
dessen Name über dem Feld steht, in das Sie schreiben. Grüßen Sie mit diesem Namen.
„Guten Tag,“ allein ist besser als eine Anrede für alle.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "⟦Dear Sir or Madam⟧, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect?",
			Good: "Dear Zoë Weiß, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect?",
		},
		{
			Lang: "de",
			Bad:  "⟦Sehr geehrte Damen und Herren⟧, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag klingt nach. Wollen wir uns vernetzen?",
			Good: "Guten Tag Zoë Weiß, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag klingt nach. Wollen wir uns vernetzen?",
		},
	},
	Check: func(p *lint.Pass) {
		for _, phrase := range faults(p) {
			// "Hi all, …" greets all; "Hi, all your posts …" does not.
			if phrase.Group.Kind != "crowd" || endsName(p.Text.Source[phrase.Span.End:]) {
				reportFault(p, phrase)
			}
		}
	},
}
