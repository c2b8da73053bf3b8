package ledger

import (
	"slices"
	"strings"
)

// Index is a ledger in memory, for whoever asks after many people.
type Index struct {
	matches []Match
	by      map[string][]int // address or folded name: places in matches
}

// Load reads the ledger into memory, and says what of it cannot be read.
func (l Ledger) Load() (*Index, []*LineError, error) {
	ix := NewIndex()
	var bad []*LineError
	err := l.scan(func(line []byte, number int, wrong error) bool {
		e, wrong := parsed(line, wrong)
		if wrong != nil {
			bad = append(bad, &LineError{number, wrong})
		} else {
			ix.add(Match{Entry: e, Line: number})
		}
		return true
	})
	return ix, bad, err
}

func (ix *Index) add(m Match) {
	for _, key := range m.Person().keys().all() {
		ix.by[key] = append(ix.by[key], len(ix.matches))
	}
	ix.matches = append(ix.matches, m)
}

// all are the words under which somebody is found.
func (k keys) all() []string {
	var list []string
	if k.address.id != "" {
		list = append(list, k.address.host+"/"+strings.ToLower(k.address.id))
	}
	if k.name != "" {
		list = append(list, k.name)
	}
	return list
}

// About is what the index holds about somebody, the oldest line first.
func (ix *Index) About(p Person) []Match {
	k := p.keys()
	var places []int
	for _, key := range k.all() {
		places = append(places, ix.by[key]...)
	}
	slices.Sort(places)
	var found []Match
	for _, i := range slices.Compact(places) {
		m := ix.matches[i]
		if is := k.is(m.Person().keys()); is != Different {
			m.Sure = is == Same
			found = append(found, m)
		}
	}
	return found
}

// Add puts entries into the index that have been entered since it was made.
func (ix *Index) Add(entries ...Entry) {
	for _, e := range entries {
		ix.add(Match{Entry: e.normal()})
	}
}

// NewIndex is an index that holds nothing.
func NewIndex() *Index { return &Index{by: map[string][]int{}} }
