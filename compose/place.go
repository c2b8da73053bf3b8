package compose

import (
	"strings"

	"note/compose/profile"
)

var city = KindSpec{
	Kind:   Place,
	Doc:    "the city of both, and their work on your topic",
	Theirs: []profile.Field{profile.Location},
	Mine:   []profile.Field{profile.Location},
	Gives: []GroundField{
		{"place", "the city of both"},
		{"topic", "the topic, in your words"},
	},
}

// places is a ground for each topic of the sender that the recipient names, in
// the city of both. The city alone is none.
func (f *finder) places() []Ground {
	theirs, mine := f.city(Recipient), f.city(Sender)
	if theirs.key == "" || theirs.key != mine.key {
		return nil
	}
	var grounds []Ground
	for _, t := range f.topics() {
		g := ground(Place, "place", theirs, mine)
		g.Evidence = append(g.Evidence, t.Evidence...)
		g.gives = append(g.gives, t.gives...)
		grounds = append(grounds, g)
	}
	return grounds
}

// city is the city of a person's location, if it names one: what stands before
// the region and the country, without words that say only that it is about there.
func (f *finder) city(side Side) item {
	list := f.values(side, profile.Location)
	if len(list) == 0 {
		return item{}
	}
	it := list[0]
	it.Value, _, _ = strings.Cut(it.Value, ",")
	it.Value, _, _ = strings.Cut(it.Value, " (")
	for i := range grammars {
		for _, about := range grammars[i].Cues.Around {
			it.Value = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(it.Value, about+" "), " "+about))
		}
	}
	it.key = key(it.Value)
	if cued(it.key, func(c *Cues) []string { return c.Wide }) {
		return item{}
	}
	return it
}
