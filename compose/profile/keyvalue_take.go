package profile

import (
	"slices"
	"strconv"
	"strings"
)

// take puts one value where its key says.
func (k *keyValue) take(field Field, key string, v Line) {
	switch field {
	case "", aboutKey, remarkKey, Name, First, Last, calledKey:
	case Salutation:
		k.put(Register, register(v.Text), v.Number)
	case Event:
		k.takeEvent(key, v)
	case School:
		k.put(School, schoolValue(v.Text), v.Number)
	case degreeKey:
		if school, ok := schoolOf(v.Text); ok {
			k.put(School, school, v.Number)
		}
	case Title:
		k.takeTitle(v)
	case Role:
		k.takeRole(v)
	case Company:
		k.job(Line{}, v)
	case Location:
		v.Text = withoutPostcode(v.Text)
		k.line(Location, v)
	case Mutual:
		k.takeMutual(v)
	case MutualCount:
		k.countMutual(v.Text, v.Number)
	case Register:
		if isRegister(v.Text) {
			k.put(field, small(v.Text), v.Number)
		}
	case Lang:
		k.put(field, small(v.Text), v.Number)
	default:
		k.takeField(field, v)
	}
}

// takeField puts a value into a field of the schema as it is.
func (k *keyValue) takeField(field Field, v Line) {
	spec, err := fieldNamed(entry{name: string(field)})
	if err != nil {
		return
	}
	if spec.Type != List {
		k.line(field, v)
		return
	}
	for _, item := range splitItems(v.Text) {
		if field == Employers {
			item = PlainCompany(item)
		}
		k.add(field, Line{Number: v.Number, Text: item})
	}
}

// takeEvent takes the event that a value names. Behind a key that a place or a
// company can follow, too, it must be called as a meeting is.
func (k *keyValue) takeEvent(key string, v Line) {
	switch event := eventValue(v.Text); {
	case isMeetingName(event):
		k.put(Event, event, v.Number)
	case !isWeakEvent(key):
		if given, _, _ := strings.Cut(small(event), " "); !isPlainName(event) || !isCommonGivenName(given) {
			k.put(Event, event, v.Number)
		}
	case hasLegalForm(v.Text):
		k.job(Line{}, v)
	case isPlaceLine(v.Text), isTown(v.Text):
		k.line(Location, v)
	}
}

// takeRole takes a role; "CTO at Acme" names the company, too, when no key does.
func (k *keyValue) takeRole(v Line) {
	named := slices.ContainsFunc(k.pairs, func(p pair) bool { return keyField(p.key) == Company })
	if h := readSegment(v.Text); h.role != "" && h.company != "" && !named {
		k.job(Line{Number: v.Number, Text: h.role}, Line{Number: v.Number, Text: h.company})
		return
	}
	k.job(v, Line{})
}

// takeTitle tells an academic title from a job title, which people call so, too.
func (k *keyValue) takeTitle(v Line) {
	if isTitleStart(v.Text) {
		k.line(Title, v)
		return
	}
	k.job(v, Line{})
}

// takeMutual reads names, "Jane Doe and 3 others", or a number.
func (k *keyValue) takeMutual(v Line) {
	names, number, others := mutualItems(v.Text)
	for _, name := range names {
		k.add(Mutual, Line{Number: v.Number, Text: name})
	}
	m := mutual{count: len(k.Facts.List(Mutual)), lines: k.Facts[Mutual].Lines}
	switch {
	case number >= 0 && others:
		m.count += number
	case number >= 0 && len(names) == 0:
		m.count, m.lines = number, []int{v.Number}
	}
	if m.count > 0 {
		k.countMutual(strconv.Itoa(m.count), m.lines...)
	}
}

// countMutual sets the number of shared contacts, unless a larger one is known:
// who is named is seldom everybody.
func (k *keyValue) countMutual(number string, lines ...int) {
	if readNumber(number) > readNumber(k.Facts.Text(MutualCount)) {
		delete(k.Facts, MutualCount)
		k.put(MutualCount, number, lines...)
	}
}
