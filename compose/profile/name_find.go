package profile

import (
	"strings"

	"note/lint/lang"
)

// findName finds the line with the name of a page's person among those at its
// top: by the tab's title, the degree below it, standing there twice, or the card
// around it.
func findName(lines, top []Line) (at int, p person, ok bool) {
	if at, p, ok := titleName(top); ok {
		return at, p, true
	}
	for _, is := range []func(int) bool{
		func(i int) bool { return isAboveDegree(top, i) },
		func(i int) bool { return top[i].Twice && isPlainName(top[i].Text) },
		func(i int) bool { return isAboveContact(top, i) && isPlainName(top[i].Text) },
		func(i int) bool { return i < maxProof && isPlainName(top[i].Text) && isBorneOut(top, i) },
	} {
		for i := range top {
			if !is(i) || isNoise(top[i].Text) || isFirm(top[i].Text) || isClause(cutBadges(top[i].Text)) || isChromeStart(top[i].Text) {
				continue
			}
			if p, ok := readName(top[i].Text); ok && (strings.Contains(p.name, " ") || isSaidOf(lines, i, p)) {
				return i, p, true
			}
		}
	}
	return 0, person{}, false
}

// isClause says that a line, though it begins like a name, tells something:
// "Kim has a verified profile".
func isClause(s string) bool {
	return holds(s, " has ", " is ", " hat ", " ist ", " shares ", " posted ")
}

// isChromeStart says that a line begins with a long word of an interface's bars,
// as links to a profile do in any language: "Profil von Kim Weiß anzeigen".
func isChromeStart(s string) bool {
	word, _, more := strings.Cut(small(s), " ")
	return more && len(word) > 4 && wordOf(word).is(bars|site)
}

// isFirm says that a line ends with a legal form that is nobody's family name, as
// Co or Ag may be: a company's page is headed by the company.
func isFirm(s string) bool {
	form := strings.Trim(s[len(lang.CutLegalForm(s)):], " ,")
	return len(form) > 2
}

// topLines is the number of lines before the first section that only a profile has.
func topLines(lines []Line) int {
	for i, l := range lines {
		s, ok := headingOf(l.Text)
		if ok && i > 0 && (s == experience || s == education || s == about || s == activity) && isHeading(s, card, lines[i+1:]) {
			return i
		}
	}
	return len(lines)
}

// titleName reads "(3) Kim Weiß | LinkedIn", the tab's title. The card begins
// where the name stands again.
func titleName(lines []Line) (int, person, bool) {
	for i, l := range lines {
		title, ok := strings.CutSuffix(l.Text, "| LinkedIn")
		if !ok {
			continue
		}
		p, ok := readName(title)
		if !ok || !strings.Contains(p.name, " ") && !isSaidOf(lines, i, p) {
			continue
		}
		for j := i + 1; j < len(lines); j++ {
			if isNameLine(lines[j].Text, p.name) {
				q, _ := readName(lines[j].Text)
				return j, q, true
			}
		}
		return i, p, true
	}
	return 0, person{}, false
}

// isAboveDegree says that the degree stands in the line below, or in the same
// line, or below the pronouns.
func isAboveDegree(lines []Line, i int) bool {
	if isInlineDegree(lines[i].Text) && pronounsAndDegree(lines[i].Text) == "" {
		return true
	}
	for j := i + 1; j < len(lines) && j <= i+3; j++ {
		text := lines[j].Text
		switch {
		case isDegreeFilter(lines[j:]):
			return false
		case isDegree(text), pronounsAndDegree(text) != "":
			return !isPronouns(lines[i].Text) && !isDegree(lines[i].Text)
		case j == i+1 && j+1 < len(lines) && isDegree(lines[j+1].Text) && !strings.Contains(text, " ") && isPlainName(lines[i].Text): // pronouns in whatever language
		case isPronouns(text), isBadge(text), isLonePronoun(text), isNameLine(text, lines[i].Text), isLinkTo(text, lines[i].Text):
		default:
			return false
		}
	}
	return false
}

// isLinkTo says that a line is the link to somebody's profile: "View Kim Weiß’s profile".
func isLinkTo(s, name string) bool {
	p, ok := readName(name)
	return ok && isNoise(s) && strings.Contains(s, p.name)
}

// isDegreeFilter says that lines begin with two degrees in a row that are not the
// same, as in the filters above the results of a search.
func isDegreeFilter(lines []Line) bool {
	if len(lines) < 2 {
		return false
	}
	a, b := strings.Trim(lines[0].Text, "·•- "), strings.Trim(lines[1].Text, "·•- ")
	return a != "" && b != "" && isDegree(a) && isDegree(b) && isDegreeNumber(small(a)) && isDegreeNumber(small(b)) && a[0] != b[0]
}

// maxProof is the number of lines within which something bears out a name; one
// that stands further down a page is nobody's of whom it is.
const maxProof = 300

// isBorneOut says that something beside its looks makes the line i a name: what
// stands around it is a job, a place, pronouns or a number of contacts, or it is said again.
func isBorneOut(lines []Line, i int) bool {
	p, _ := readName(lines[i].Text)
	for j, l := range lines[:min(len(lines), i+maxProof)] {
		switch {
		case j == i:
		case i < j && j <= i+3 && (readSegment(l.Text).role != "" || strings.Contains(l.Text, " | ") || isPlaceLine(l.Text) || isPronouns(l.Text)):
			return true
		case i < j && j <= i+8 && (isCount(l.Text) || isMutual(l.Text)):
			return true
		case startsFold(l.Text, p.name), len(p.first) > 2 && begins(l.Text, p.first+" ", p.first+"’s ", p.first+"'s "), isMadeOf(l.Text, p):
			return true
		}
	}
	return false
}

// isAboveContact says that "Contact info" stands a few lines below.
func isAboveContact(lines []Line, i int) bool {
	for j := i + 1; j < len(lines) && j <= i+8; j++ {
		if _, ok := cutContactInfo(lines[j].Text); ok {
			return true
		}
	}
	return false
}
