package lang

import "strings"

// Entry is a word, or the beginning of one, that a pack knows.
type Entry struct {
	Text   string   // folded
	Parent int16    // of a stem or tail: the longest other one that it begins with; of a word: the one it is a way to write; or -1
	Set    uint16   // which of Pack.Sets it is a member of
	Starts []uint16 // patterns that may begin with it
}

// Entries are entries sorted by their texts, without pointers and close together: a
// note touches few of them, and a collection of garbage none.
type Entries struct {
	Texts  string  // one behind the other
	Places []Place // of each entry, and one that ends the last
	Starts []uint16
}

// Place is an entry: where its text and its starts begin, up to those of the next.
type Place struct {
	Text, Starts uint32
	Parent       int16
	Set          uint16
}

// newEntries are the entries of list, which is sorted.
func newEntries(list []Entry) Entries {
	l := newLayer(len(list), 0, 0)
	for _, e := range list {
		l.lay(e.Text, e.Parent, e.Set, e.Starts)
	}
	return l.done()
}

// layer lays entries down, one behind the other.
type layer struct {
	Entries
	texts []byte
}

// newLayer has room for so many entries, bytes of text and starts.
func newLayer(entries, texts, starts int) *layer {
	return &layer{Entries{Places: make([]Place, 0, entries+1), Starts: make([]uint16, 0, starts)}, make([]byte, 0, texts)}
}

// lay adds an entry.
func (l *layer) lay(text string, parent int16, set uint16, starts []uint16) {
	l.Places = append(l.Places, Place{uint32(len(l.texts)), uint32(len(l.Starts)), parent, set})
	l.texts, l.Starts = append(l.texts, text...), append(l.Starts, starts...)
}

// done is what was laid.
func (l *layer) done() Entries {
	l.Places = append(l.Places, Place{Text: uint32(len(l.texts)), Starts: uint32(len(l.Starts))})
	l.Texts = string(l.texts)
	return l.Entries
}

// Len is how many entries there are.
func (e *Entries) Len() int { return max(len(e.Places)-1, 0) }

// text is the text of entry i.
func (e *Entries) text(i int) string { return e.Texts[e.Places[i].Text:e.Places[i+1].Text] }

// starts are the patterns that may begin with entry i.
func (e *Entries) starts(i int16) []uint16 {
	return e.Starts[e.Places[i].Starts:e.Places[i+1].Starts]
}

// parent is Entry.Parent of entry i.
func (e *Entries) parent(i int16) int16 { return e.Places[i].Parent }

// set is Entry.Set of entry i.
func (e *Entries) set(i int16) uint16 { return e.Places[i].Set }

// nest says of each entry which other one it begins with.
func (e *Entries) nest() {
	for i := range e.Len() {
		e.Places[i].Parent = e.beginning(i-1, e.text(i))
	}
}

// beginning is the longest entry that word begins with, or -1, where last is the
// last one that is not behind word. Whatever stands in order between an entry and a
// word that begins with it begins with it, too, so last and its parents are the only
// candidates.
func (e *Entries) beginning(last int, word string) int16 {
	at := int16(last)
	for at >= 0 && !strings.HasPrefix(word, e.text(int(at))) {
		at = e.parent(at)
	}
	return at
}

// classSets numbers sets of classes in the order in which they come.
type classSets struct {
	list    []ClassSet
	numbers map[ClassSet]uint16
}

// newClassSets holds the sets of list, each of which is there once; the first is
// that of no class.
func newClassSets(list []ClassSet) *classSets {
	s := &classSets{numbers: map[ClassSet]uint16{}}
	s.number(ClassSet{})
	for _, set := range list {
		s.number(set)
	}
	return s
}

// number is the number of the set.
func (s *classSets) number(set ClassSet) uint16 {
	n, ok := s.numbers[set]
	if !ok {
		n = uint16(len(s.list))
		s.list, s.numbers[set] = append(s.list, set), n
	}
	return n
}
