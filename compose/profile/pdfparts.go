package profile

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// pdfCard tells headline and place apart: the place is the last line above the
// first section, the headline what stands before it, joined.
func pdfCard(lines []Line) (headline, place Line) {
	if n := len(lines); n > 0 && isPDFPlace(lines) {
		place, lines = lines[n-1], lines[:n-1]
	}
	for i, l := range lines {
		if i == 0 {
			headline = l
			continue
		}
		headline.Text += " " + l.Text
	}
	return headline, place
}

// fullLine is how many letters a line of a headline has at least before it goes
// on in the next one.
const fullLine = 45

// isPDFPlace says that the last line is a place: it is surely one, or it is no
// job and the line above it ends where there was room for more.
func isPDFPlace(lines []Line) bool {
	last := lines[len(lines)-1].Text
	if isPlaceLine(last) {
		return true
	}
	if len(lines) < 2 || isRole(last) || strings.ContainsAny(last, "|@·•!?:") {
		return false
	}
	above := lines[len(lines)-2].Text
	return !isWrapped(above, last) && (utf8.RuneCountInString(above) < fullLine || strings.Count(last, ", ") == 2)
}

// isWrapped says that a line is not complete without the next one.
func isWrapped(line, next string) bool {
	if ends(line, "&", "|", ",", "/", "-", "–", "+", "@", "·") || begins(next, "&", "|", "@", ")") {
		return true
	}
	switch small(lastWord(line)) {
	case "at", "bei", "of", "and", "und", "for", "für", "the", "der", "des", "von", "in", "to", "mit", "with", "et", "de", "y", "en",
		"chez", "im", "am", "zur", "zum", "a", "an", "la", "du":
		return true
	}
	return false
}

// maxWrapped is the length in bytes from which no further line goes on with a name or a title.
const maxWrapped = 500

// wrapped puts lines together that go on in the next one.
func wrapped(lines []Line) []Line {
	var list []Line
	for _, l := range lines {
		r, _ := firstRune(l.Text)
		if n := len(list); n > 0 && len(list[n-1].Text) < maxWrapped && (isWrapped(list[n-1].Text, l.Text) || unicode.IsLower(r) && !isBrand(l.Text)) {
			list[n-1].Text += " " + l.Text
			continue
		}
		list = append(list, l)
	}
	return list
}

// joinedLines puts the lines of a text together up to where a sentence ends.
func joinedLines(lines []Line) []Line {
	var list []Line
	open := false
	for _, l := range lines {
		if n := len(list); open && len(list[n-1].Text) < maxValue {
			list[n-1].Text += " " + l.Text
		} else {
			list = append(list, l)
		}
		open = !ends(l.Text, ".", "!", "?", ":")
	}
	return list
}

// pdfJobs reads entries of company, title, dates; or of company, length, and
// below them titles with dates. Places and texts stand below the dates.
func pdfJobs(lines []Line) []job {
	r := jobReader{}
	for at, l := range lines {
		if months, ok := readLength(l.Text); ok && at > r.done {
			r.group, r.left, r.done = lines[at-1], months, at+1
			continue
		}
		when, ok := readPeriod(l.Text)
		if !ok {
			continue
		}
		if role, above := lastWrapped(lines[r.done:at]); role.Text != "" {
			r.addPDF(job{role: role, when: when}, above)
		}
		r.done = at + 1
	}
	return r.jobs
}

// addPDF adds an entry: in the open group, or at the company above its title.
func (r *jobReader) addPDF(j job, above []Line) {
	if r.group.Text != "" && r.inGroup(false) {
		j.company = r.group
		r.spend(j.when)
	} else {
		r.group = Line{}
		j.company, _ = lastWrapped(above)
	}
	if isSelfEmployed(j.company.Text) {
		j.company = Line{}
	}
	r.jobs = append(r.jobs, j)
}

// lastWrapped is the last line with what of it stands above, and the lines before.
func lastWrapped(lines []Line) (last Line, above []Line) {
	n := len(lines) - 1
	if n < 0 {
		return Line{}, nil
	}
	last = lines[n]
	for ; n > 0 && len(last.Text) < maxWrapped && isWrapped(lines[n-1].Text, last.Text); n-- {
		last = Line{Number: lines[n-1].Number, Text: lines[n-1].Text + " " + last.Text}
	}
	return last, lines[:n]
}

// pdfSchools reads entries of school and "Degree, Field · (2011 - 2015)".
func pdfSchools(lines []Line) []schooling {
	var list []schooling
	start := 0
	for at, l := range lines {
		if when, ok := bracketPeriod(l.Text); ok {
			list = append(list, pdfSchooling(lines[start:at+1], when)...)
			start = at + 1
		}
	}
	for _, l := range wrapped(lines[start:]) {
		if isSchool(l.Text) && !isDegreeName(l.Text) {
			list = append(list, schooling{school: l})
		}
	}
	if len(list) == 0 && len(lines) > 0 {
		list = append(list, schooling{school: lines[0]})
	}
	return list
}

// bracketPeriod reads the dates in brackets at the end of a line.
func bracketPeriod(s string) (period, bool) {
	open := strings.LastIndexByte(s, '(')
	if open < 0 || !strings.HasSuffix(s, ")") {
		return period{}, false
	}
	return readPeriod(s[open:])
}

// pdfSchooling is the school of an entry's lines, and those of entries before
// it that have no dates.
func pdfSchooling(lines []Line, when period) []schooling {
	var list []schooling
	for _, l := range wrapped(lines) {
		if _, dated := bracketPeriod(l.Text); isSchool(l.Text) && !isDegreeName(l.Text) && !dated {
			list = append(list, schooling{school: l})
		}
	}
	if len(list) == 0 && len(lines) > 1 {
		list = append(list, schooling{school: wrapped(lines)[0]})
	}
	if len(list) > 0 {
		list[len(list)-1].when = when
	}
	return list
}
