package profile

import (
	"slices"
	"strings"
)

// Signature reads the foot of an e-mail, with or without the e-mail above it.
var Signature = Format{
	Name:  "signature",
	Doc:   "an e-mail's signature, alone or below the e-mail",
	Looks: looksLikeSignature,
	Read:  readSignature,
}

func looksLikeSignature(in Input) bool {
	own := ownLines(in)
	if len(signatureOf(in, own).lines) > 0 {
		return true
	}
	if _, _, ok := sender(in); ok {
		return true
	}
	_, ok := cardOf(in, own)
	return ok
}

// signature is the foot of an e-mail.
type signature struct {
	text    []Line // the words above it, without what is quoted
	signOff Line   // "Kit", below "Best,"
	lines   []Line // the foot, each piece between bars a line of its own
	signed  bool   // it ends a letter, which begins with a greeting
}

// maxSignature is the number of lines that a foot has at most.
const maxSignature = 40

// signatureOf finds the foot among the own lines of in: behind the last "-- " or
// the last closing formula, else all of them. It is none without a name that
// stands right below such a formula, or above a telephone number, an e-mail
// address or a postcode, and none with what only a page has.
func signatureOf(in Input, lines []Line) signature {
	if slices.ContainsFunc(lines, func(l Line) bool { return isPageSign(l.Text) }) {
		return signature{}
	}
	if introduces(in) {
		return signature{} // the e-mail is about another
	}
	start, closing := 0, -1
	for i, l := range lines {
		switch {
		case isDashes(l.Text):
			start = i + 1
		case isClosing(l.Text):
			closing = i
			start = max(start, i+1)
		}
	}
	s := signature{text: lines[:start]}
	if closing >= 0 {
		s.text = lines[:closing]
		if next := closing + 1; next < len(lines) && isSignOff(lines[next].Text) {
			s.signOff = lines[next]
			start = max(start, next+1)
		}
	}
	if start == 0 && closing < 0 {
		s.text = nil
	}
	foot := lines[start:]
	if len(foot) == 0 || len(foot) > maxSignature || start == 0 && !isPlainName(foot[0].Text) {
		return signature{}
	}
	s.lines = footPieces(foot)
	s.signed = closing >= 0 && isGreeting(firstText(lines))
	written := closing >= 0 && (start == closing+1 || s.signOff.Text != "") // no program puts it there
	if _, _, ok := s.name(); !ok || !s.signed && !written && !isReachable(s.lines) {
		return signature{}
	}
	return s
}

// firstText is the text of the first of lines, "" without any.
func firstText(lines []Line) string {
	if len(lines) == 0 {
		return ""
	}
	return lines[0].Text
}

// isReachable says that lines tell how to reach somebody.
func isReachable(lines []Line) bool {
	_, ok := codedTown(lines)
	return ok || slices.ContainsFunc(lines, isContactLine)
}

// ownLines is the lines that say something, without the head of an e-mail, up to
// one that is answered.
func ownLines(in Input) []Line {
	var lines []Line
	for _, l := range in.Lines {
		l.Text = withoutMarkup(l.Text)
		head := len(lines) == 0 && (isMailHeader(l.Text) || isForwardMark(l.Text))
		if len(lines) > 0 && (isReplyMark(l.Text) || isForwardMark(l.Text)) {
			break
		}
		if l.Text != "" && !strings.HasPrefix(l.Text, ">") && !head {
			lines = append(lines, l)
		}
	}
	return lines
}

// isPageSign says that a line is of a profile page, where contacts can stand, too.
func isPageSign(s string) bool {
	_, contact := cutContactInfo(s)
	section, heading := headingOf(s)
	return contact && len(s) > 15 || s != "" && isDegree(s) || heading && (section == experience || section == education)
}

func readSignature(in Input) (Profile, error) {
	own := ownLines(in)
	s := signatureOf(in, own)
	if at, p, ok := s.name(); ok {
		return s.read(in, at, p)
	}
	if _, _, ok := sender(in); ok {
		return readSender(in)
	}
	if c, ok := cardOf(in, own); ok {
		return c.read(in, c.at, c.person)
	}
	return Profile{}, ErrNoName
}

// read takes the facts from the foot and what is above it, the name at known.
func (s signature) read(in Input, at int, p person) (Profile, error) {
	r := signatureReader{builder: newBuilder(), lines: slices.Delete(slices.Clone(s.lines), at, at+1)}
	r.builder.person(s.confirmed(p), s.lines[at].Number)
	r.behindName(s.lines[at])
	r.read()
	r.letter(s.text)
	r.put(Lang, ownLanguage(lineTexts(s.text), []string{r.Facts.Text(Role)}, closingLanguage(in)))
	return r.done()
}

// name is the first line of the foot, when it is written as a name and something
// proves that it is a person's; a company can stand above it.
func (s signature) name() (at int, p person, ok bool) {
	if len(s.lines) == 0 {
		return 0, person{}, false
	}
	if len(s.lines) > 1 && hasLegalForm(s.lines[0].Text) {
		at = 1
	}
	text := cutAuthority(s.lines[at].Text)
	p, ok = readName(text)
	ok = ok && p.last != "" && isPlainName(p.name) && !isTeam(text) && !isOrganization(text) && !isAddressLine(text)
	return at, p, ok && s.proves(at, p)
}

// isTeam says that a line signs for several people.
func isTeam(s string) bool {
	for w := range strings.FieldsFuncSeq(small(s), func(r rune) bool { return strings.ContainsRune(" ,.-", r) }) {
		switch w {
		case "team", "ihr", "ihre", "euer", "your", "kundenservice", "kundendienst", "support", "redaktion", "equipo", "équipe", "office", "büro", "sekretariat":
			return true
		}
	}
	return false
}

// proves says that the foot tells the name at i to be a person's: by an academic
// title, by what they sign with, by a job below, by an address made of the name.
func (s signature) proves(i int, p person) bool {
	if s.signed || p.title != "" || p.nick != "" || p.pronouns != "" || s.signOff.Text != "" && strings.HasPrefix(p.first, s.signOff.Text[:1]) {
		return true
	}
	if _, behind, ok := strings.Cut(s.lines[i].Text, ","); ok && isRole(behind) || ok && isCredentials(strings.TrimSpace(behind)) {
		return true
	}
	for _, l := range s.lines[i+1:] {
		if !isContactLine(l) && readSegment(l.Text).role != "" || isPronouns(l.Text) || isMadeOf(l.Text, p) {
			return true
		}
	}
	return false
}

// isMadeOf says that a line holds an e-mail or profile address with the given or the family name in it.
func isMadeOf(line string, p person) bool {
	for w := range strings.FieldsSeq(line) {
		local, _, mail := strings.Cut(plainAddress(w), "@")
		if !mail && !isProfileURL(w) {
			continue
		}
		for name := range strings.FieldsSeq(p.first + " " + p.last) {
			if len(letterKey(name)) > 2 && slugHasWord(letterKey(local), name) {
				return true
			}
		}
	}
	return false
}

// plainAddress is an e-mail address that was written so that no program reads it
// as one is: kim∂acme.example, kim[at]acme.example.
func plainAddress(s string) string {
	for _, at := range []string{"∂", "(at)", "[at]", "(ät)", "{at}", "[ät]", "＠"} {
		s = strings.Replace(s, at, "@", 1)
	}
	return s
}

// confirmed takes what somebody signs with as what they are called.
func (s signature) confirmed(p person) person {
	called := s.signOff.Text
	if called == "" || p.nick != "" || strings.EqualFold(called, p.first) || strings.EqualFold(called, lastWord(p.last)) || len(called) < 4 && hasNoSmall(called) {
		return p
	}
	p.receipts = append(p.receipts, Receipt{Field: First, From: p.first, To: recaseName(called), Why: "they sign with it"})
	p.first = recaseName(called)
	return p
}

// cutAuthority takes off what German letters put before a name: i. A., i. V., ppa.
func cutAuthority(s string) string {
	for _, mark := range []string{"i. A. ", "i.A. ", "i. V. ", "i.V. ", "iA ", "iV ", "ppa. ", "ppa ", "gez. ", "i. A.", "i. V."} {
		s = strings.TrimPrefix(s, mark)
	}
	return strings.TrimSpace(s)
}
