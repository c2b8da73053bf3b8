package audit

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"note/lint/ledger"
	"note/lint/text"
)

// Repeat is a recipient who was written to more than once.
type Repeat struct {
	Name   string      `json:"name"`
	URL    string      `json:"url"`
	Maybe  bool        `json:"maybe"` // known by name and company only
	Soon   bool        `json:"soon"`  // again within the network's cool-down
	Sent   []time.Time `json:"sent"`
	Places []string    `json:"places"`
}

// Familiar is a recipient who was no stranger when written to.
type Familiar struct {
	Name  string    `json:"name"`
	URL   string    `json:"url"`
	Place string    `json:"place"`
	Why   string    `json:"why"`   // connected, talked
	Since time.Time `json:"since"` // the day of it
}

// crowd tells the recipients of notes apart.
type crowd struct {
	people  []person
	address map[string]int   // people by profile address
	name    map[string][]int // people by name
	of      []int            // of each note: who got it, -1 when that is not known
}

// person is a recipient, with the notes that they got.
type person struct {
	ledger.Person
	maybe bool
	notes []int
}

// maxNamesakes is how many people of one name are told apart.
const maxNamesakes = 50

// tellApart finds out who got which note. Those whose address is known come
// first: then a name alone may be that of one of them.
func tellApart(notes []Note) *crowd {
	c := &crowd{address: map[string]int{}, name: map[string][]int{}, of: make([]int, len(notes))}
	for i, n := range notes {
		c.of[i] = -1
		if a := ledger.Address(n.URL); a != "" {
			c.of[i] = c.addressed(i, n, a)
		}
	}
	for i, n := range notes {
		if c.of[i] < 0 && (ledger.Person{Name: n.Name, Company: n.Company}).Known() {
			c.of[i] = c.named(i, n)
		}
	}
	return c
}

// addressed is the person with that address.
func (c *crowd) addressed(note int, n Note, address string) int {
	if who, ok := c.address[address]; ok {
		c.people[who].notes = append(c.people[who].notes, note)
		return who
	}
	who := c.add(note, n)
	c.address[address] = who
	return who
}

// named is the only person so far who may have that name; with several, who it is
// is not known, and nobody is accused.
func (c *crowd) named(note int, n Note) int {
	p := ledger.Person{Name: n.Name, URL: n.URL, Company: n.Company}
	who := -1
	for _, k := range c.name[nameKey(n.Name)][:min(maxNamesakes, len(c.name[nameKey(n.Name)]))] {
		if !mayBe(c.people[k].Person, p) {
			continue
		}
		if who >= 0 {
			return -1
		}
		who = k
	}
	if who < 0 {
		return c.add(note, n)
	}
	c.people[who].maybe = true
	c.people[who].notes = append(c.people[who].notes, note)
	return who
}

// mayBe says whether two are one person where no address tells. A network always
// writes a name in the same way: who has an initial more is somebody else, as among
// thousands there are many namesakes.
func mayBe(p, q ledger.Person) bool {
	return p.Is(q) != ledger.Different && ledger.Initials(p.Name) == ledger.Initials(q.Name)
}

func (c *crowd) add(note int, n Note) int {
	who := len(c.people)
	c.people = append(c.people, person{Person: ledger.Person{Name: n.Name, URL: n.URL, Company: n.Company}, notes: []int{note}})
	if key := nameKey(n.Name); key != "" {
		c.name[key] = append(c.name[key], who)
	}
	return who
}

// nameKey is under what people of one name are found: its first word that is no
// title, and its last.
func nameKey(name string) string {
	name, _, _ = strings.Cut(name, ",")
	words := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' })
	for len(words) > 1 && (strings.HasSuffix(words[0], ".") || len(words[0]) < 2) {
		words = words[1:]
	}
	if len(words) == 0 {
		return ""
	}
	return text.Fold(words[0]) + " " + text.Fold(words[len(words)-1])
}

// repeats are the people who were written to more than once, those of whom that
// is sure first, then those who were most often.
func (c *crowd) repeats(notes []Note, cooldown int) []Repeat {
	var list []Repeat
	for _, p := range c.people {
		if len(p.notes) < 2 {
			continue
		}
		slices.SortStableFunc(p.notes, func(a, b int) int { return notes[a].Sent.Compare(notes[b].Sent) })
		r := Repeat{Name: p.Name, URL: p.URL, Maybe: p.maybe}
		for _, i := range p.notes {
			if k := len(r.Sent); k > 0 && !r.Sent[k-1].IsZero() && notes[i].Sent.Sub(r.Sent[k-1]) < time.Duration(cooldown)*24*time.Hour {
				r.Soon = true
			}
			r.Sent = append(r.Sent, notes[i].Sent)
			r.Places = append(r.Places, notes[i].Where())
		}
		list = append(list, r)
	}
	slices.SortStableFunc(list, func(a, b Repeat) int {
		return cmp.Or(unsureLast(a.Maybe, b.Maybe), len(b.Sent)-len(a.Sent), cmp.Compare(a.Name, b.Name))
	})
	return list
}

// settle leaves the acceptance of somebody who was asked more than once to the
// last request that it can belong to: those before it were not accepted.
func (c *crowd) settle(notes []Note) {
	for _, p := range c.people {
		last := -1
		for _, i := range p.notes {
			if notes[i].Outcome == Accepted && (last < 0 || !notes[i].Sent.Before(notes[last].Sent)) {
				last = i
			}
		}
		for _, i := range p.notes {
			if notes[i].Outcome == Accepted && i != last {
				notes[i].Outcome = Pending
			}
		}
	}
}

// unsureLast orders what is not before what is.
func unsureLast(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}
