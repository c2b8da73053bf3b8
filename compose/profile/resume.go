package profile

import "strings"

// JSONResume reads a résumé in the format of jsonresume.org.
var JSONResume = Format{
	Name:  "json-resume",
	Doc:   "a JSON Résumé (jsonresume.org)",
	Looks: looksLikeResume,
	Read:  readResume,
}

// looksLikeResume says that in is a JSON object with one of a résumé's keys.
func looksLikeResume(in Input) bool {
	s := strings.TrimSpace(in.Raw)
	return strings.HasPrefix(s, "{") && (strings.Contains(s, `"basics"`) || strings.Contains(s, `"work"`))
}

func readResume(in Input) (Profile, error) {
	root, err := parseJSON(in.Raw)
	if err != nil {
		return Profile{}, err
	}
	basics := root.at("basics")
	p, ok := readName(basics.first("name").Text)
	if !ok {
		return Profile{}, ErrNoName
	}
	r := resume{builder: newBuilder(), root: root, basics: basics}
	r.builder.person(p, basics.at("name").line)
	r.read()
	return r.done()
}

// resume is a résumé being read.
type resume struct {
	*builder
	root, basics node
}

// read takes the facts, section by section.
func (r *resume) read() {
	r.line(Headline, r.basics.first("label"))
	r.line(Location, r.location())
	r.line(URL, r.address())
	r.line(Pronouns, r.basics.first("pronouns"))
	r.work()
	r.schools()
	for _, list := range []struct {
		key   string
		field Field
	}{{"skills", Skills}, {"interests", Interests}} {
		for _, item := range r.root.at(list.key).list {
			r.add(list.field, item.first("name"))
		}
	}
	summary := r.basics.first("summary")
	wishes, lines := findPreferences(append(segmentLines(r.basics.first("label")), summary))
	r.put(Preferences, wishes, lines...)
	r.put(Register, register(wishes), lines...)
	r.goesTo([]Line{summary})
	r.put(Lang, ownLanguage([]string{summary.Text}, []string{r.Facts.Text(Headline), r.Facts.Text(Role)}, ""))
}

// location is the town; a plain text is taken as it is.
func (r *resume) location() Line {
	l := r.basics.at("location")
	if l.text != "" {
		return l.asLine()
	}
	return l.first("city")
}

// address is the profile on LinkedIn or XING.
func (r *resume) address() Line {
	for _, profile := range r.basics.at("profiles").list {
		switch small(profile.first("network").Text) {
		case "linkedin", "xing":
			return profile.first("url")
		}
	}
	return Line{}
}

// work finds the current job: one without an end.
func (r *resume) work() {
	var jobs []job
	for _, w := range r.root.at("work").list {
		j := job{role: w.first("position"), company: w.first("name", "company"), when: isoPeriod(w)}
		if isSelfEmployed(j.company.Text) {
			j.company = Line{}
		}
		jobs = append(jobs, j)
	}
	for _, l := range employers(jobs) {
		r.add(Employers, l)
	}
	h := splitHeadline(r.Facts.Text(Headline))
	r.put(Event, h.event, r.basics.at("label").line)
	current, ok := currentJob(jobs, h.names)
	switch {
	case ok:
		r.job(current.role, current.company)
	case len(jobs) == 0 || h.student:
		line := r.basics.at("label").line
		r.put(Role, h.role, line)
		r.company(Line{Number: line, Text: h.company})
		r.put(School, h.school, line)
	}
}

// schools finds the school of the latest date.
func (r *resume) schools() {
	var list []schooling
	for _, e := range r.root.at("education").list {
		if school := e.first("institution"); school.Text != "" {
			list = append(list, schooling{school, isoPeriod(e)})
		}
	}
	for _, l := range schoolNames(list) {
		r.add(Schools, l)
	}
	if latest, ok := latestSchool(list); ok {
		r.line(School, latest)
	}
}

// isoPeriod reads startDate and endDate: 2021, 2021-05 or 2021-05-01. Without
// an end it is running.
func isoPeriod(n node) period {
	p := period{start: isoMonth(n.first("startDate").Text), end: isoMonth(n.first("endDate").Text)}
	if n.first("endDate").Text == "" || strings.EqualFold(n.first("endDate").Text, "present") {
		p.running, p.end = true, p.start
	}
	return p
}

// isoMonth is the months since the year 0 of a date, 0 when it is none.
func isoMonth(date string) int {
	parts := strings.Split(date, "-")
	months := year(parts[0]) * 12
	if months > 0 && len(parts) > 1 {
		months += max(0, readNumber(parts[1]))
	}
	return months
}
