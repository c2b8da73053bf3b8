package profile

import (
	"slices"
	"strings"
	"unicode"
)

// named takes the company that a handle such as "@acme-io" stands for: the line
// below the name that is a company or called as the handle, else the handle.
func (w *webPage) named(below []Line) {
	if w.handle.Text == "" {
		return
	}
	stem := plainLetters(w.handle.Text)
	for _, l := range below[:min(len(below), 2*maxCard)] {
		name := plainLetters(PlainCompany(l.Text))
		if begins(l.Text, "@") || strings.Contains(l.Text, " at ") || len(name) < 4 {
			continue
		}
		if hasLegalForm(l.Text) && len(l.Text) < 80 || strings.HasPrefix(stem, name) {
			w.company(l)
			return
		}
	}
	w.company(w.handle)
}

// plainLetters is the letters and digits of s in small letters.
func plainLetters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// house takes the house whose site it is, where the card names none: the e-mail
// addresses are called after it, or it is a school.
func (w *webPage) house() {
	w.firstHouse(
		func(l Line) bool { return inDomain(w.mail(), l.Text) && !isMadeOf(l.Text, w.person) },
		func(l Line) bool { return isSchool(l.Text) && !isDepartment(l.Text) && l.Text != w.Facts.Text(School) },
	)
}

// employer takes the company that heads the page, where nothing else names one.
func (w *webPage) employer() {
	w.firstHouse(func(l Line) bool { return hasLegalForm(l.Text) })
	for _, l := range w.foot {
		if holder := cutCopyright(l.Text); holder != l.Text && hasLegalForm(holder) && !w.isSpeaker() {
			w.company(Line{Number: l.Number, Text: holder})
		}
	}
}

// firstHouse takes the first line that is a house in one of the ways, the surest
// first. A conference is nobody's employer.
func (w *webPage) firstHouse(ways ...func(Line) bool) {
	if w.Facts.Has(Company) || w.isSpeaker() {
		return
	}
	for _, is := range ways {
		for i, l := range w.lines {
			printed := l.Text
			l.Text = cutCopyright(l.Text)
			near := i <= w.at+2*maxCard || l.Text != printed
			if i != w.at && near && len(l.Text) < 80 && !isContactLine(l) && !isAddressLine(l.Text) && !isNoise(l.Text) && !isRole(l.Text) &&
				!strings.ContainsAny(l.Text, ":|>·") && !strings.HasSuffix(l.Text, ".") && is(l) {
				w.company(l)
				return
			}
		}
	}
}

// cutCopyright cuts "© 2026 " off the front and what follows a full stop.
func cutCopyright(s string) string {
	rest, ok := strings.CutPrefix(s, "© ")
	if !ok {
		return s
	}
	if word, behind, more := strings.Cut(rest, " "); more && year(strings.Trim(word, ",–-")) > 0 {
		rest = behind
	}
	return strings.Trim(rest[:sentenceEnd(rest)], " .")
}

// isSpeaker says that the page is of a meeting of many, where the person speaks.
func (w *webPage) isSpeaker() bool {
	for _, l := range w.lines {
		lower := strings.ToLower(l.Text)
		switch strings.Trim(lower, "←→<>« :") {
		case "speakers", "all speakers", "speaker", "referenten", "referent:innen", "alle speaker", "alle referenten", "vortragende", "back to speakers", "speaker profile", "speakerprofil",
			"alle referent:innen", "alle vortragenden":
			return true
		}
		if begins(lower, "session by ", "talk by ", "vortrag von ", "session von ") {
			return true
		}
	}
	return false
}

// event takes the meeting whose page it is: a line that is called so, with or
// without the year, above the name.
func (w *webPage) event() {
	if !w.isSpeaker() {
		return
	}
	for i, l := range append(slices.Clip(w.lines), w.foot...) {
		words := strings.Fields(cutCopyright(l.Text))
		if i == w.at || len(words) == 0 || len(words) > 7 || strings.ContainsAny(l.Text, ":@|·←") || isPlace(l.Text) {
			continue
		}
		if holder := cutCopyright(l.Text); holder != l.Text && i > w.at && !hasLegalForm(holder) && hasLine(w.lines[:w.at], holder) {
			w.put(Event, unshouted(holder), l.Number)
			return
		}
		if i > len(w.lines) {
			continue
		}
		dated := len(words) > 1 && year(words[len(words)-1]) > 0 && !strings.ContainsAny(words[0], "0123456789") && monthNamed(strings.ToLower(words[len(words)-2])) == 0 && !strings.Contains(l.Text, ",")
		if dated || i < w.at && isEventWord(l.Text) && webSign(strings.ToLower(l.Text)) == 0 {
			w.put(Event, unshouted(strings.Join(words, " ")), l.Number)
			return
		}
	}
}

// unshouted writes a title in capitals as titles are written.
func unshouted(s string) string {
	if s != strings.ToUpper(s) || len(strings.Fields(s)) < 2 {
		return s
	}
	words := strings.Fields(s)
	for i, w := range words {
		if len(w) > 3 {
			words[i] = recaseName(w)
		}
	}
	return strings.Join(words, " ")
}

// webLanguage is the language of the bars around a page.
func webLanguage(lines []Line) string {
	german, english := 0, 0
	for _, l := range lines {
		switch strings.ToLower(strings.Trim(l.Text, " :←")) {
		case "startseite", "impressum", "datenschutz", "forschung", "lehre", "anschrift", "sekretariat", "lebenslauf", "sprechstunde", "barrierefreiheit", "unser team", "über uns",
			"karriere", "kontakt", "alle referenten", "referenten", "programm", "standort", "ortszeit", "nachricht", "berufsbezeichnung", "bürostandort", "abteilung":
			german++
		case "home", "imprint", "privacy", "privacy policy", "research", "teaching", "speakers", "all speakers", "programme", "schedule", "our team", "about us", "careers", "contact",
			"office hours", "repositories", "location", "message", "job title", "department", "follow", "employment", "education and qualifications":
			english++
		}
	}
	switch {
	case german > english:
		return "de"
	case english > german:
		return "en"
	}
	return ""
}
