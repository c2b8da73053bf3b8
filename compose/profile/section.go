package profile

import "strings"

// section is a part of a profile page.
type section int

// The sections of which something is taken, and one for all others.
const (
	card section = iota // everything before the first heading
	about
	activity
	experience
	education
	skills
	highlights
	wants
	haves
	interests // on XING; on LinkedIn they hold other people's names
	groups
	events
	elsewhere // featured, recommendations, languages …: nothing is taken
)

// block is a section with its lines, the heading being the first.
type block struct {
	section section
	heading Line
	lines   []Line
}

// headingOf says which section a heading opens.
func headingOf(line string) (section, bool) {
	if len(line) > 80 {
		return card, false
	}
	switch headingWord(line) {
	case "about", "info", "über mich", "summary", "zusammenfassung", "about me", "kurzprofil",
		"persönliches":
		return about, true
	case "activity", "aktivität", "aktivitäten":
		return activity, true
	case "experience", "work experience", "professional experience", "berufserfahrung", "berufliche erfahrung", "werdegang",
		"beruflicher werdegang", "berufsweg",
		"current role", "current roles", "current position", "current positions", "previous roles", "previous positions",
		"aktuelle positionen", "frühere positionen",
		"employment", "employment history", "career", "experience & education",
		"berufserfahrung & ausbildung", "timeline":
		return experience, true
	case "education", "educational background", "ausbildung", "bildung", "bildungsweg", "schule & studium", "education and training", "studium":
		return education, true
	case "skills", "top skills", "kenntnisse", "top-kenntnisse", "fähigkeiten und kenntnisse", "fähigkeiten",
		"fähigkeiten & kenntnisse", "kenntnisse & fähigkeiten", "kenntnisse und fähigkeiten",
		"skills & endorsements", "skills and knowledge", "fachkenntnisse", "kompetenzen":
		return skills, true
	case "highlights", "gemeinsamkeiten", "what you have in common", "in common", "was sie verbindet":
		return highlights, true
	case "wants", "ich suche", "i'm looking for", "i am looking for":
		return wants, true
	case "haves", "ich biete", "i offer":
		return haves, true
	case "interests", "interessen", "hobbys":
		return interests, true
	case "groups", "gruppen", "mutual groups", "shared groups", "groups in common", "gemeinsame gruppen":
		return groups, true
	case "events", "veranstaltungen", "event":
		return events, true
	}
	if s, ok := romanceHeading(headingWord(line)); ok {
		return s, true
	}
	if s, _, ok := tongueHeading(headingWord(line)); ok {
		return s, true
	}
	return elsewhere, isOtherHeading(headingWord(line))
}

// isOtherHeading knows the headings of sections of which nothing is taken.
func isOtherHeading(word string) bool {
	switch word {
	case "featured", "im fokus", "recommendations", "empfehlungen", "volunteering", "volunteer experience", "ehrenamt",
		"ehrenamtliches engagement", "languages", "sprachen",
		"licenses & certifications", "certifications", "zertifikate", "bescheinigungen und zertifikate", "lizenzen & zertifikate",
		"bescheinigungen", "projects", "projekte", "publications", "publikationen", "veröffentlichungen",
		"honors & awards", "honors-awards", "auszeichnungen", "auszeichnungen & preise", "auszeichnungen/preise", "courses",
		"kurse", "patents", "patente", "organizations", "organisationen", "test scores",
		"prüfungsergebnisse", "causes", "services", "dienstleistungen", "qualifikationen", "qualifications", "awards",
		"people you may know", "portfolio", "contact details", "kontaktdaten", "mitgliedschaften", "memberships", "weiterbildung",
		"contact information", "profilsprache", "profile language", "resources", "links", "interessengebiete":
		return true
	}
	return false
}

// headingWord is a line as headings are compared: small, without a counter or a colon.
func headingWord(line string) string {
	s := strings.ToLower(strings.TrimRight(line, ": "))
	if at := strings.LastIndex(s, " ("); at > 0 && strings.HasSuffix(s, ")") && strings.Trim(s[at+2:len(s)-1], "0123456789+") == "" {
		s = s[:at]
	}
	return s
}

// blocks parts the lines of a page into its sections. In a page with times
// first, an entry begins with its dates, so that they can follow a heading.
func blocks(lines []Line, timesFirst bool) []block {
	list := []block{{section: card}}
	for i, l := range lines {
		open := &list[len(list)-1]
		if s, ok := headingOf(l.Text); ok && (timesFirst || isHeading(s, open.section, lines[i+1:])) {
			list = append(list, block{section: s, heading: l})
			continue
		}
		open.lines = append(open.lines, l)
	}
	return list
}

// isHeading tells headings from lines that only read like one: "Ausbildung" as
// a kind of employment has its dates below it, "Info" without text is none, and
// "Events" in an activity is a filter.
func isHeading(s, open section, next []Line) bool {
	switch {
	case len(next) == 0:
		return s != about
	case open == activity && (s == events || s == groups || s == interests || isFeedNumber(next[0].Text)):
		return false
	case open == card && s == elsewhere:
		return !isCount(next[0].Text) && !isMutual(next[0].Text) // a link's label in the card
	case s == education:
		_, dates := readPeriod(next[0].Text)
		return !dates
	case s == about:
		_, other := headingOf(next[0].Text)
		return !other
	}
	return true
}

// in is all lines of the sections of a kind, the first occurrence first.
func in(list []block, s section) []Line {
	var lines []Line
	for _, b := range list {
		if b.section == s {
			lines = append(lines, b.lines...)
		}
	}
	return lines
}
