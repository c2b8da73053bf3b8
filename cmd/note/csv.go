package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"note/compose/profile"
	"note/lint/archive"
)

// noteColumns lists the names under which tables hold notes, the likeliest first.
func noteColumns() []string { return []string{"message", "note", "connection_note", "text"} }

// table is what the header of a CSV says of its rows.
type table struct {
	names []string // of the columns, in small letters
	note  int      // the column with the notes
}

// csv lints a source with one note a row. A bad row is reported, the rest goes on.
func (l *linter) csv(path string, r io.Reader) error {
	rows := archive.NewReader(r, maxNote)
	header, err := rows.Header()
	if errors.Is(err, io.EOF) || err == nil && strings.TrimSpace(strings.Join(header, "")) == "" {
		return at(path, 1, errors.New("no header"))
	}
	if err != nil {
		return at(path, rows.Start, rowWrong(err))
	}
	t, err := l.table(header)
	if err != nil {
		return at(path, rows.Start, err)
	}
	if unknown := t.unknown(); len(unknown) > 0 {
		l.warn(at(path, 1, fmt.Errorf("columns that are not known and ignored: %s", some(unknown))))
	}
	for {
		fields, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if bad := (*archive.RowError)(nil); err != nil && !errors.As(err, &bad) {
			return at(path, rows.Start, err)
		}
		if err == nil {
			err = l.tableRow(path, t, fields, rows.Start)
		}
		if err := l.badRow(path, rows.Start, rowWrong(err)); err != nil {
			return err
		}
	}
}

// rowWrong says of a row that is too long that no note is.
func rowWrong(err error) error {
	if errors.Is(err, archive.ErrTooLong) {
		return errTooLong
	}
	return err
}

// table finds the column with the notes.
func (l *linter) table(header []string) (table, error) {
	var t table
	for _, name := range header {
		t.names = append(t.names, strings.ToLower(strings.TrimSpace(name)))
	}
	wanted := noteColumns()
	if l.column != "" {
		wanted = []string{strings.ToLower(l.column)}
	}
	for _, name := range wanted {
		if t.note = slices.Index(t.names, name); t.note >= 0 {
			return t, nil
		}
	}
	err := fmt.Errorf("no column %s; there are: %s", strings.Join(quoted(wanted), ", "), some(quoted(header)))
	for _, name := range t.names {
		if profile.Nearest(name, wanted) != "" {
			return t, hinted(err, "did you mean --column %q?", name)
		}
	}
	return t, hinted(err, "name the column with the notes: --column NAME")
}

// unknown lists the columns that mean nothing here and are not those of a batch.
func (t table) unknown() []string {
	var names []string
	for i, name := range t.names {
		known := name == "id" || name == "network" || slices.Contains(csvHeader, name) || slices.Contains(profile.FieldNames(), name)
		if i != t.note && !known {
			names = append(names, name)
		}
	}
	return quoted(names)
}

// tableRow lints one row.
func (l *linter) tableRow(path string, t table, fields []string, line int) error {
	if strings.Join(fields, "") == "" {
		return nil // a row of blanks pads the table
	}
	if len(fields) != len(t.names) {
		return fmt.Errorf("the number of fields is %d, but %d in the header", len(fields), len(t.names))
	}
	n := l.common
	n.Source, n.Input = path, fields[t.note]
	if err := checkText(n.Input); err != nil {
		return unplaced(err)
	}
	recipient := map[string]any{}
	lang, network := "", ""
	for i, value := range fields {
		switch name := t.names[i]; {
		case i == t.note || value == "":
		case name == "id":
			n.ID = value
		case name == "network":
			network = value
		case name == "lang":
			lang = value
		case slices.Contains(profile.FieldNames(), name):
			recipient[name] = value
		}
	}
	facts, err := profile.FromMap(recipient)
	if err != nil {
		return err
	}
	people(&n, facts.Known(), nil)
	if err := l.own(&n, lang, network); err != nil {
		return err
	}
	return l.judge(n, line)
}
