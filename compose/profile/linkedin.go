package profile

import (
	"slices"
	"strings"
)

// LinkedIn reads a profile page as copied from a browser, in the English,
// German, French or Spanish interface.
var LinkedIn = Format{
	Name:  "linkedin",
	Doc:   "a LinkedIn profile page, selected and copied (English, German, French or Spanish)",
	Looks: looksLikeLinkedIn,
	Read:  readLinkedIn,
}

// looksLikeLinkedIn says that in has a word that only LinkedIn prints, or two
// that it prints among others.
func looksLikeLinkedIn(in Input) bool {
	weak := 0
	for _, l := range in.Lines {
		if len(l.Text) > 120 {
			continue
		}
		if _, ok := cutContactInfo(l.Text); ok || strings.HasSuffix(l.Text, "| LinkedIn") || isFeedNumber(l.Text) || l.Text != "" && isDegree(l.Text) {
			return true
		}
		if _, after, ok := cutMutual(l.Text); isInlineDegree(l.Text) || ok && after == "" {
			return true
		}
		_, heading := headingOf(l.Text)
		if heading || l.Text != "" && isCount(l.Text) && readNumber(l.Text) < 0 || isButton(l.Text) {
			weak++
		}
	}
	return weak >= 2 || isBareCard(in.Lines)
}

// isBareCard says that lines are a name, a headline and little else.
func isBareCard(lines []Line) bool {
	var card []Line
	for _, l := range lines {
		if l.Text != "" && !hasLine(card, l.Text) {
			card = append(card, l)
		}
		if len(card) > 8 {
			return false
		}
	}
	return len(card) > 1 && isPlainName(card[0].Text) && splitHeadline(card[1].Text).role != ""
}

// isInlineDegree says that a line is a name with its degree: "Kim Weiß · 2nd".
func isInlineDegree(s string) bool {
	at := strings.LastIndexAny(s, "·•")
	return at > 0 && isDegree(s[at:])
}

func readLinkedIn(in Input) (Profile, error) {
	page, err := openPage(pageLines(in))
	if err != nil {
		return Profile{}, err
	}
	page.read()
	return page.done()
}

// openPage finds the name on a page and parts what stands below it.
func openPage(lines []Line) (*linkedInPage, error) {
	theirs := cutStrangers(lines)
	top := theirs[:topLines(theirs)]
	other, several := secondCard(top)
	switch {
	case several && saysOneResult(lines):
		lines, theirs, top = linesAbove(lines, other), linesAbove(theirs, other), linesAbove(top, other)
	case several:
		return nil, complain(other.Number, "the card of another person, %q, stands here, the profile of one is read", other.Text).
			advise("paste the card or the page of one person")
	}
	at, p, ok := findName(lines, top)
	if !ok {
		return nil, ErrNoName
	}
	below, contacts := takeContacts(theirs[at+1:])
	page := linkedInPage{
		builder: newBuilder(),
		blocks:  blocks(below, false),
		ui:      interfaceLanguage(lines),
	}
	if page.ui == "es" {
		p = p.withBothSurnames()
	}
	page.person = p
	page.title(slices.Concat(lines[max(0, at-1):at], lines[at+1:min(len(lines), at+3)]))
	page.builder.person(p, lines[at].Number)
	contacts.fill(page.builder)
	return &page, nil
}

// title takes the academic titles of the name where it is printed again, with them.
func (p *linkedInPage) title(near []Line) {
	if p.person.title != "" {
		return
	}
	for _, l := range near {
		if again, ok := readAgain(l.Text, p.person.name); ok && strings.EqualFold(again.name, p.person.name) {
			p.put(Title, again.title, l.Number)
		}
	}
}

// linkedInPage is a page below its name.
type linkedInPage struct {
	*builder
	person person
	blocks []block
	card   topCard
	ui     string
}

// read takes the facts from the sections.
func (p *linkedInPage) read() {
	jobs := readJobs(in(p.blocks, experience))
	p.card = readCard(p.blocks[0].lines, p.person, func(s string) bool {
		for _, j := range jobs {
			if sameCompany(j.company.Text, s) {
				return true
			}
		}
		return false
	})
	p.line(Headline, p.card.headline)
	p.line(Location, p.card.place)
	if isSpanishPlace(p.card.place.Text) {
		delete(p.Facts, Last)
		p.put(Last, p.person.withBothSurnames().last, p.Facts[Name].Lines...)
	}
	p.put(Pronouns, p.card.pronouns, p.pronounLine())
	p.card.mutual.fill(p.builder)
	p.job(jobs)
	p.schools()
	p.skills(jobs)
	p.shared()
	p.words()
}

// pronounLine is where the pronouns stand.
func (p *linkedInPage) pronounLine() int {
	for _, l := range p.card.lines {
		if strings.Contains(l.Text, p.card.pronouns) {
			return l.Number
		}
	}
	return p.Facts[Name].Lines[0]
}

// job finds what the person does now: in the Experience, else in the headline.
func (p *linkedInPage) job(jobs []job) {
	for _, l := range employers(jobs) {
		p.add(Employers, l)
	}
	h := splitHeadline(p.card.headline.Text)
	h.matchCard(p.card)
	headline := p.card.headline.Number
	p.put(Event, h.event, headline)
	if h.student {
		p.put(Role, h.role, headline)
		p.put(School, h.school, headline)
	}
	p.put(Role, p.card.current.role, p.card.currentLine)
	p.company(Line{Number: p.card.currentLine, Text: p.card.current.company})
	if len(jobs) == 0 {
		p.put(Role, h.role, headline)
		p.company(Line{Number: headline, Text: h.company})
		if len(p.card.company) > 0 && h.role != "" && !h.student && p.card.place.Text != "" {
			p.company(p.card.company[0])
		}
		return
	}
	current, ok := currentJob(jobs, h.names, inHeadline(p.card.headline.Text), func(j job) bool { return hasCompany(p.card.company, j) })
	if !ok || p.Facts.Has(Role) && h.student && isSideRole(current.role.Text) {
		return
	}
	if !h.student {
		p.line(Role, current.role)
	}
	p.company(current.company)
}

// hasCompany says that one of lines is the company of a job.
func hasCompany(lines []Line, j job) bool {
	for _, l := range lines {
		if sameCompany(l.Text, j.company.Text) {
			return true
		}
	}
	return false
}

// schools finds the schools: in the Education, else on the card.
func (p *linkedInPage) schools() {
	list := readSchools(in(p.blocks, education))
	for _, l := range schoolNames(list) {
		p.add(Schools, l)
	}
	if latest, ok := latestSchool(list); ok {
		p.line(School, latest)
	}
	if len(p.card.school) > 0 {
		p.line(School, p.card.school[0])
	}
}

// shared finds the group and the event that one shares.
func (p *linkedInPage) shared() {
	lines := append(in(p.blocks, highlights), p.card.lines...)
	if l, ok := sharedGroup(lines); ok {
		p.line(Group, l)
	}
	if l, ok := sharedEvent(lines); ok {
		p.line(Event, l)
	}
}

// words takes what the person says: their post, their wishes, their language.
func (p *linkedInPage) words() {
	if post, ok := latestPost(in(p.blocks, activity), p.person.name, p.card.headline.Text); ok {
		p.line(Post, post)
	}
	for _, l := range segmentLines(p.card.headline) {
		if want, ok := hiredFor(l.Text); ok {
			p.add(Wants, Line{Number: l.Number, Text: want})
		}
	}
	texts := in(p.blocks, about)
	for _, l := range texts {
		for _, s := range sentences(l.Text) {
			if want, ok := hiredFor(s); ok && strings.HasSuffix(s, ".") {
				p.add(Wants, Line{Number: l.Number, Text: want})
			}
		}
	}
	wishes, lines := findPreferences(append(segmentLines(p.card.headline), texts...))
	p.put(Preferences, wishes, lines...)
	p.put(Register, register(wishes), lines...)
	p.goesTo(texts)
	said := append(lineTexts(texts), p.Facts.Text(Post))
	p.put(Lang, ownLanguage(said, []string{p.Facts.Text(Headline), p.Facts.Text(Role)}, p.ui))
}
