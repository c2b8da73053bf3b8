package profile

import "strings"

// XING reads a XING profile as copied from a browser, in the German or the
// English interface.
var XING = Format{
	Name:  "xing",
	Doc:   "a XING profile, selected and copied (German or English)",
	Looks: looksLikeXING,
	Read:  readXING,
}

// looksLikeXING says that in has a word that only XING prints, or a heading that
// other pages seldom have.
func looksLikeXING(in Input) bool {
	for _, l := range in.Lines {
		if s, ok := headingOf(l.Text); ok && (s == wants || s == haves) {
			return true
		}
	}
	return isSurelyXING(in)
}

// isSurelyXING says that in has a line that only XING prints.
func isSurelyXING(in Input) bool {
	for _, l := range in.Lines {
		if len(l.Text) > 120 {
			continue
		}
		lower := small(l.Text)
		switch {
		case begins(lower, "berufserfahrung von ", "ausbildung von ", "xing mitglieder"), isXINGWord(lower):
			return true
		case strings.HasPrefix(lower, "bis heute "), strings.HasPrefix(lower, "current "):
			if _, ok := readPeriod(l.Text); ok {
				return true
			}
		}
		if status, _, ok := strings.Cut(l.Text, ","); ok && isStatus(status) && !isOwner(status) {
			return true
		}
	}
	return false
}

// isXINGWord knows the badges and buttons that only XING prints.
func isXINGWord(lower string) bool {
	switch lower {
	case "probusiness", "ist premium-mitglied", "kontakt hinzufügen", "nachricht schreiben", "kontaktanfrage senden",
		"anfrage senden", "profil merken":
		return true
	}
	return false
}

func readXING(in Input) (Profile, error) {
	lines := pageLines(in)
	at, p, ok := findXINGName(lines)
	if !ok {
		return Profile{}, ErrNoName
	}
	below, contacts := takeContacts(cutStrangers(withoutOwner(lines[at+1:], p)))
	page := xingPage{
		builder: newBuilder(),
		blocks:  blocks(below, true),
		ui:      interfaceLanguage(lines),
	}
	page.builder.person(p, lines[at].Number)
	contacts.fill(page.builder)
	page.read()
	return page.done()
}

// findXINGName finds the name: it stands above the business card, which begins
// with a status; else it is the first line that is written as a name.
func findXINGName(lines []Line) (int, person, bool) {
	top := lines[:topLines(lines)]
	for i := range top {
		status, _, ok := strings.Cut(top[i].Text, ",")
		if ok && isStatus(status) {
			for j := i - 1; j >= 0; j-- {
				if p, ok := readName(top[j].Text); ok && !isNoise(top[j].Text) && !isDegree(top[j].Text) {
					return j, p, true
				}
			}
		}
	}
	for i := range top {
		if isPlainName(top[i].Text) {
			p, ok := readName(top[i].Text)
			return i, p, ok
		}
	}
	return 0, person{}, false
}

// withoutOwner makes "Berufserfahrung" of „Berufserfahrung von Kim Weiß“.
func withoutOwner(lines []Line, p person) []Line {
	kept := make([]Line, len(lines))
	for i, l := range lines {
		for _, of := range []string{" von ", " of ", " for "} {
			if at := strings.LastIndex(l.Text, of); at > 0 && isNameLine(l.Text[at+len(of):], p.name) {
				l.Text = l.Text[:at]
			}
		}
		kept[i] = l
	}
	return kept
}

// xingPage is a profile below its name.
type xingPage struct {
	*builder
	blocks []block
	ui     string
}

// read takes the facts from the card and the sections.
func (x *xingPage) read() {
	top := x.blocks[0].lines
	card := readBusinessCard(top)
	x.line(Headline, card.headline)
	x.line(Location, card.place)
	findMutual(top).fill(x.builder)
	x.job(card)
	x.schools(card)
	wishes, lines := x.wants()
	for _, item := range listItems(in(x.blocks, skills)) {
		x.add(Skills, item)
	}
	for _, item := range listItems(in(x.blocks, haves)) {
		x.add(Skills, item)
		x.add(Offers, item)
	}
	for _, item := range listItems(in(x.blocks, interests)) {
		x.add(Interests, item)
	}
	x.shared()
	texts := in(x.blocks, about)
	x.goesTo(texts)
	said, more := findPreferences(append(segmentLines(card.headline), texts...))
	x.put(Preferences, strings.TrimSpace(wishes+" "+said), append(lines, more...)...)
	x.put(Register, register(x.Facts.Text(Preferences)), x.Facts[Preferences].Lines...)
	texts = append(texts, in(x.blocks, wants)...)
	texts = append(texts, in(x.blocks, haves)...)
	x.put(Lang, ownLanguage(lineTexts(texts), []string{x.Facts.Text(Headline), x.Facts.Text(Role)}, x.ui))
}

// job finds what the person does now: the jobs win over the card.
func (x *xingPage) job(card businessCard) {
	jobs := readXINGJobs(in(x.blocks, experience))
	for _, l := range employers(jobs) {
		x.add(Employers, l)
	}
	if len(jobs) == 0 {
		x.line(Role, card.role)
		x.company(card.company)
		return
	}
	current, ok := currentJob(jobs, func(j job) bool {
		return sameCompany(j.company.Text, card.company.Text) || strings.EqualFold(j.role.Text, card.role.Text)
	})
	if ok {
		x.line(Role, current.role)
		x.company(current.company)
	}
}

// schools reads entries of time, subject, school; a student's card names one, too.
func (x *xingPage) schools(card businessCard) {
	var list []schooling
	for _, e := range timedEntries(in(x.blocks, education)) {
		if school, ok := schoolBelow(e.lines); ok {
			list = append(list, schooling{school, e.when})
		}
	}
	if len(list) == 0 {
		list = readSchools(in(x.blocks, education))
	}
	for _, l := range schoolNames(list) {
		x.add(Schools, l)
	}
	if latest, ok := latestSchool(list); ok {
		x.line(School, latest)
	}
	x.line(School, card.school)
}

// shared finds the group and the event that one shares. Groups that nothing says
// to be shared are theirs.
func (x *xingPage) shared() {
	for _, b := range x.blocks {
		heading := small(b.heading.Text)
		switch {
		case b.section != groups || len(b.lines) == 0:
		case holds(heading, "gemeinsam", "mutual", "common", "shared"):
			x.line(Group, b.lines[0])
		default:
			for _, item := range listItems(b.lines) {
				x.add(Groups, item)
			}
		}
	}
	lines := append(in(x.blocks, groups), in(x.blocks, events)...)
	lines = append(lines, x.blocks[0].lines...)
	if l, ok := sharedGroup(lines); ok {
		x.line(Group, l)
	}
	if l, ok := sharedEvent(lines); ok {
		x.line(Event, l)
	}
}
