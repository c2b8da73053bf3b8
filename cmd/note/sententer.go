package main

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"note/lint"
	"note/lint/lang"
	"note/lint/ledger"
	"note/lint/text"
)

// sending enters notes that were sent.
type sending struct {
	*linter
	o       sentOptions
	when    time.Time
	typed   ledger.Person // by --recipient
	entries []ledger.Entry
}

func (a *app) newSending(cmd *cobra.Command, s settings, o sentOptions) *sending {
	l := &linter{app: a, lintOptions: o.lintOptions, settings: s, given: cmd.Flags().Changed, past: a.past(true)}
	return &sending{linter: l, o: o}
}

// enter reads the notes and enters those of which it is known to whom they went.
func (s *sending) enter(paths []string) error {
	if err := s.prepare(); err != nil {
		return err
	}
	if len(paths) == 0 && (s.o.noNote || s.o.how != string(ledger.Sent)) {
		if err := s.add(s.common, ""); err != nil {
			return err
		}
	} else if len(paths) == 0 {
		paths = []string{"-"}
	}
	s.take = func(n lint.Note, row int) error { return inFile(n, row, s.add(n, text.Normal(n.Text()))) }
	for _, path := range paths {
		if err := s.source(path); err != nil {
			s.complain(err)
		}
	}
	return s.enterAll(s.settings, s.entries)
}

// prepare reads what the flags tell.
func (s *sending) prepare() error {
	var err error
	if s.when, err = parseMoment(s.o.at, time.Now()); err != nil {
		return fmt.Errorf("--at: %w", err)
	}
	if s.typed, err = typedPerson(s.o.recipient); err != nil {
		return fmt.Errorf("--recipient: %w", err)
	}
	if s.common, err = s.told(); err != nil {
		return err
	}
	s.config, err = s.lintConfig(s.settings)
	return err
}

// typedPerson is the one person that is typed by a name, an address, or both.
func typedPerson(typed []string) (ledger.Person, error) {
	var p ledger.Person
	for _, who := range typed {
		next := whoIs(who)
		if p.Name != "" && next.Name != "" || p.URL != "" && next.URL != "" {
			return p, hinted(fmt.Errorf("%q and %q are two", cmp.Or(next.Name, next.URL), cmp.Or(p.Name, p.URL)), "enter one note after the other")
		}
		p.Name, p.URL = cmp.Or(p.Name, next.Name), cmp.Or(p.URL, next.URL)
	}
	return p, nil
}

// whoIs is a person as they are typed: by a profile address, or by name.
func whoIs(typed string) ledger.Person {
	if address := ledger.Address(typed); address != "" {
		return ledger.Person{URL: address}
	}
	return ledger.Person{Name: strings.Join(strings.Fields(typed), " ")}
}

// parseMoment reads a day or a time; "" is now.
func parseMoment(typed string, now time.Time) (time.Time, error) {
	if typed == "" {
		return now, nil
	}
	for _, layout := range []string{time.DateOnly, "2006-01-02T15:04", "2006-01-02 15:04", time.RFC3339} {
		when, err := time.ParseInLocation(layout, typed, now.Location())
		if err == nil && when.After(now) {
			return when, fmt.Errorf("%s is still to come", typed)
		}
		if err == nil {
			return when, nil
		}
	}
	return now, fmt.Errorf("%q is no time like 2026-01-31 or 2026-01-31T15:04", typed)
}

// add takes a note that was sent; said is its text.
func (s *sending) add(n lint.Note, said string) error {
	who := personOf(n.Recipient)
	if s.typed != (ledger.Person{}) {
		if len(s.entries) > 0 {
			return errors.New("--recipient is for one note, and there are more")
		}
		who = merged(s.typed, who)
	}
	if said == "" && s.o.how == string(ledger.Sent) && !s.o.noNote {
		return hinted(errors.New("the note is empty"), "--no-note says that the request went out without one")
	}
	e, err := s.entry(n, who)
	e.Time, e.How = s.when, ledger.How(s.o.how)
	if s.o.noNote {
		e.Text = ""
	}
	if err == nil {
		s.entries = append(s.entries, e)
	}
	return err
}

// merged is who was typed, with what else a note tells of the same person.
func merged(typed, told ledger.Person) ledger.Person {
	if typed.Is(told) == ledger.Different {
		return typed
	}
	return ledger.Person{Name: cmp.Or(typed.Name, told.Name), URL: cmp.Or(typed.URL, told.URL), Company: told.Company}
}

// entry is a note as it is entered, as sent now.
func (l *linter) entry(n lint.Note, who ledger.Person) (ledger.Entry, error) {
	if !who.Known() {
		err := errors.New("nobody knows to whom this note went")
		if who.Name != "" {
			err = fmt.Errorf("%q could be anybody", who.Name)
		}
		return ledger.Entry{}, hinted(err, "say it by --recipient \"First Last\" or --recipient ADDRESS, or in the note file's head (to: {name: …, url: …})")
	}
	e := ledger.Entry{
		Time: time.Now(), Name: who.Name, URL: who.URL, Company: who.Company, Network: n.Network.ID(), How: ledger.Sent,
		Lang: n.Lang, Source: "note sent", Text: text.Normal(n.Text()),
	}
	if pack := lang.Choose(l.config.Packs, text.Measure(e.Text), n.Lang, l.Lang); e.Lang == "" && pack != nil && e.Text != "" {
		e.Lang = pack.Lang
	}
	return e, nil
}

// enterAll enters what is not there yet, and says what that was.
func (a *app) enterAll(s settings, entries []ledger.Entry) error {
	if len(entries) == 0 {
		return nil
	}
	l := ledger.Ledger{Path: a.ledgerPath()}
	added, err := l.Add(entries...)
	if err != nil {
		return cannotEnter(l, err)
	}
	last := entries[len(entries)-1]
	switch {
	case added == 0:
		a.say("info", "that is entered already: "+entryLine(last))
	case added == 1 && len(entries) == 1:
		a.say("entered", entryLine(last))
	default:
		a.say("entered", fmt.Sprintf("%d of %s", added, counted(len(entries), "note")))
	}
	network, _ := lint.FindNetwork(last.Network)
	a.sayBudget(s, network, last.Time, false)
	return nil
}

// cannotEnter says that nothing was entered, and why.
func cannotEnter(l ledger.Ledger, err error) error {
	return hinted(fmt.Errorf("nothing was entered: %w", atLedger(l, err)), "\"note config\" shows where the ledger is")
}

// keep takes a note that passed, for --sent.
func (l *linter) keep(r lint.Report, row int) error {
	if r.Worst() >= lint.Error || l.blames(r) {
		return nil
	}
	e, err := l.entry(r.Note, personOf(r.Note.Recipient))
	if err == nil {
		e.Lang = r.Lang
		l.passed = append(l.passed, e)
	}
	return inFile(r.Note, row, err)
}

// inFile puts the file of a note before an error. That of a row gets its place elsewhere.
func inFile(n lint.Note, row int, err error) error {
	if row > 0 {
		return err
	}
	return at(n.Source, 0, err)
}

// enterPassed enters the notes that passed.
func (l *linter) enterPassed() error { return l.enterAll(l.settings, l.passed) }
