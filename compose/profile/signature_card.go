package profile

import (
	"slices"
	"strings"
)

// businessFoot is a business card, read as the foot of an e-mail without one above it.
type businessFoot struct {
	signature
	at     int // the line with the name
	person person
}

// cardOf reads a business card, typed or scanned, as the foot of an e-mail; lines
// are the own lines of in. Its name may stand on any of them. It is none where the
// name is in doubt, since a scan takes letters for others and prints the house as
// large as the person.
func cardOf(in Input, lines []Line) (c businessFoot, ok bool) {
	if len(lines) < 3 || len(lines) > maxSignature || slices.ContainsFunc(lines, isNoCardLine) || !isReachable(lines) || introduces(in) {
		return businessFoot{}, false
	}
	lines = slices.Clone(lines)
	for i := range lines {
		lines[i].Text = mendedNumbers(lines[i].Text)
	}
	c.lines = footPieces(lines)
	locals := personalLocals(c.lines)
	best := 0
	for i, l := range c.lines {
		q, mended, is := cardName(l.Text, locals)
		if !is {
			continue
		}
		switch worth := cardProof(c.lines, i, q, locals, mended); {
		case worth > best:
			c.at, c.person, best, ok = i, q, worth, true
		case worth == best && worth > 0 && !strings.EqualFold(q.name, c.person.name):
			ok = false // two people
		}
	}
	return c, ok
}

// isNoCardLine knows what pages and letters have, and no card.
func isNoCardLine(l Line) bool {
	_, heading := headingOf(l.Text)
	return heading || isPageSign(l.Text) || isGreeting(l.Text) || isClosing(l.Text) || isMutual(l.Text) || len(l.Text) > 120
}

// cardName reads a line of a card as a name, its letters mended.
func cardName(line string, locals []string) (p person, mended, ok bool) {
	text := joinedLetters(mendedLetters(cutAuthority(line)), locals)
	p, ok = readName(text)
	if !ok || p.last == "" || p.first == "" || !isPlainName(p.name) || !isProseName(p) || isTeam(text) || isOrganization(text) || isHouseName(text) || isAddressLine(text) || isRole(text) {
		return person{}, false, false
	}
	return p, text != line, true
}

// cardProof weighs what makes the line i a person's name: an address made of it;
// without a personal one a title, or a job below a given name that many have.
func cardProof(lines []Line, i int, p person, locals []string, mended bool) int {
	given, _, _ := strings.Cut(small(p.first), "-")
	switch {
	case slices.ContainsFunc(locals, func(local string) bool { return isLocalOf(local, p) }):
		return 3
	case len(locals) > 0 || mended:
		return 0
	case p.title != "" || isCredentialed(lines[i].Text):
		return 2
	case isCommonGivenName(given) && i+1 < len(lines) && readSegment(lines[i+1].Text).role != "":
		return 1
	}
	return 0
}

// isCredentialed says that behind a name, after a comma, credentials stand.
func isCredentialed(s string) bool {
	_, behind, ok := strings.Cut(s, ", ")
	return ok && isCredentials(behind)
}

// personalLocals is what stands before the @ of the addresses among lines that
// are no office's.
func personalLocals(lines []Line) []string {
	var locals []string
	for _, l := range lines {
		for w := range strings.FieldsSeq(l.Text) {
			local, domain, ok := strings.Cut(plainAddress(w), "@")
			if ok && domain != "" && !isOfficeLocal(small(local)) {
				locals = append(locals, local)
			}
		}
	}
	return locals
}

// isOfficeLocal knows the addresses that several people read.
func isOfficeLocal(local string) bool {
	switch local {
	case "", "info", "kontakt", "contact", "mail", "email", "office", "post", "hello", "hallo", "team", "service", "sales", "vertrieb", "support", "presse", "press", "buero", "büro", "sekretariat", "empfang", "praxis", "kanzlei", "shop":
		return true
	}
	return false
}

// isLocalOf says that an address is made of a name, whichever letters a scan takes
// for each other: k.weiss, weiss, kim-weiss, kweiss.
func isLocalOf(local string, p person) bool {
	key, last, first := scanKey(local), scanKey(lastWord(p.last)), scanKey(p.first)
	if len(last) > 2 && strings.Contains(key, last) {
		rest := strings.Trim(strings.Replace(key, last, "", 1), " ")
		return rest == "" || first != "" && rest[0] == first[0]
	}
	return len(first) > 2 && (key == first || strings.HasPrefix(key, first+last[:min(1, len(last))]))
}
