package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"math"
)

// csvReader reads CSV as spreadsheets write it: with commas, semicolons or
// tabs, with line breaks inside quotes, with a byte order mark. Other than
// encoding/csv it goes on in the line behind the one in which a bad row starts,
// since a stray quote must not swallow the rows behind it, and holds little more
// than maxNote bytes of a row, however long it is.
type csvReader struct {
	r     *bufio.Reader
	again []byte  // read, and to be read again before r
	rest  *csvRow // a row that is too long, to be read to its end
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
	if c.rest != nil {
		if err := c.read(c.rest, math.MaxInt); err != nil {
			return nil, err
		}
		c.rest = nil
	}
	c.start = c.line + 1
	row := csvRow{comma: c.comma}
	err := c.read(&row, maxNote)
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
		c.leave(row)
		return nil, &rowError{err}
	}
	return row.fields, nil
}

// read goes on with a row until it ends or has more than so many bytes.
func (c *csvReader) read(row *csvRow, most int) error {
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

func (c *csvReader) readByte() (byte, error) {
	if len(c.again) == 0 {
		return c.r.ReadByte()
	}
	b := c.again[0]
	c.again = c.again[1:]
	return b, nil
}

// leave leaves a bad row for the line behind the one in which it starts, or for
// its end when it is one long line.
func (c *csvReader) leave(row csvRow) {
	first := bytes.IndexByte(row.raw, '\n') + 1
	if first == 0 {
		c.rest = &row
		return
	}
	c.again = append(row.raw[first:], c.again...)
	c.line = c.start
}

// csvRow is a row while it is read.
type csvRow struct {
	comma  byte
	size   int    // bytes read
	raw    []byte // the first of them, until there are more than maxNote
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
	if r.size++; r.size <= maxNote+1 {
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

// wrong says what is wrong with a row that has been read.
func (r *csvRow) wrong() error {
	switch {
	case r.quoted && (r.ended || bytes.Contains(r.raw, []byte("\n"))):
		return errors.New("a quote is never closed")
	case r.size > maxNote:
		return errTooLong
	case r.torn:
		return errors.New("text behind a closing quote")
	}
	return nil
}
