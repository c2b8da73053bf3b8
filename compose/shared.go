package compose

import "note/compose/profile"

// The grounds that the two share: school, employer, contact, group, event.

var school = KindSpec{
	Kind:   School,
	Doc:    "a school or university that both went to",
	Theirs: []profile.Field{profile.School, profile.Schools},
	Mine:   []profile.Field{profile.School, profile.Schools},
	Gives:  []GroundField{{"school", "the school that both name"}},
}

func (f *finder) schools() []Ground {
	return both(School, "school", f.theirs(school.Theirs), f.mine(school.Mine))
}

var employer = KindSpec{
	Kind:   Employer,
	Doc:    "a present or former employer of both",
	Theirs: []profile.Field{profile.Company, profile.Employers},
	Mine:   []profile.Field{profile.Company, profile.Employers},
	Gives:  []GroundField{{"employer", "the employer that both name"}},
}

func (f *finder) employers() []Ground {
	return both(Employer, "employer", f.theirs(employer.Theirs), f.mine(employer.Mine))
}

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

func (f *finder) sharedEvents() []Ground {
	grounds := both(Event, "event", f.theirs(event.Theirs), f.mine(event.Mine))
	for i, g := range grounds {
		grounds[i].gives = append(g.gives, given{"shared", g.Evidence[0]})
	}
	return grounds
}

// events are those of the recipient alone.
func (f *finder) events() []Ground {
	if len(f.sharedEvents()) > 0 {
		return nil
	}
	return each(Event, "event", f.theirs([]profile.Field{profile.Event}))
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
