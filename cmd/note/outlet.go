package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"note/cmd/note/report"
	"note/compose/profile"
)

// outlet takes what became of the rows, one after the other. A row without a
// draft is written, too, with its reason.
type outlet struct {
	write func(o fate) error
	close func() error // puts everything in its place
	abort func()       // leaves nothing behind; after close it does nothing
}

// outlet is where the batch goes: --format decides, or else the name of --out.
func (d *drafter) outlet() (outlet, error) {
	folder := strings.HasSuffix(d.dest, "/") || strings.HasSuffix(d.dest, string(filepath.Separator))
	if info, err := os.Stat(d.dest); err == nil && info.IsDir() {
		folder = true
	}
	if input, err := os.Stat(d.path); err == nil && !folder {
		if out, err := os.Stat(d.dest); err == nil && os.SameFile(input, out) {
			return outlet{}, hinted(fmt.Errorf("--out: %s is the table that is read", d.dest), "choose another name")
		}
	}
	format := d.format
	if format == "" {
		switch extension := strings.ToLower(filepath.Ext(d.dest)); {
		case folder:
			format = "text"
		case extension == ".csv":
			format = "csv"
		case d.dest == "" || extension == ".jsonl" || extension == ".ndjson" || extension == ".json":
			format = "json"
		default:
			return outlet{}, hinted(fmt.Errorf("--out: what %q is to hold cannot be told from its name", d.dest),
				"end it in .jsonl, .csv or, for a folder of note files, in /; or say --format")
		}
	}
	switch {
	case format == "text" && d.dest == "":
		return outlet{}, hinted(errors.New("--format text writes a folder of note files"), "--out notes/")
	case format == "text":
		return newFolder(d.dest, d.force)
	case folder:
		return outlet{}, fmt.Errorf("--format %s writes a file, and %s is a folder", format, d.dest)
	}
	return d.stream(format)
}

// stream writes to a file, or to stdout as soon as a row is known.
func (d *drafter) stream(format string) (outlet, error) {
	out := outlet{close: func() error { return nil }, abort: func() {}}
	w := d.app.out
	if d.dest != "" {
		p, err := newParcel(d.dest, d.force)
		if err != nil {
			return outlet{}, err
		}
		w, out.close, out.abort = p, p.settle, p.abort
	}
	write := jsonRows(w)
	if format == "csv" {
		var err error
		if write, err = csvRows(w); err != nil {
			out.abort()
			return outlet{}, cannotWrite(err)
		}
	}
	out.write = func(o fate) error { return cannotWrite(write(o)) }
	return out, nil
}

// jsonRows writes JSON lines, which "note lint" reads: a row without a draft has
// an empty text, and is found empty there.
func jsonRows(w io.Writer) func(fate) error {
	return func(o fate) error { return report.Encode(w, o.json(), "") }
}

// json is the row as JSON.
func (o fate) json() draftRow {
	var r draftRow
	if o.status == drafted {
		r = o.by.row(o.draft)
		making := r.Draft.(draftMaking)
		making.Row, making.Status, making.Look = o.row, o.status, o.look
		r.Draft = making
	} else {
		r = draftRow{Lang: o.by.lang, Network: o.by.network.ID(), Recipient: o.facts().Fields()}
		r.Draft = draftNone{o.row, o.status, o.why}
	}
	r.ID = o.id
	return r
}

// facts are what is known of the recipient, however the row ended.
func (o fate) facts() profile.Facts {
	if o.by.request.Recipient != nil {
		return o.by.request.Recipient
	}
	return o.profile.Facts
}

// name is who the row is about, as far as that is known.
func (o fate) name() string {
	if name := o.facts().Text(profile.Name); name != "" {
		return name
	}
	return o.facts().Text(profile.First)
}

// csvHeader names the columns: the first two are those that tools read.
var csvHeader = []string{"linkedin_url", "connection_note", "row", "name", "status", "remark"}

// csvRows writes a table. A spreadsheet runs a cell that begins as a formula
// does: such a cell gets an apostrophe before it, and such a note, in which
// nothing may be changed, is not written.
func csvRows(w io.Writer) (write func(fate) error, err error) {
	table := csv.NewWriter(w)
	put := func(cells []string) error {
		_ = table.Write(cells) // the writer keeps its error for Flush
		table.Flush()
		return table.Error()
	}
	return func(o fate) error {
		note, status, remark := o.draft.Text, o.status, o.why
		if o.status == drafted {
			remark = strings.Join(o.look, "; ")
		}
		if isFormula(note) {
			note, status, remark = "", notPassed, "a spreadsheet would run the note as a formula"
		}
		cells := []string{o.facts().Text(profile.URL), note, fmt.Sprint(o.row), o.name(), status, remark}
		for i, cell := range cells {
			if isFormula(cell) {
				cells[i] = "'" + cell
			}
		}
		return put(cells)
	}, put(csvHeader)
}

// isFormula says that a spreadsheet may run what begins like s; the wide signs
// are typed in East Asia.
func isFormula(s string) bool {
	if strings.HasPrefix(s, "\t") || strings.HasPrefix(s, "\r") {
		return true
	}
	sign, _ := utf8.DecodeRuneInString(strings.TrimSpace(s))
	return strings.ContainsRune("=+-@＝＋－＠", sign)
}
