package rules

import (
	"strings"

	"note/lint"
	"note/lint/text"
)

// person is the reader as the facts have them.
type person struct {
	call
	given  []oneName // what one greets with; empty when it is not known which that is
	family []oneName
	gender gender
}

// knownPerson is the reader by the facts.
func knownPerson(p *lint.Pass) person {
	var r person
	facts := p.Note.Recipient
	for _, value := range facts["name"] {
		r.full(p, value)
	}
	if first := facts["first"]; len(first) > 0 {
		r.given = callOf(p, p.Pack.Tokens(text.Measure(first[0]))).names
		r.names = append(r.names, r.given...)
	}
	if last := facts["last"]; len(last) > 0 {
		r.family = callOf(p, p.Pack.Tokens(text.Measure(last[0]))).names
		r.names = append(r.names, r.family...)
	}
	r.gender = statedGender(facts)
	return r
}

// statedGender is what a salutation, or a title before the name, states.
func statedGender(facts lint.Known) gender {
	for _, field := range [...]string{"salutation", "name"} {
		for _, value := range facts[field] {
			if words := text.Measure(value).Words; len(words) > 0 && genderOfTitle(words[0].Fold) != unstated {
				return genderOfTitle(words[0].Fold)
			}
		}
	}
	return unstated
}

// full takes a full name apart: "Nora Beispiel", "Beispiel, Nora", "BEISPIEL Nora".
func (r *person) full(p *lint.Pass, value string) {
	value = withoutPronouns(value)
	before, behind, comma := strings.Cut(value, ",")
	last := callOf(p, p.Pack.Tokens(text.Measure(before)))
	r.titled = last.titled
	if first := callOf(p, p.Pack.Tokens(text.Measure(behind))); comma && len(first.names) > 0 && !first.names[0].caps {
		r.given, r.family = first.names, last.names
		r.names = append(first.names[:len(first.names):len(first.names)], last.names...)
		return
	}
	r.names = last.names
	switch n := len(r.names); {
	case n == 1 && r.titled:
		r.family = r.names
	case n > 1 && listed(wrongNameFamilyFirst, r.names[0].whole):
	case n > 1 && r.names[0].caps && !r.names[n-1].caps:
		r.family, r.given = r.names[:1], r.names[1:]
	case n > 1:
		r.given, r.family = r.names[:n-1], r.names[n-1:]
	}
}

// withoutPronouns is a name without pronouns in brackets: Kim Weiß (she/her).
func withoutPronouns(s string) string {
	open := strings.IndexByte(s, '(')
	if open < 0 || !strings.Contains(s[open:], "/") {
		return s
	}
	_, behind, _ := strings.Cut(s[open:], ")")
	return s[:open] + behind
}
