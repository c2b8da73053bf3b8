package main

import (
	"errors"

	"note/compose/profile"
	"note/lint/archive"
	"note/lint/audit"
	"note/lint/ledger"
)

// fromLedger hands on what the ledger holds. A line that cannot be read is named.
func (u *auditor) fromLedger(take func(ledger.Entry) error) error {
	l := ledger.Ledger{Path: u.ledgerPath()}
	if there, err := l.Exists(); !there && err == nil {
		return hinted(errors.New("there is no ledger yet"), "\"note sent\" enters what you send")
	}
	for entry, err := range l.Entries() {
		if err == nil {
			err = take(entry)
		} else if bad := (*ledger.LineError)(nil); errors.As(err, &bad) {
			u.bad(l.Path, &lineError{bad.Line, bad})
			continue
		}
		if err != nil {
			return atLedger(l, err)
		}
	}
	return nil
}

// rememberEntry takes what the ledger knows of people beside what was sent to them.
func (c *contacts) rememberEntry(e ledger.Entry) error {
	p := archive.Person{Name: e.Name, URL: e.URL, Company: e.Company}
	switch e.How {
	case ledger.Connected:
		return c.connection(archive.Connection{Person: p, On: e.Time})
	case ledger.Talked:
		return c.message(archive.Message{From: p, Sent: e.Time})
	case ledger.Withdrawn:
		c.withdrawn[ledger.Address(e.URL)] = e.Time
	}
	return nil
}

// entry takes a request of the ledger.
func (u *auditor) entry(e ledger.Entry) error {
	if e.How != ledger.Sent {
		return nil
	}
	n := u.common
	n.Input, n.Today = e.Text, e.Time
	if e.Lang != "" && !u.given("lang") {
		n.Lang = e.Lang
	}
	facts, err := profile.FromMap(map[string]any{"name": e.Name, "url": e.URL, "company": e.Company})
	if err != nil {
		return err
	}
	n.Recipient = facts.Known()
	i := audit.Item{
		Source: u.ledgerPath(), Text: e.Text, Name: e.Name, URL: e.URL, Company: e.Company, Sent: e.Time,
	}
	u.judgeLater(n, i, u.people.about(&i, archive.Person{Name: e.Name, URL: e.URL}))
	return nil
}
