package profile

import (
	"slices"
	"strings"
	"unicode"
)

// names reads the name, or puts it together from its halves.
func (k *keyValue) names() {
	stated, weak := map[Field]Line{}, false
	for _, p := range k.pairs {
		field := keyField(p.key)
		if len(p.values) == 0 || isNothing(p.values[0].Text) || field == Name && isWeakName(p.key) && !isNameValue(p.values[0].Text) {
			continue
		}
		if stated[field].Text == "" || field == Name && weak {
			stated[field] = p.values[0]
			weak = field == Name && isWeakName(p.key)
		}
	}
	if name, first := stated[Name], stated[First]; isFamilyOnly(name.Text, first.Text) && stated[Last].Text == "" {
		stated[Last], stated[Name] = name, Line{}
	}
	if l := stated[Salutation]; l.Text == "Herr" || l.Text == "Frau" {
		k.line(Salutation, l)
	}
	for _, field := range []Field{Title, Salutation} {
		if l := stated[field]; isTitleStart(l.Text) {
			k.line(Title, l)
		}
	}
	if p, ok := readName(stated[calledKey].Text); ok {
		k.put(First, p.name, stated[calledKey].Number)
	}
	if stated[Name].Text == "" {
		h := halves{given: stated[First], family: stated[Last]}
		if p, ok := h.read(); ok {
			k.person(p, h.lines()...)
		}
		return
	}
	k.line(First, stated[First])
	p, ok := readName(stated[Name].Text)
	if !ok {
		return
	}
	if last, ok := readName(stated[Last].Text); ok && strings.HasSuffix(p.name, last.name) {
		k.put(Last, last.name, stated[Last].Number)
	}
	k.person(p, stated[Name].Number)
}

// headed takes the name that stands above the pairs, alone or with where they
// work behind it, when what follows says it again, or it is a given name that many have.
func (k *keyValue) headed() {
	name, _, _ := strings.Cut(k.heading.Text, ", ")
	p, ok := readName(name)
	if !ok || p.last == "" || !isPlainName(p.name) || hasLegalForm(name) || isTeam(name) {
		return
	}
	given, _, _ := strings.Cut(small(p.first), "-")
	if isCommonGivenName(given) || p.title != "" || p.salutation != "" || p.nick != "" || k.says(p) {
		k.person(p, k.heading.Number)
	}
}

// firstLine is the first line of in that says something.
func firstLine(in Input) Line {
	for _, l := range in.Lines {
		if l.Text != "" {
			return l
		}
	}
	return Line{}
}

// says says that a value holds the given name or an address made of the name.
func (k *keyValue) says(p person) bool {
	for _, pair := range k.pairs {
		for _, v := range pair.values {
			if isMadeOf(v.Text, p) || slices.Contains(strings.FieldsFunc(v.Text, isNoNameRune), p.first) {
				return true
			}
		}
	}
	return false
}

// isNameValue says that a value is a name and no sentence about somebody.
func isNameValue(value string) bool {
	_, ok := readName(unquote(value))
	outside, _, _, _ := enclosed(value)
	words := strings.Fields(outside)
	return ok && (!slices.ContainsFunc(words, isSmallWord) || !slices.ContainsFunc(words, isBigWord))
}

// isBigWord says that word begins with a capital.
func isBigWord(word string) bool {
	r, _ := firstRune(word)
	return unicode.IsUpper(r)
}
