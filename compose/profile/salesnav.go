package profile

import "strings"

// SalesNav reads a lead's page of LinkedIn's Sales Navigator: the profile's own
// lines among other buttons, and the shared contacts in a section of their own.
var SalesNav = Format{
	Name:  "sales-nav",
	Doc:   "a lead's page of LinkedIn Sales Navigator, selected and copied",
	Looks: looksLikeSalesNav,
	Read:  readSalesNav,
}

// looksLikeSalesNav says that in has a line that only Sales Navigator prints.
func looksLikeSalesNav(in Input) bool {
	for _, l := range in.Lines {
		switch lower := strings.ToLower(l.Text); {
		case lower == "actions list", lower == "get intro", lower == "save to list", lower == "lead recommendations", isTenure(lower):
			return true
		}
	}
	return false
}

// isTenure says that a line is how long somebody has been there: "3 yrs 2 mos in role".
func isTenure(lower string) bool {
	for _, end := range []string{" in role", " in company", " in current role", " in der position", " im unternehmen"} {
		if length, ok := strings.CutSuffix(lower, end); ok {
			_, ok = readLength(length)
			return ok
		}
	}
	return false
}

func readSalesNav(in Input) (Profile, error) {
	lines, contacts := takeContacts(leadLines(pageLines(in)))
	page, err := openPage(lines)
	if err != nil {
		return Profile{}, err
	}
	page.read()
	contacts.fill(page.builder)
	return page.done()
}

// leadLines is the lines without what Sales Navigator puts around a profile.
func leadLines(lines []Line) []Line {
	var kept []Line
	for _, l := range lines {
		lower := strings.ToLower(l.Text)
		switch lower {
		case "get intro", "save to list", "saved", "view profile", "add to crm", "create task", "add note", "add tag", "add tags", "account map",
			"chat with us", "referrals", "actions list", "last active", "in your network", "out of network", "viewed", "relationship",
			"open actions overflow menu", "lead", "back to search results":
			continue
		}
		if isTenure(lower) || ends(lower, " has been saved", " notifications total") || begins(lower, "last active ", "active ", "similar to ") {
			continue
		}
		kept = append(kept, l)
	}
	return kept
}

// takeContacts takes the section "Shared connections (3)" out of lines: its
// number, and the names, each with a headline below it, which can read like one.
func takeContacts(lines []Line) (rest []Line, m mutual) {
	open, named := false, false
	for i, l := range lines {
		_, heading := headingOf(l.Text)
		next := ""
		if i+1 < len(lines) {
			next = lines[i+1].Text
		}
		switch {
		case isContactsHeading(l.Text):
			open, named = true, false
			m.count, m.lines = max(m.count, headingNumber(l.Text)), []int{l.Number}
		case open && (heading || isStranger(l.Text, next)):
			open = false
			rest = append(rest, l)
		case !open:
			rest = append(rest, l)
		case named:
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

// isContactsHeading says that below a line shared contacts are listed.
func isContactsHeading(s string) bool {
	switch headingWord(s) {
	case "shared connections", "mutual connections", "gemeinsame kontakte":
		return true
	}
	return false
}

// headingNumber is the number in brackets behind a heading, 0 when there is none.
func headingNumber(s string) int {
	_, inside, _ := strings.Cut(s, "(")
	return max(0, readNumber(strings.TrimSuffix(inside, ")")))
}
