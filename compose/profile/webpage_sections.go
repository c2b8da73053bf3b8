package profile

import (
	"strings"
	"unicode"
)

// labels reads what stands below or behind a label.
func (w *webPage) labels() {
	for i, l := range w.lines[w.at+1:] {
		key, value, behind := strings.Cut(l.Text, ": ")
		field := uiWord(key).field
		v := Line{Number: l.Number, Text: value}
		if next := w.at + 2 + i; !behind && next < len(w.lines) {
			v = w.lines[next].Line
		}
		if field == "" || l.theirs || v.Text == "" || uiWord(v.Text) != (word{}) || len(v.Text) > 100 || isNothing(v.Text) || isNoise(v.Text) || isContactLine(v) {
			continue
		}
		w.labelled(field, v, behind)
	}
}

// labelled takes the value of a label. One that stands below it, and not behind,
// must look like what the label says.
func (w *webPage) labelled(field Field, v Line, behind bool) {
	switch field {
	case Role:
		if behind || isRole(v.Text) || len(strings.Fields(v.Text)) < 6 && unicode.IsUpper([]rune(v.Text)[0]) {
			w.job(v, Line{})
		}
	case Company:
		if behind || isHouse(v.Text) || w.isCompany(v) {
			w.job(Line{}, v)
		}
	case Pronouns:
		if isPronouns(v.Text) || isLonePronoun(v.Text) {
			w.put(Pronouns, barePronouns(v.Text), v.Number)
		}
	case Location:
		if !strings.ContainsAny(v.Text, "0123456789") || hasPostcode(v.Text) {
			w.line(field, Line{Number: v.Number, Text: withoutPostcode(v.Text)})
		}
	default:
		w.line(field, v)
	}
}

// sections reads the lists that headings open.
func (w *webPage) sections() {
	for s, field := range map[section]Field{wants: Wants, haves: Offers, skills: Skills, interests: Interests} {
		for _, item := range listItems(w.items(s)) {
			w.add(field, item)
			if s == haves {
				w.add(Skills, item)
			}
		}
	}
}

// items is the lines below the name that a section lists; sentences are none.
func (w *webPage) items(s section) []Line {
	var list []Line
	ended := false // by a line that is no item, until the section opens again
	for _, l := range w.lines[w.at+1:] {
		ended = l.word.page != s && (ended || l.section == s && (asksOrTells(l.Text) || isShowAll(l.Text)))
		if label, value, ok := strings.Cut(l.Text, ": "); ok && uiWord(label).page == s && !l.theirs {
			list = append(list, Line{Number: l.Number, Text: value})
			continue
		}
		if !ended && l.section == s && l.word.page != s && !l.theirs && !l.isChrome() && len(l.Text) < 120 && !strings.HasSuffix(l.Text, ".") && !isContactLine(l.Line) {
			list = append(list, l.Line)
		}
	}
	return list
}

// vita reads lines that begin with years, newest or oldest first, and on ORCID
// those that have the house above the years.
func (w *webPage) vita() {
	var list []schooling
	for i, l := range w.lines {
		when, what, ok := leadingYears(l.Text)
		if l.section == education && !ok && !l.theirs && !l.isChrome() {
			if school, is := schoolOf(l.Text); is && i > w.at && !strings.Contains(l.Text, ": ") {
				when.end = lastYear(l.Text)
				list = append(list, schooling{Line{Number: l.Number, Text: school}, when})
			}
		}
		if !ok || l.theirs {
			continue
		}
		if house, _, above := strings.Cut(w.lines[max(0, i-1)].Text, ": "); above && strings.Contains(l.Text, "|") {
			house := Line{Number: w.lines[i-1].Number, Text: house}
			switch {
			case l.section == education:
				list = append(list, schooling{house, when})
			case l.section == experience && when.running:
				role, _, _ := strings.Cut(what, " (")
				w.job(Line{Number: l.Number, Text: role}, house)
			}
			continue
		}
		if school, ok := schoolOf(what); ok && (l.section == education || isStudy(what)) {
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

// lastYear is the last year in s in months, as periods count, 0 without one.
func lastYear(s string) int {
	last := 0
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsDigit(r) }) {
		if y := year(w); y > 0 {
			last = 12*y + 12
		}
	}
	return last
}

// runningJob reads „Akademischer Rat, Universität Passau“ behind "since 2019".
func (w *webPage) runningJob(l Line) {
	j := readJobLine(l.Text)
	if j.maybe != "" {
		j.weigh(w.isSaid(j.maybe, l.Number))
	}
	if isRole(j.role) && !isSideRole(j.role) && j.company != "" && !isDepartment(j.company) {
		w.put(Role, j.role, l.Number)
		if strings.EqualFold(j.role, w.Facts.Text(Role)) {
			w.company(Line{Number: l.Number, Text: j.company})
		}
	}
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
	return isDegreeName(s) || holds(small(s), "studium", "promotion", "phd", "ph.d", "doctor", "master", "bachelor", "diplom", "magister", "studied", "habilitation", "b.sc", "m.sc", "staatsexamen")
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
