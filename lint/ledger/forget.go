package ledger

import (
	"bytes"
	"os"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Forgotten stands where a text that stays named somebody who was forgotten.
const Forgotten = "[…]"

// Erased is all that the ledger holds about somebody, which Forget erases, and what
// stays.
type Erased struct {
	Entries    []Entry      // that are about them
	Unreadable []Line       // that cannot be read, but name them
	Mentions   []Entry      // about others, which name them: only name and address are blotted out there
	Namesakes  []Entry      // of the same name, with another address or company: they stay
	Kept       []*LineError // lines that cannot be read, and do not name them
}

// Line is a line of the ledger as it stands there.
type Line struct {
	Line int // from 1
	Text string
}

// Any says whether anything was erased.
func (e Erased) Any() bool { return len(e.Entries)+len(e.Unreadable)+len(e.Mentions) > 0 }

// Forget erases somebody for good: what is about them, by address or by what is
// likely to be the same person, and where a note to somebody else names them. The
// ledger is rewritten beside its place and put there in one step; nothing of what
// it held remains.
func (l Ledger) Forget(p Person) (Erased, error) {
	if there, err := l.Exists(); !there || err != nil {
		return Erased{}, err
	}
	unlock, err := l.lock()
	if err != nil {
		return Erased{}, err
	}
	defer unlock()
	erased, rest, err := l.without(p)
	if err != nil || !erased.Any() {
		return erased, err
	}
	return erased, l.replace(rest)
}

// Stored is what Forget would erase, and changes nothing.
func (l Ledger) Stored(p Person) (Erased, error) {
	erased, _, err := l.without(p)
	return erased, err
}

// without is what is stored about somebody, and the ledger without it.
func (l Ledger) without(p Person) (erased Erased, rest []byte, err error) {
	if there, err := l.Exists(); !there || err != nil {
		return erased, nil, err
	}
	content, err := os.ReadFile(l.Path)
	if err != nil {
		return erased, nil, err
	}
	f := newForgetting(p)
	for met := 0; met < len(f.known); { // who is known by another name now may stand further up by that
		met = len(f.known)
		for line := range bytes.Lines(content) {
			f.meet(line)
		}
	}
	rest = f.rest(content)
	return f.Erased, rest, nil
}

// forgetting is somebody being forgotten, under all names they are known by.
type forgetting struct {
	Erased
	known     []keys
	names     []string
	addresses []string // without host
}

func newForgetting(p Person) *forgetting {
	f := &forgetting{}
	f.learn(p)
	return f
}

// learn takes note of a name and an address that are new.
func (f *forgetting) learn(p Person) {
	k := p.keys()
	f.known = with(f.known, k)
	if name := strings.Join(strings.Fields(norm.NFC.String(p.Name)), " "); strings.Contains(name, " ") {
		f.names = with(f.names, name)
	}
	if k.address.id != "" && k.address.id != "." {
		f.addresses = with(f.addresses, k.address.id)
	}
}

// with is the list with one more, unless it is there.
func with[E comparable](list []E, one E) []E {
	if slices.Contains(list, one) {
		return list
	}
	return append(list, one)
}

// meet learns from a line that is about them how else they are called.
func (f *forgetting) meet(line []byte) {
	if e, err := parse(bytes.TrimSpace(line)); err == nil && f.is(e) {
		f.learn(e.Person())
	}
}

// is says whether an entry is about them.
func (f *forgetting) is(e Entry) bool {
	k := e.Person().keys()
	likely := false
	for _, known := range f.known {
		switch known.is(k) {
		case Same:
			return true
		case Maybe:
			likely = true
		}
	}
	return likely && !f.isNamesake(k)
}

// isNamesake says whether an entry has an address that is proven to be another's.
func (f *forgetting) isNamesake(k keys) bool {
	for _, known := range f.known {
		if known.address.id != "" && known.address.host == k.address.host && known.is(k) == Different {
			return true
		}
	}
	return false
}

// rest is the content without them.
func (f *forgetting) rest(content []byte) []byte {
	named := f.pattern()
	var rest bytes.Buffer
	number := 0
	for line := range bytes.Lines(content) {
		number++
		e, err := parse(bytes.TrimSpace(line))
		switch {
		case len(bytes.TrimSpace(line)) == 0:
			rest.Write(line)
		case err != nil && named != nil && named.Match(line):
			f.Unreadable = append(f.Unreadable, Line{number, string(line)})
		case err != nil:
			f.Kept = append(f.Kept, &LineError{number, err})
			rest.Write(line)
		case f.is(e):
			f.Entries = append(f.Entries, e)
		case f.sharesName(e):
			f.Namesakes = append(f.Namesakes, e)
			rest.Write(line)
		case named != nil && named.Match(line):
			f.Mentions = append(f.Mentions, e)
			rest.Write(blotted(named, line))
		default:
			rest.Write(line)
		}
	}
	return rest.Bytes()
}

// sharesName says whether an entry is about somebody else of the same name.
func (f *forgetting) sharesName(e Entry) bool {
	k := e.Person().keys()
	for _, known := range f.known {
		if known.name != "" && known.name == k.name {
			return true
		}
	}
	return false
}
