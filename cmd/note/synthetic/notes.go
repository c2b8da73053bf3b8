package synthetic

import (
	"math/rand/v2"
	"strings"
	"unicode/utf16"
)

// noteLimit is the length of the box in UTF-16 units.
const noteLimit = 300

// Alike is the Jaccard similarity no two notes outside the clusters exceed: neither as they are, nor with the names of people,
// companies and places left out, nor with all their fields left out (titles, events, topics too). Nor is one like a skeleton.
const Alike = 1.0 / 3

// note is the text of an invitation and what is known of it.
type note struct {
	text    string
	kind    string
	lang    string
	company string // the recipient's company, where the text names it
	plain   string // the text with the names of people, companies and places left out
	bare    string // the text with every field left out
}

// noteWriter writes notes none of which is like another.
type noteWriter struct {
	rand   *rand.Rand
	crowds [3]crowd // of the views
}

// newNoteWriter knows the skeletons, so that no note is like a cluster either.
func newNoteWriter(r *rand.Rand) *noteWriter {
	w := &noteWriter{rand: r, crowds: [3]crowd{newCrowd(), newCrowd(), newCrowd()}}
	for _, s := range skeletons {
		for _, c := range w.crowds {
			c.admit(withoutFields(s.text))
		}
	}
	return w
}

// write makes a note of the kind to the person; false when two hundred attempts were all too like earlier notes.
func (w *noteWriter) write(kind string, to person) (note, bool) {
	for range 200 {
		n := w.draft(kind, to)
		if n.fits() && w.isNew(n) {
			return n, true
		}
	}
	return note{}, false
}

// fits reports whether the text is within the box.
func (n note) fits() bool { return len(utf16.Encode([]rune(n.text))) <= noteLimit }

// views are the texts by which notes are compared.
func (n note) views() [3]string { return [3]string{n.text, n.plain, n.bare} }

// isNew remembers the note if it is like no earlier one.
func (w *noteWriter) isNew(n note) bool {
	for i, view := range n.views() {
		if w.crowds[i].resembles(view) {
			return false
		}
	}
	for i, view := range n.views() {
		w.crowds[i].admit(view)
	}
	return true
}

// draft makes a note without looking at others. Only Sie or du is used in one note.
func (w *noteWriter) draft(kind string, to person) note {
	lang, about := english, englishSubjects
	if chance(w.rand, 0.42) {
		lang, about = german, germanSubjects
	}
	pattern := grow(w.rand, inRegister(w.layout(lang, kind), chance(w.rand, 0.3)))
	f := w.fieldsFor(to, about, lang.code)
	n := note{kind: kind, lang: lang.code, text: f.fill(pattern), bare: withoutFields(pattern)}
	if strings.Contains(pattern, "$company") {
		n.company = f["company"]
	}
	for _, name := range []string{"first", "name", "company", "city", "me", "mycity", "contact"} {
		f[name] = ""
	}
	n.plain = f.fill(pattern)
	return n
}

// layout puts the sentences of a note in one of several orders, on one line or several.
func (w *noteWriter) layout(lang language, kind string) string {
	r := w.rand
	greeting, ref, closing := pick(r, lang.greetings), pick(r, lang.refs[kind]), pick(r, lang.closings)
	remark, self := pick(r, lang.remarks[kind]), pick(r, lang.selves)
	gap := pick(r, []string{" ", "\n", "\n\n"})
	if gap == " " {
		greeting = strings.TrimRight(greeting, ",!") + "!"
	}
	if kind == None { // stock text only: no word of oneself that could pass for a reason
		return pick(r, []string{
			greeting + gap + ref + " " + remark + gap + closing,
			ref + " " + remark + " " + closing,
			greeting + gap + remark + " " + ref,
			greeting + gap + remark + " " + pick(r, lang.refs[kind]) + " " + ref,
		})
	}
	return pick(r, []string{
		greeting + gap + ref + " " + remark + gap + closing,
		greeting + gap + ref + " " + self + gap + closing,
		greeting + gap + self + " " + ref + " " + remark,
		greeting + gap + ref + " " + remark + " " + self,
		greeting + gap + ref + " " + remark,
		ref + " " + remark + gap + closing,
		greeting + gap + ref + " " + remark + " " + self + gap + closing,
	})
}

// fieldsFor chooses what a note to the person is about.
func (w *noteWriter) fieldsFor(to person, about subjects, lang string) fields {
	r := w.rand
	marks := pick(r, [][2]string{{"“", "”"}, {`"`, `"`}})
	if lang == "de" {
		marks = pick(r, [][2]string{{"„", "“"}, {`"`, `"`}, {"»", "«"}})
	}
	return fields{
		"first": to.first, "name": to.first + " " + to.last, "company": to.company, "city": to.city,
		"me": owner.company, "mycity": owner.city,
		"contact": pick(r, firstNames) + " " + pick(r, lastNames),
		"title":   marks[0] + grow(r, pick(r, about.titles)) + marks[1],
		"event":   grow(r, pick(r, about.events)),
		"group":   marks[0] + grow(r, pick(r, about.groups)) + marks[1],
		"school":  grow(r, pick(r, about.schools)),
		"topic":   grow(r, pick(r, about.topics)),
		"role":    grow(r, pick(r, about.roles)),
	}
}

// crowd is a set of texts that can be asked whether a text is like one of them. It counts common shingles exactly.
type crowd struct {
	sizes *[]int
	with  map[string][]int // the texts a shingle occurs in
}

// newCrowd is an empty crowd.
func newCrowd() crowd { return crowd{sizes: new([]int), with: map[string][]int{}} }

// resembles reports whether a text of the crowd is more than Alike like this one.
func (c crowd) resembles(text string) bool {
	own := shingles(text)
	common := map[int]int{}
	for s := range own {
		for _, other := range c.with[s] {
			common[other]++
		}
	}
	for other, n := range common {
		if float64(n) > Alike*float64(len(own)+(*c.sizes)[other]-n) {
			return true
		}
	}
	return len(own) == 0
}

// admit adds the text.
func (c crowd) admit(text string) {
	own := shingles(text)
	for s := range own {
		c.with[s] = append(c.with[s], len(*c.sizes))
	}
	*c.sizes = append(*c.sizes, len(own))
}
