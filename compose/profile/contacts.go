package profile

import "strings"

// takeContacts takes the section "Shared connections (3)" out of lines: its
// number, and the names, each of which can have a headline below it that reads like one.
func takeContacts(lines []Line) (rest []Line, m mutual) {
	open, named := false, false
	for i, l := range lines {
		switch {
		case isContactsHeading(l.Text):
			open, named = true, false
			m.count, m.lines = max(m.count, headingNumber(l.Text)), []int{l.Number}
		case !open:
			rest = append(rest, l)
		case endsContacts(lines, i):
			open = false
			rest = append(rest, l)
		case named && (!isPlainName(l.Text) || len(m.names) >= m.count):
			named = false
		case isPlainName(l.Text) && len(m.names) < maxItems:
			p, _ := readName(l.Text)
			m.names = append(m.names, Line{Number: l.Number, Text: p.name})
			named = true
		}
	}
	m.count = max(m.count, len(m.names))
	return rest, m
}

// endsContacts says that with the line i something else begins than contacts.
func endsContacts(lines []Line, i int) bool {
	_, heading := headingOf(lines[i].Text)
	return heading || isStranger(lines, i)
}

// isContactsHeading says that below a line shared contacts are listed.
func isContactsHeading(s string) bool {
	switch headingWord(s) {
	case "shared connections", "mutual connections", "mutual contacts", "shared contacts", "gemeinsame kontakte", "relations en commun",
		"contactos en común":
		return true
	}
	return false
}

// headingNumber is the number in brackets behind a heading, 0 when there is none.
func headingNumber(s string) int {
	_, inside, _ := strings.Cut(s, "(")
	return max(0, readNumber(strings.TrimSuffix(inside, ")")))
}
