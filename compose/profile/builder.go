package profile

import (
	"slices"
	"strings"
	"unicode"
)

// builder gathers the facts of a profile. The first value of a text stays; an
// empty one is none.
type builder struct{ Profile }

func newBuilder() *builder { return &builder{Profile{Facts: Facts{}}} }

// put sets a text or a number, unless it is known already.
func (b *builder) put(field Field, value string, lines ...int) {
	value = cleanValue(value)
	if value == "" || b.Facts.Has(field) {
		return
	}
	b.Facts[field] = Fact{Values: []string{value}, Lines: sorted(lines)}
}

// line sets a text to a line of the input.
func (b *builder) line(field Field, l Line) { b.put(field, l.Text, l.Number) }

// maxItems is the number of items that a list of facts holds at most. No person
// has more; a hostile page could.
const maxItems = 200

// add adds an item to a list, unless it is there.
func (b *builder) add(field Field, item Line) {
	value := cleanValue(item.Text)
	fact := b.Facts[field]
	if value == "" || len(fact.Values) == maxItems || slices.ContainsFunc(fact.Values, func(v string) bool { return strings.EqualFold(v, value) }) {
		return
	}
	b.Facts[field] = Fact{Values: append(fact.Values, value), Lines: sorted(append(fact.Lines, item.Number))}
}

// person sets the name and what belongs to it.
func (b *builder) person(p person, lines ...int) {
	b.put(Name, p.name, lines...)
	for _, part := range p.parts() {
		b.put(part.field, part.value, lines...)
	}
	b.Tidied = append(b.Tidied, p.receipts...)
}

// company sets the employer without its legal form.
func (b *builder) company(l Line) {
	tidy := PlainCompany(l.Text)
	if b.Facts.Has(Company) || tidy == "" || isSelfEmployed(tidy) {
		return
	}
	b.put(Company, tidy, l.Number)
	b.Tidied = append(b.Tidied, companyReceipts(l.Text, tidy)...)
}

// job sets role and company as a form states them, where people write what
// they were or look for, too, or a dash: that is no job. A role has a letter.
func (b *builder) job(role, company Line) {
	if !isNothing(role.Text) && !isSeeking(role.Text) && strings.ContainsFunc(role.Text, unicode.IsLetter) {
		b.line(Role, role)
	}
	if !isNothing(company.Text) && !isSeeking(company.Text) {
		b.company(company)
	}
}

// done is the profile, unless it has no name.
func (b *builder) done() (Profile, error) {
	if !b.Facts.Has(Name) {
		return Profile{}, ErrNoName
	}
	return b.Profile, nil
}

// sorted is line numbers in order, each once.
func sorted(lines []int) []int {
	lines = slices.Clone(lines)
	slices.Sort(lines)
	return slices.Compact(lines)
}
