package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"note/cmd/note/report"
	"note/lint"
	"note/lint/ledger"
	"note/lint/text"
)

// listSent prints what was sent, the newest last.
func (a *app) listSent(s settings, o sentOptions) error {
	since := time.Time{}
	if o.since != "" {
		var err error
		if since, err = parseDay(o.since); err != nil {
			return fmt.Errorf("--since: %w", err)
		}
	}
	entries, err := a.entriesSince(since)
	if err != nil {
		return err
	}
	write := a.writeEntries
	if o.format == "text" {
		write = a.writeEntryLines
	}
	if err := write(entries); err != nil {
		return cannotWrite(err)
	}
	if len(entries) == 0 {
		a.say("info", "nothing was entered")
	}
	network, _ := lint.FindNetwork(s.Network)
	a.sayBudget(s, network, time.Now(), true)
	return nil
}

// entriesSince reads the ledger from a day on, in the order of time.
func (a *app) entriesSince(since time.Time) ([]ledger.Entry, error) {
	l := ledger.Ledger{Path: a.ledgerPath()}
	var entries []ledger.Entry
	var bad []*ledger.LineError
	for e, err := range l.Entries() {
		line := (*ledger.LineError)(nil)
		switch {
		case errors.As(err, &line):
			bad = append(bad, line)
		case err != nil:
			return nil, atLedger(l, err)
		case e.Time.Format(time.DateOnly) >= since.Format(time.DateOnly):
			entries = append(entries, e)
		}
	}
	a.warnLines(bad)
	slices.SortStableFunc(entries, func(a, b ledger.Entry) int { return a.Time.Compare(b.Time) })
	return entries, nil
}

// writeEntries writes entries as JSON lines.
func (a *app) writeEntries(entries []ledger.Entry) error {
	for _, e := range entries {
		if err := report.Encode(a.out, e, ""); err != nil {
			return err
		}
	}
	return nil
}

// writeEntryLines writes entries for people, one a line.
func (a *app) writeEntryLines(entries []ledger.Entry) error {
	widths := [2]int{}
	for _, e := range entries {
		widths[0], widths[1] = max(widths[0], len(e.How)), max(widths[1], len(e.Network))
	}
	for _, e := range entries {
		line := fmt.Sprintf("%s  %-*s  %-*s  %s", e.Time.Format(time.DateOnly), widths[0], e.How, widths[1], e.Network, entryWords(e))
		if _, err := fmt.Fprintln(a.out, text.Printable(line, "")); err != nil {
			return err
		}
	}
	return nil
}

// entryLine is an entry in a line of a message.
func entryLine(e ledger.Entry) string {
	return fmt.Sprintf("%s %s: %s", e.Time.Format(time.DateOnly), e.How, entryWords(e))
}

// entryWords says whom an entry is about, and begins to say the note.
func entryWords(e ledger.Entry) string {
	words := cmp.Or(e.Name, e.URL)
	if e.Company != "" {
		words += " (" + e.Company + ")"
	}
	if note := strings.Join(strings.Fields(e.Text), " "); note != "" {
		words += "  " + shortened(note)
	}
	return words
}
