// Package archive reads tables as people have them: CSV of every dialect.
//
// Goals: a bad row costs only itself, every row knows its line, memory does not
// grow with the table. Non-goals: what a column means is for the caller to know.
package archive

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"math"
	"strings"
)

// Reader reads CSV as spreadsheets write it: with commas, semicolons or
// tabs, with line breaks inside quotes, with a byte order mark. Other than
// encoding/csv it goes on in the line behind the one in which a bad row starts,
// since a stray quote must not swallow the rows behind it, and holds little more
// of a row than the longest one may have, however long it is.
type Reader struct {
	Comma byte // what parts the fields; Header finds it out
	Start int  // line at which the row read last starts, from 1

	r       *bufio.Reader
	longest int     // bytes that a row may have
	again   []byte  // read, and to be read again before r
	rest    *csvRow // a row that is too long, to be read to its end
	line    int     // lines read so far
	twice   int     // bytes read again so far
}

// maxTwice is how many bytes behind bad rows are read again: a table in which every
// line opens a quote that is never closed would cost its square.
const maxTwice = 64 << 20

// errTorn is a table that is none.
var errTorn = errors.New("too many quotes are never closed: the rest is left out")

// NewReader reads rows of at most so many bytes from r.
func NewReader(r io.Reader, longest int) *Reader {
	return &Reader{Comma: ',', r: bufio.NewReader(r), longest: longest}
}

// RowError is what is wrong with one row; the rows behind it can be read.
type RowError struct{ err error }

func (e *RowError) Error() string { return e.err.Error() }

// Unwrap gives ErrTooLong where that is what is wrong.
func (e *RowError) Unwrap() error { return e.err }

// ErrTooLong is a row with more bytes than one may have.
var ErrTooLong = errors.New("the row is too long")

// Header reads the first line and finds out what parts its fields.
func (c *Reader) Header() ([]string, error) {
	line, err := c.firstLine()
	c.Start, c.line = 1, 1
	if err != nil {
		return nil, err
	}
	c.Comma = Comma(string(line))
	whole := Reader{Comma: c.Comma, r: bufio.NewReader(bytes.NewReader(line)), longest: c.longest}
	return whole.Next()
}

// Comma is what parts the fields of a line: the most frequent of comma,
// semicolon and tab.
func Comma(line string) byte {
	best := byte(',')
	for _, comma := range []byte(";\t") {
		if strings.Count(line, string(comma)) > strings.Count(line, string(best)) {
			best = comma
		}
	}
	return best
}

// firstLine is the first line without its byte order mark and its line break.
func (c *Reader) firstLine() ([]byte, error) {
	var line []byte
	for {
		b, err := c.r.ReadByte()
		if errors.Is(err, io.EOF) && len(line) > 0 || b == '\n' && err == nil {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
			return bytes.TrimRight(line, "\r\n"), nil
		}
		if err != nil {
			return nil, err
		}
		if line = append(line, b); len(line) > c.longest {
			return nil, ErrTooLong
		}
	}
}

// Next reads a row. After a *RowError the next one can be read.
func (c *Reader) Next() ([]string, error) {
	if c.rest != nil {
		if err := c.read(c.rest, math.MaxInt); err != nil {
			return nil, err
		}
		c.rest = nil
	}
	c.Start = c.line + 1
	row := csvRow{comma: c.Comma, longest: c.longest}
	err := c.read(&row, c.longest)
	switch {
	case errors.Is(err, io.EOF) && row.size == 0:
		return nil, io.EOF
	case errors.Is(err, io.EOF):
		row.cut()
		row.ended = true
	case err != nil:
		return nil, err
	}
	if err := row.wrong(); err != nil {
		if c.leave(row); c.twice > maxTwice {
			return nil, errTorn
		}
		return nil, &RowError{err}
	}
	return row.fields, nil
}

// read goes on with a row until it ends or has more than so many bytes.
func (c *Reader) read(row *csvRow, most int) error {
	for !row.ended && row.size <= most {
		b, err := c.readByte()
		if err != nil {
			return err
		}
		if row.add(b); b == '\n' {
			c.line++
		}
	}
	return nil
}

func (c *Reader) readByte() (byte, error) {
	if len(c.again) == 0 {
		return c.r.ReadByte()
	}
	b := c.again[0]
	c.again = c.again[1:]
	return b, nil
}

// leave leaves a bad row for the line behind the one in which it starts, or for
// its end when it is one long line.
func (c *Reader) leave(row csvRow) {
	first := bytes.IndexByte(row.raw, '\n') + 1
	if first == 0 {
		c.rest = &row
		return
	}
	c.twice += len(row.raw) - first
	c.again = append(row.raw[first:], c.again...)
	c.line = c.Start
}

// csvRow is a row while it is read.
type csvRow struct {
	comma   byte
	longest int    // bytes that it may have
	size    int    // bytes read
	raw     []byte // the first of them, until there are more than it may have
	fields  []string
	field   []byte
	begun   bool // something of the field has been read
	quoted  bool // inside quotes
	closed  bool // behind a closing quote
	torn    bool // something stands behind a closing quote
	ended   bool
}

// add takes one byte.
func (r *csvRow) add(b byte) {
	if r.size++; r.size <= r.longest+1 {
		r.raw = append(r.raw, b)
	}
	switch {
	case r.quoted && b == '"':
		r.quoted, r.closed = false, true
	case r.quoted:
		r.keep(b)
	case b == '"' && r.closed: // "" inside quotes is one quote
		r.quoted, r.closed = true, false
		r.keep(b)
	case b == '"' && !r.begun:
		r.quoted, r.begun = true, true
	case b == r.comma:
		r.cut()
	case b == '\n':
		r.field = bytes.TrimSuffix(r.field, []byte("\r"))
		r.cut()
		r.ended = true
	default:
		r.torn = r.torn || r.closed && b != '\r'
		r.begun, r.closed = true, r.closed && b == '\r'
		r.keep(b)
	}
}

// keep holds a byte of a field, unless the row is too long anyway.
func (r *csvRow) keep(b byte) {
	if r.size <= r.longest {
		r.field = append(r.field, b)
	}
}

// cut ends a field.
func (r *csvRow) cut() {
	if r.size <= r.longest {
		r.fields = append(r.fields, string(r.field))
	}
	r.field = r.field[:0]
	r.begun, r.closed = false, false
}

// wrong says what is wrong with a row that has been read.
func (r *csvRow) wrong() error {
	switch {
	case r.quoted && (r.ended || bytes.Contains(r.raw, []byte("\n"))):
		return errors.New("a quote is never closed")
	case r.size > r.longest:
		return ErrTooLong
	case r.torn:
		return errors.New("text behind a closing quote")
	}
	return nil
}
