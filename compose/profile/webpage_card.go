package profile

import "strings"

// maxCard is the number of lines below the name that can be of its card.
const maxCard = 8

// cardLines is the lines below the name that say something, up to the first
// that is of something else.
func (w *webPage) cardLines() []Line {
	var list []Line
	for _, l := range w.lines[w.at+1:] {
		if handle, pronouns, ok := strings.Cut(l.Text, " · "); ok && isHandle(handle) && isPronouns(pronouns) {
			l.Text = pronouns
		}
		switch {
		case len(list) == maxCard, l.theirs, l.word.page != card, l.word.is(address), isAbout(l.Text, w.person), len(l.Text) > 160 && len(list) > 0:
			return list
		case l.isChrome(), isHandle(l.Text) && !begins(l.Text, "@") || strings.Count(l.Text, "@") > 1, isFollowed(l.Text), isNameLine(l.Text, w.person.name),
			isMembership(l.Text), strings.EqualFold(l.Text, w.person.first), isClock(small(l.Text)):
		default:
			list = append(list, l.Line)
		}
	}
	return list
}

// isMembership says that a line tells since when, or as what, somebody is a
// member: that is no job.
func isMembership(s string) bool {
	lower := small(s)
	return begins(lower, "fellow", "member", "associate member", "mitglied", "chartered member", "life member", "student member", "membre", "socio", "socia", "lid ", "medlem", "alumn") &&
		(strings.ContainsAny(s, "0123456789") || holds(lower, "since", "elected", "seit", "depuis", "desde", "no.", "nr.", "member of")) || holds(lower, "member since", "mitglied seit", "membre depuis")
}

// card reads pronouns, job, company and place from the lines below the name.
func (w *webPage) card() {
	lines := w.cardLines()
	for i, l := range lines {
		switch {
		case isPronouns(l.Text), isLonePronoun(l.Text):
			w.put(Pronouns, barePronouns(l.Text), l.Number)
		case isContactLine(l), isAddressLine(l.Text), strings.HasSuffix(strings.SplitN(l.Text, " ", 2)[0], ":"):
		case isPlaceLine(l.Text) && !isCountry(small(l.Text)), isTown(l.Text):
			w.line(Location, l)
		case begins(l.Text, "@") && isHandle(l.Text):
			w.handle = Line{Number: l.Number, Text: l.Text[1:]}
		default:
			w.cardJob(l, lines[i+1:])
		}
	}
}

// cardJob reads one line of the card as a job; the company can stand below it.
func (w *webPage) cardJob(l Line, next []Line) {
	if w.Facts.Has(Role) {
		if j := readJobLine(l.Text); j.company != "" && strings.EqualFold(j.role, w.Facts.Text(Role)) {
			w.company(Line{Number: l.Number, Text: j.company})
		} else if !w.Facts.Has(Company) && w.isCompany(l) {
			w.company(l)
		}
		return
	}
	if first := sentences(l.Text); len(first) > 1 && strings.HasSuffix(first[0], ".") {
		for _, s := range first[1:] {
			w.put(School, schoolIn(s), l.Number)
		}
		l.Text = strings.TrimSuffix(first[0], ".")
	}
	if words := strings.Fields(l.Text); len(words) > 12 || len(words) == 0 || isOpening(small(words[0])) {
		return // a sentence
	}
	if _, told := inThirdPerson(l.Text); told {
		return
	}
	j := readJobLine(l.Text)
	if handle, ok := strings.CutPrefix(j.company, "@"); ok {
		w.handle = Line{Number: l.Number, Text: handle}
		if j.company = ""; !isRole(j.role) {
			j.role = "" // "Compilers at @acme"
		}
	}
	if j.maybe != "" {
		j.weigh(w.meeting || w.isCompany(Line{Number: l.Number, Text: j.maybe}) || w.isSaid(j.maybe, l.Number))
	}
	w.put(Role, j.role, l.Number)
	w.put(School, j.school, l.Number)
	w.company(Line{Number: l.Number, Text: j.company})
	for k, l := range next {
		if j.role == "" || j.company != "" || k > 1 {
			return
		}
		switch {
		case isDepartment(l.Text):
			continue
		case w.isCompany(l), isHouse(l.Text) && (w.meeting && (strings.Contains(l.Text, " ") || k+1 < len(next)) || k+1 < len(next) && (isPlaceLine(next[k+1].Text) || isTown(next[k+1].Text))):
			w.company(l)
		}
		return
	}
}

// isCompany says that a line is a company: by its form, its kind, or the address
// of an e-mail of the person's.
func (w *webPage) isCompany(l Line) bool {
	s := l.Text
	if len(s) > 80 || isContactLine(l) || isAddressLine(s) || isRole(s) && !hasLegalForm(s) || strings.Contains(s, ":") || holds(s, " at ", " bei ") || isDepartment(s) || isDegreeName(s) {
		return false
	}
	return hasLegalForm(s) || isSchool(s) || isInstitution(s) || inDomain(w.mail(), s) || begins(s, "@")
}

// isSaid says that a name stands on the page again: alone, or behind a ©.
func (w *webPage) isSaid(name string, number int) bool {
	for _, l := range append(plainLines(w.lines), w.foot...) {
		if l.Number != number && (strings.EqualFold(l.Text, name) || strings.EqualFold(PlainCompany(cutCopyright(l.Text)), name)) {
			return true
		}
	}
	return false
}

// mail is the lines with e-mail addresses and sites made of the person's name.
func (w *webPage) mail() []Line {
	var list []Line
	for _, l := range w.lines {
		if !l.theirs && isMadeOf(l.Text, w.person) {
			list = append(list, l.Line)
		}
	}
	return list
}

// isDepartment says that a line is of a part of a house.
func isDepartment(s string) bool {
	lower := small(s)
	return begins(lower, "fachgebiet", "institut für", "institute of", "institute for", "lehrstuhl", "fakultät", "faculty of", "department", "dept", "abteilung", "zentrum für", "fachbereich", "school of",
		"chair of", "chair for", "professur", "arbeitsgruppe", "klinik für", "referat", "dezernat", "institut de", "département", "departamento", "dipartimento", "fachgruppe", "team ", "division of", "unit ", "sektion", "stabsstelle") ||
		ends(lower, " fakultät", " faculty", " department", " group", " lab", " unit", " team")
}

// jobLine is a line that tells a job. What may be a company, since it stands
// behind the role and a comma, is so only if something else shows it.
type jobLine struct {
	headline
	maybe string
	whole string // the line, which is the role if maybe is a part of it
}

// weigh settles what stands behind the comma.
func (j *jobLine) weigh(company bool) {
	switch {
	case company:
		j.company = j.maybe
	case leadsPart(j.role):
		j.role = j.whole
	}
	j.maybe = ""
}

// leadsPart says that behind a role and a comma the part can stand that it is
// of: "Partner, Energy", "VP, Sales".
func leadsPart(role string) bool {
	for _, w := range roleWords(role) {
		switch strings.TrimSuffix(w, "in") {
		case "partner", "director", "head", "manager", "lead", "leader", "vp", "president", "professor", "referent", "leiter", "officer", "direktor", "lecturer", "fellow", "counsel", "associate", "editor", "redakteur", "specialist",
			"directeur", "directrice", "responsable", "responsabile", "director/a", "directora", "chair", "sachbearbeiter", "coordinator", "koordinator":
			return true
		}
	}
	return false
}

// readJobLine reads "Principal Engineer at Acme", "VP Engineering · Fathom Maps
// AS", "Stadtplanerin, Büro Grünraum" or a bare role.
func readJobLine(s string) jobLine {
	if len(s) > 160 || isMembership(s) {
		return jobLine{}
	}
	h := readSegment(s)
	if !isRole(h.role) && h.company != "" && !strings.HasPrefix(h.company, "@") {
		return jobLine{}
	}
	if h.company != "" || h.school != "" {
		if h.role, _, _ = strings.Cut(h.role, " | "); h.role != "" && !strings.Contains(s, ", ") || len(s) < 120 {
			return jobLine{headline: h}
		}
	}
	for _, mark := range []string{" · ", " | ", " – ", " — ", " - "} {
		role, firm, ok := strings.Cut(s, mark)
		if !ok || !isRole(role) {
			continue
		}
		if firm, _, _ = strings.Cut(firm, mark); isRole(firm) || isPlace(firm) || isTown(firm) || isPronouns(firm) || !isHouse(firm) && !hasLegalForm(firm) {
			return jobLine{headline: headline{role: role}}
		}
		return jobLine{headline: headline{role: role, company: firm}}
	}
	if j := roleAndCompany(s); j.role != "" {
		return j
	}
	return jobLine{headline: h}
}

// roleAndCompany reads "Principal Engineer, Fjordnett AS": a role and behind the
// last comma what may be a company, or a place behind that.
func roleAndCompany(s string) jobLine {
	parts := strings.Split(s, ", ")
	last := len(parts) - 1
	if last > 0 && isLegalFormPart(parts[last]) {
		last--
		parts[last] += ", " + parts[last+1]
		parts = parts[:last+1]
	}
	if last > 1 && (isPlace(parts[last]) || isTown(parts[last])) {
		last--
	}
	if last < 1 || last > 2 || !isRole(parts[0]) || len(s) > 120 || strings.HasSuffix(s, ".") {
		return jobLine{}
	}
	company := parts[last]
	if isRole(company) && !hasLegalForm(company) || isPlace(company) || isTown(company) || isDepartment(company) || isSmallWord(company) || isCredentials(company) {
		return jobLine{}
	}
	role := strings.Join(parts[:last], ", ")
	if last == 2 && isDepartment(parts[1]) {
		role = parts[0]
	}
	if hasLegalForm(company) || isSchool(company) || isInstitution(company) || isHeadOfAll(role) || strings.Contains(small(company), "büro") {
		return jobLine{headline: headline{role: role, company: company}}
	}
	return jobLine{headline: headline{role: role}, maybe: company, whole: s}
}

func isLegalFormPart(s string) bool { return hasLegalForm("Acme "+s) && len(strings.Fields(s)) < 3 }

// isHouse says that a line is written as the name of a house: "Port of Gothenburg".
func isHouse(s string) bool {
	run, _ := properRun(s)
	words := strings.Fields(s)
	return run == s && len(words) > 0 && len(words) < 7 && len(s) > 2 && uiWord(s) == (word{}) && !isPlaceLine(s) && !isTown(s) && !isDepartment(s) && !isEventWord(s) && !isRole(s) &&
		!isPronouns(s) && !isEmploymentType(s) && !strings.ContainsAny(s, ":!?")
}
