package profile

import "strings"

// webLine is a line of a page with what the page itself makes of it.
type webLine struct {
	Line
	word    word
	section section // that it stands in
	theirs  bool    // it is of another person
}

// isChrome says that a line is the page's own, and no word of or about the person.
func (l webLine) isChrome() bool {
	return l.word.page != card || l.word.field != "" || l.word.is(buttons|bars|badges|site|single|meeting|strangers|colleagues|helpers|address) || isNoise(l.Text)
}

// webLines is the lines of a page, but for those of other people, up to where
// it goes on with others only. What opens a section stands in it.
func webLines(in Input) []webLine {
	var list []webLine
	open, crowd, skip := card, false, 0
	lines := pageLines(in)
	for i, l := range lines {
		w := webLine{Line: l, word: uiWord(l.Text)}
		switch {
		case w.word.page != card && !(w.word.is(site|bars) && isMenu(lines, i)):
			open, crowd, skip = w.word.page, false, 0
		case isAboutHeading(l.Text):
			open, crowd, skip, w.word.page = about, false, 0, about
		case w.word.is(site|single|bars) && !w.word.is(owner), w.word.field != "", begins(l.Text, "© "):
			open, crowd, skip = card, false, 0
		case w.word.is(colleagues), isPeopleHeading(l.Text) && !isMenu(lines, i):
			crowd = true
		case len(list) > 2 && isOthersHeading(l.Text):
			return list
		}
		label, value, valued := strings.Cut(l.Text, ":")
		switch {
		case valued && uiWord(label).is(helpers|others) && !uiWord(label).is(owner):
			w.theirs = true
			if strings.TrimSpace(value) == "" {
				skip = 2
			}
		case w.word.is(helpers) && !w.word.is(owner):
			w.theirs, skip = true, 2
		case skip > 0:
			w.theirs = skip == 2 || isRole(l.Text) || isContactLine(l)
			skip--
		}
		w.theirs = w.theirs || crowd
		w.section = open
		list = append(list, w)
	}
	return list
}

// isMenu says that the line i, which could head a section, stands in a menu: so
// does the line beside it.
func isMenu(lines []Line, i int) bool {
	return i > 0 && uiWord(lines[i-1].Text).is(site|bars|meeting) || i+1 < len(lines) && uiWord(lines[i+1].Text).is(site|bars|meeting)
}

// isAboutHeading knows "About Kim" and „Über Kim Weiß“.
func isAboutHeading(s string) bool {
	for _, start := range []string{"About ", "Über ", "À propos de ", "Sobre ", "Over ", "Om "} {
		if name, ok := strings.CutPrefix(s, start); ok && len(name) < 40 {
			p, named := readName(name)
			return named && p.name == name
		}
	}
	return false
}

// isPeopleHeading says that below a line people are listed: its last word is
// what several are: „Wissenschaftliche Mitarbeiterinnen und Mitarbeiter“.
func isPeopleHeading(s string) bool {
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > 6 || strings.ContainsAny(s, "0123456789.,@") {
		return false
	}
	last := small(strings.TrimRight(words[len(words)-1], ":"))
	switch last {
	case "students", "postdocs", "members", "researchers", "staff", "colleagues", "alumni", "fellows", "assistants", "speakers", "attendees", "people", "candidates", "collaborators", "scientists", "associates", "partners", "supervisors",
		"referenten", "hilfskräfte", "beschäftigte", "beschäftigten", "gäste", "promovierende", "studierende", "alumnae", "ansprechpartner", "autoren", "authors":
		return true
	}
	return ends(last, "mitarbeiter", "mitarbeiterinnen", "mitarbeitende", "mitarbeitenden", "mitarbeiter:innen", "mitarbeiter*innen", "doktoranden", "doktorandinnen", "kollegen", "kolleginnen", "mitglieder", "kolleg:innen", "kolleg*innen", "doktorand:innen", "doktorand*innen", "referent:innen", "assistenten")
}

// isOthersHeading says that below a line a page goes on with other people.
func isOthersHeading(s string) bool {
	lower := small(s)
	if len(s) > 80 {
		return false
	}
	rest, more := "", false
	for _, start := range []string{"weitere ", "more ", "other ", "andere ", "similar ", "ähnliche ", "related ", "meet the other ", "unsere weiteren ", "autres ", "otros ", "otras ", "altri ", "outros ", "andere ", "fler ", "flere "} {
		if rest, more = strings.CutPrefix(lower, start); more {
			break
		}
	}
	return more && holds(rest, "mitglied", "referent", "referierende", "speaker", "kolleg", "ansprech", "person", "mitarbeit", "profil", "team", "vortrag", "autor", "author", "expert", "member", "people", "staff",
		"talks", "sessions", "köpfe", "gesichter", "faces", "ärzt", "anwält", "doctors", "lawyers", "partner", "berater", "dozent", "trainer", "coach", "instructors", "teilnehm", "attendee", "participant", "intervenant", "ponente", "relator", "orador", "palestrant", "talare", "sprekers")
}

// plainLines is lines of a page without what was made of them.
func plainLines(lines []webLine) []Line {
	list := make([]Line, len(lines))
	for i, l := range lines {
		list[i] = l.Line
	}
	return list
}
