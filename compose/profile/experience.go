package profile

import (
	"strings"

	"note/lint/lang"
)

// readJobs reads the entries of a page's Experience: title, company, dates; or
// company, length, and below them titles with dates. The line with the dates is
// the anchor: everything else is found from there.
func readJobs(lines []Line) []job {
	r := jobReader{lines: dropLabels(lines)}
	for at := range r.lines {
		if months, ok := readLength(r.lines[at].Text); ok && at > r.done {
			r.openGroup(at, months)
			continue
		}
		if when, ok := readPeriod(r.lines[at].Text); ok {
			r.read(at, when)
			r.done = at + 1
		}
	}
	return r.jobs
}

// jobReader walks down the lines of an Experience section.
type jobReader struct {
	lines []Line
	jobs  []job
	done  int // lines before it belong to entries that are read

	group Line // the company whose posts are being read
	left  int  // months of the group that its posts have not told of yet; -1 when that is unknown
}

// openGroup begins the posts at one company, named above the line at.
func (r *jobReader) openGroup(at, months int) {
	if at == 0 || isEmploymentType(r.lines[at-1].Text) {
		return
	}
	r.group, _ = companySlot(r.lines[at-1])
	r.left = months
	r.done = at + 1
}

// read reads the entry whose dates stand in the line at.
func (r *jobReader) read(at int, when period) {
	above := r.above(at)
	typed := false
	if len(above) > 1 && isEmploymentType(above[0].Text) {
		typed, above = true, above[1:]
	}
	above = withoutPlace(above)
	if len(above) == 0 {
		return
	}
	j := job{when: when}
	slot, hasType := companySlot(above[0])
	switch {
	case r.group.Text != "" && r.inGroup(hasType):
		j.role, j.company = above[0], r.group
		r.spend(when)
	case typed && isSelfEmployed(r.lines[at-1].Text) && (len(above) == 1 || r.jobs != nil):
		j.role = above[0]
	case len(above) == 1 || isPlaceLine(above[1].Text):
		j.role, j.company = r.soleLine(above[0], slot, hasType)
	default:
		r.group = Line{}
		j.role, j.company = titleAndCompany(above[1], above[0])
	}
	if isSelfEmployed(j.company.Text) {
		j.company = Line{}
	}
	r.jobs = append(r.jobs, j)
}

// above is the lines of the entry above the line at, the nearest first, three at most.
func (r *jobReader) above(at int) []Line {
	var lines []Line
	for i := at - 1; i >= r.done && len(lines) < 3; i-- {
		lines = append(lines, r.lines[i])
	}
	return lines
}

// withoutPlace drops a place that stands between company and dates.
func withoutPlace(above []Line) []Line {
	if len(above) < 2 {
		return above
	}
	_, typed := companySlot(above[0])
	behindCompany := len(above) > 2 && hasLegalForm(above[1].Text) && !hasLegalForm(above[0].Text) && !typed
	if isPlaceLine(above[0].Text) || behindCompany {
		return above[1:]
	}
	return above
}

// inGroup says that the next entry is a post in the open group: no company of
// its own is named, and the group's months are not all told.
func (r *jobReader) inGroup(hasType bool) bool {
	return !hasType && (r.left > 1 || r.left < 0)
}

// spend takes a post's months from the group's.
func (r *jobReader) spend(when period) {
	months := when.months
	if months == 0 && when.start > 0 && !when.running {
		months = when.end - when.start + 1
	}
	switch {
	case months == 0:
		r.left = -1
	case r.left > 0:
		r.left = max(0, r.left-months)
	}
}

// companySlot reads "Company · Full-time".
func companySlot(line Line) (company Line, hasType bool) {
	text, kind, ok := strings.Cut(line.Text, " · ")
	if ok && isEmploymentType(kind) {
		return Line{Number: line.Number, Text: text}, true
	}
	return line, false
}

// soleLine reads an entry of which one line is left above the dates: below the
// place of another post, it is one more post in the group.
func (r *jobReader) soleLine(line, slot Line, hasType bool) (role, company Line) {
	if hasType {
		return Line{}, slot
	}
	if h := readSegment(line.Text); r.group.Text == "" && h.company != "" && !h.student {
		return Line{Number: line.Number, Text: h.role}, Line{Number: line.Number, Text: h.company}
	}
	return line, r.group
}

// titleAndCompany reads the two lines of an entry. The title stands first, but
// for layouts that print the company first: its legal form tells.
func titleAndCompany(first, second Line) (role, company Line) {
	slot, hasType := companySlot(second)
	if hasLegalForm(first.Text) && !hasLegalForm(slot.Text) && (!hasType || isRole(slot.Text)) {
		return slot, first
	}
	return first, slot
}

// hasLegalForm says that s ends with a legal form.
func hasLegalForm(s string) bool {
	s = cutRemarks(s)
	return lang.CutLegalForm(s) != s
}

// dropLabels drops the lines that say what the next line is, and logos.
func dropLabels(lines []Line) []Line {
	var kept []Line
	for _, l := range lines {
		if !isLabel(l.Text) && !isNoise(l.Text) && !isLogo(l.Text) {
			kept = append(kept, l)
		}
	}
	return kept
}

// isLabel says that a line names the one after it, as screen readers are told.
func isLabel(s string) bool {
	switch small(strings.TrimRight(s, ":")) {
	case "company name", "dates employed", "employment duration", "total duration", "title", "location", "dates", "degree name",
		"field of study",
		"dates attended or expected graduation", "school name", "firmenname", "name des unternehmens", "beschäftigungszeitraum",
		"beschäftigungsdauer",
		"gesamtdauer", "position", "standort", "ort", "abschluss", "studienfach", "name der schule", "zeitraum des besuchs",
		"dauer", "zeitraum":
		return true
	}
	return false
}

// isLogo says that a line is the text of a picture: "Musterwerk logo".
func isLogo(s string) bool {
	lower := small(s)
	return ends(lower, " logo", "-logo") || begins(lower, "logo von ", "logo of ", "logo für ")
}
