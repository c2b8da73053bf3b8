package rules

import (
	"note/lint"
	"note/lint/text"
)

// checkForm finds a greeting whose form was meant for somebody else, as its title
// shows: „Sehr geehrter Frau Weiß“.
func checkForm(p *lint.Pass) {
	tokens := p.Read.Tokens
	for i := 0; i+1 < len(tokens) && tokens[i+1].End <= p.Read.Greeting.Span.End; i++ {
		form, title := &tokens[i], &tokens[i+1]
		if isTitle(p, form) || !isTitle(p, title) || (form.Before|title.Before)&text.Sign != 0 {
			continue
		}
		if listed(wrongNameMasculine, form.Fold) && listed(wrongNameFeminine, title.Fold) ||
			listed(wrongNameFeminine, form.Fold) && listed(wrongNameMasculine, title.Fold) {
			p.Report(form.Start, title.End, lint.Text{
				En: "“%s”: the form does not go with the title: write the one that does, and check whom this was meant for",
				De: "„%s“: die Form passt nicht zur Anrede: schreiben Sie die richtige, und prüfen Sie, für wen das gedacht war",
			}, p.Text.Source[form.Start:title.End])
		}
	}
}
