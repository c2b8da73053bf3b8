package profile

import (
	"slices"
	"strings"
	"unicode"
)

// pagePerson is somebody whom a page could be about.
type pagePerson struct {
	at     int // line
	person person
	score  int // what bears it out
}

// leastProof is the score below which nobody is taken for the person of a page,
// and leastLead how far everybody else must be behind.
const (
	leastProof = 3
	leastLead  = 2
)

// findPagePerson finds whom a page is about: of the lines that are written as
// names the one that more bears out than any other by far.
func findPagePerson(lines []Line) (best pagePerson, ok bool) {
	var all []pagePerson
	for i := range lines[:min(len(lines), 2*maxProof)] {
		p, ok := pageName(lines, i)
		if !ok || len(all) >= maxItems {
			continue
		}
		c := pagePerson{at: i, person: p, score: proof(lines, i, p)}
		if len(all) == 0 {
			c.score++
		}
		all = append(all, c)
	}
	for _, c := range all {
		if c.score > best.score {
			best = c
		}
	}
	for _, c := range all {
		if !strings.EqualFold(c.person.name, best.person.name) && c.score+leastLead > best.score {
			return pagePerson{}, false
		}
	}
	return best, best.score >= leastProof
}

// pageName reads the line i as a name, unless what stands before it says that it
// is somebody else's.
func pageName(lines []Line, i int) (person, bool) {
	s := lines[i].Text
	if len(s) > 80 || strings.ContainsAny(s, ":@|>/0123456789&") || i > 0 && isOthersLabel(lines[i-1].Text) {
		return person{}, false
	}
	if isWebWord(s) || isNoise(s) || isFirm(s) || isSchool(s) || isInstitution(s) || isEventWord(s) || isPlace(s) {
		return person{}, false
	}
	p, ok := readName(s)
	if !ok || p.last == "" || slices.ContainsFunc(strings.Fields(s), isSmallWord) || p.salutation != "" && i > 0 && p.title == "" || !isPlainName(p.name) || !isProseName(p) {
		return person{}, false
	}
	for w := range strings.FieldsSeq(strings.ToLower(p.name)) {
		if isCompoundRole(w) || isWebWord(w) {
			return person{}, false
		}
	}
	return p, true
}

// isWebWord says that a line or a word of it is of the bars around a page.
func isWebWord(s string) bool {
	lower := strings.ToLower(s)
	return webSign(lower) > 0 || isEmploymentType(s) || isDegreeName(s)
}

// isEventWord says that a line names a meeting of many.
func isEventWord(s string) bool {
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch w {
		case "days", "summit", "conference", "forum", "congress", "symposium", "expo", "meetup", "convention", "unconference", "hackathon", "colloquium":
			return true
		}
		if len(w) > 5 && ends(w, "kongress", "konferenz", "tagung", "tage", "messe", "forum", "fachtag", "gipfel", "treffen", "kolloquium", "summit", "camp") {
			return true
		}
	}
	return false
}

// isOthersLabel says that the line below is of somebody who helps or leads.
func isOthersLabel(s string) bool {
	switch strings.ToLower(strings.TrimRight(s, ": ")) {
	case "sekretariat", "assistenz", "assistant", "secretary", "office", "chaired by", "moderation", "moderated by", "host", "hosts", "hosted by", "organizer", "organizers", "organiser",
		"veranstalter", "betreuer", "betreuerin", "supervisor", "advisor", "reports to", "berichtet an", "manager", "vorgesetzte", "vorgesetzter", "leitung", "lehrstuhlinhaber",
		"lehrstuhlinhaberin", "foto", "photo", "text", "redaktion", "author", "autor", "contact person", "presse", "press contact", "mit", "with", "co-speaker", "co-speakers":
		return true
	}
	return false
}

// proof weighs what bears out that the page is about the person in the line i.
func proof(lines []Line, i int, p person) int {
	score := 0
	if p.title != "" {
		score++
	}
	if lines[i].Twice {
		score += 2
	}
	for j := i + 1; j < len(lines) && j <= i+3; j++ {
		if _, another := pageName(lines, j); another {
			break
		}
		if !isContactLine(lines[j]) && (readSegment(lines[j].Text).role != "" || roleAndCompany(lines[j].Text).role != "") {
			score += 2
			break
		}
	}
	if i > 0 && isNameLabel(lines[i-1].Text) {
		score += 3
	}
	for j := i + 1; j < len(lines) && j <= i+6; j++ {
		if _, value, _ := strings.Cut(lines[j].Text, ": "); isPlaceLine(lines[j].Text) || isPlaceLine(value) {
			score++
			break
		}
	}
	for j := i + 1; j < len(lines) && j <= i+6; j++ {
		if holds(strings.ToLower(lines[j].Text), "member since", "mitglied seit") {
			score++
			break
		}
	}
	own, again, told := false, false, false
	for j, l := range lines[:min(len(lines), i+maxProof)] {
		switch {
		case j == i:
			continue
		case i < j && (j <= i+25 && isMadeOf(l.Text, p) || j <= i+3 && isHandleOf(l.Text, p)):
			own = true
		case len(l.Text) > len(p.name) && strings.Contains(l.Text, p.name) && !strings.Contains(l.Text, "("):
			again = true
		}
		told = told || isTold(l.Text, p)
	}
	for _, has := range []struct {
		is    bool
		worth int
	}{{own, 3}, {again, 2}, {told, 2}} {
		if has.is {
			score += has.worth
		}
	}
	return score
}

// isTold says that a text begins to tell of a person by their given or family name.
func isTold(s string, p person) bool {
	word, _, _ := strings.Cut(s, " ")
	word = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s"), ",")
	return len(s) > len(p.name)+8 && len(word) > 2 && (word == p.first || word == lastWord(p.last) || strings.HasPrefix(s, "Dr. "+p.last) || strings.HasPrefix(s, "Prof. "+p.last))
}

// isHandle says that a line is what somebody is called in a network: "kim-weiss".
func isHandle(s string) bool {
	s = strings.TrimPrefix(s, "@")
	return len(s) > 2 && len(s) < 40 && !strings.ContainsFunc(s, func(r rune) bool {
		return !unicode.IsLower(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-_.", r)
	})
}

// isHandleOf says that a line is a handle made of a name.
func isHandleOf(s string, p person) bool {
	s, _, _ = strings.Cut(s, " · ")
	return isHandle(s) && (len(letterKey(p.last)) > 2 && slugHasWord(letterKey(s), p.last) || len(letterKey(p.first)) > 3 && slugHasWord(letterKey(s), p.first))
}

// isNameLabel says that the line below is the name of the person.
func isNameLabel(s string) bool {
	switch headingWord(s) {
	case "name", "names", "full name", "vollständiger name", "published name":
		return true
	}
	return false
}
