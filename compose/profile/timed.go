package profile

import (
	"slices"
	"strings"
)

// readXINGJobs reads entries of time, role, company, one a line or parted by dots.
func readXINGJobs(lines []Line) []job {
	lines = joinTimes(unfolded(slices.DeleteFunc(slices.Clone(lines), func(l Line) bool { return isNoise(l.Text) })))
	if len(lines) == 0 {
		return nil
	}
	if _, ok := readPeriod(lines[0].Text); !ok {
		return readJobs(lines)
	}
	var jobs []job
	for _, e := range timedEntries(lines) {
		j := job{when: e.when}
		if len(e.lines) > 0 {
			j.role = e.lines[0]
		}
		if len(e.lines) > 1 && !isSelfEmployed(e.lines[1].Text) {
			j.company = e.lines[1]
		}
		jobs = append(jobs, j)
	}
	return jobs
}

// unfolded parts lines of the form "time · role · company".
func unfolded(lines []Line) []Line {
	var list []Line
	for _, l := range lines {
		first, _, ok := strings.Cut(l.Text, " · ")
		if _, timed := readPeriod(first); !ok || !timed {
			list = append(list, l)
			continue
		}
		for part := range strings.SplitSeq(l.Text, " · ") {
			if _, length := readLength(part); !length {
				list = append(list, Line{Number: l.Number, Text: part})
			}
		}
	}
	return list
}

// joinTimes makes one line of a time that stands on several: "Bis heute", and
// below it "2 Jahre, seit Mai 2024".
func joinTimes(lines []Line) []Line {
	var list []Line
	for _, l := range lines {
		if n := len(list); n > 0 && isPartOfTime(list[n-1].Text) && isPartOfTime(l.Text) {
			list[n-1].Text += " " + l.Text
			continue
		}
		list = append(list, l)
	}
	return list
}

// isPartOfTime says that a line says nothing but when, how long or until today.
func isPartOfTime(s string) bool {
	_, length := readLength(s)
	_, timed := readPeriod(s)
	return length || timed || isToday(small(s))
}

// timedEntry is a time with the lines below it.
type timedEntry struct {
	when  period
	lines []Line
}

// timedEntries parts lines at those that say when.
func timedEntries(lines []Line) []timedEntry {
	var list []timedEntry
	for _, l := range joinTimes(lines) {
		if when, ok := readPeriod(l.Text); ok {
			list = append(list, timedEntry{when: when})
			continue
		}
		if n := len(list); n > 0 && !isNoise(l.Text) && (isOwner(l.Text) || isSelfEmployed(l.Text) || !isStatus(l.Text) && !isEmploymentType(l.Text)) {
			list[n-1].lines = append(list[n-1].lines, l)
		}
	}
	return list
}

// schoolBelow is the school below a time: the line that is called so, else the second.
func schoolBelow(lines []Line) (Line, bool) {
	for _, l := range lines {
		if isSchool(l.Text) && !isDegreeName(l.Text) {
			return l, true
		}
	}
	if len(lines) == 0 {
		return Line{}, false
	}
	return lines[min(1, len(lines)-1)], true
}
