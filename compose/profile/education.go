package profile

import "strings"

// schooling is one entry of an Education section.
type schooling struct {
	school Line
	when   period
}

// readSchools reads the entries of a page's Education: school, degree, dates.
// The dates are the anchor; without any, the first line is a school.
func readSchools(lines []Line) []schooling {
	lines = dropLabels(lines)
	var list []schooling
	done := 0
	for at := range lines {
		when, ok := readPeriod(lines[at].Text)
		if !ok {
			continue
		}
		if school, ok := schoolAbove(lines[done:at], done > 0); ok {
			list = append(list, schooling{school, when})
		}
		done = at + 1
	}
	if len(list) == 0 && len(lines) > 0 && (isSchool(lines[0].Text) || len(lines) < 2 || !isSchool(lines[1].Text)) {
		list = append(list, schooling{school: lines[0]})
	}
	return list
}

// schoolAbove is the school among the lines above its dates: the one that is
// called so, else the first of an entry. Behind the first entry, lines of the
// one before can stand there, too: then only the nearest two count.
func schoolAbove(lines []Line, later bool) (Line, bool) {
	if len(lines) == 0 {
		return Line{}, false
	}
	near := lines[max(0, len(lines)-3):]
	for i := len(near) - 1; i >= 0; i-- {
		if isSchool(near[i].Text) && !isDegreeName(near[i].Text) {
			return near[i], true
		}
	}
	if later || len(lines) > 3 {
		return lines[max(0, len(lines)-2)], true
	}
	return lines[0], true
}

// isDegreeName says that a line is a degree: "LL.M., Competition Law", „Diplom, Maschinenbau“.
func isDegreeName(s string) bool {
	lower := small(s)
	first, _, _ := strings.Cut(s, ",")
	_, field := cutTitles(strings.Fields(first))
	if isTitleStart(first) || isThesis(lower) || strings.HasPrefix(lower, "dipl.") && len(field) < 2 {
		return true
	}
	for _, start := range []string{"bachelor", "master", "diplom", "licence", "licenciatura", "máster", "maestría", "grado en", "laurea", "ausbildung", "lehre ", "fachabitur", "matura",
		"staatsexamen", "kandidat", "apprenticeship", "promotion", "doctor", "doktor", "phd", "msc", "bsc", "m.",
		"b.", "ll.", "abitur", "staatsexamen", "magister", "certificate", "grade", "note:", "activities"} {
		if strings.HasPrefix(lower, start) {
			return true
		}
	}
	return false
}

// isThesis says that a line tells what somebody wrote to get a degree, or did
// beside it: a school in it is its subject.
func isThesis(lower string) bool {
	label, _, ok := strings.Cut(lower, ":")
	return ok && (ends(label, "thesis", "dissertation", "arbeit", "schwerpunkt", "schwerpunkte", "thema", "titel", "note", "grade", "focus", "supervisor", "betreuer", "societies", "mémoire",
		"tesis", "tfm", "modules", "activities", "aktivitäten und verbände", "stipendium", "scholarship", "award"))
}

// latestSchool is the school of the latest entry by date, not by position.
func latestSchool(list []schooling) (Line, bool) {
	if len(list) == 0 {
		return Line{}, false
	}
	best := list[0]
	for _, s := range list[1:] {
		if s.when.running && !best.when.running || s.when.running == best.when.running && s.when.end > best.when.end {
			best = s
		}
	}
	return best.school, true
}

// schoolNames are the schools of a list, each once.
func schoolNames(list []schooling) []Line {
	var names []Line
	for _, s := range list {
		if len(names) < maxItems && !hasLine(names, s.school.Text) {
			names = append(names, s.school)
		}
	}
	return names
}
