package main

import (
	"errors"
	"io"
	"slices"
	"strings"

	"note/compose/profile"
	"note/lint/archive"
)

// noteRows are the rows of a table with a note in each.
type noteRows struct {
	*auditor
	*archive.Table
	people profile.Table
	note   string // plain name of the column with the notes
}

// noteTable reads a table of notes; it is false for a table without a column of them.
func (u *auditor) noteTable(file string, t *archive.Table) (bool, error) {
	rows := noteRows{auditor: u, Table: t, people: profile.NewTable(t.Header)}
	wanted := noteColumns()
	if u.column != "" {
		wanted = []string{u.column}
	}
	for _, name := range wanted {
		if rows.note = archive.PlainName(name); rows.note != "" && t.Has(rows.note) {
			u.file = file
			defer func() { u.file = "" }()
			return true, rows.read()
		}
	}
	return false, nil
}

// read reads the rows. A bad one is named, and the rest goes on.
func (r noteRows) read() error {
	for {
		row, err := r.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if bad := (*archive.RowError)(nil); err != nil && !errors.As(err, &bad) {
			return err
		}
		if err == nil {
			err = r.row(row)
		}
		if err != nil {
			r.bad(r.where(), &lineError{row.Line, rowWrong(err)})
		}
	}
}

// where is the table, as the user named it.
func (u *auditor) where() string {
	if u.file == "" {
		return u.root
	}
	return strings.TrimSuffix(u.root, "/") + "/" + u.file
}

// row takes the note of a row.
func (r noteRows) row(row archive.Row) error {
	n := r.common
	n.Input, n.ID = row.Raw(r.note), row.Get("id")
	if len(n.Input) > maxNote {
		return errTooLong
	}
	p, err := r.people.Read(row.Line, slices.Clone(row.Cells))
	if err != nil && !errors.Is(err, profile.ErrNoName) {
		return err
	}
	known := p.Facts.Known()
	if url := row.Get("linkedinurl", "profileurl", "linkedinprofileurl", "url"); len(known) == 0 && url != "" {
		known = map[string][]string{"url": {url}} // of a table without names
	}
	people(&n, known, nil)
	if err := r.own(&n, row.Get("lang"), row.Get("network")); err != nil {
		return err
	}
	r.mailing = mailing{sent: row.Get("sent", "sentat", "senton", "datesent", "invitedat", "gesendet", "gesendetam")}
	if r.mailing.outcome = row.Get("outcome", "accepted", "angenommen"); r.mailing.outcome == "" {
		if status := row.Get("status"); isOutcome(status) {
			r.mailing.outcome = status
		}
	}
	return r.hand(n, row.Line)
}

// isOutcome says whether a column that may hold anything says what became of a note.
func isOutcome(s string) bool {
	_, err := outcomeOf(s)
	return err == nil
}
