package profile

import (
	"slices"
	"strings"
)

// PDFText reads the text of the PDF that LinkedIn saves of a profile, as
// pdftotext or a copied page gives it, plain or with its two columns side by side.
var PDFText = Format{
	Name:  "linkedin-pdf",
	Doc:   "the text of LinkedIn's saved PDF (pdftotext FILE.pdf - | note profile)",
	Looks: looksLikePDFText,
	Read:  readPDFText,
}

// looksLikePDFText says that in has what only the PDF prints: a profile's
// address marked (LinkedIn), or a page's number below "Contact".
func looksLikePDFText(in Input) bool {
	contact, pages := false, false
	for _, l := range in.Lines {
		lower := small(l.Text)
		if strings.Contains(lower, "(linkedin)") && (ends(lower, "(linkedin)") || begins(lower, "www.linkedin.com/in/")) {
			return true
		}
		contact = contact || isContactHeading(lower)
		pages = pages || isPageNumber(lower)
	}
	return contact && pages
}

// isContactHeading says that a line is the heading that a saved PDF begins with.
func isContactHeading(lower string) bool {
	word, _, _ := strings.Cut(lower, " ")
	switch word {
	case "contact", "kontakt", "contactar", "coordonnées", "contacto":
		return true
	}
	return false
}

// isPageNumber knows "Page 1 of 2" and its like.
func isPageNumber(lower string) bool {
	words := strings.Fields(lower)
	if len(words) != 4 || readNumber(words[1]) < 0 || readNumber(words[3]) < 0 {
		return false
	}
	switch words[0] {
	case "page", "seite", "página", "pagina", "sayfa":
		return true
	}
	return false
}

func readPDFText(in Input) (Profile, error) {
	var lines []Line
	for _, l := range pageLines(Input{Lines: pdfLines(in)}) {
		if !isPageNumber(small(l.Text)) {
			lines = append(lines, l)
		}
	}
	at, end, p, ok := findPDFName(lines)
	if !ok {
		return Profile{}, ErrNoName
	}
	page := pdfPage{
		builder: newBuilder(),
		side:    blocks(lines[:at], true),
		person:  p,
		ui:      interfaceLanguage(lines),
	}
	page.builder.person(p, lines[at].Number)
	rest := lines[end:]
	top := pdfAnchor(rest)
	page.top, page.main = withoutAddress(rest[:top]), blocks(rest[top:], true)
	page.read()
	address, line := profileSlugURL(lines[:end+top])
	page.put(URL, address, line)
	return page.done()
}

// withoutAddress drops the profile's address, where it stands below the name.
func withoutAddress(lines []Line) []Line {
	return slices.DeleteFunc(slices.Clone(lines), func(l Line) bool { return holds(l.Text, "linkedin.com/in/", "(LinkedIn)") })
}

// pdfAnchor is the number of lines before the first section below the name.
func pdfAnchor(lines []Line) int {
	for i, l := range lines {
		if s, ok := headingOf(l.Text); ok && (s == about || s == experience || s == education) {
			return i
		}
	}
	return len(lines)
}

// pdfPage is the text of a PDF whose name was found.
type pdfPage struct {
	*builder
	side   []block // the column beside: contact, skills, languages
	top    []Line  // headline and place
	main   []block
	person person
	ui     string
}

// read takes the facts from the columns.
func (p *pdfPage) read() {
	headline, place := pdfCard(p.top)
	p.line(Headline, headline)
	p.line(Location, place)
	p.job(headline)
	list := pdfSchools(in(p.main, education))
	for _, l := range schoolNames(list) {
		p.add(Schools, l)
	}
	if latest, ok := latestSchool(list); ok {
		p.line(School, latest)
	}
	p.skills()
	texts := joinedLines(in(p.main, about))
	p.goesTo(texts)
	wishes, lines := findPreferences(append(segmentLines(headline), texts...))
	p.put(Preferences, wishes, lines...)
	p.put(Register, register(wishes), lines...)
	p.put(Lang, ownLanguage(lineTexts(texts), []string{p.Facts.Text(Headline), p.Facts.Text(Role)}, p.ui))
}

// job finds what the person does now: in the Experience, else in the headline.
func (p *pdfPage) job(headline Line) {
	jobs := pdfJobs(in(p.main, experience))
	for _, l := range employers(jobs) {
		p.add(Employers, l)
	}
	h := splitHeadline(headline.Text)
	p.put(Event, h.event, headline.Number)
	current, ok := currentJob(jobs, h.names, inHeadline(headline.Text))
	switch {
	case h.student:
		p.put(Role, h.role, headline.Number)
		p.put(School, h.school, headline.Number)
	case ok:
		p.line(Role, current.role)
	case len(jobs) == 0:
		p.put(Role, h.role, headline.Number)
		p.company(Line{Number: headline.Number, Text: h.company})
	}
	if ok && !(h.student && isSideRole(current.role.Text)) {
		p.company(current.company)
	}
}

// mostTopSkills is how many skills LinkedIn prints beside.
const mostTopSkills = 3

// skills lists the top skills. When there are more lines than LinkedIn prints
// skills, some of them go on in the next line, and nobody can tell which.
func (p *pdfPage) skills() {
	list := wrapped(in(p.side, skills))
	if len(list) > mostTopSkills {
		p.Warnings = append(p.Warnings, complain(list[0].Number, "the top skills stand on more lines than there are skills, so they were left out").
			advise("name them: --set \"skills=one; two\""))
		return
	}
	for _, l := range list {
		p.add(Skills, l)
	}
}
