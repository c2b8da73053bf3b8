package main

import (
	"fmt"
	"strings"
	"time"

	"note/compose/profile"
	"note/lint"
	"note/lint/archive"
	"note/lint/audit"
)

// mailing is what a row tells of a note beside the note.
type mailing struct {
	sent    string // a day
	outcome string
}

// hand takes a note that a source held.
func (u *auditor) hand(n lint.Note, line int) error {
	known, s := n.Recipient, u.mailing
	u.mailing = mailing{}
	who := personOf(known)
	i := audit.Item{
		Source: u.root, Place: u.place(line), Text: n.Text(),
		Name: who.Name, URL: who.URL, Company: who.Company,
	}
	var err error
	if s.sent != "" {
		if i.Sent, err = archive.ParseTime(s.sent); err != nil {
			return fmt.Errorf("sent: %w", err)
		}
		n.Today = i.Sent
	}
	if i.Outcome, err = outcomeOf(s.outcome); err != nil {
		return err
	}
	u.judgeLater(n, i, known)
	return nil
}

// outcomeOf reads what became of a note, in the words that people use.
func outcomeOf(s string) (audit.Outcome, error) {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "":
		return audit.Unknown, nil
	case "accepted", "connected", "yes", "true", "angenommen":
		return audit.Accepted, nil
	case "pending", "open", "sent", "no", "false", "offen":
		return audit.Pending, nil
	case "withdrawn", "zurückgezogen":
		return audit.Withdrawn, nil
	}
	return audit.Unknown, hinted(fmt.Errorf("the outcome %q is not known", s), "known: accepted, pending, withdrawn")
}

// judgeLater has a note judged when a core is free. An invitation without one has
// nothing to be judged.
func (u *auditor) judgeLater(n lint.Note, i audit.Item, known lint.Known) {
	u.notes++
	u.progress.show("%s", counted(u.notes, "note"))
	n.Source = i.Where()
	config := u.config
	u.pool.do(len(i.Text), func() func() {
		if strings.TrimSpace(i.Text) == "" {
			i.Text = ""
			return func() { u.add(audit.Empty(i, known)) }
		}
		judged := audit.Judged(i, lint.Run(n, config), known)
		return func() { u.add(judged) }
	})
}

// count takes a judged note, in the order of the sources.
func (u *auditor) count(n audit.Note) {
	u.worst = max(u.worst, n.Worst())
	u.audit.Add(n)
}

// invitation takes a row of the archive. What only contacts tell, a company, the
// linter is not told: those who accepted would seem to have got the more personal notes.
func (u *auditor) invitation(row archive.Invitation) error {
	if !row.Outgoing {
		return nil
	}
	u.file = row.File
	defer func() { u.file = "" }()
	if len(row.Message) > maxNote {
		u.bad(u.root, at(audit.Item{Source: u.root, Place: u.file}.Where(), row.Line, errTooLong))
		return nil
	}
	n := u.common
	n.Input, n.Today = row.Message, row.Sent
	facts, err := profile.FromMap(map[string]any{"name": row.To.Name, "url": row.To.URL})
	if err != nil {
		return err
	}
	n.Recipient = facts.Known()
	i := audit.Item{
		Source: u.root, Place: u.place(row.Line), Text: n.Input,
		Name: row.To.Name, URL: address(row.To), Sent: row.Sent,
	}
	u.judgeLater(n, i, u.people.about(&i, row.To))
	return nil
}

// address is how somebody is told from others: the profile's address, or where to mail to.
func address(p archive.Person) string {
	if p.URL == "" && p.Email != "" {
		return "mailto:" + p.Email
	}
	return p.URL
}

// day is how long a difference between two clocks may be: no time of the archive has a zone.
const day = 24 * time.Hour
