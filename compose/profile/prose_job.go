package profile

import "strings"

// proseJob is what a sentence says somebody does.
type proseJob struct{ role, company, school, place string }

func (j proseJob) isEmpty() bool { return j.role == "" && j.company == "" && j.school == "" }

// readProseJob reads what follows a name: ", Geschäftsführer der X GmbH aus
// Soest", " is a staff engineer at X", " works for X", " (CTO, X)". It takes
// explicit patterns only, clause by clause.
func readProseJob(rest string) proseJob {
	for range 4 {
		clause, more := nextClause(rest)
		if j := readClause(clause, rest); !j.isEmpty() {
			return j
		}
		if more == "" {
			break
		}
		rest = more
	}
	return proseJob{}
}

// nextClause parts a text behind its next comma or semicolon.
func nextClause(s string) (clause, more string) {
	body := strings.TrimLeft(s, " ,;–—-")
	at := strings.IndexAny(body, ",;")
	if at < 0 {
		return body, ""
	}
	return body[:at], body[at:]
}

// readClause reads one clause; rest is the text from its start on, since the
// name of a company can hold a comma.
func readClause(clause, rest string) proseJob {
	if strings.HasPrefix(clause, "(") {
		_, inside, _, _ := enclosed(strings.TrimLeft(rest, " ,;–—-"))
		return readBracket(inside)
	}
	verb, object := cutVerb(cutPronoun(clause))
	switch verb {
	case isA:
		return readRole(object)
	case worksAt:
		return readWork(object)
	case leads:
		return readLead(object)
	case joinedAs:
		return readWork(object)
	}
	return readApposition(clause)
}

// A verb is what the predicate of a clause tells.
type verb int

const (
	noVerb verb = iota
	isA
	worksAt
	leads
	joinedAs
)

// cutVerb cuts the predicate off the front of a clause.
func cutVerb(clause string) (verb, string) {
	lower := small(clause)
	if len(lower) != len(clause) {
		lower = asciiLower(clause)
	}
	for _, v := range []struct {
		words string
		verb  verb
	}{
		{"she's ", isA}, {"she’s ", isA}, {"he's ", isA}, {"he’s ", isA}, {"they're ", isA}, {"they’re ", isA}, {"is currently ", isA}, {"is now ", isA}, {"is the new ", isA}, {"is our ", isA}, {"is ", isA}, {"who is ",
			isA}, {"currently serves as ", isA}, {"serves as ", isA},
		{"ist derzeit ", isA}, {"ist aktuell ", isA}, {"ist jetzt ", isA}, {"ist dort ", isA}, {"ist ", isA}, {"wurde ", isA},
		{"works as ", isA}, {"arbeitet als ", isA}, {"arbeitet derzeit als ", isA}, {"ist als ", isA},
		{"works at ", worksAt}, {"works for ", worksAt}, {"works with ", noVerb}, {"now works at ",
			worksAt}, {"currently works at ", worksAt},
		{"arbeitet bei der ", worksAt}, {"arbeitet beim ", worksAt}, {"arbeitet bei ", worksAt}, {"arbeitet für die ",
			worksAt}, {"arbeitet für ", worksAt}, {"arbeitet an der ", worksAt}, {"arbeitet am ", worksAt},
		{"leads ", leads}, {"heads ", leads}, {"runs ", leads}, {"manages ", leads}, {"leitet ", leads}, {"verantwortet ",
			leads}, {"führt ", leads},
		{"has joined ", joinedAs}, {"joined ", joinedAs}, {"just joined ", joinedAs}, {"recently joined ", joinedAs},
	} {
		if strings.HasPrefix(lower, v.words) {
			return v.verb, clause[len(v.words):]
		}
	}
	return noVerb, clause
}

// readRole reads "a staff engineer at Acme in Leeds", „seit 2021 Leiterin Einkauf bei X“.
func readRole(s string) proseJob {
	s = cutSince(cutArticle(s))
	if isSeeking(s) || isSpeaking(s) {
		return proseJob{}
	}
	role, company, after, ok := joinedAt(s, companyRun)
	if !ok {
		role, company, after, ok = roleFor(s)
	}
	switch {
	case !ok && isRole(s):
		return bareRole(s)
	case !ok || !isRole(role) || isOutside(role) && !isStudent(role):
		return proseJob{}
	case isStudent(role):
		return proseJob{role: trimRole(role), school: company}
	}
	return proseJob{role: trimRole(role), company: company, place: placeAfter(after)}
}

// roleFor reads "procurement lead for Ems Dairy".
func roleFor(s string) (role, company, rest string, ok bool) {
	for _, of := range []string{" for ", " für "} {
		if role, after, found := strings.Cut(s, of); found && isRole(role) {
			company, rest = companyRun(after)
			return role, company, rest, company != "" && !isSelfEmployed(company)
		}
	}
	return "", "", "", false
}

// companyRun is the company that s begins with, an article left out, and the rest.
func companyRun(s string) (company, rest string) {
	s = cutArticle(s)
	company, rest = properRun(s)
	if n := legalRun(s); n > len(company) {
		return s[:n], s[n:]
	}
	return company, rest
}

// legalRun is the length of the company that s begins with and that a legal form
// ends, though small words stand in it: „Drahtweberei zur Mühlen GmbH & Co. KG“.
func legalRun(s string) int {
	best, at := 0, 0
	for n := 0; at < len(s) && n < 10; n++ {
		word, _, _ := strings.Cut(s[at:], " ")
		end := at + len(strings.TrimRight(word, ",;:!?"))
		if !isProperWord(word) && (n == 0 || !isParticle(word) && !isLinkWord(word)) {
			break
		}
		if hasLegalForm(s[:end]) {
			best = end
		}
		if end != at+len(word) {
			break
		}
		at += len(word) + 1
	}
	return best
}

// bareRole reads a title without a company: "a staff engineer in Leeds". What
// follows another small word is left out.
func bareRole(s string) proseJob {
	role, place, _ := strings.Cut(s, " in ")
	for _, end := range []string{" am ", " im ", " beim ", " bei ", " at ", " who ", " and ", " und ", " mit ", " with ",
		" since ", " seit "} {
		role, _, _ = strings.Cut(role, end)
	}
	return proseJob{role: trimRole(role), place: placeAfter(" in " + place)}
}

// readLead reads "design for Polar Ferries", „bei Acme das Recruiting“: what is led is no title.
func readLead(s string) proseJob {
	for _, at := range []string{"bei der ", "beim ", "bei ", "im ", "am ", "at "} {
		if rest, ok := strings.CutPrefix(s, at); ok {
			return readWork(rest)
		}
	}
	if _, company, after, ok := joinedAt(s, companyRun); ok {
		return proseJob{company: company, place: placeAfter(after)}
	}
	for _, of := range []string{" for ", " für "} {
		if _, rest, ok := strings.Cut(s, of); ok {
			company, after := companyRun(rest)
			return proseJob{company: company, place: placeAfter(after)}
		}
	}
	return proseJob{}
}

// readWork reads "Acme as a staff engineer".
func readWork(s string) proseJob {
	company, after := companyRun(s)
	if company == "" {
		return proseJob{}
	}
	j := proseJob{company: company, place: placeAfter(after)}
	if role, ok := cutAs(after); ok {
		as := bareRole(cutArticle(role))
		if isRole(as.role) {
			j.role, j.place = as.role, as.place
		}
	}
	return j
}

// readApposition reads "CTO at X", „Leiterin Einkauf bei der X GmbH aus Soest“, or a bare title.
func readApposition(clause string) proseJob {
	for _, at := range []string{"von der ", "vom "} {
		if rest, ok := strings.CutPrefix(clause, at); ok && isOrganization(rest) {
			return readWork(rest)
		}
	}
	for _, at := range []string{"at ", "@ ", "bei der ", "bei "} {
		if rest, ok := strings.CutPrefix(clause, at); ok {
			return readWork(rest)
		}
	}
	if len(clause) > maxSegment || isSeeking(clause) || isPast(clause) {
		return proseJob{}
	}
	if run, _ := properRun(clause); run == clause && hasLegalForm(run) && !isRole(run) {
		return proseJob{company: run}
	}
	return readRole(clause)
}

// readBracket reads "(CTO, Acme GmbH)" or "(CTO at Acme)".
func readBracket(inside string) proseJob {
	if j := readRole(inside); j.company != "" {
		return j
	}
	role, company, ok := strings.Cut(inside, ", ")
	if ok && isRole(role) && !isRole(company) && !isPlace(company) {
		return proseJob{role: role, company: company}
	}
	if isRole(inside) && !ok {
		return proseJob{role: inside}
	}
	return proseJob{}
}
