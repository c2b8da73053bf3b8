package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"note/compose/profile"
	"note/lint/archive"
	"note/lint/ledger"
	"note/lint/text"
)

// invitation takes a request. Who asks the owner is no one the owner wrote to.
func (m *importing) invitation(row archive.Invitation) error {
	if !row.Outgoing {
		m.incoming++
		return nil
	}
	if m.owner == "" {
		m.owner = keyOf(ledger.Person{Name: row.From.Name, URL: row.From.URL})
	}
	m.add(row.Place, ledger.Entry{
		Time: onOwnClock(row.Sent), Name: cmp.Or(row.To.Name, row.To.Email), URL: address(row.To),
		How: ledger.Sent, Text: text.Normal(row.Message),
	})
	return nil
}

// connection takes a contact; who has left LinkedIn has no name.
func (m *importing) connection(row archive.Connection) error {
	if row.Name+row.URL != "" {
		m.add(row.Place, ledger.Entry{
			Time: onOwnClock(row.On), Name: row.Name, URL: row.URL, Company: profile.PlainCompany(row.Company), How: ledger.Connected,
		})
	}
	return nil
}

// add adds an entry about somebody who can be told from others.
func (m *importing) add(at archive.Place, e ledger.Entry) {
	if !e.Person().Known() {
		m.bad(at, fmt.Errorf("%q could be anybody: there is no profile address", e.Name))
		return
	}
	m.entries = append(m.entries, e)
}

// onOwnClock is a time without a zone, read as UTC, on the clock of the archive's owner.
func onOwnClock(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, time.Local)
}

// talks are the messages from one person to one other: when the last one was, and
// how many there were. What was written is not kept.
type talks struct {
	last map[[2]string]ledger.Entry
	from map[string]int
}

// message takes a message. What went to several people is no talk.
func (m *importing) message(row archive.Message) error {
	from := keyOf(ledger.Person{Name: row.From.Name, URL: row.From.URL})
	if from == "" {
		return nil
	}
	if m.talks.last == nil {
		m.talks = talks{map[[2]string]ledger.Entry{}, map[string]int{}}
	}
	m.talks.from[from]++
	e := ledger.Entry{Time: row.Sent, Name: row.Names, URL: strings.Join(row.To, ","), How: ledger.Talked}
	if len(row.To) > 1 || len(row.To) == 0 && strings.ContainsAny(row.Names, ",;") || !e.Person().Known() {
		return nil
	}
	pair := [2]string{from, keyOf(e.Person())}
	if e.Time.After(m.talks.last[pair].Time) {
		m.talks.last[pair] = e
	}
	return nil
}

// entries are those to whom the owner has written: whoever asked for the archive,
// or who has written most.
func (t talks) entries(owner string) []ledger.Entry {
	if t.from[owner] == 0 {
		for _, from := range slices.Sorted(maps.Keys(t.from)) {
			if t.from[from] > t.from[owner] {
				owner = from
			}
		}
	}
	var list []ledger.Entry
	for pair, e := range t.last {
		if pair[0] == owner && pair[1] != owner {
			list = append(list, e)
		}
	}
	slices.SortFunc(list, func(a, b ledger.Entry) int { return a.Time.Compare(b.Time) })
	return list
}
