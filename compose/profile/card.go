package profile

import "strings"

// topCard is what stands between the name of a LinkedIn page and its first section.
type topCard struct {
	headline    Line
	place       Line
	company     []Line // companies that are no headline
	school      []Line
	current     headline // "Current: X at Y"
	currentLine int
	pronouns    string
	mutual      mutual
	lines       []Line
}

// readCard reads the lines below the name. isEmployer says which lines are
// companies of the person, as their Experience tells.
func readCard(lines []Line, p person, isEmployer func(string) bool) topCard {
	c := topCard{lines: lines, pronouns: p.pronouns, mutual: findMutual(lines)}
	r := cardReader{card: &c, name: p.name}
	for _, l := range lines {
		_, contact := cutContactInfo(l.Text)
		r.marked = r.marked || contact
	}
	for _, l := range lines {
		r.read(l)
	}
	r.assign(isEmployer)
	return c
}

// cardReader sorts the lines of a top card.
type cardReader struct {
	card   *topCard
	name   string
	marked bool // "Contact info" is there
	passed bool // it has been passed
	inline bool // it stood behind the place in one line
	closed bool // what follows are buttons and offers
	bare   bool // "--": there is no headline

	counted bool // contacts or followers were what closed the card

	before, after []Line // what is not yet told apart, before and after "Contact info"
}

// read puts one line where it belongs.
func (r *cardReader) read(l Line) {
	if place, ok := cutContactInfo(l.Text); ok {
		r.passed = true
		if place != "" {
			r.inline = true
			r.before = append(r.before, Line{Number: l.Number, Text: place})
		}
		return
	}
	switch {
	case l.Text == "--" || l.Text == "-":
		r.bare = true
	case isDegree(l.Text):
	case isNowOrThen(l.Text):
		r.card.readNow(l)
	case isPronouns(l.Text), len(r.before) == 0 && isLonePronoun(l.Text):
		r.card.pronouns = barePronouns(l.Text)
	case pronounsAndDegree(l.Text) != "":
		r.card.pronouns = pronounsAndDegree(l.Text)
	case isMutual(l.Text), isCount(l.Text), isButton(l.Text):
		if len(r.before) > 0 && (r.passed || !r.marked) {
			r.counted = r.counted || !r.closed && isCount(l.Text)
			r.closed = true
		}
	case r.closed, isNoise(l.Text), isNameLine(l.Text, r.name), r.passed && isLinkLabel(l.Text):
	case r.passed:
		r.after = append(r.after, l)
	default:
		r.before = append(r.before, l)
	}
}

// isLinkLabel knows what the link below "Contact info" is called.
func isLinkLabel(s string) bool {
	switch small(s) {
	case "portfolio", "website", "blog", "my website", "company website", "personal website", "newsletter", "homepage", "links",
		"meine website", "unternehmenswebsite":
		return true
	}
	return false
}

// isNowOrThen says that a line, as results of a search have it, tells a job: "Current: X at Y".
func isNowOrThen(s string) bool {
	return begins(s, "Current: ", "Past: ", "Aktuell: ", "Derzeit: ", "Früher: ", "Summary: ", "Skills: ", "Education: ",
		"Ausbildung: ", "Kenntnisse: ")
}

// readNow reads "Current: X at Y".
func (c *topCard) readNow(l Line) {
	when, job, _ := strings.Cut(l.Text, ": ")
	if when == "Current" || when == "Aktuell" || when == "Derzeit" {
		c.current, c.currentLine = readSegment(job), l.Number
	}
}

// assign tells headline, place, company and school apart.
func (r *cardReader) assign(isEmployer func(string) bool) {
	c := r.card
	rest := r.takePlace(isEmployer)
	if !r.bare && len(rest) > 0 {
		best := bestHeadline(rest, isEmployer)
		c.headline = rest[best]
		rest = append(append([]Line{}, rest[:best]...), rest[best+1:]...)
	}
	for _, l := range r.after {
		if r.counted || isSchool(l.Text) || isEmployer(l.Text) {
			rest = append(rest, l)
		}
	}
	for _, l := range rest {
		if isSchool(l.Text) && !isEmployer(l.Text) {
			c.school = append(c.school, l)
		} else {
			c.company = append(c.company, l)
		}
	}
}

// takePlace finds the place and returns the other lines before "Contact info".
// The place is the line before it, unless that is a school or a company.
func (r *cardReader) takePlace(isEmployer func(string) bool) []Line {
	at := -1
	for i, l := range r.before {
		if isPlaceLine(l.Text) && (at < 0 || i > 0) {
			at = i
		}
	}
	last := len(r.before) - 1
	switch {
	case last < 0:
		return nil
	case r.inline, r.marked && isPlaceLine(r.before[last].Text):
		at = last
	case at >= 0:
	case r.marked && (last > 0 || r.bare) && !isSchool(r.before[last].Text) && !isEmployer(r.before[last].Text):
		at = last
	default:
		return r.before
	}
	r.card.place = r.before[at]
	if place, _, ok := strings.Cut(r.card.place.Text, " · "); ok && isPlace(place) {
		r.card.place.Text = place // what follows is the industry
	}
	return append(append([]Line{}, r.before[:at]...), r.before[at+1:]...)
}

// bestHeadline is which of lines, of which there is one at least, is the headline;
// the first of equals.
func bestHeadline(lines []Line, isEmployer func(string) bool) int {
	if len(lines) == 1 {
		return 0
	}
	best, most := 0, headlineScore(lines[0].Text, isEmployer)
	for i, l := range lines[1:] {
		if score := headlineScore(l.Text, isEmployer); score > most {
			best, most = i+1, score
		}
	}
	return best
}

// headlineScore tells a headline from the company or school that can stand before it.
func headlineScore(s string, isEmployer func(string) bool) int {
	hasRole := splitHeadline(s).role != ""
	score := 0
	if isEmployer(s) || hasLegalForm(s) && !strings.Contains(s, "|") {
		score -= 3
	}
	if isSchool(s) && !hasRole {
		score -= 2
	}
	if strings.ContainsAny(s, "|@") || hasRole {
		score++
	}
	return score
}

// pronounsAndDegree is the pronouns of a line like "She/Her · 2nd".
func pronounsAndDegree(s string) string {
	before, after, ok := strings.Cut(strings.ReplaceAll(s, "•", "·"), "·")
	if before = strings.TrimSpace(before); ok && isPronouns(before) && isDegree("·"+after) {
		return barePronouns(before)
	}
	return ""
}
