package compose

import (
	"strings"

	"note/compose/profile"
	"note/lint/text"
)

// FieldSpec describes a field that a template may use.
type FieldSpec struct {
	Name    string
	Doc     string
	Ground  Kind // that alone knows it; "" when every template may use it
	Derived bool // put together from facts
}

// TemplateFields lists the fields that a template may use: those of its ground,
// the two that are put together here, the recipient's facts, the sender's.
func TemplateFields() []FieldSpec {
	var list []FieldSpec
	for _, k := range Kinds() {
		for _, g := range k.Gives {
			list = append(list, FieldSpec{Name: g.Name, Doc: g.Doc, Ground: k.Kind})
		}
	}
	list = append(list,
		FieldSpec{Name: formal, Doc: "how one addresses them: Frau Dr. Weiß where Frau is stated, else Dr. Kim Weiß", Derived: true},
		FieldSpec{Name: myTopic, Doc: "what you work on: the first topic of yours that they name, too, else your first; beside a post only one that they name", Derived: true})
	for _, f := range profile.Fields {
		list = append(list, FieldSpec{Name: string(f.Field), Doc: f.Doc})
	}
	for _, f := range profile.Fields {
		list = append(list, FieldSpec{Name: mine + string(f.Field), Doc: f.Doc + ", of yours"})
	}
	return list
}

// mine stands before the sender's fields.
const mine = "me."

// The fields that are put together from facts.
const (
	formal    = "formal"
	myTopic   = mine + "topic"
	myCompany = mine + "company" // a fact, but for an employer of both
)

// scene is what the fields of a template stand for in one draft.
type scene struct {
	recipient, sender profile.Facts
	ground            Ground
	ways              *Region // of the region that the sender writes in; nil when it has none of its own
	neighbours        bool    // the recipient is there, too
	common            item    // the first topic of the sender that the recipient names
}

// value is what a field stands for, with its origin; nil when it is unknown.
func (s scene) value(name string) []Placed {
	if e, ok := s.ground.value(name); ok {
		return []Placed{{compact(e.Value, e.Field), e.Origin()}}
	}
	switch name {
	case formal:
		return s.formal()
	case myTopic:
		return s.myTopic()
	case myCompany:
		return s.myCompany()
	}
	if name == string(profile.Name) && s.familyNameAlone() {
		return nil
	}
	if field, ok := strings.CutPrefix(name, mine); ok {
		return s.fact(Sender, profile.Field(field))
	}
	return s.fact(Recipient, profile.Field(name))
}

// familyNameAlone says whether the only name that is known may be the family's:
// nobody is greeted "Hallo Weiß".
func (s scene) familyNameAlone() bool {
	return !s.recipient.Has(profile.First) && !strings.Contains(tidy(s.recipient.Text(profile.Name)), " ")
}

// myTopic is what the sender works on. A post never stands beside a topic that it
// may have nothing to do with, and a role that names the topic says it already.
func (s scene) myTopic() []Placed {
	topic := s.fact(Sender, profile.Topics)
	switch {
	case s.common.key != "":
		topic = []Placed{{compact(s.common.Value, s.common.Field), s.common.Origin()}}
	case s.ground.Kind == Post:
		return nil
	}
	if len(topic) == 1 && stands(strings.Fields(key(s.sender.Text(profile.Role))), strings.Fields(key(topic[0].Text))) {
		return nil
	}
	return topic
}

// myCompany is where the sender works. A note whose ground says so already does
// not say it twice.
func (s scene) myCompany() []Placed {
	if e, ok := s.ground.value("employer"); ok && firm(e.Value) == firm(s.sender.Text(profile.Company)) {
		return nil
	}
	return s.fact(Sender, profile.Company)
}

// fact is the first value of a field.
func (s scene) fact(side Side, field profile.Field) []Placed {
	facts := s.recipient
	if side == Sender {
		facts = s.sender
	}
	fact := facts[field]
	if len(fact.Values) == 0 {
		return nil
	}
	v := compact(fact.Values[0], field)
	if v == "" {
		return nil
	}
	return []Placed{{v, Evidence{Side: side, Field: field, Lines: fact.Lines}.Origin()}}
}

// compact is a fact in the form in which it is sent: composed, on one line. The
// writer's own words keep their blanks and line breaks.
func compact(s string, field profile.Field) string {
	if field == profile.Because {
		return s
	}
	return text.Normal(tidy(s))
}
