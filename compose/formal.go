package compose

import (
	"slices"
	"strings"

	"note/compose/profile"
	"note/lint/text"
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

// degree is the part of the academic titles that belongs into an address: "Prof.
// Dr." of "Prof. Dr.-Ing. habil.", and in a region with ways of its own what is
// said there, as it is printed: "Mag.a Dr.in".
func (s scene) degree() []Placed {
	title := s.fact(Recipient, profile.Title)
	if title == nil {
		return nil
	}
	var words []string
	if r := regionNamed(regionOf(s.recipient)); r != nil && r.Titles != nil {
		words = printed(title[0].Text, r.Titles)
	} else {
		words = degrees(title[0].Text)
	}
	var placed []Placed
	for _, word := range words {
		placed = append(placed, Placed{word, title[0].Origin})
	}
	return placed
}

// degrees are one Prof. and one Dr., where the titles have them.
func degrees(titles string) []string {
	var prof, doctor string
	for word := range strings.FieldsSeq(titles) {
		switch at := strings.Index(word, "Prof"); {
		case at >= 0:
			prof = word[at:]
		case strings.HasPrefix(word, "Dr.") || word == "Dr":
			doctor = word[:min(len(word), len("Dr."))]
		}
	}
	return slices.DeleteFunc([]string{prof, doctor}, func(w string) bool { return w == "" })
}

// printed are the words of titles that a list has.
func printed(titles string, known []string) []string {
	var words []string
	for word := range strings.FieldsSeq(titles) {
		if slices.Contains(known, strings.TrimSuffix(text.Fold(word), ".")) {
			words = append(words, word)
		}
	}
	return words
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
