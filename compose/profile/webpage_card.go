package profile

import (
	"slices"
	"strings"
)

// webPage is a page whose person was found.
type webPage struct {
	*builder
	lines  []Line
	foot   []Line // what stands below the first of other people
	at     int    // the line of the name
	person person
	handle Line // of the employer, as "@acme"; its name may stand elsewhere
}

// maxCard is the number of lines below the name that can be of its card.
const maxCard = 6

// read takes the facts: what the card says, what labels say, what the text tells.
func (w *webPage) read() {
	below := w.lines[w.at+1:]
	w.vita()
	w.card(w.cardLines(below))
	w.labels()
	w.named(below)
	w.house()
	w.story()
	w.employer()
	w.event()
	if town, ok := codedTown(below); ok {
		w.line(Location, town)
	}
	for _, l := range below {
		if address := profileURLIn(l.Text); address != "" {
			w.put(URL, address, l.Number)
		}
	}
	said := w.said()
	w.goesTo(said)
	wishes, lines := findPreferences(said)
	w.put(Preferences, wishes, lines...)
	w.put(Register, register(wishes), lines...)
	w.put(Lang, ownLanguage(lineTexts(said), []string{w.Facts.Text(Role)}, webLanguage(w.lines)))
}

// cardLines is the first lines that say something.
func (w *webPage) cardLines(below []Line) []Line {
	var lines []Line
	for _, l := range below {
		if len(lines) == maxCard {
			break
		}
		if handle, pronouns, ok := strings.Cut(l.Text, " · "); ok && isHandle(handle) && isPronouns(pronouns) {
			l.Text = pronouns
		}
		if !isNoise(l.Text) && (!isHandle(l.Text) || begins(l.Text, "@")) && !isFollowed(l.Text) && !isNameLine(l.Text, w.person.name) {
			lines = append(lines, l)
		}
	}
	return lines
}

// isFollowed says that a line counts who follows: "231 followers · 18 following".
func isFollowed(s string) bool {
	lower := strings.ToLower(s)
	return holds(lower, "followers", "following") && strings.ContainsAny(s, "0123456789") || isCount(s) || lower == "sponsor"
}

// card reads role, company, place and pronouns from the lines below the name.
func (w *webPage) card(lines []Line) {
	for i, l := range lines {
		_, heading := headingOf(l.Text)
		switch {
		case heading, isOthersLabel(l.Text), isAddressHead(l.Text), len(l.Text) > 160:
			return
		case isPronouns(l.Text), isLonePronoun(l.Text):
			w.put(Pronouns, barePronouns(l.Text), l.Number)
		case isContactLine(l), isWebWord(l.Text), isLocalTime(l.Text):
		case isPlaceLine(l.Text) && !isCountry(strings.ToLower(l.Text)), i+1 < len(lines) && isLocalTime(lines[i+1].Text) && !strings.HasPrefix(l.Text, "@") && w.Facts.Has(Company):
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
		if !w.Facts.Has(Company) && w.isCompany(l) {
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
	if words := strings.Fields(l.Text); len(words) > 12 || isOpening(strings.ToLower(words[0])) {
		return // a sentence
	}
	h := readSegment(l.Text)
	if h.company == "" && h.school == "" {
		if split := roleAndCompany(l.Text); split.role != "" {
			h = split
		}
	}
	if role, firm, ok := strings.Cut(l.Text, " · "); ok && h.company == "" && isRole(role) && !isRole(firm) && !isPlace(firm) && !isPronouns(firm) {
		h = headline{role: role, company: firm}
	}
	if handle, ok := strings.CutPrefix(h.company, "@"); ok {
		w.handle = Line{Number: l.Number, Text: handle}
		if h.company = ""; !isRole(h.role) {
			h.role = "" // "Compilers at @acme"
		}
	}
	w.put(Role, h.role, l.Number)
	w.put(School, h.school, l.Number)
	w.company(Line{Number: l.Number, Text: h.company})
	if h.role != "" && h.company == "" && len(next) > 0 && (w.isCompany(next[0]) || w.isSpeaker() && isHouse(next[0].Text)) {
		w.company(next[0])
	}
}

// isCompany says that a line is a company, by its form, its kind, or the address of an e-mail.
func (w *webPage) isCompany(l Line) bool {
	if len(l.Text) > 80 || isContactLine(l) || isAddressLine(l.Text) || isRole(l.Text) && !hasLegalForm(l.Text) || strings.Contains(l.Text, ":") {
		return false
	}
	return hasLegalForm(l.Text) || isSchool(l.Text) && !isDepartment(l.Text) || isInstitution(l.Text) && !isDepartment(l.Text) || inDomain(w.mail(), l.Text) || begins(l.Text, "@")
}

// mail is the lines with e-mail addresses and sites made of the person's name.
func (w *webPage) mail() []Line {
	return slices.DeleteFunc(slices.Clone(w.lines), func(l Line) bool { return !isMadeOf(l.Text, w.person) })
}

// isDepartment says that a line is of a part of a house.
func isDepartment(s string) bool {
	lower := strings.ToLower(s)
	return begins(lower, "institut für", "institute of", "institute for", "lehrstuhl", "fakultät", "faculty of", "department", "dept", "abteilung", "zentrum für", "fachbereich", "school of",
		"chair of", "chair for", "professur", "arbeitsgruppe", "klinik für", "referat", "dezernat") || ends(lower, " fakultät", " faculty", " department")
}

// roleAndCompany reads "Principal Engineer, Fjordnett AS": a role and behind the
// last comma a company, or a place behind that.
func roleAndCompany(s string) headline {
	parts := strings.Split(s, ", ")
	last := len(parts) - 1
	if last > 0 && isLegalFormPart(parts[last]) {
		last--
		parts[last] += ", " + parts[last+1]
		parts = parts[:last+1]
	}
	if last > 1 && isPlace(parts[last]) {
		last--
	}
	if last < 1 || last > 2 || !isRole(parts[0]) || len(s) > 120 || strings.HasSuffix(s, ".") {
		return headline{}
	}
	company := parts[last]
	if isRole(company) && !hasLegalForm(company) || isPlace(company) || isDepartment(company) || isSmallWord(company) || isCredentials(company) {
		return headline{}
	}
	role := strings.Join(parts[:last], ", ")
	if last == 2 && isDepartment(parts[1]) {
		role = parts[0]
	}
	return headline{role: role, company: company}
}

func isLegalFormPart(s string) bool { return hasLegalForm("Acme "+s) && len(strings.Fields(s)) < 3 }

// isAddressHead says that below a line an address stands.
func isAddressHead(s string) bool {
	switch strings.ToLower(strings.TrimRight(s, ": ")) {
	case "anschrift", "adresse", "address", "kontakt", "contact", "postanschrift", "besucheradresse", "lebenslauf", "cv", "curriculum vitae", "vita":
		return true
	}
	return false
}

// labels reads what stands below or behind a label.
func (w *webPage) labels() {
	for i, l := range w.lines[w.at+1:] {
		key, value, ok := strings.Cut(l.Text, ": ")
		v := Line{Number: l.Number, Text: value}
		if next := w.at + 2 + i; !ok && next < len(w.lines) {
			key, v = l.Text, w.lines[next]
		}
		if labelField(key) == "" || labelField(v.Text) != "" || len(v.Text) > 100 || isNothing(v.Text) || isNoise(v.Text) {
			continue
		}
		switch labelField(key) {
		case Role:
			w.job(v, Line{})
		case Company:
			w.job(Line{}, v)
		case Pronouns:
			if isPronouns(v.Text) || isLonePronoun(v.Text) {
				w.put(Pronouns, barePronouns(v.Text), v.Number)
			}
		default:
			w.line(labelField(key), v)
		}
	}
}

// labelField is the field that a label on such a page stands for.
func labelField(key string) Field {
	switch strings.ToLower(strings.TrimRight(key, ": ")) {
	case "job title", "jobtitle", "title", "position", "role", "berufsbezeichnung", "funktion", "jobtitel", "rolle", "what i do", "was ich mache", "tätigkeit", "stelle":
		return Role
	case "company", "unternehmen", "firma", "employer", "arbeitgeber", "company name", "organisation name":
		return Company
	case "location", "office location", "office", "standort", "bürostandort", "ort", "city", "stadt", "based in", "dienstort", "wohnort", "büro", "work location", "arbeitsort":
		return Location
	case "pronouns", "pronomen":
		return Pronouns
	}
	return ""
}

// isLocalTime says that a line is what time it is where they are: "22:41 (UTC +01:00)".
func isLocalTime(s string) bool {
	lower := strings.ToLower(s)
	return holds(lower, "(utc", "local time", "ortszeit")
}

// isHouse says that a line is written as the name of a house, as the pages of
// speakers print it below what they are: "Port of Gothenburg".
func isHouse(s string) bool {
	run, _ := properRun(s)
	_, heading := headingOf(s)
	_, vita := vitaHeading(s)
	words := strings.Fields(s)
	return run == s && len(words) > 1 && len(words) < 7 && !heading && !vita && !isWebWord(s) && !isPlaceLine(s) && !isDepartment(s) && !isEventWord(s) && !strings.ContainsAny(s, ":!?")
}
