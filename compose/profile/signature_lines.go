package profile

import (
	"strings"
	"unicode"
)

// footPieces parts the lines of a foot at bars and dots.
func footPieces(lines []Line) []Line {
	var list []Line
	for _, l := range lines {
		text := l.Text
		for _, mark := range []string{" · ", " • ", " // ", " ∙ ", " ‖ ", " ▪ "} {
			text = strings.ReplaceAll(text, mark, " | ")
		}
		for piece := range strings.SplitSeq(text, " | ") {
			if piece = strings.Trim(piece, " |*"); piece != "" {
				list = append(list, Line{Number: l.Number, Text: piece})
			}
		}
	}
	return list
}

// signatureReader sorts the pieces below the name.
type signatureReader struct {
	*builder
	lines []Line
}

// behindName takes the role that can stand behind the name, after a comma or a dash.
func (r *signatureReader) behindName(l Line) {
	for _, mark := range []string{", ", " – ", " - ", " — "} {
		_, behind, ok := strings.Cut(l.Text, mark)
		if ok && isRole(behind) && !isCredentials(behind) {
			r.put(Role, r.bareRole(behind), l.Number)
		}
	}
}

// bareRole is a role without what can be a company behind a comma, as in
// "Account Executive, Redwood Software", while no other company is known: two
// big words that are no role. It can be a department, so it is no company, either.
func (r *signatureReader) bareRole(role string) string {
	front, behind, _ := strings.Cut(role, ", ")
	words := strings.Fields(behind)
	if r.Facts.Has(Company) || len(words) != 2 || !isBigWord(words[0]) || !isBigWord(words[1]) || isRole(behind) || !isRole(front) {
		return role
	}
	return front
}

// read takes role, company, town and address from the pieces. Lines on boards,
// courts and secrecy name other people: with the first of them the foot ends.
func (r *signatureReader) read() {
	r.cutNotice()
	for _, l := range r.lines {
		if isPronouns(l.Text) {
			r.put(Pronouns, barePronouns(l.Text), l.Number)
		}
		if address := profileURLIn(l.Text); address != "" {
			r.put(URL, address, l.Number)
		}
	}
	r.findCompany()
	for _, l := range r.lines {
		if isContactLine(l) || isAddressLine(l.Text) {
			continue
		}
		if h := readSegment(l.Text); h.role != "" && (h.company != "" || !hasLegalForm(l.Text)) {
			if h.company == "" {
				h.role = r.bareRole(h.role)
			}
			r.put(Role, h.role, l.Number)
			r.company(Line{Number: l.Number, Text: h.company})
		}
	}
	if town, ok := townOf(r.lines); ok {
		r.line(Location, town)
	}
	wishes, lines := findPreferences(r.lines)
	r.put(Preferences, wishes, lines...)
	r.put(Register, register(wishes), lines...)
}

// met takes the event at which their letter says that one met.
func (r *signatureReader) met(letter []Line) {
	for _, l := range joinedLines(letter) {
		for _, s := range sentences(l.Text) {
			if _, at := behind(s, "kennengelernt", "kennenzulernen", "getroffen", "begegnet", "meeting you at ", "met you at ", "we met at ", "to meet you at ", "gespräch auf ", "gespräch am ", "gespräch beim ", "treffen auf ", "begegnung auf ", "chat at ", "talking at ", "conversation at ", "seeing you at "); at >= 0 {
				r.put(Event, eventIn(s), l.Number)
			}
		}
	}
}

// cutNotice drops what stands from the first notice on.
func (r *signatureReader) cutNotice() {
	for i, l := range r.lines {
		if isNotice(l.Text) {
			r.lines = r.lines[:i]
			return
		}
	}
}

// isNotice says that a line is what the law or a lawyer wants below an e-mail.
func isNotice(s string) bool {
	lower := small(s)
	for _, start := range []string{"vorstand:", "vorstände:", "geschäftsführer:", "geschäftsführerin:", "geschäftsführung:", "geschäftsführende",
		"aufsichtsrat", "vorsitz", "sitz der", "sitz:", "amtsgericht", "registergericht", "handelsregister", "hrb", "hra ", "ust", "vat", "registered ",
		"company number", "this e-mail", "this email", "this message", "diese e-mail", "diese nachricht", "diese mail", "confidential", "vertraulich",
		"the information", "disclaimer", "please consider", "please don't print", "please think", "bitte denken", "bitte prüfen", "if you ",
		"managing director:", "managing directors:", "directors:", "board:", "chairman:", "steuernummer", "komplementärin", "pers. haft",
		"directeur général:", "capital ", "siret", "iban", "sent from my", "von meinem", "gesendet von", "get outlook"} {
		if strings.HasPrefix(lower, start) {
			return true
		}
	}
	return holds(lower, "confidential", "vertraulich", "amtsgericht", "registered in ")
}

// findCompany takes the company: the piece with a legal form, else the one that the
// address of the site or the e-mail is made of, else a school or a clinic.
func (r *signatureReader) findCompany() {
	for _, is := range []func(Line) bool{
		func(l Line) bool { return hasLegalForm(l.Text) },
		func(l Line) bool { return inDomain(r.lines, l.Text) },
		func(l Line) bool { return isSchool(l.Text) || isInstitution(l.Text) },
	} {
		for _, l := range r.lines {
			if is(l) && !isContactLine(l) && !isAddressLine(l.Text) && !isRole(l.Text) && readSegment(l.Text).role == "" {
				r.company(r.wholeFirm(l))
				return
			}
		}
	}
}

// wholeFirm puts the line above before a line that is but the end of a company's
// name: "Hotel Seeblick", "Betriebs GmbH".
func (r *signatureReader) wholeFirm(l Line) Line {
	switch small(PlainCompany(l.Text)) {
	case "betriebs", "betriebsgesellschaft", "verwaltungs", "vertriebs", "beteiligungs", "service", "holding", "verlags", "handels", "vertriebsgesellschaft", "und":
	default:
		return l
	}
	for i := 1; i < len(r.lines); i++ {
		if above := r.lines[i-1]; r.lines[i] == l && !isContactLine(above) && !isRole(above.Text) {
			return Line{Number: above.Number, Text: above.Text + " " + l.Text}
		}
	}
	return l
}

// inDomain says that the domain of a site or an e-mail among lines begins as a
// name does, and that the name is short enough to be one.
func inDomain(lines []Line, name string) bool {
	words := strings.Fields(name)
	if len(words) > 1 && isArticle(words[0]) {
		words = words[1:]
	}
	if len(words) == 0 || len(words) > 5 {
		return false
	}
	key := letterKey(words[0])
	if len(words) > 1 && len(key) < 4 {
		key = letterKey(words[0] + words[1])
	}
	if len(key) < 4 {
		return false
	}
	for _, l := range lines {
		if l.Text == name {
			continue
		}
		for w := range strings.FieldsSeq(small(l.Text)) {
			w = plainAddress(w)
			domain := w[strings.LastIndexByte(w, '@')+1:]
			domain = strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(domain, "https://"), "http://"), "www.")
			if strings.Contains(domain, ".") && strings.HasPrefix(letterKey(domain), key) {
				return true
			}
		}
	}
	return false
}

func isArticle(word string) bool {
	switch small(word) {
	case "the", "der", "die", "das":
		return true
	}
	return false
}

// isContactLine says that a line is a telephone number, an e-mail address or a site.
func isContactLine(l Line) bool {
	for w := range strings.FieldsSeq(l.Text) {
		if name, domain, ok := strings.Cut(plainAddress(w), "@"); ok && name != "" && strings.Contains(domain, ".") {
			return true
		}
	}
	lower := small(l.Text)
	if begins(lower, "www.", "http://", "https://", "web:", "web ", "site:") {
		return true
	}
	digits, letters := 0, 0
	for _, r := range l.Text {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		}
	}
	return digits >= 6 && letters <= 12 && digits >= letters/2 && !strings.Contains(lower, ",")
}

// profileURLIn is the address of a profile that a line holds, "" without one.
func profileURLIn(s string) string {
	for w := range strings.FieldsSeq(s) {
		if w = strings.Trim(w, "<>()[],;"); isProfileURL(w) {
			return w
		}
	}
	return ""
}
