package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// csvReader reads CSV as spreadsheets write it: with commas, semicolons or
// tabs, with line breaks inside quotes, with a byte order mark. Other than
// encoding/csv it goes on behind a bad row and holds no more than maxNote bytes
// of one, however long it is.
type csvReader struct {
	r     *bufio.Reader
	comma byte
	line  int // lines read so far
	start int // line at which the row read last starts, from 1
}

// rowError is what is wrong with one row; the rows behind it can be read.
type rowError struct{ error }

// header reads the first row and finds out what parts its fields.
func (c *csvReader) header() ([]string, error) {
	first := lineReader{r: c.r}
	line, err := first.next()
	c.start = 1
	if err != nil {
		return nil, err
	}
	c.comma = ','
	for _, comma := range []byte(";\t") {
		if bytes.Count(line, []byte{comma}) > bytes.Count(line, []byte{c.comma}) {
			c.comma = comma
		}
	}
	whole := csvReader{r: bufio.NewReader(bytes.NewReader(line)), comma: c.comma}
	fields, err := whole.next()
	c.line = 1
	return fields, err
}

// next reads a row. After a *rowError the next one can be read.
func (c *csvReader) next() ([]string, error) {
	c.start = c.line + 1
	row := csvRow{comma: c.comma}
	for {
		b, err := c.r.ReadByte()
		switch {
		case errors.Is(err, io.EOF) && row.size == 0:
			return nil, io.EOF
		case errors.Is(err, io.EOF):
			row.cut()
			return row.end(c.start)
		case err != nil:
			return nil, err
		case b == '\n':
			c.line++
		}
		if row.add(b); row.ended {
			return row.end(c.start)
		}
	}
}

// csvRow is a row while it is read.
type csvRow struct {
	comma  byte
	size   int // bytes read
	fields []string
	field  []byte
	begun  bool // something of the field has been read
	quoted bool // inside quotes
	closed bool // behind a closing quote
	torn   bool // something stands behind a closing quote
	ended  bool
}

// add takes one byte.
func (r *csvRow) add(b byte) {
	r.size++
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
		r.begun = true
		r.keep(b)
	}
}

// keep holds a byte of a field, unless the row is too long anyway.
func (r *csvRow) keep(b byte) {
	if r.size <= maxNote {
		r.field = append(r.field, b)
	}
}

// cut ends a field.
func (r *csvRow) cut() {
	if r.size <= maxNote {
		r.fields = append(r.fields, string(r.field))
	}
	r.field = r.field[:0]
	r.begun, r.closed = false, false
}

// end is the row that starts at a line.
func (r *csvRow) end(line int) ([]string, error) {
	switch {
	case r.quoted:
		return nil, &rowError{fmt.Errorf("a quote of the row that starts in line %d is never closed", line)}
	case r.size > maxNote:
		return nil, &rowError{errTooLong}
	case r.torn:
		return nil, &rowError{errors.New("text behind a closing quote")}
	}
	return r.fields, nil
}
