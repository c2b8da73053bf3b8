package profile

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"note/lint/text"
)

// Table reads the rows of a table of people, one after the other.
type Table struct {
	Unknown []string // headers that mean nothing here, quoted

	fields []Field // of the columns
	towns  []bool  // of the columns: whether one holds the town alone
	ui     string  // language of the headers
}

// NewTable reads the header of a table.
func NewTable(header []string) Table {
	t := Table{ui: keyLanguage(headerPairs(header))}
	for _, name := range header {
		field := columnField(name)
		if field == "" && strings.TrimSpace(name) != "" {
			t.Unknown = append(t.Unknown, fmt.Sprintf("%q", cleanValue(name)))
		}
		t.fields = append(t.fields, field)
		t.towns = append(t.towns, isTownColumn(name))
	}
	return t
}

// Names says whether a column holds what somebody is called: a table without
// one is none of people.
func (t Table) Names() bool {
	return slices.ContainsFunc(t.fields, func(f Field) bool { return f == Name || f == First || f == Last })
}

// Known is the number of columns that hold facts.
func (t Table) Known() int {
	n := 0
	for _, field := range t.fields {
		if field != "" {
			n++
		}
	}
	return n
}

// Read reads the row in that line of the input. A reason of the writer's own
// is kept word for word; everything else is tidied. A row without a name is an
// error that wraps ErrNoName.
func (t Table) Read(line int, cells []string) (Profile, error) {
	k := keyValue{builder: newBuilder(), pairs: t.pairs(row{line, cells}), ui: t.ui}
	k.read()
	for i, field := range t.fields {
		if i < len(cells) && field == Because {
			k.because(line, cells[i])
		}
	}
	if !k.Facts.Has(Name) && !k.Facts.Has(First) {
		err := complain(0, "no name found")
		err.cause = ErrNoName
		return Profile{}, err
	}
	return k.Profile, nil
}

// because keeps a reason as it was written, line breaks included.
func (k *keyValue) because(line int, cell string) {
	cell = text.Normal(strings.TrimSpace(cell))
	if delete(k.Facts, Because); cell != "" && !isLeftOver(cell) && !isNothing(cell) {
		k.Facts[Because] = Fact{Values: []string{cell}, Lines: []int{line}}
	}
}

// ReadObject reads a person as JSON holds one, in that line of the input: keys
// as columns are called, with a text, a number or, where a field takes many, a
// list of texts. Keys that mean nothing are listed, quoted.
func ReadObject(line int, object map[string]any) (p Profile, unknown []string, err error) {
	var header, cells []string
	lists := map[Field][]string{}
	for _, name := range slices.Sorted(maps.Keys(object)) {
		values, many, err := plainValues(name, object[name])
		if err != nil {
			return Profile{}, nil, err
		}
		header, cells = append(header, name), append(cells, strings.Join(values, "; "))
		field := columnField(name)
		if _, one := textField(field); one && len(values) > 1 {
			return Profile{}, nil, complain(0, "%q takes one value, no list", name)
		}
		if many {
			lists[field] = values
		}
	}
	t := NewTable(header)
	if p, err = t.Read(line, cells); err == nil {
		p.keepItems(line, lists)
	}
	return p, t.Unknown, err
}

// keepItems gives lists their items as they were parted, with what parts others inside them.
func (p *Profile) keepItems(line int, lists map[Field][]string) {
	for _, spec := range Fields {
		values := lists[spec.Field]
		if spec.Type != List || len(values) == 0 || spec.Field == Mutual {
			continue
		}
		b := builder{Profile{Facts: Facts{}}}
		for _, v := range values {
			if spec.Field == Employers {
				v = PlainCompany(v)
			}
			b.add(spec.Field, Line{Number: line, Text: v})
		}
		p.Facts[spec.Field] = b.Facts[spec.Field]
	}
}
