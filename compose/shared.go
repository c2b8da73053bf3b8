package compose

import (
	"slices"
	"strings"

	"note/compose/profile"
)

// The grounds that the two share: school, employer, contact, group, event.

var school = KindSpec{
	Kind:   School,
	Doc:    "a school or university that both went to",
	Theirs: []profile.Field{profile.School, profile.Schools},
	Mine:   []profile.Field{profile.School, profile.Schools},
	Gives:  []GroundField{{"school", "the school that both name"}},
}

func (f *finder) schools() []Ground {
	return both(School, "school", written(f.theirs(school.Theirs)), written(f.mine(school.Mine)))
}

// written are schools with their keys written out: TU Wien is the Technische
// Universität Wien.
func written(schools []item) []item {
	for i := range schools {
		words := schools[i].split()
		for j, word := range words {
			words[j] = inFull(word)
		}
		schools[i].key = strings.Join(words, " ")
	}
	return schools
}

// inFull is what a word in the name of a school is short for, or the word.
func inFull(word string) string {
	for i := range grammars {
		for _, s := range grammars[i].Short {
			if s.Old == word {
				return s.New
			}
		}
	}
	return word
}

var employer = KindSpec{
	Kind:   Employer,
	Doc:    "a present or former employer of both",
	Theirs: []profile.Field{profile.Company, profile.Employers},
	Mine:   []profile.Field{profile.Company, profile.Employers},
	Gives:  []GroundField{{"employer", "the employer that both name"}},
}

func (f *finder) employers() []Ground {
	return both(Employer, "employer", firms(f.theirs(employer.Theirs)), firms(f.mine(employer.Mine)))
}

// firms are companies with the keys of their names as people say them.
func firms(companies []item) []item {
	for i := range companies {
		companies[i].key = firm(companies[i].Value)
	}
	return companies
}

// firm is the key of a company's name: a legal form makes no other company.
func firm(name string) string { return key(profile.PlainCompany(name)) }

var contact = KindSpec{
	Kind:   Contact,
	Doc:    "a shared contact, by name",
	Theirs: []profile.Field{profile.Mutual},
	Gives:  []GroundField{{"contact", "the shared contact"}},
}

func (f *finder) contacts() []Ground { return each(Contact, "contact", f.theirs(contact.Theirs)) }

var group = KindSpec{
	Kind:   Group,
	Doc:    "a group that both are in",
	Theirs: []profile.Field{profile.Group, profile.Groups},
	Mine:   []profile.Field{profile.Group, profile.Groups},
	Gives:  []GroundField{{"group", "the group that both are in"}},
}

// groups takes the recipient's group as shared, since that is what it means; a
// list of groups is shared where the sender's facts name one of them.
func (f *finder) groups() []Ground {
	stated := f.theirs([]profile.Field{profile.Group})
	listed := f.theirs([]profile.Field{profile.Groups})
	return append(each(Group, "group", stated), both(Group, "group", listed, f.mine(group.Mine))...)
}

var event = KindSpec{
	Kind:   Event,
	Doc:    "an event that they attend or speak at, or where you met",
	Theirs: []profile.Field{profile.Event, profile.Events},
	Mine:   []profile.Field{profile.Event, profile.Events},
	Gives: []GroundField{
		{"event", "the event"},
		{"shared", "the event, when the facts of both name it"},
	},
}

// A speaker is not asked what they made of an event: it is a ground of its own.
var talk = KindSpec{
	Kind:   Talk,
	Doc:    "an event that their headline says they speak at",
	Theirs: []profile.Field{profile.Event, profile.Events},
	Mine:   nil,
	Gives:  event.Gives,
}

// sharedEvents are those that both name, at which the recipient does not speak.
func (f *finder) sharedEvents() []Ground { return having(Event, f.eventsOfBoth()) }

// talks are the events at which the recipient speaks.
func (f *finder) talks() []Ground {
	return having(Talk, slices.Concat(f.eventsOfBoth(), f.eventsOfTheirs()))
}

// events are those of the recipient alone.
func (f *finder) events() []Ground { return having(Event, f.eventsOfTheirs()) }

// having is the grounds of a kind.
func having(kind Kind, grounds []Ground) []Ground {
	return slices.DeleteFunc(grounds, func(g Ground) bool { return g.Kind != kind })
}

func (f *finder) eventsOfBoth() []Ground {
	var grounds []Ground
	for _, t := range f.theirs(event.Theirs) {
		for _, m := range f.mine(event.Mine) {
			if same, ok := sameEvent(t, m); ok {
				g := f.event(same, t, m)
				g.gives = append(g.gives, given{"shared", same.Evidence})
				grounds = append(grounds, g)
			}
		}
	}
	return grounds
}

// sameEvent says whether two name one event, and which names it for both: with
// a year only if both have it.
func sameEvent(t, m item) (item, bool) {
	if t.key == m.key {
		return t, true
	}
	theirs, mine := withoutYear(t.split()), withoutYear(m.split())
	switch {
	case !slices.Equal(theirs, mine):
		return item{}, false
	case len(mine) == len(m.words):
		t.Value = m.Value
		return t, true
	}
	return t, len(theirs) == len(t.words)
}

// eventsOfTheirs is the event of the recipient's, when none is of both.
func (f *finder) eventsOfTheirs() []Ground {
	if len(f.eventsOfBoth()) > 0 {
		return nil
	}
	var grounds []Ground
	for _, t := range f.theirs([]profile.Field{profile.Event}) {
		grounds = append(grounds, f.event(t, t))
	}
	return grounds
}

// event is a ground for an event that shown name.
func (f *finder) event(named item, shown ...item) Ground {
	g := ground(Event, "event", shown...)
	g.gives[0].Evidence = named.Evidence
	for _, h := range f.theirs([]profile.Field{profile.Headline}) {
		if cuedIn(h.key, func(c *Cues) []string { return c.Speaking }) && strings.Contains(h.key, shown[0].key) {
			g.Kind = Talk
			g.Evidence = append(g.Evidence, h.Evidence)
		}
	}
	return g
}

// cuedIn says whether a cue of any language is one of the words of a key.
func cuedIn(key string, cues func(*Cues) []string) bool {
	for word := range strings.FieldsSeq(key) {
		if cued(word, cues) {
			return true
		}
	}
	return false
}

// both is a ground for each item that stands on both sides.
func both(kind Kind, name string, theirs, mine []item) []Ground {
	var grounds []Ground
	for _, t := range theirs {
		for _, m := range mine {
			if t.key == m.key {
				grounds = append(grounds, ground(kind, name, t, m))
			}
		}
	}
	return grounds
}

// each is a ground for each item.
func each(kind Kind, name string, theirs []item) []Ground {
	var grounds []Ground
	for _, t := range theirs {
		grounds = append(grounds, ground(kind, name, t))
	}
	return grounds
}

// ground stands on items; its field name is the first of them.
func ground(kind Kind, name string, shown ...item) Ground {
	g := Ground{Kind: kind, gives: []given{{name, shown[0].Evidence}}}
	for _, it := range shown {
		g.Evidence = append(g.Evidence, it.Evidence)
	}
	return g
}
