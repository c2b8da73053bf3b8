package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"note/compose/profile"
	"note/lint/archive"
)

// maxPreamble is the number of lines within which the header of a table stands:
// LinkedIn's Connections.csv begins with remarks, Excel's with sep=.
const maxPreamble = 12

// leadTable reads the rows of a CSV.
type leadTable struct {
	*drafter
	rows    *archive.Reader
	table   profile.Table
	header  []string
	above   int // lines above the header
	id      int // columns, -1 when there is none
	network int
	proven  bool // a row held letters that are UTF-8
	old     bool // a cell was none before: what is none is Windows-1252
}

// csvLeads reads the header of a table.
func (d *drafter) csvLeads(r io.Reader) (*leads, error) {
	lines := lineReader{r: bufio.NewReaderSize(r, maxNote+2)}
	t := &leadTable{drafter: d, id: -1, network: -1}
	var header, top string
	for t.above = 0; t.above < maxPreamble; t.above++ {
		line, err := lines.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, at(d.path, lines.number, leadWrong(err))
		}
		if top == "" {
			top = string(line)
		}
		if headerOf(t.utf8(string(line))).Names() {
			header = string(line)
			break
		}
	}
	if header == "" {
		return nil, at(d.path, 1, noHeader(top))
	}
	return t.leads(header, lines.r)
}

// noHeader says that no line names a column with a name; top is the first line.
func noHeader(top string) error {
	if strings.TrimSpace(top) == "" {
		return errors.New("no header")
	}
	rows := archive.NewReader(strings.NewReader(top), maxNote)
	header, _ := rows.Header()
	return hinted(fmt.Errorf("no column says who somebody is; there are: %s", some(quoted(header))),
		"begin with a line such as first,last,role,company,because")
}

// leads reads the header itself and the rows behind it.
func (t *leadTable) leads(header string, rest io.Reader) (*leads, error) {
	t.rows = archive.NewReader(io.MultiReader(strings.NewReader(header+"\n"), rest), maxNote)
	names, err := t.rows.Header()
	if err != nil {
		return nil, at(t.path, t.above+1, err)
	}
	var unknown []string
	for i, name := range names {
		names[i] = t.utf8(name)
		switch strings.ToLower(strings.TrimSpace(names[i])) {
		case "id":
			t.id = i
		case "network":
			t.network = i
		}
	}
	t.header, t.table = names, profile.NewTable(names)
	for _, name := range t.table.Unknown {
		if own := strings.ToLower(name); own != `"id"` && own != `"network"` {
			unknown = append(unknown, name)
		}
	}
	if len(unknown) > 0 {
		t.warn(at(t.path, t.above+1, fmt.Errorf("columns that are not known and ignored: %s", some(unknown))))
	}
	return &leads{read: t.next}, nil
}

// next reads a row; those of blanks pad the table.
func (t *leadTable) next() (lead, error) {
	for {
		cells, err := t.rows.Next()
		row := lead{row: t.above + t.rows.Start}
		bad := (*archive.RowError)(nil)
		switch {
		case errors.As(err, &bad):
			row.err = leadWrong(err)
		case errors.Is(err, io.EOF):
			return row, err
		case err != nil:
			return row, at(t.path, row.row, err)
		case strings.TrimSpace(strings.Join(cells, "")) == "":
			continue
		default:
			row.err = t.fill(&row, cells)
		}
		return row, nil
	}
}

// fill puts into a row what its cells say.
func (t *leadTable) fill(row *lead, cells []string) (err error) {
	if len(cells) != len(t.header) {
		return fmt.Errorf("the number of fields is %d, but %d in the header", len(cells), len(t.header))
	}
	for i, cell := range cells {
		cells[i] = t.utf8(cell)
		if err := checkText(cells[i]); err != nil {
			return unplaced(err)
		}
	}
	if t.id >= 0 {
		row.id = quotedJSON(cells[t.id])
	}
	if t.network >= 0 {
		row.network = strings.TrimSpace(cells[t.network])
	}
	row.profile, err = t.table.Read(row.row, cells)
	return err
}

// utf8 is a text of the table in UTF-8. What is none is Windows-1252, unless
// letters before it have shown the table to be UTF-8.
func (t *leadTable) utf8(s string) string {
	switch {
	case !utf8.ValidString(s) && (t.old || !t.proven):
		if !t.old {
			t.old = true
			t.warn(at(t.path, 0, errors.New("this is no UTF-8, and is read as Windows-1252")))
		}
		return archive.Windows(s)
	case strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }):
		t.proven = t.proven || utf8.ValidString(s)
	}
	return s
}
