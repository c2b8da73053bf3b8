package rules

import (
	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

// GuessedGender finds a title in the greeting (Frau, Mr) that the facts of the
// reader do not hold, when facts are given. Nobody's first name, photo or
// pronouns tell it: salutation is a fact of its own. It may well be right, so it
// is a remark. Where the facts hold the other one, wrong-name speaks.
var GuessedGender = lint.Rule{
	Name:     "guessed-gender",
	Severity: lint.Info,
	Content:  true,
	Doc: lint.Text{
		En: `Mr or Ms is guessed

The profile does not say whether to write Mr or Ms, Herr or Frau. A first name does not
tell (Kim, Andrea, Sascha), and who is greeted as somebody else stops reading. Write the
full name, "Dear Kim Weiß". When you know better, state it: "salutation: Frau".`,
		De: `Herr oder Frau ist geraten

Im Profil steht nicht, ob es Herr oder Frau heißen muss. Ein Vorname verrät es nicht (Kim,
Andrea, Sascha), und wer falsch angesprochen wird, liest nicht weiter. Schreiben Sie den
ganzen Namen: „Guten Tag Kim Weiß“. Wenn Sie es besser wissen, geben Sie es an:
„salutation: Frau“.`,
	},
	Examples: []lint.Example{
		{
			Lang:      "en",
			Bad:       "Dear ⟦Mr⟧ Weiß, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect?",
			Good:      "Dear Kim Weiß, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect?",
			Recipient: lint.Known{"name": {"Kim Weiß"}, "pronouns": {"he/him"}},
		},
		{
			Lang:      "de",
			Bad:       "Guten Tag ⟦Herr⟧ Groß, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag klingt nach. Wollen wir uns vernetzen?",
			Good:      "Guten Tag Andrea Groß, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag klingt nach. Wollen wir uns vernetzen?",
			Recipient: lint.Known{"name": {"Andrea Groß"}},
		},
	},
	Check: func(p *lint.Pass) {
		t := greetedTitle(p)
		if len(p.Note.Recipient) == 0 || t == nil || statedTitle(p) != "" {
			return
		}
		p.Report(t.Start, t.End, lint.Text{
			En: "“%s” is not stated in the profile: write the full name, or state the salutation if you know it",
			De: "„%s“ steht nicht im Profil: schreiben Sie den ganzen Namen, oder geben Sie die Anrede an, wenn Sie sie kennen",
		}, p.Text.Source[t.Start:t.End])
	},
}

// greetedTitle is the title in the greeting that a name follows; nil when there
// is none, or a choice of them: Frau/Herr Weiß.
func greetedTitle(p *lint.Pass) *lang.Token {
	tokens, greeting := p.Read.Tokens, p.Read.Greeting
	for i := 0; i+1 < len(tokens) && tokens[i+1].End <= greeting.Span.End; i++ {
		if titleFact(tokens[i].Fold) != "" && (tokens[i].Before|tokens[i+1].Before)&text.Sign == 0 {
			return &tokens[i]
		}
	}
	return nil
}

// statedTitle is the title that the facts hold: as the salutation, or before the name.
func statedTitle(p *lint.Pass) string {
	for _, field := range [...]string{"salutation", "name"} {
		for _, value := range p.Note.Recipient[field] {
			if words := text.Measure(value).Words; len(words) > 0 && titleFact(words[0].Fold) != "" {
				return titleFact(words[0].Fold)
			}
		}
	}
	return ""
}

// titleFact is the salutation, as facts have it, that a word stands for, or empty.
func titleFact(word string) string {
	switch {
	case listed(guessedGenderHerr, word):
		return "Herr"
	case listed(guessedGenderFrau, word):
		return "Frau"
	}
	return ""
}
