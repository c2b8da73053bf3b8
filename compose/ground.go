package compose

import (
	"strings"
	"unicode"

	"note/compose/profile"
)

// Kind is a kind of ground.
type Kind string

// The kinds of grounds.
const (
	Because  Kind = "because"
	Want     Kind = "want"
	Job      Kind = "job"
	Event    Kind = "event"
	Talk     Kind = "talk"
	Post     Kind = "post"
	Contact  Kind = "contact"
	Group    Kind = "group"
	School   Kind = "school"
	Employer Kind = "employer"
	Offer    Kind = "offer"
	Place    Kind = "place"
	Topic    Kind = "topic"
)

// KindSpec describes a kind of ground.
type KindSpec struct {
	Kind   Kind
	Doc    string          // what it is, for people
	Theirs []profile.Field // facts of the recipient that can give it
	Mine   []profile.Field // facts of the sender, one of which must match; empty when theirs are enough
	Gives  []GroundField   // what a template for it may use
}

// GroundField is a field that only a ground knows.
type GroundField struct{ Name, Doc string }

// Kinds lists the kinds of grounds. The same city or the same industry alone is none.
func Kinds() []KindSpec {
	return []KindSpec{because, job, want, post, contact, group, event, talk, school, employer, offer, city, topic}
}

// Shows lists the facts of the recipient in which a kind of ground is looked
// for, each once, in the order of the kinds.
func Shows() []profile.Field {
	var list []profile.Field
	seen := map[profile.Field]bool{}
	for _, k := range Kinds() {
		for _, field := range k.Theirs {
			if !seen[field] {
				seen[field] = true
				list = append(list, field)
			}
		}
	}
	return list
}

// finders is what looks for grounds, the strongest first: what they ask for, what
// they said on your topic, what they offer and you need, what they do with you or
// others, what their past shares with yours, what they work on.
func finders() []func(*finder) []Ground {
	return []func(*finder) []Ground{
		(*finder).jobs, (*finder).wants, (*finder).postsOnTopic, (*finder).sharedEvents, (*finder).offers,
		(*finder).talks, (*finder).otherPosts, (*finder).contacts, (*finder).groups, (*finder).events, (*finder).schools,
		(*finder).employers, (*finder).places, (*finder).topics,
	}
}

// Ground is a possible reason to write, with its evidence.
type Ground struct {
	Kind     Kind
	Evidence []Evidence // the facts that show it, the recipient's first
	gives    []given
}

// Evidence is a fact that shows a ground.
type Evidence struct {
	Side  Side
	Field profile.Field
	Value string
	Lines []int // of the profile; empty when it was set by hand
}

// Origin is where a word of the evidence comes from, should it stand in a draft.
func (e Evidence) Origin() Origin {
	name := string(e.Field)
	if e.Side == Sender && e.Field != profile.Because {
		name = mine + name
	}
	return Origin{Field: name, Lines: e.Lines}
}

// Side says whose fact it is.
type Side string

// The sides of a note.
const (
	Recipient Side = "recipient"
	Sender    Side = "sender"
)

// given is what a field of a ground stands for.
type given struct {
	name string
	Evidence
}

// Grounds finds what recipient and sender share, the strongest first. The
// writer's own reason, because or else a fact, is the only ground where there is one.
func Grounds(recipient, sender profile.Facts, because string) []Ground {
	return newFinder(recipient, sender).grounds(because)
}

func (f *finder) grounds(because string) []Ground {
	if g, ok := reason(f.recipient, because); ok {
		return []Ground{g}
	}
	f.posts = f.quotable()
	var all []Ground
	for _, find := range finders() {
		all = append(all, find(f)...)
	}
	return all
}

// finder looks for grounds.
type finder struct {
	recipient, sender profile.Facts
	known             map[whose][]item // what values has read so far
	posts             []Ground
}

// whose is a fact of one of the two.
type whose struct {
	side  Side
	field profile.Field
}

func newFinder(recipient, sender profile.Facts) *finder {
	return &finder{recipient: recipient, sender: sender, known: map[whose][]item{}}
}

// item is one value of a fact, and the words it is compared by.
type item struct {
	Evidence
	key   string
	words []string   // of the key; split gives them
	names [][]string // words of all names for it; named gives them
}

func (it *item) split() []string {
	if it.words == nil {
		it.words = strings.Fields(it.key)
	}
	return it.words
}

// named are the words of the key and of other names for the same thing.
func (it *item) named() [][]string {
	if it.names == nil {
		it.names = append([][]string{it.split()}, synonymsOf(it.split())...)
	}
	return it.names
}

func (f *finder) theirs(fields []profile.Field) []item { return f.items(Recipient, fields) }
func (f *finder) mine(fields []profile.Field) []item   { return f.items(Sender, fields) }

// items lists the values of fields; what says the same twice is listed once.
func (f *finder) items(side Side, fields []profile.Field) []item {
	var list []item
	for _, field := range fields {
		for _, it := range f.values(side, field) {
			if !hasKey(list, it.key) {
				list = append(list, it)
			}
		}
	}
	return list
}

// values are those of one field that have words.
func (f *finder) values(side Side, field profile.Field) []item {
	at := whose{side, field}
	list, ok := f.known[at]
	if ok {
		return list
	}
	facts := f.recipient
	if side == Sender {
		facts = f.sender
	}
	fact := facts[field]
	for _, v := range fact.Values {
		if it := (item{Evidence: Evidence{side, field, tidy(v), fact.Lines}, key: key(v)}); it.key != "" {
			list = append(list, it)
		}
	}
	f.known[at] = list
	return list
}

func hasKey(list []item, key string) bool {
	for _, it := range list {
		if it.key == key {
			return true
		}
	}
	return false
}

// value is what the ground gives for a field of a template.
func (g Ground) value(name string) (Evidence, bool) {
	for _, v := range g.gives {
		if v.name == name {
			return v.Evidence, true
		}
	}
	return Evidence{}, false
}

// tidy is a fact as it is quoted: on one line, with single blanks.
func tidy(s string) string {
	if isTidy(s) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// isTidy says that all white space in s is single blanks, none of them at an end.
func isTidy(s string) bool {
	last := ' '
	for _, r := range s {
		if unicode.IsSpace(r) && (r != ' ' || last == ' ') {
			return false
		}
		last = r
	}
	return last != ' ' || s == ""
}
