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
	job    bool
}

// leastProof is the score below which nobody is taken for the person of a page,
// and leastLead how far everybody else must be behind.
const (
	leastProof = 3
	leastLead  = 2
)

// findPagePerson finds whom a page is about: of the lines that are written as
// names the one that more bears out than any other by far.
func findPagePerson(lines []webLine) (best pagePerson, ok bool) {
	var all []pagePerson
	for i := range lines[:min(len(lines), 2*maxProof)] {
		p, ok := pageName(lines, i)
		if !ok || len(all) >= maxItems {
			continue
		}
		c := pagePerson{at: i, person: p, score: proof(lines, i, p), job: nearProof(lines, i) >= 2}
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
		if (c.job || c.score >= leastProof) && !strings.EqualFold(c.person.name, best.person.name) && c.score+leastLead > best.score {
			return pagePerson{}, false
		}
	}
	return best, best.score >= leastProof
}

// pageName reads the line i as a name, unless the page says that it is another's.
func pageName(lines []webLine, i int) (person, bool) {
	named := lines[i].Text
	if label, name, ok := strings.Cut(named, ": "); ok && isOwnerLabel(label) {
		named = name
	}
	if own, itself := cutSelf(named); itself {
		named = strings.TrimSuffix(own, ".")
	}
	s := named
	if before, inside, after, _ := enclosed(s); isPronouns(inside) {
		s = strings.TrimSpace(before + " " + after)
	}
	if lines[i].theirs || lines[i].isChrome() || len(s) > 80 || strings.ContainsAny(s, ":@|>/0123456789&") || isGreeting(s) || isMutedSection(lines[i].section) {
		return person{}, false
	}
	if isFirm(s) || isSchool(s) || isInstitution(s) || isEventWord(s) || isPlace(s) || isEmploymentType(s) || isDepartment(s) || isDegreeName(s) && !hasTitle(s) {
		return person{}, false
	}
	if isEmployerSlot(lines, i) {
		return person{}, false
	}
	p, ok := readName(named)
	if !ok || p.last == "" || slices.ContainsFunc(strings.Fields(s), isSmallWord) || !isPlainName(p.name) || !isProseName(p) {
		return person{}, false
	}
	if p.salutation != "" && i > 0 && p.title == "" && !isOwnerLabel(lines[i-1].Text) {
		return person{}, false
	}
	for w := range strings.FieldsSeq(small(p.name)) {
		if isCompoundRole(w) || isRoleWord(w) && len(w) > 4 || wordOf(w).is(site|single|meeting|bars) || isHouseWord(w) {
			return person{}, false
		}
	}
	return p, true
}

// isEmployerSlot says that the line i stands where a card has the company: below
// the job of somebody, and above none.
func isEmployerSlot(lines []webLine, i int) bool {
	if i < 2 || readJobLine(lines[i-1].Text).role == "" || i+1 < len(lines) && readJobLine(lines[i+1].Text).role != "" {
		return false
	}
	return !lines[i-2].isChrome() && isPlainName(lines[i-2].Text)
}

// isMutedSection says that names in a section are not the person's: interests,
// groups, publications. What stands in it in words is theirs all the same.
func isMutedSection(s section) bool {
	return s == interests || s == groups || s == skills || s == wants || s == haves || s == events
}

// hasTitle says that a line is a name behind academic titles: „M. Sc. Kim Weiß“.
func hasTitle(s string) bool {
	title, rest := cutTitles(strings.Fields(s))
	return title != "" && len(rest) > 1
}

// isOwnerLabel says that what stands behind or below a line is the person's name.
func isOwnerLabel(s string) bool { return uiWord(s).is(owner) }

// isEventWord says that a line names a meeting of many.
func isEventWord(s string) bool {
	for w := range strings.FieldsFuncSeq(small(s), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch w {
		case "days", "summit", "conference", "forum", "congress", "symposium", "expo", "meetup", "convention", "unconference", "hackathon", "colloquium", "congrès", "congreso", "congresso", "jornadas", "convegno":
			return true
		}
		if len(w) > 5 && ends(w, "kongress", "konferenz", "tagung", "tage", "messe", "forum", "fachtag", "gipfel", "treffen", "kolloquium", "summit", "camp", "fest") {
			return true
		}
	}
	return false
}

// proof weighs what bears out that the page is about the person in the line i.
func proof(lines []webLine, i int, p person) int {
	score := nearProof(lines, i)
	if p.title != "" {
		score++
	}
	if lines[i].Twice {
		score += 2
	}
	if lines[i].section == elsewhere {
		score -= 2 // publications, research
	}
	if _, itself := cutSelf(lines[i].Text); itself || strings.Contains(lines[i].Text, ": ") || i > 0 && isOwnerLabel(lines[i-1].Text) {
		score += 3
	}
	own, again, told := false, false, false
	for j, l := range lines[:min(len(lines), i+maxProof)] {
		switch {
		case j == i || l.theirs:
			continue
		case i < j && (j <= i+25 && isMadeOf(l.Text, p) || j <= i+3 && isHandleOf(l.Text, p)):
			own = true
		case len(l.Text) > len(p.name) && strings.Contains(l.Text, p.name) && !strings.Contains(l.Text, "("), j > i+1 && strings.EqualFold(l.Text, p.name):
			again = true
		case isAbout(l.Text, p):
			told = true
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

// nearProof weighs what stands below a name: a job, a place, what one can do
// with a person.
func nearProof(lines []webLine, i int) int {
	job, place, button := 0, 0, 0
	for j := i + 1; j < len(lines) && j <= i+6; j++ {
		l := lines[j]
		if _, another := pageName(lines, j); another || l.theirs {
			break
		}
		_, value, _ := strings.Cut(l.Text, ": ")
		switch {
		case j <= i+4 && job == 0 && !isContactLine(l.Line) && readJobLine(l.Text).role != "":
			job = 2
		case isPlaceLine(l.Text), isPlaceLine(value), isTown(l.Text):
			place = 1
		case isPronouns(l.Text), l.word.is(buttons) && l.word.is(single), holds(small(l.Text), "member since", "mitglied seit"):
			button = 1
		}
	}
	return job + place + button
}

// isAbout says that a heading is "About Kim", „Über Kim Weiß“.
func isAbout(s string, p person) bool {
	for _, about := range []string{"About ", "Über ", "Zu ", "À propos de ", "Sobre ", "Over ", "Om "} {
		if name, ok := strings.CutPrefix(s, about); ok {
			return name == p.first || name == p.name
		}
	}
	return false
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
		return !unicode.IsLower(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-_.@", r)
	})
}

// isHandleOf says that a line is a handle made of a name.
func isHandleOf(s string, p person) bool {
	s, _, _ = strings.Cut(s, " · ")
	return isHandle(s) && (len(letterKey(p.last)) > 2 && slugHasWord(letterKey(s), p.last) || len(letterKey(p.first)) > 3 && slugHasWord(letterKey(s), p.first))
}
