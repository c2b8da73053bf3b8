package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"note/compose/profile"
	"note/lint/archive"
)

// Where the rows of a batch come from, and how they are told from one profile.

// lead is a row of a batch: somebody to write to.
type lead struct {
	row     int // line of the source at which it starts, from 1
	id      json.RawMessage
	network string
	profile profile.Profile
	sender  profile.Facts // instead of the config's; nil when the row says nothing of the writer
	err     error         // what is wrong with the row
}

// leads are the rows of a batch, read one at a time: there may be no end of them.
type leads struct {
	read  func() (lead, error) // io.EOF at the end; with another error nothing more can be read
	first []lead               // read already
	close func() error
}

// next is the next row.
func (l *leads) next() (lead, error) {
	if len(l.first) > 0 {
		row := l.first[0]
		l.first = l.first[1:]
		return row, nil
	}
	return l.read()
}

// leadWrong says of a row that is too long how long one may be.
func leadWrong(err error) error {
	if errors.Is(err, archive.ErrTooLong) || errors.Is(err, errTooLong) {
		return errors.New("over 64 KiB: too long for a row")
	}
	return err
}

// only is the row of a source that has no other, and none that is bad.
func (l *leads) only() (lead, bool, error) {
	for len(l.first) < 2 {
		row, err := l.read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return lead{}, false, err
		}
		l.first = append(l.first, row)
	}
	if len(l.first) != 1 {
		return lead{}, false, nil
	}
	return l.first[0], l.first[0].err == nil, nil
}

// read opens the source: rows of a batch, or one profile.
func (d *drafter) read() (*leads, profile.Profile, error) {
	in, err := d.open(d.path)
	if err != nil {
		return nil, profile.Profile{}, err
	}
	rows, p, err := d.readFrom(in)
	if rows == nil {
		in.Close()
	} else {
		rows.close = in.Close
	}
	return rows, p, err
}

func (d *drafter) readFrom(in io.Reader) (*leads, profile.Profile, error) {
	var none profile.Profile
	r := bufio.NewReaderSize(in, maxNote+2)
	kind, first, err := d.kind(r)
	if err != nil {
		return nil, none, at(d.path, 0, err)
	}
	all := io.MultiReader(bytes.NewReader(first), r)
	var rows *leads
	switch kind {
	case "csv":
		rows, err = d.csvLeads(all)
	case "jsonl":
		rows = d.jsonLeads(all)
	default:
		p, err := readProfileFrom(d.path, all, d.as)
		return nil, p, err
	}
	if err != nil {
		return nil, none, err
	}
	if d.dest != "" || d.format == "csv" {
		return rows, none, nil
	}
	only, ok, err := rows.only()
	if err == nil && ok && only.sender == nil && only.network == "" {
		return nil, only.profile, nil
	}
	return rows, none, err
}

// kind says what a source holds; to find out it reads the first line. A table or
// an object is known by its name, and on stdin by columns and keys that say who somebody is.
func (d *drafter) kind(r *bufio.Reader) (kind string, first []byte, err error) {
	if start, _ := r.Peek(2); isUTF16(string(start)) {
		return "", nil, checkText(string(start))
	}
	switch {
	case d.as != "":
		return "profile", nil, nil
	case d.input != "auto":
		return d.input, nil, nil
	}
	switch strings.ToLower(filepath.Ext(d.path)) {
	case ".jsonl", ".ndjson":
		return "jsonl", nil, nil
	case ".csv", ".tsv":
		return "csv", nil, nil
	}
	line, err := r.ReadSlice('\n')
	first = bytes.Clone(line)
	if errors.Is(err, io.EOF) || errors.Is(err, bufio.ErrBufferFull) {
		err = nil
	}
	switch {
	case looksLikeLead(first):
		return "jsonl", first, err
	case looksLikeHeader(string(first)):
		return "csv", first, err
	}
	return "profile", first, err
}

// looksLikeHeader says that a line names the columns of a table of people: three
// or more, so that no name and title with a comma passes for one.
func looksLikeHeader(line string) bool {
	t := headerOf(line)
	return t.Names() && t.Known() >= 3
}

// headerOf reads a line as a header.
func headerOf(line string) profile.Table {
	line = strings.TrimPrefix(strings.TrimRight(line, "\r\n"), "\ufeff")
	rows := archive.NewReader(strings.NewReader(line), maxNote)
	header, _ := rows.Header() // what cannot be read names nothing
	return profile.NewTable(header)
}

// looksLikeLead says that a line is a JSON object that tells of a recipient, as
// JSONL has them, and no document of another kind.
func looksLikeLead(line []byte) bool {
	if !bytes.HasPrefix(bytes.TrimSpace(line), []byte("{")) {
		return false
	}
	var object map[string]json.RawMessage
	if json.Unmarshal(line, &object) != nil {
		return false
	}
	for _, other := range []string{"basics", "@type", "@context"} {
		if _, ok := object[other]; ok {
			return false
		}
	}
	keys := []string{"recipient"}
	for key := range object {
		keys = append(keys, key)
	}
	_, nested := object["recipient"]
	return nested || profile.NewTable(slices.Sorted(slices.Values(keys))).Names()
}
