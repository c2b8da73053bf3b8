package compose

import (
	"fmt"
	"slices"
	"strings"
)

// Form is a way in which a template may put a name: {company:bei}.
type Form struct {
	Form       string // its name, after the colon
	Before     string // the preposition
	Case       string // that the article is in; "" when there is none
	Place      bool   // Before may be another: am KIT
	Possessive bool
	Indefinite bool
	Of         []Class
	Bare       []Class // of which a name that nothing is known of stands without an article
	Example    Instance
}

// Instance is a name and the form of it.
type Instance struct{ Name, Gives string }

// Class is what the fields of a template name.
type Class string

// The classes of fields that have forms.
const (
	aPerson  Class = "person"
	aCompany Class = "company"
	aSchool  Class = "school"
	anEvent  Class = "event"
	aGroup   Class = "group"
	aRole    Class = "role"
)

// classes says what fields name. Those of the sender are of the same class.
func classOf(field string) Class {
	switch strings.TrimPrefix(field, mine) {
	case "name", "first", "last", "contact", "mutual":
		return aPerson
	case "company", "employer", "employers":
		return aCompany
	case "school", "schools":
		return aSchool
	case "event", "events", "shared":
		return anEvent
	case "group", "groups":
		return aGroup
	case "role", "job":
		return aRole
	}
	return ""
}

// FormSpec describes a form of fields for people.
type FormSpec struct {
	Name, Lang string
	Fields     []string
	Example    Instance
}

// TemplateForms lists the forms that a template may ask for, by language.
func TemplateForms() []FormSpec {
	var list []FormSpec
	for i := range grammars {
		for _, f := range grammars[i].Forms {
			list = append(list, FormSpec{f.Form, grammars[i].Lang, formFields(f), f.Example})
		}
	}
	return list
}

// formFields lists the fields that have a form, without lists and the sender's.
func formFields(f Form) []string {
	var names []string
	for _, name := range []string{"first", "last", "name", "contact", "company", "employer", "school", "event", "shared", "group", "role", "job"} {
		if slices.Contains(f.Of, classOf(name)) {
			names = append(names, name)
		}
	}
	return names
}

// knownForm refuses a form that the language does not have, or not of the field.
func knownForm(field, name, lang string) error {
	var names []string
	g := grammarOf(lang)
	for i := 0; g != nil && i < len(g.Forms); i++ {
		f := &g.Forms[i]
		if f.Form == name && !slices.Contains(f.Of, classOf(field)) {
			return fmt.Errorf("the field %q has no form %q: only %s have", field, name, strings.Join(formFields(*f), ", "))
		}
		if f.Form == name {
			return nil
		}
		names = append(names, f.Form)
	}
	if len(names) == 0 {
		return fmt.Errorf("unknown form %q: the language %q has no forms", name, lang)
	}
	return unknown("form", name, names)
}

// stretch is words of a name, or words and endings that a form adds to it.
type stretch struct {
	text  string
	added bool
}

// form puts a name of a class in a form. It is nil where that is not sure.
func (g *Grammar) form(name string, class Class, value string) []stretch {
	i := slices.IndexFunc(g.Forms, func(f Form) bool { return f.Form == name })
	if i < 0 || strings.TrimSpace(value) == "" {
		return nil
	}
	switch f := &g.Forms[i]; {
	case f.Possessive:
		return g.possessive(f, class, value)
	case f.Indefinite:
		return g.indefinite(value)
	default:
		return g.definite(f, class, value)
	}
}

// inForm is a fact in a form; what the form adds says so in its origin.
func (s scene) inForm(p Piece, lang string) []Placed {
	value := s.value(p.Field)
	g := grammarOf(lang)
	if p.Form == "" || g == nil || len(value) != 1 {
		return value
	}
	var pieces []Placed
	for _, st := range g.form(p.Form, classOf(p.Field), value[0].Text) {
		origin := value[0].Origin
		if st.added {
			origin.Form = p.Form
		}
		pieces = append(pieces, Placed{st.text, origin})
	}
	return pieces
}
