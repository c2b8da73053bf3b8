package archive

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Table is a table with a header. Cells are mended: what is no UTF-8 is read as
// Windows-1252, and what was encoded twice is decoded once more.
type Table struct {
	Kind   Kind
	Header []string // the names of the columns, as they are written
	Line   int      // at which the header stands, from 1

	rows    *Reader
	columns map[string]int // by plain name
}

// Row is a row of a table.
type Row struct {
	Line  int // at which it starts, from 1
	Cells []string

	columns map[string]int
}

// maxPreamble is the number of lines within which a header stands.
// Connections.csv begins with three lines of remarks.
const maxPreamble = 12

// window is how many bytes are searched for a header.
const window = 64 << 10

// Errors of a file that is no table.
var (
	ErrUTF16    = errors.New("this is UTF-16, not UTF-8")
	ErrNoText   = errors.New("this is no text")
	ErrNoHeader = errors.New("no header")
)

// NewTable finds the header: the first line within the preamble that some Kind has,
// else the first that is not blank. Rows have at most so many bytes.
func NewTable(r io.Reader, longest int) (*Table, error) {
	b := bufio.NewReaderSize(r, window)
	start, err := b.Peek(window)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	switch {
	case bytes.HasPrefix(start, []byte("\xff\xfe")) || bytes.HasPrefix(start, []byte("\xfe\xff")):
		return nil, ErrUTF16
	case bytes.IndexByte(start, 0) >= 0:
		return nil, ErrNoText
	}
	t := findHeader(start)
	if t == nil {
		return nil, ErrNoHeader
	}
	for range t.Line - 1 {
		if _, err := b.ReadSlice('\n'); err != nil {
			return nil, err
		}
	}
	t.rows = NewReader(b, longest)
	_, err = t.rows.Header()
	return t, err
}

// findHeader looks for a header in the first lines of a table; nil when all are blank.
func findHeader(start []byte) *Table {
	var first *Table
	for line := 1; line <= maxPreamble && len(start) > 0; line++ {
		text, rest, _ := bytes.Cut(start, []byte("\n"))
		start = rest
		t := headerIn(string(text), line)
		if t == nil {
			continue
		}
		if t.Kind != "" {
			return t
		}
		if first == nil {
			first = t
		}
	}
	return first
}

// headerIn is a table with the line as its header, nil when that cannot be.
func headerIn(text string, line int) *Table {
	cells, err := NewReader(strings.NewReader(text), window).Header()
	if err != nil || strings.TrimSpace(strings.Join(cells, "")) == "" {
		return nil
	}
	t := &Table{Line: line, columns: map[string]int{}}
	for i, cell := range cells {
		cell = strings.TrimSpace(Mend(cell))
		t.Header = append(t.Header, cell)
		if name := PlainName(cell); name != "" {
			t.columns[name] = i
		}
	}
	t.Kind = kindOf(t.columns)
	return t
}

// PlainName is the name of a column without what tools write differently.
func PlainName(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" _-.\u00a0\u200b\ufeff", r) {
			return -1
		}
		return r
	}, strings.ToLower(s))
}

// Next reads a row; blank ones are left out. After a *RowError the next one can be read.
func (t *Table) Next() (Row, error) {
	for {
		cells, err := t.rows.Next()
		row := Row{Line: t.Line + t.rows.Start - 1, Cells: cells, columns: t.columns}
		if err != nil {
			return row, err
		}
		if strings.TrimSpace(strings.Join(cells, "")) == "" {
			continue
		}
		return row, t.check(row)
	}
}

// check mends the cells of a row and says what is wrong with it.
func (t *Table) check(row Row) error {
	if len(row.Cells) != len(t.Header) {
		return &RowError{fmt.Errorf("the number of fields is %d, but %d in the header", len(row.Cells), len(t.Header))}
	}
	for i, cell := range row.Cells {
		if strings.IndexByte(cell, 0) >= 0 {
			return &RowError{errors.New("a NUL byte: this is no text")}
		}
		row.Cells[i] = Mend(cell)
	}
	return nil
}

// Get is the cell in the first of the columns that there is, without white space
// around it. Names are in small letters, without blanks and hyphens.
func (r Row) Get(names ...string) string {
	for _, name := range names {
		if i, ok := r.columns[name]; ok && i < len(r.Cells) {
			return strings.TrimSpace(r.Cells[i])
		}
	}
	return ""
}

// Raw is the cell in a column as it stands there.
func (r Row) Raw(name string) string {
	if i, ok := r.columns[name]; ok && i < len(r.Cells) {
		return r.Cells[i]
	}
	return ""
}

// Has says whether there is a column of that plain name.
func (t *Table) Has(name string) bool {
	_, ok := t.columns[name]
	return ok
}
