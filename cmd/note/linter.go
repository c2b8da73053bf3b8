package main

import (
	"fmt"
	"time"

	"note/cmd/note/report"
	"note/compose"
	"note/lint"
	"note/lint/ledger"
)

// linter judges the notes of one run.
type linter struct {
	*app
	lintOptions
	settings
	common  lint.Note // what every note is told
	given   func(flag string) bool
	config  lint.Config
	printer report.Printer
	past    *past
	take    func(n lint.Note, row int) error // gets the notes instead of the rules; nil lints
	passed  []ledger.Entry                   // what --sent is to enter
	notes   int                              // judged so far
	last    lint.Report                      // of the note judged last
	mailing mailing                          // what the row that is read tells beside the note
	batch   *batch                           // judges the notes of a table; nil where the source is a note
}

// told is what flags and config tell of every note.
func (l *linter) told() (lint.Note, error) {
	n := lint.Note{Network: l.networkNamed(l.Network), Sender: l.Me.Known()}
	if l.given("lang") {
		n.Lang = l.Lang
	}
	var err error
	if n.Today, err = parseToday(l.today); err != nil {
		return n, err
	}
	if l.to != "" {
		p, err := l.readProfile(l.to)
		if err != nil {
			return n, err
		}
		n.Recipient = p.Facts.Known()
	}
	return n, nil
}

// parseToday reads what --today says; without it, it is today.
func parseToday(s string) (time.Time, error) {
	if s == "" {
		return time.Now(), nil
	}
	day, err := parseDay(s)
	if err != nil {
		err = fmt.Errorf("--today: %w", err)
	}
	return day, err
}

// parseDay reads a day as ISO 8601 writes it.
func parseDay(s string) (time.Time, error) {
	day, err := time.Parse(time.DateOnly, s)
	if err != nil {
		err = fmt.Errorf("%q is no day like 2026-01-31", s)
	}
	return day, err
}

// judge runs the rules on one note and reports it. row is the line at which the
// note's row starts in its source, 0 when the source is the note.
func (l *linter) judge(n lint.Note, row int) error {
	if l.take != nil {
		return l.take(n, row)
	}
	n.Earlier = l.past.earlier(n.Recipient)
	if l.batch != nil {
		return l.later(n, row)
	}
	return l.tell(lint.Run(n, l.config), row)
}

// tell reports a judged note.
func (l *linter) tell(r lint.Report, row int) error {
	l.blame(r)
	if err := cannotWrite(l.printer.Note(report.Note{Report: r, Row: row})); err != nil || !l.asSent {
		return err
	}
	return l.keep(r, row)
}

// run judges a note by all that is known of its reader.
func (l *linter) run(n lint.Note) lint.Report {
	n.Earlier = l.past.earlier(n.Recipient)
	return lint.Run(n, l.config)
}

// blame counts a note as judged, and makes the exit code 1 when it has a finding
// at or above --fail-on.
func (l *linter) blame(r lint.Report) {
	l.notes, l.last = l.notes+1, r
	if l.blames(r) {
		l.found()
	}
}

// blames says whether a note has a finding at or above --fail-on.
func (l *linter) blames(r lint.Report) bool {
	failOn, ok := lint.ParseSeverity(l.FailOn)
	return ok && r.Worst() >= failOn
}

// own is what the note itself tells: it counts more than the config, and less than a flag.
func (l *linter) own(n *lint.Note, lang, network string) error {
	if lang != "" {
		if err := knownLanguage(lang, l.config.Packs); err != nil {
			return err
		}
		if !l.given("lang") {
			n.Lang = compose.Base(lang)
		}
	}
	if network == "" {
		return nil
	}
	if err := knownName("network", network, networkNames()); err != nil {
		return err
	}
	if !l.given("network") {
		n.Network = l.networkNamed(network)
	}
	return nil
}

// allow adds what the note itself allows.
func allow(n *lint.Note, entries []string) error {
	for _, entry := range entries {
		if err := allowable(entry); err != nil {
			return fmt.Errorf("allow: %w", err)
		}
	}
	n.Allow = append(n.Allow[:len(n.Allow):len(n.Allow)], entries...)
	return nil
}

// people adds the facts that come with a note. What --to says of the recipient counts more.
func people(n *lint.Note, recipient, sender map[string][]string) {
	if len(recipient) > 0 {
		known := lint.Known{}
		for _, facts := range []map[string][]string{recipient, n.Recipient} {
			for field, values := range facts {
				known[field] = values
			}
		}
		n.Recipient = known
	}
	if len(sender) > 0 {
		n.Sender = sender
	}
}
