package ledger

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
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
	for line := range bytes.Lines(content) {
		f.meet(line)
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

// learn takes note of a name and an address.
func (f *forgetting) learn(p Person) {
	k := p.keys()
	f.known = append(f.known, k)
	if name := strings.Join(strings.Fields(norm.NFC.String(p.Name)), " "); strings.Contains(name, " ") {
		f.names = append(f.names, name)
	}
	if k.address.id != "" && k.address.id != "." {
		f.addresses = append(f.addresses, k.address.id)
	}
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

// blotted is a line about somebody else, without them.
func blotted(named *regexp.Regexp, line []byte) []byte {
	for { // two in a row share the character between them
		at := named.FindSubmatchIndex(line)
		if at == nil {
			return line
		}
		before, behind := line[:at[3]], line[at[1]:]
		for group := 4; group < len(at); group += 2 {
			if at[group] >= 0 {
				behind = line[at[group]:]
			}
		}
		line = slices.Concat(before, []byte(Forgotten), behind)
	}
}

// pattern finds their names and addresses as words of a line, which is JSON; nil
// when there is nothing to look for.
func (f *forgetting) pattern() *regexp.Regexp {
	const (
		gap           = `(?:\pZ|\\[nrt]|\\u[0-9a-f]{4})+` // a blank or a line break
		before        = `(^|[^\pL\pN]|\\[nrt])`
		behindName    = `($|[^\pL\pN])`
		behindAddress = `($|[^\pL\pN%_-])`
	)
	var words []string
	for _, name := range f.names {
		var parts []string
		for _, part := range strings.Fields(name) {
			parts = append(parts, regexp.QuoteMeta(asJSON(part)))
		}
		words = append(words, strings.Join(parts, gap)+behindName)
	}
	for _, id := range f.addresses {
		words = append(words, regexp.QuoteMeta(asJSON(id))+behindAddress)
	}
	if words == nil {
		return nil
	}
	return regexp.MustCompile(`(?i)` + before + `(?:` + strings.Join(words, "|") + `)`)
}

// asJSON is a text as it stands between the quotes of a line.
func asJSON(s string) string {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(s) // a string and a Buffer have no errors
	return b.String()[1 : b.Len()-len("\"\n")]
}

// replace puts content in the ledger's place in one step.
func (l Ledger) replace(content []byte) error {
	f, err := os.OpenFile(l.newPath(), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	_, err = w.Write(content)
	if err == nil {
		err = w.Flush()
	}
	if err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(f.Name(), l.Path)
	}
	if err != nil {
		os.Remove(f.Name())
		return err
	}
	return syncFolder(filepath.Dir(l.Path))
}
