package rules

import (
	"note/lint"
	"note/lint/text"
)

// checkForm finds a greeting whose form was meant for somebody else, as its title
// shows: „Sehr geehrter Frau Weiß“.
func checkForm(p *lint.Pass) (found bool) {
	tokens := p.Read.Tokens
	for i := 0; i+1 < len(tokens) && tokens[i+1].End <= p.Read.Greeting.Span.End; i++ {
		form, title := &tokens[i], &tokens[i+1]
		if (form.Before|title.Before)&text.Sign != 0 {
			continue
		}
		if a, b := genderOfForm(form.Fold), genderOfTitle(title.Fold); a != unstated && b != unstated && a != b {
			found = true
			p.Report(form.Start, title.End, lint.Text{
				En: "“%s”: the form does not go with the title: write the one that does, and check whom this was meant for",
				De: "„%s“: die Form passt nicht zur Anrede: schreiben Sie die richtige, und prüfen Sie, für wen das gedacht war",
			}, p.Text.Source[form.Start:title.End])
		}
	}
	return found
}

// checkSalutation finds a title or a form that is not the one the profile
// states: Herr for Frau. What a first name or pronouns suggest is not stated.
func checkSalutation(p *lint.Pass, reader person) {
	if reader.gender == unstated {
		return
	}
	_, name := greetedCall(p, reader)
	tokens := p.Read.Tokens
	for i := range tokens {
		t := &tokens[i]
		if t.End > name.Start || tokens[min(i+1, len(tokens)-1)].Before&text.Sign != 0 {
			return
		}
		if g := max(genderOfForm(t.Fold), genderOfTitle(t.Fold)); g != unstated && g != reader.gender {
			p.Report(t.Start, name.End, lint.Text{
				En: "“%s”: by the profile, the reader is addressed as %s: write that",
				De: "„%s“: nach dem Profil ist die Anrede %s: schreiben Sie so",
			}, p.Text.Source[t.Start:name.End], reader.gender)
			return
		}
	}
}

// gender is what is stated by Herr or Frau, never what a name or pronouns suggest.
type gender int

const (
	unstated gender = iota
	masculine
	feminine
)

func (g gender) String() string { return [...]string{"", "Herr", "Frau"}[g] }

// genderOfTitle is what a title says.
func genderOfTitle(word string) gender {
	return genderIn(word, wrongNameMasculineTitles, wrongNameFeminineTitles)
}

// genderOfForm is what the form of a greeting says: Lieber, geehrte.
func genderOfForm(word string) gender {
	return genderIn(word, wrongNameMasculineForms, wrongNameFeminineForms)
}

func genderIn(word string, men, women []string) gender {
	switch {
	case listed(men, word):
		return masculine
	case listed(women, word):
		return feminine
	}
	return unstated
}
