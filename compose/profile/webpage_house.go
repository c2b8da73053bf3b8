package profile

import (
	"strings"
	"unicode"
)

// named takes the company that a handle such as "@acme-io" stands for: the line
// below the name that is a company or called as the handle, else the handle.
func (w *webPage) named(below []Line) {
	if w.handle.Text == "" {
		return
	}
	stem := plainLetters(w.handle.Text)
	for _, l := range below[:min(len(below), 2*maxCard)] {
		name := plainLetters(PlainCompany(l.Text))
		if begins(l.Text, "@") || strings.Contains(l.Text, " at ") || len(name) < 4 {
			continue
		}
		if hasLegalForm(l.Text) && len(l.Text) < 80 || strings.HasPrefix(stem, name) {
			w.company(l)
			return
		}
	}
	w.company(w.handle)
}

// plainLetters is the letters and digits of s in small letters.
func plainLetters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// house takes the house whose site it is, where the card names none: the e-mail
// addresses are called after it, or it is a school.
func (w *webPage) house() {
	w.firstHouse(
		func(l Line) bool { return inDomain(w.mail(), l.Text) && !isMadeOf(l.Text, w.person) },
		func(l Line) bool { return isSchool(l.Text) && !isDepartment(l.Text) && l.Text != w.Facts.Text(School) },
		func(l Line) bool {
			return l.Number == w.lines[0].Number && isInstitution(l.Text) && !isDepartment(l.Text)
		},
	)
}

// employer takes the company that heads the page, where nothing else names one.
func (w *webPage) employer() {
	w.firstHouse(func(l Line) bool { return hasLegalForm(l.Text) })
	for _, l := range w.foot {
		if holder := cutCopyright(l.Text); holder != l.Text && hasLegalForm(holder) && !w.meeting {
			w.company(Line{Number: l.Number, Text: holder})
		}
	}
}

// firstHouse takes the first line that is a house in one of the ways, the surest
// first. A conference or a union of members is nobody's employer.
func (w *webPage) firstHouse(ways ...func(Line) bool) {
	if w.Facts.Has(Company) || w.meeting {
		return
	}
	for _, is := range ways {
		for i, l := range w.lines {
			l := Line{Number: l.Number, Text: cutCopyright(l.Text)}
			near := i <= w.at+2*maxCard || l.Text != w.lines[i].Text
			if i != w.at && near && !w.lines[i].theirs && w.lines[i].section != education && w.isHouseLine(l) && is(l) {
				w.company(l)
				return
			}
		}
	}
}

// isHouseLine says that a line can be the name of a house.
func (w *webPage) isHouseLine(l Line) bool {
	return l.Text != "" && len(l.Text) < 80 && !isContactLine(l) && !isAddressLine(l.Text) && !isNoise(l.Text) && !isRole(l.Text) && !isDegreeName(l.Text) &&
		!strings.ContainsAny(l.Text, ":|>·") && !strings.HasSuffix(l.Text, ".") && !isUnion(l.Text)
}

// isUnion says that a house is one of members.
func isUnion(s string) bool {
	lower := small(s)
	return holds(lower, "verband", "verein", "association", "society", "guild", "institute of", "institution of", "kammer", "chamber", "federation", "e. v.", "e.v.", "network", "netzwerk", "alumni", "club", "asociación", "associazione", "vereniging", "gesellschaft für")
}

// cutCopyright cuts "© 2026 " off the front and what follows a full stop.
func cutCopyright(s string) string {
	rest, ok := strings.CutPrefix(s, "© ")
	if !ok {
		return s
	}
	if word, behind, more := strings.Cut(rest, " "); more && year(strings.Trim(word, ",–-")) > 0 {
		rest = behind
	}
	if at := strings.LastIndexByte(rest, ' '); at > 0 && year(rest[at+1:]) > 0 {
		rest = rest[:at]
	}
	return strings.Trim(rest[:sentenceEnd(rest)], " .")
}

// isMeetingPage says that a page is of a meeting of many, where people speak or
// are listed.
func isMeetingPage(lines []webLine) bool {
	for _, l := range lines {
		if l.word.is(meeting) || begins(small(l.Text), "session by ", "talk by ", "vortrag von ", "session von ") {
			return true
		}
	}
	return false
}

// event takes the meeting whose page it is: a line that is called so, with or
// without the year, above the name.
func (w *webPage) event() {
	if !w.meeting {
		return
	}
	for i, l := range w.lines {
		words := strings.Fields(l.Text)
		if i == w.at || len(words) == 0 || len(words) > 7 || strings.ContainsAny(l.Text, ":@|·←") || isPlace(l.Text) {
			continue
		}
		dated := len(words) > 1 && year(words[len(words)-1]) > 0 && !strings.ContainsAny(words[0], "0123456789") && monthNamed(small(words[len(words)-2])) == 0 &&
			!strings.Contains(l.Text, ",") && !isMembership(l.Text)
		if i < w.at && l.word == (word{}) && (dated || isEventWord(l.Text)) {
			w.put(Event, unshouted(l.Text), l.Number)
			return
		}
	}
	for _, l := range append(plainLines(w.lines), w.foot...) {
		if holder := cutCopyright(l.Text); holder != l.Text && !hasLegalForm(holder) && (isMeetingName(holder) || hasLine(plainLines(w.lines[:w.at]), holder)) {
			w.put(Event, unshouted(holder), l.Number)
			return
		}
	}
}

// unshouted writes a title in capitals as titles are written.
func unshouted(s string) string {
	if !hasNoSmall(s) || len(strings.Fields(s)) < 2 {
		return s
	}
	words := strings.Fields(s)
	for i, w := range words {
		if len(w) > 3 {
			words[i] = recaseName(w)
		}
	}
	return strings.Join(words, " ")
}
