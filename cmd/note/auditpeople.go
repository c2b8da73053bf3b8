package main

import (
	"errors"
	"strings"
	"time"

	"note/compose/profile"
	"note/lint"
	"note/lint/archive"
	"note/lint/audit"
	"note/lint/ledger"
	"note/lint/text"
)

// contacts is who is one, and who was written with, as the archive tells.
type contacts struct {
	withdrawn map[string]time.Time  // by profile address: when the last request was taken back
	known     bool                  // there is a table of contacts at all
	address   map[string]*contact   // by profile address
	name      map[string][]*contact // by name
	talked    map[string]time.Time  // by profile address: the first message
}

// contact is a row of the contacts.
type contact struct {
	archive.Connection
	address string
}

// maxPeople is how many people are remembered; LinkedIn allows 30,000 contacts.
const maxPeople = 300_000

var errManyPeople = errors.New("more people than can be remembered: this is no data archive")

func newContacts() *contacts {
	return &contacts{address: map[string]*contact{}, name: map[string][]*contact{}, talked: map[string]time.Time{}, withdrawn: map[string]time.Time{}}
}

// connection remembers a contact. Who is in the table twice has been one from the
// later day on.
func (c *contacts) connection(row archive.Connection) error {
	if c.known = true; len(c.name) > maxPeople {
		return errManyPeople
	}
	k := &contact{row, ledger.Address(address(row.Person))}
	for _, a := range []string{k.address, ledger.Address("mailto:" + row.Email)} {
		if old := c.address[a]; a != "" && (old == nil || old.On.Before(row.On)) {
			c.address[a] = k
		}
	}
	if key := text.Fold(row.Name); key != "" {
		c.name[key] = append(c.name[key], k)
	}
	return nil
}

// message remembers when somebody was first written with. In a round of several
// only who writes counts.
func (c *contacts) message(row archive.Message) error {
	if len(c.talked) > maxPeople {
		return errManyPeople
	}
	people := []string{row.From.URL}
	if len(row.To) == 1 {
		people = append(people, row.To[0])
	}
	for _, p := range people {
		a := ledger.Address(p)
		if first, ok := c.talked[a]; a != "" && (!ok || row.Sent.Before(first)) {
			c.talked[a] = row.Sent
		}
	}
	return nil
}

// find is the contact that somebody is: by address, or else the only one of that
// name of whom no other address is known.
func (c *contacts) find(p archive.Person) *contact {
	a := ledger.Address(address(p))
	if k := c.address[a]; k != nil && a != "" {
		return k
	}
	named := c.name[text.Fold(p.Name)]
	if len(named) != 1 || p.Name == "" {
		return nil
	}
	if a != "" && p.URL != "" && named[0].URL != "" {
		return nil
	}
	return named[0]
}

// about says what became of an invitation and whether its reader was a stranger.
// It gives what is known of them.
func (c *contacts) about(i *audit.Item, to archive.Person) lint.Known {
	if first, ok := c.talked[ledger.Address(i.URL)]; ok && first.Before(i.Sent.Add(-day)) {
		i.Talked = first
	}
	k := c.find(to)
	switch back, ok := c.withdrawn[ledger.Address(i.URL)]; {
	case ok && i.URL != "" && !back.Before(i.Sent.Truncate(day)):
		i.Outcome = audit.Withdrawn
		return nil
	case !c.known || k == nil && strings.HasPrefix(ledger.Address(address(to)), "mailto:"):
		return nil // who was asked by e-mail and has accepted is a contact by a name that nobody knows
	case k == nil:
		i.Outcome = audit.Pending
		return nil
	case k.On.Before(i.Sent.Truncate(day).Add(-day)):
		i.Since = k.On
	default:
		i.Outcome = audit.Accepted
	}
	if k.Company != "" {
		i.Company = profile.PlainCompany(k.Company)
	}
	known := lint.Known{}
	if i.Company != "" {
		known["company"] = []string{i.Company}
	}
	if k.Role != "" {
		known["role"] = []string{k.Role}
	}
	return known
}
