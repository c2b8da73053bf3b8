package profile

import "strings"

// said is the lines of the page that are text of or about the person, and no
// bar, label or list.
func (w *webPage) said() []Line {
	var list []Line
	for _, l := range w.lines {
		if len(strings.Fields(l.Text)) >= 6 && !l.theirs && !isContactLine(l.Line) && !isAddressLine(l.Text) && webSign(l.Text) < 2 && !isCited(l.Text) {
			list = append(list, l.Line)
		}
	}
	return list
}

// wishes is the lines that can say how to write: short ones, too.
func (w *webPage) wishes() []Line {
	var list []Line
	for i, l := range w.lines {
		if i > w.at && len(strings.Fields(l.Text)) >= 3 && !l.theirs && !l.isChrome() && webSign(l.Text) < 2 && !isCited(l.Text) {
			list = append(list, l.Line)
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
			if told, own := inThirdPerson(s); own {
				rest, ok = told, true
			}
			if p, told, named := subjectOf(s); named && strings.EqualFold(p.name, w.person.name) {
				rest, ok = told, true
			}
			if !ok && tellsOf(s, w.person) && (about || i == 0 && near || strings.Contains(s, w.person.last)) {
				w.put(School, schoolIn(s), l.Number)
				continue
			}
			if about = ok; about {
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
	return l.Number > top && l.Number <= top+12
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
