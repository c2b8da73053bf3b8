package compose

import (
	"strings"

	"note/compose/profile"
)

// formal is how one addresses the recipient in a letter: "Frau Dr. Weiß" when
// Herr or Frau is stated, else "Dr. Kim Weiß". It is unknown when there is only
// one name, which may be the family's: nobody is greeted "Guten Tag Weiß".
func (s scene) formal() []Placed {
	salutation, last := s.fact(Recipient, profile.Salutation), s.fact(Recipient, profile.Last)
	if stated(salutation) && last != nil {
		return joinFacts(salutation, s.degree(), last)
	}
	if full := s.fact(Recipient, profile.Name); full != nil && strings.Contains(full[0].Text, " ") {
		return joinFacts(s.degree(), full)
	}
	if first := s.fact(Recipient, profile.First); first != nil && last != nil {
		return joinFacts(s.degree(), first, last)
	}
	return nil
}

func stated(salutation []Placed) bool {
	return salutation != nil && (salutation[0].Text == "Herr" || salutation[0].Text == "Frau")
}

// degree is the part of the academic titles that belongs into an address:
// "Prof. Dr." of "Prof. Dr.-Ing. habil.".
func (s scene) degree() []Placed {
	title := s.fact(Recipient, profile.Title)
	if title == nil {
		return nil
	}
	var prof, doctor string
	for _, word := range strings.Fields(title[0].Text) {
		switch {
		case strings.HasPrefix(word, "Prof"):
			prof = word
		case strings.HasPrefix(word, "Dr.") || word == "Dr":
			doctor = "Dr."
		}
	}
	degree := strings.TrimSpace(prof + " " + doctor)
	if degree == "" {
		return nil
	}
	return []Placed{{degree, title[0].Origin}}
}

// joinFacts puts blanks between facts; the unknown ones are left out. A blank
// has the origin of the fact behind it.
func joinFacts(facts ...[]Placed) []Placed {
	var joined []Placed
	for _, fact := range facts {
		for _, p := range fact {
			if len(joined) > 0 {
				p.Text = " " + p.Text
			}
			joined = append(joined, p)
		}
	}
	return joined
}
