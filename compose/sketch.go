package compose

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"note/compose/profile"
	"note/lint/text"
)

// Sketch is a note that the writer likes, and what is known of the two people.
type Sketch struct {
	Note              string
	Recipient, Sender profile.Facts
	Ground            Kind // "" takes the strongest that the note names
	Lang, Register    string
}

// ErrNoGround says that a sketch names none of the facts that could be a ground.
var ErrNoGround = errors.New("the note names none of the facts that could be its ground")

// Template is the source of a template that gives the note again: the facts that
// stand in it become fields, each sentence a part, the note itself the example.
func (k Sketch) Template() (source string, ground Kind, err error) {
	k.Note = text.Normal(strings.TrimSpace(k.Note))
	s, found := k.scene()
	if !found {
		return "", "", ErrNoGround
	}
	marks := k.marks(s)
	t := Template{
		ID: k.Place() + "/new", Lang: k.Lang, Register: k.Register, Ground: s.ground.Kind,
		Parts: sketched(k.Note, marks), Example: Example{Facts: s.shown(marks), Note: k.Note},
	}
	source = t.source()
	parsed, err := Parse(t.File(), []byte(source))
	if err == nil {
		err = parsed.Test()
	}
	return source, t.Ground, err
}

// scene has the ground that the note names.
func (k Sketch) scene() (scene, bool) {
	for _, g := range Grounds(k.Recipient, k.Sender, "") {
		if k.Ground != "" && g.Kind != k.Ground {
			continue
		}
		for _, given := range g.gives {
			if _, ok := find(k.Note, compact(given.Value, given.Field)); ok {
				return scene{recipient: k.Recipient, sender: k.Sender, ground: g}, true
			}
		}
	}
	return scene{}, false
}

// mark is a fact that stands in a note.
type mark struct {
	field      string
	start, end int // bytes of the note
}

// marks are the facts that stand in the note; where two do, the longer one counts,
// and of the same words the field that comes first in TemplateFields.
func (k Sketch) marks(s scene) []mark {
	var all []mark
	for _, f := range TemplateFields() {
		if f.Ground != "" && f.Ground != s.ground.Kind || slices.Contains(unsaid, strings.TrimPrefix(f.Name, mine)) {
			continue
		}
		value := textOf(s.value(f.Name))
		for at := 0; value != ""; {
			i, ok := find(k.Note[at:], value)
			if !ok {
				break
			}
			all = append(all, mark{f.Name, at + i, at + i + len(value)})
			at += i + len(value)
		}
	}
	slices.SortStableFunc(all, func(a, b mark) int { return cmp.Compare(b.end-b.start, a.end-a.start) })
	var marks []mark
	for _, m := range all {
		if !slices.ContainsFunc(marks, func(o mark) bool { return m.start < o.end && o.start < m.end }) {
			marks = append(marks, m)
		}
	}
	slices.SortFunc(marks, func(a, b mark) int { return a.start - b.start })
	return marks
}

// unsaid are fields whose words in a note are hardly ever the fact.
var unsaid = []string{"lang", "register", "url", "mutual_count", "pronouns", "salutation", "preferences", "title", "because"}

// find finds words in s, as whole words.
func find(s, words string) (int, bool) {
	for at := 0; words != ""; {
		i := strings.Index(s[at:], words)
		if i < 0 {
			break
		}
		start, end := at+i, at+i+len(words)
		if !inWord(s, start) && !inWord(s, end) {
			return start, true
		}
		at = start + 1
	}
	return 0, false
}

// shown are the facts that the marks and the ground stand on, for an example.
func (s scene) shown(marks []mark) []ExampleFact {
	var facts []ExampleFact
	add := func(side Side, field profile.Field, value string) {
		name := string(field)
		if side == Sender && field != profile.Because {
			name = mine + name
		}
		if value != "" && !slices.ContainsFunc(facts, func(f ExampleFact) bool { return f.Name == name }) {
			facts = append(facts, ExampleFact{name, []string{value}})
		}
	}
	for _, f := range []profile.Field{profile.Name, profile.First, profile.Last, profile.Title, profile.Salutation} {
		add(Recipient, f, s.recipient.Text(f))
	}
	for _, e := range s.ground.Evidence {
		add(e.Side, e.Field, e.Value)
	}
	for _, m := range marks {
		switch field, ok := strings.CutPrefix(m.field, mine); {
		case m.field == myTopic:
			add(Sender, profile.Topics, textOf(s.value(m.field)))
		case ok:
			add(Sender, profile.Field(field), textOf(s.value(m.field)))
		case s.recipient.Has(profile.Field(m.field)):
			add(Recipient, profile.Field(m.field), textOf(s.value(m.field)))
		}
	}
	return facts
}

// Place is the folder that a sketched template belongs in.
func (k Sketch) Place() string {
	if k.Register == "" {
		return k.Lang
	}
	return k.Lang + "/" + k.Register
}
