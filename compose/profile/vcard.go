package profile

import "strings"

// VCard reads the card of one person: vCard 2.1, 3.0 or 4.0 (RFC 6350, RFC 9554).
var VCard = Format{
	Name:  "vcard",
	Doc:   "a vCard with one person (.vcf; 2.1, 3.0 or 4.0)",
	Looks: func(in Input) bool { return isVCard(in.Raw) },
	Read:  readVCard,
}

// isVCard says that s begins as a vCard does.
func isVCard(s string) bool {
	const begin = "BEGIN:VCARD"
	s = strings.TrimLeft(s, " \t\r\n")
	return len(s) >= len(begin) && strings.EqualFold(s[:len(begin)], begin)
}

func readVCard(in Input) (Profile, error) {
	c, err := oneCard(cardProperties(in.Raw))
	if err != nil {
		return Profile{}, err
	}
	if kind := small(c.first("KIND").value()); kind == "org" || kind == "group" || kind == "location" {
		return Profile{}, complain(c.first("KIND").line, "the card is no person's but of the kind %q", kind)
	}
	r := vCard{builder: newBuilder(), card: c}
	if !r.names() {
		return Profile{}, ErrNoName
	}
	r.read()
	return r.done()
}

// oneCard is the properties of the only card among them. A card inside another
// (AGENT of vCard 2.1) is of somebody else.
func oneCard(all []property) (properties, error) {
	var card properties
	depth, cards := 0, 0
	for _, p := range all {
		switch {
		case p.is("BEGIN"):
			if depth == 0 {
				cards++
			}
			if cards > 1 {
				return nil, complain(p.line, "another card begins here, one person is read").
					advise("keep one card, from its BEGIN:VCARD to its END:VCARD")
			}
			depth++
		case p.is("END"):
			depth = max(0, depth-1)
		case depth <= 1:
			card = append(card, p)
		}
	}
	return card, nil
}

// vCard is a card being read.
type vCard struct {
	*builder
	card properties
}

// names reads the name from its pieces, else, or where only that says what
// somebody is called, from the name as it is shown.
func (v *vCard) names() bool {
	n, shown := v.card.first("N"), v.card.first("FN")
	h := halves{family: n.part(0), given: n.part(1), middle: n.part(2), prefix: n.wholePart(3), suffix: n.part(4)}
	p, ok := h.read()
	whole, known := readName(shown.value())
	if ok && h.given.Text+h.family.Text != "" && (whole.nick == "" || whole.last != p.last) {
		v.person(p, n.line)
		return true
	}
	if strings.EqualFold(shown.value(), v.card.first("ORG").part(0).Text) {
		return false // a company's card
	}
	if known {
		v.person(whole, shown.line)
	}
	return known
}

// read takes the other facts.
func (v *vCard) read() {
	role := v.card.first("TITLE")
	if isNothing(role.value()) {
		role = v.card.first("ROLE")
	}
	v.job(Line{Number: role.line, Text: role.value()}, v.card.first("ORG").part(0))
	v.line(Location, v.town())
	v.line(URL, v.address())
	if p := v.card.first("PRONOUNS"); isPronouns(p.value()) || isLonePronoun(p.value()) {
		v.put(Pronouns, barePronouns(p.value()), p.line)
	}
	var notes []Line
	for _, p := range v.card.all("NOTE") {
		for text := range strings.SplitSeq(p.text(), "\n") {
			notes = append(notes, Line{Number: p.line, Text: cleanValue(text)})
		}
	}
	wishes, lines := findPreferences(notes)
	v.put(Preferences, wishes, lines...)
	v.put(Register, register(wishes), lines...)
	v.met(notes)
	l := v.card.first("LANG")
	v.put(Lang, languageTag(l.value()), l.line)
	v.put(Lang, ownLanguage(nil, []string{v.Facts.Text(Role)}, ""))
}

// town is the town of the address at work, else of the first address.
func (v *vCard) town() Line {
	var town Line
	for _, p := range v.card.all("ADR") {
		if at := p.part(3); at.Text != "" && (town.Text == "" || p.has("work")) {
			if town = at; p.has("work") {
				break
			}
		}
	}
	return town
}

// address is the profile on LinkedIn or XING.
func (v *vCard) address() Line {
	for _, name := range []string{"X-SOCIALPROFILE", "SOCIALPROFILE", "URL", "IMPP", "X-LINKEDIN", "X-XING"} {
		for _, p := range v.card.all(name) {
			if isProfileURL(p.value()) {
				return Line{Number: p.line, Text: p.value()}
			}
		}
	}
	return Line{}
}

// isProfileURL says that s is the address of a person's profile.
func isProfileURL(s string) bool {
	lower := small(s)
	return !strings.ContainsAny(s, " <>\"") && holds(lower, "linkedin.com/in/", "linkedin.com/pub/", "linkedin.com/sales/lead", "xing.com/profile")
}
