package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"note/compose/profile"
	"note/lint/ledger"
	"note/lint/text"
)

// invitation reads a row of Invitations.csv. Who asks the owner is no one the owner wrote to.
func (m *importing) invitation(row map[string]string) error {
	if row["from"]+row["to"]+row["sent at"] == "" {
		return nil // a row of blanks pads the table
	}
	switch strings.ToUpper(row["direction"]) {
	case "OUTGOING":
	case "INCOMING":
		m.incoming++
		return nil
	default:
		return fmt.Errorf("unknown direction %q", row["direction"])
	}
	when, err := archiveTime(row["sent at"])
	if err != nil {
		return err
	}
	if m.owner == "" {
		m.owner = keyOf(ledger.Person{Name: row["from"], URL: row["inviterprofileurl"]})
	}
	e := ledger.Entry{Time: when, Name: row["to"], URL: row["inviteeprofileurl"], How: ledger.Sent, Text: text.Normal(row["message"])}
	if address := ledger.Address(e.Name); e.URL == "" && strings.HasPrefix(address, "mailto:") {
		e.URL = address // of somebody asked by e-mail, who has no profile
	}
	return m.add(e)
}

// connection reads a row of Connections.csv.
func (m *importing) connection(row map[string]string) error {
	e := ledger.Entry{
		Name: strings.TrimSpace(row["first name"] + " " + row["last name"]), URL: row["url"],
		Company: profile.PlainCompany(row["company"]), How: ledger.Connected,
	}
	if e.Name == "" && e.URL == "" {
		return nil // who has left LinkedIn, or a row of blanks
	}
	var err error
	if e.Time, err = archiveTime(row["connected on"]); err != nil {
		return err
	}
	return m.add(e)
}

// add takes an entry about somebody who can be told from others.
func (m *importing) add(e ledger.Entry) error {
	if !e.Person().Known() {
		return fmt.Errorf("%q could be anybody: there is no profile address", e.Name)
	}
	m.entries = append(m.entries, e)
	return nil
}

// talks are the messages from one person to one other: when the last one was, and
// how many there were. What was written is not kept.
type talks struct {
	last map[[2]string]ledger.Entry
	from map[string]int
}

// message reads a row of messages.csv. What went to several people is no talk.
func (m *importing) message(row map[string]string) error {
	draft := strings.ToLower(row["is message draft"] + row["is conversation draft"])
	if row["from"] == "" || strings.Contains(draft, "yes") || strings.Contains(draft, "true") {
		return nil
	}
	when, err := archiveTime(row["date"])
	if err != nil {
		return err
	}
	from := keyOf(ledger.Person{Name: row["from"], URL: row["sender profile url"]})
	e := ledger.Entry{Time: when, Name: row["to"], URL: row["recipient profile urls"], How: ledger.Talked}
	if m.talks.last == nil {
		m.talks = talks{map[[2]string]ledger.Entry{}, map[string]int{}}
	}
	m.talks.from[from]++
	if strings.ContainsAny(e.URL, ",;") || e.URL == "" && strings.ContainsAny(e.Name, ",;") || !e.Person().Known() {
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

// archiveTime reads a time as the tables of the archive have it. One without a
// zone is on the owner's clock.
func archiveTime(s string) (time.Time, error) {
	plain := strings.Join(strings.Fields(s), " ") // U+202F stands before AM and PM, too
	for _, layout := range []string{
		"1/2/06, 3:04 PM", "1/2/2006, 3:04 PM", "1/2/06", "1/2/2006", "2 Jan 2006", "2 Jan 06",
		"2006-01-02 15:04:05 MST", time.DateTime, "2006-01-02 15:04", time.RFC3339, time.DateOnly,
	} {
		if when, err := time.ParseInLocation(layout, plain, time.Local); err == nil {
			return when, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no time as the archive writes it", s)
}
