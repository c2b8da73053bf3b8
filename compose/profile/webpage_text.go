package profile

import (
	"strings"
	"unicode"
)

// said is the lines of the page that are text and not a bar, a label or a list.
func (w *webPage) said() []Line {
	var list []Line
	for _, l := range w.lines {
		if len(strings.Fields(l.Text)) >= 6 && !isContactLine(l) && !isAddressLine(l.Text) && webSign(strings.ToLower(l.Text)) < 2 && !isCited(l.Text) {
			list = append(list, l)
		}
	}
	return list
}

// isCited says that a line is of a list of publications.
func isCited(s string) bool {
	return holds(s, " In: ", "doi:", "doi.org", "et al.", "pp. ", " S. 1", " S. 2", " S. 3") || strings.Contains(s, "; ") && strings.Contains(s, ".: ")
}

// story reads what the sentences tell that go on about the person.
func (w *webPage) story() {
	for _, l := range w.said() {
		about := false
		near := w.isNear(l)
		for i, s := range sentences(l.Text) {
			rest, ok := goesOn(s, w.person)
			if p, told, named := subjectOf(s); named && !ok && strings.EqualFold(p.name, w.person.name) {
				rest, ok = told, true
			}
			if !ok && tellsOf(s, w.person) && (about || i == 0 && near || strings.Contains(s, w.person.last)) {
				w.put(School, schoolIn(s), l.Number)
				continue
			}
			if !ok {
				about = false
				continue
			}
			if about = true; about {
				w.told(Line{Number: l.Number, Text: s}, rest)
			}
		}
	}
}

// tellsOf says that a sentence that begins otherwise has the person as its
// subject: „Studiert hat sie an der TU“, „Nach der Lehre studierte Weiß“.
func tellsOf(s string, p person) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(" ,.;:–", r) }) {
		if w == "sie" || w == "er" || w == "she" || w == "he" || w == p.last || w == p.first {
			return true
		}
	}
	return false
}

// isNear says that a line stands a few lines below the name.
func (w *webPage) isNear(l Line) bool {
	top := w.lines[w.at].Number
	return l.Number > top && l.Number <= top+2*maxCard
}

// told takes what one sentence about the person says.
func (w *webPage) told(s Line, rest string) {
	j := readProseJob(rest)
	if j.role != "" && !w.Facts.Has(Role) {
		w.put(Role, j.role, s.Number)
	}
	if j.company != "" && (j.role == "" || strings.EqualFold(j.role, w.Facts.Text(Role))) {
		w.company(Line{Number: s.Number, Text: j.company})
	}
	w.put(School, j.school, s.Number)
	w.put(School, schoolIn(s.Text), s.Number)
	w.put(Location, placeIn(s.Text), s.Number)
	w.put(Location, j.place, s.Number)
}

// vita reads lines that begin with years, newest or oldest first, and on ORCID
// those that have the house above the years.
func (w *webPage) vita() {
	var list []schooling
	open := card
	for i, l := range w.lines {
		if s, ok := vitaHeading(l.Text); ok {
			open = s
			continue
		}
		when, what, ok := leadingYears(l.Text)
		if !ok {
			continue
		}
		if house, city, above := strings.Cut(w.lines[max(0, i-1)].Text, ": "); above && strings.Contains(l.Text, "|") {
			_ = city
			l := Line{Number: w.lines[i-1].Number, Text: house}
			switch {
			case open == education:
				list = append(list, schooling{l, when})
			case open == experience && when.running:
				role, _, _ := strings.Cut(what, " (")
				w.job(Line{Number: l.Number + 1, Text: role}, l)
			}
			continue
		}
		if school, ok := schoolOf(what); ok && (open == education || isStudy(what)) {
			list = append(list, schooling{Line{Number: l.Number, Text: school}, when})
		} else if when.running {
			w.runningJob(Line{Number: l.Number, Text: what})
		}
	}
	for _, s := range schoolNames(list) {
		w.add(Schools, s)
	}
	if latest, ok := latestSchool(list); ok {
		w.line(School, latest)
	}
}

// runningJob reads „Akademischer Rat, Universität Passau“ behind "since 2019".
func (w *webPage) runningJob(l Line) {
	h := readSegment(l.Text)
	if h.company == "" {
		h = roleAndCompany(l.Text)
	}
	if h.role == "" {
		if role, company, ok := strings.Cut(l.Text, ", "); ok && strings.EqualFold(role, w.Facts.Text(Role)) {
			h = headline{role: role, company: company}
		}
	}
	if role := w.Facts.Text(Role); isRole(h.role) && !isSideRole(h.role) && h.company != "" && role == "" || role != "" && strings.EqualFold(role, h.role) {
		w.job(Line{Number: l.Number, Text: h.role}, Line{Number: l.Number, Text: h.company})
	}
}

// vitaHeading says which part of a life a heading opens.
func vitaHeading(s string) (section, bool) {
	switch headingWord(s) {
	case "employment", "experience", "berufserfahrung", "beruflicher werdegang", "werdegang", "appointments", "positions", "academic positions", "beruf":
		return experience, true
	case "education", "education and qualifications", "ausbildung", "studium", "bildungsweg", "qualifications", "akademischer werdegang":
		return education, true
	case "lebenslauf", "cv", "curriculum vitae", "vita", "biography", "works", "publications", "ausgewählte publikationen", "publikationen", "funding", "forschungsinteressen",
		"research interests", "awards", "auszeichnungen", "mitgliedschaften", "invited positions and distinctions":
		return elsewhere, true
	}
	return card, false
}

// leadingYears cuts the years off the front of a line: „seit 2019 Rat“, "2013–2018
// Promotion", "2010 to 2014 | PhD".
func leadingYears(s string) (when period, what string, ok bool) {
	if len(s) > 200 || !strings.ContainsFunc(s, unicode.IsDigit) {
		return period{}, "", false
	}
	words := strings.Fields(s)
	for n := min(len(words)-1, 8); n > 0; n-- {
		head := strings.TrimRight(strings.Join(words[:n], " "), ":|,")
		if when, ok := readPeriod(isoDates(head)); ok {
			return when, strings.Trim(strings.Join(words[n:], " "), " |:–-"), true
		}
	}
	return period{}, "", false
}

// isoDates writes 2019-04 as 04/2019, as periods are read.
func isoDates(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if y, m, ok := strings.Cut(w, "-"); ok && len(m) > 1 && len(y) == 4 && year(y) > 0 && year(m) == 0 {
			words[i] = m[:2] + "/" + y
		}
	}
	return strings.Join(words, " ")
}

// isStudy says that a line tells of studies.
func isStudy(s string) bool {
	return isDegreeName(s) || holds(strings.ToLower(s), "studium", "promotion", "phd", "ph.d", "doctor", "master", "bachelor", "diplom", "magister", "studied", "habilitation", "b.sc", "m.sc", "staatsexamen")
}

// schoolOf is the part of a line that names a school.
func schoolOf(s string) (string, bool) {
	s, _, _ = strings.Cut(s, " (")
	for part := range strings.SplitSeq(s, ", ") {
		for _, at := range []string{" an der ", " am ", " at the ", " at ", " an "} {
			if _, behind, ok := strings.Cut(part, at); ok {
				part = behind
			}
		}
		if isSchool(part) && !isDepartment(part) && !isDegreeName(part) {
			return strings.Trim(part, " .;"), true
		}
	}
	return "", false
}
