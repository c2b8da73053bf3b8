package ledger

import (
	"bytes"
	"strings"
	"time"
)

// Match is an entry about somebody.
type Match struct {
	Entry
	Line int  // of the file; 0 when it was entered just now
	Sure bool // the profile address says so; else the name makes it likely
}

// About reads what the ledger holds about somebody, the oldest line first, and
// what of it cannot be read. Lines about others are not looked at closely, so that
// a hundred thousand of them cost milliseconds.
func (l Ledger) About(p Person) (found []Match, bad []*LineError, err error) {
	k := p.keys()
	err = l.scan(func(line []byte, number int, wrong error) bool {
		if wrong == nil && !k.mayBe(line) {
			return true
		}
		e, wrong := parsed(line, wrong)
		if wrong != nil {
			bad = append(bad, &LineError{number, wrong})
		} else if is := k.is(e.Person().keys()); is != Different {
			found = append(found, Match{e, number, is == Same})
		}
		return true
	})
	return found, bad, err
}

// mayBe says whether a line has to be read to know whether it is about somebody.
// It looks at name and address as they stand there, if the line is as we write it.
func (k keys) mayBe(line []byte) bool {
	if !bytes.HasPrefix(line, []byte(`{"time":"`)) {
		return true
	}
	address, plain := value(line, `"url"`)
	if !plain || k.address.id != "" && len(address) > 0 && k.address.mayBe(address) {
		return true
	}
	name, plain := value(line, `"name"`)
	return !plain || k.name != "" && mayBeCalled(name, k.name)
}

// value is the value of a key, as it stands in a line that holds the key at most
// once; plain says that nothing in it is escaped. In a text, every quote is escaped.
// A key in other letters, which JSON takes for the same, or before a blank was not
// written by us: then nothing is plain.
func value(line []byte, key string) (value []byte, plain bool) {
	at := bytes.Index(line, []byte(key+`:"`))
	if at < 0 {
		return nil, !bytes.Contains(line, []byte(`\u`)) && !bytes.Contains(bytes.ToLower(line), []byte(key))
	}
	value, _, closed := bytes.Cut(line[at+len(key)+2:], []byte{'"'})
	return value, closed && bytes.IndexByte(value, '\\') < 0
}

// mayBe says whether what stands in a line can be the address: it ends as that
// does, unless somebody else than us has written it.
func (a address) mayBe(stored []byte) bool {
	ours := bytes.HasPrefix(stored, []byte("https://www.")) || bytes.HasPrefix(stored, []byte("mailto:"))
	return !ours || bytes.ContainsAny(stored, "%?#") || len(stored) >= len(a.id) && strings.EqualFold(string(stored[len(stored)-len(a.id):]), a.id)
}

// mayBeCalled says whether a name, as it stands in a line, has the key. Most end
// in another letter, and nothing behind that letter is left out of a key.
func mayBeCalled(stored []byte, key string) bool {
	if len(stored) == 0 {
		return false
	}
	last := stored[len(stored)-1] | 0x20
	if 'a' <= last && last <= 'z' && last != key[len(key)-1] && !bytes.ContainsAny(stored, ",.([") {
		return false
	}
	return nameKey(string(stored)) == key
}

// Month is what the ledger holds of the month of a day, on the owner's clock. Lines
// of another month, as we write them, are not looked at.
func (l Ledger) Month(day time.Time) ([]Entry, error) {
	const yearMonth = "2006-01"
	month := day.Format(yearMonth)
	var entries []Entry
	err := l.scan(func(line []byte, _ int, bad error) bool {
		if rest, ours := bytes.CutPrefix(line, []byte(`{"time":"`)); bad != nil || ours && !bytes.HasPrefix(rest, []byte(month)) {
			return true
		}
		if e, err := parse(line); err == nil && e.Time.Format(yearMonth) == month {
			entries = append(entries, e)
		}
		return true
	})
	return entries, err
}
