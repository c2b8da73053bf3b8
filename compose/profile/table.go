package profile

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"note/lint/archive"
)

// CSV reads a table with one person, as a tool exports it or a spreadsheet is
// copied: a header and a row, parted by commas, semicolons or tabs.
var CSV = Format{
	Name: "csv",
	Doc:  "a table with a header and the row of one person (CSV, TSV, a copied spreadsheet)",
	Looks: func(in Input) bool {
		_, ok := tableHead(in.Raw)
		return ok
	},
	Read: readTable,
}

// tableStart is where a table begins.
type tableStart struct {
	offset int // in bytes
	line   int // from 1
	comma  byte
}

// maxPreamble is the number of lines within which the header of a table stands.
const maxPreamble = 12

// tableHead finds the header of a table of people: a line with three cells or
// more, two of them known. LinkedIn's Connections.csv begins with remarks, other
// tables with a title: behind those, three cells must be known.
func tableHead(s string) (tableStart, bool) {
	known := 2
	for offset, line := 0, 1; offset < len(s) && line <= maxPreamble; line++ {
		text, rest := cutLine(s[offset:])
		for _, comma := range []byte(",;\t") {
			if isHeader(text, comma, known) {
				return tableStart{offset, line, comma}, true
			}
		}
		if strings.TrimSpace(text) != "" && !begins(text, "sep=", "Notes:") {
			known = 3
		}
		offset = len(s) - len(rest)
	}
	return tableStart{}, false
}

// isHeader says that so many cells of a line, of three at least, name a field.
func isHeader(line string, comma byte, least int) bool {
	if len(line) > 10_000 || strings.Count(line, string(comma)) < 2 {
		return false
	}
	cells := strings.Split(line, string(comma))
	known := 0
	for _, cell := range cells {
		if columnField(cell) != "" {
			known++
		}
	}
	return known >= least
}

func readTable(in Input) (Profile, error) {
	start, ok := tableHead(in.Raw)
	if !ok {
		return Profile{}, complain(1, "no header with the names of columns was found").
			advise("begin with a line such as first,last,role,company")
	}
	header, row, err := onlyRow(in.Raw, start)
	if err != nil {
		return Profile{}, err
	}
	t := NewTable(header)
	p, err := t.Read(row.line, row.cells)
	if err == nil && len(t.Unknown) > 0 {
		p.Warnings = append(p.Warnings, complain(start.line, "columns that are not known were left out: %s", someOf(t.Unknown)))
	}
	return p, err
}

// row is a row of a table with its line.
type row struct {
	line  int
	cells []string
}

// onlyRow reads the header and the row of the one person.
func onlyRow(s string, start tableStart) (header []string, only row, err error) {
	r := archive.NewReader(strings.NewReader(s[start.offset:]), MaxInput)
	r.Comma = start.comma
	if header, err = r.Next(); err != nil {
		return nil, row{}, complain(start.line, "%v", err)
	}
	people := 0
	for {
		cells, err := r.Next()
		line := start.line + r.Start - 1
		switch {
		case errors.Is(err, io.EOF):
			return header, only, countRows(people, only, start.line)
		case err != nil:
			return nil, row{}, complain(line, "%v", err)
		case strings.Trim(strings.Join(cells, ""), " \t\r\u00a0") == "":
			continue
		case len(cells) > len(header):
			return nil, row{}, complain(line, "the number of fields is %d, but %d in the header", len(cells), len(header))
		}
		if people++; people == 1 {
			only = row{line, cells}
		}
	}
}

// countRows refuses a table that holds another number of people than one.
func countRows(people int, first row, header int) error {
	switch people {
	case 0:
		return complain(header, "the table has a header, but no row").advise("copy the row of the person, too")
	case 1:
		return nil
	}
	return complain(first.line, "the table has %d rows, the profile of one person is read", people).
		advise("keep the header and the row of one person")
}

// pairs is a row as keys and values: the town before other places. The job is
// left out when it has ended.
func (t Table) pairs(r row) (pairs []pair) {
	var towns []pair
	ended := false
	for i, field := range t.fields {
		if i >= len(r.cells) || field == "" {
			continue
		}
		p := pair{key: string(field), line: r.line, values: r.cell(field, r.cells[i])}
		switch {
		case field == jobTimeColumn:
			when, ok := readPeriod(cleanValue(r.cells[i]))
			ended = ok && !when.running
		case t.towns[i]:
			towns = append(towns, p)
		default:
			pairs = append(pairs, p)
		}
	}
	pairs = append(towns, pairs...)
	if ended {
		pairs = withoutKeys(pairs, Role, Company)
	}
	return withoutShownName(pairs)
}

// cell is the values of a cell: of what somebody says of themselves, one a line.
func (r row) cell(field Field, text string) []Line {
	if field == Mutual {
		if before, _, ok := cutMutual(text); ok {
			text = before
		}
	}
	if field == URL && !isProfileURL(strings.TrimSpace(text)) {
		return nil
	}
	if field != aboutKey && field != remarkKey {
		text = strings.Join(strings.Fields(text), " ")
	}
	var values []Line
	for line := range strings.Lines(text) {
		v := cleanValue(unescape(line))
		if v != "" && !isLeftOver(v) {
			values = append(values, Line{Number: r.line, Text: v})
		}
	}
	return values
}

// isLeftOver says that a cell holds what was to be filled in or worked out: {company}, #N/A, a formula.
func isLeftOver(s string) bool {
	return begins(s, "=", "#N", "#REF", "#VALUE", "#NAME", "#NV", "#BEZUG", "#WERT") || begins(s, "{", "[", "<", "%") && ends(s, "}", "]", ">", "%")
}

// withoutShownName drops the full name where both halves of it are known, since
// they are surer, and else the halves where the full name is known, or alone
// says what somebody is called.
func withoutShownName(pairs []pair) []pair {
	var h halves
	full, called, shownName := false, false, ""
	for _, p := range pairs {
		if len(p.values) == 0 || isNothing(p.values[0].Text) {
			continue
		}
		switch Field(p.key) {
		case Name:
			shown, _ := readName(p.values[0].Text)
			shownName = p.values[0].Text
			full, called = true, shown.nick != ""
		case First:
			h.given = p.values[0]
		case Last:
			h.family = p.values[0]
		}
	}
	_, ok := h.read()
	switch {
	case !full:
		return pairs
	case h.family.Text == "" && isFamilyOnly(shownName, h.given.Text):
		return pairs
	case ok && !called && h.given.Text != "" && h.family.Text != "":
		return withoutKeys(pairs, Name)
	}
	return withoutKeys(pairs, First, Last)
}

// withoutKeys drops the pairs of some fields.
func withoutKeys(pairs []pair, fields ...Field) []pair {
	return slices.DeleteFunc(pairs, func(p pair) bool { return slices.Contains(fields, Field(p.key)) })
}

// headerPairs is the header as keys without values.
func headerPairs(header []string) []pair {
	pairs := make([]pair, len(header))
	for i, name := range header {
		pairs[i].key = headerWords(name)
	}
	return pairs
}

// someOf is the first of many names, and how many more there are.
func someOf(names []string) string {
	const most = 12
	if len(names) <= most {
		return strings.Join(names, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(names[:most], ", "), len(names)-most)
}
