package profile

import (
	"strings"

	"note/lint/lang"
)

// businessCard is what stands below a name on XING: one line "Angestellt, Rolle,
// Firma", or role and company on lines of their own, and the place.
type businessCard struct {
	headline, role, company, school, place Line
}

// readBusinessCard reads the lines between the name and the first button or section.
func readBusinessCard(lines []Line) businessCard {
	var c businessCard
	var rest []Line
	for _, l := range lines {
		if isButton(l.Text) && len(rest) > 0 {
			break
		}
		if !isNoise(l.Text) && !isDegree(l.Text) && !isMutual(l.Text) && !isCount(l.Text) && !isRemarkLine(l.Text) && !isPronouns(l.Text) {
			rest = append(rest, l)
		}
	}
	rest = c.takePlace(rest)
	switch {
	case len(rest) == 0:
	case len(rest) == 1 || strings.Contains(rest[0].Text, ", ") && (isStatusLine(rest[0].Text) || hasLegalForm(rest[0].Text)):
		c.headline = rest[0]
		c.split(rest[0])
	default:
		c.role, c.company = rest[0], rest[1]
		if isSelfEmployed(c.company.Text) {
			c.company = Line{}
		}
	}
	return c
}

// takePlace takes the place off the end of the card.
func (c *businessCard) takePlace(lines []Line) []Line {
	for i := len(lines) - 1; i > 0 || i == 0 && len(lines) == 1; i-- {
		last := i == len(lines)-1 && i > 0 && (i > 1 || isStatusLine(lines[0].Text)) && !hasLegalForm(lines[i].Text) && !isRole(lines[i].Text)
		if isPlace(lines[i].Text) || last {
			c.place = lines[i]
			return lines[:i]
		}
	}
	return lines
}

// split parts "Angestellt, Rolle, Firma" from the right; the role may hold commas.
func (c *businessCard) split(l Line) {
	parts := strings.Split(l.Text, ", ")
	student := false
	if isStatus(parts[0]) && !(isOwner(parts[0]) && len(parts) == 2) && len(parts) > 1 {
		student = isStudent(parts[0])
		parts = parts[1:]
	}
	last := len(parts) - 1
	if last > 0 && lang.IsLegalForm(strings.Fields(parts[last])) {
		last--
	}
	role, company := strings.Join(parts[:last], ", "), strings.Join(parts[last:], ", ")
	switch {
	case student && isSchool(company):
		c.school = Line{Number: l.Number, Text: company}
	case student:
	case role == "":
		h := readSegment(company)
		c.role, c.company = Line{Number: l.Number, Text: h.role}, Line{Number: l.Number, Text: h.company}
	case isSelfEmployed(company):
		c.role = Line{Number: l.Number, Text: role}
	default:
		c.role, c.company = Line{Number: l.Number, Text: role}, Line{Number: l.Number, Text: company}
	}
}

func isStatusLine(s string) bool {
	status, _, ok := strings.Cut(s, ",")
	return ok && isStatus(status)
}

// isStatus says that s is how somebody earns their living, which XING prints before the role.
func isStatus(s string) bool {
	switch small(strings.TrimSpace(s)) {
	case "angestellt", "angestellte", "angestellter", "selbstständig", "selbständig", "freiberuflich", "freiberufler",
		"freiberuflerin", "student", "studentin", "beamter", "beamtin", "beamt", "verbeamtet", "schüler", "schülerin",
		"auszubildender", "auszubildende", "arbeitssuchend", "arbeit suchend", "im ruhestand", "praktikant", "praktikantin",
		"employee", "employed", "self-employed", "freelancer", "freelance", "civil servant", "entrepreneur", "executive",
		"führungskraft", "geschäftsführend", "unternehmer", "unternehmerin", "partner/gesellschafter", "recruiter",
		"in ausbildung":
		return true
	}
	return isOwner(s)
}

// isOwner knows the status that is a role, too, when only a firm follows it.
func isOwner(s string) bool {
	switch small(strings.TrimSpace(s)) {
	case "inhaber", "inhaberin", "gesellschafter", "gesellschafterin", "geschäftsführer", "geschäftsführerin", "owner", "partner",
		"vorstand", "founder", "gründer", "gründerin":
		return true
	}
	return false
}

// isRemarkLine says that a line of the card says something else: the degree, the time on XING.
func isRemarkLine(s string) bool {
	lower := small(s)
	for _, start := range []string{"abschluss:", "degree:", "akademischer grad", "auf xing seit", "mitglied seit", "member since",
		"zuletzt online", "profilbesuche", "http", "www."} {
		if strings.HasPrefix(lower, start) {
			return true
		}
	}
	return false
}
