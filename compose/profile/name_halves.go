package profile

import (
	"cmp"
	"strings"
)

// halves is a name as forms, address books and tables hold it: in pieces.
type halves struct {
	prefix, given, middle, family, suffix Line
}

// lines are where the pieces stand.
func (h halves) lines() []int {
	var lines []int
	for _, l := range []Line{h.prefix, h.given, h.middle, h.family} {
		if l.Text != "" && l.Number > 0 {
			lines = append(lines, l.Number)
		}
	}
	return sorted(lines)
}

// read puts the name together. What stands as given and as family name stays so,
// however many words it has; with one half only, it is read as a name as a whole.
func (h halves) read() (person, bool) {
	given, family := tidyHalf(h.given.Text), tidyHalf(h.family.Text)
	title := namer{text: cleanValue(h.prefix.Text + " .")}
	title.titles()
	if given.text == "" || family.text == "" {
		p, ok := readName(strings.Join(strings.Fields(h.prefix.Text+" "+h.given.Text+" "+h.middle.Text+" "+h.family.Text), " "))
		if given.text == "" && ok && !strings.Contains(p.name, " ") {
			p.first, p.last = "", p.name // nobody is greeted by their family name
		}
		return p, ok
	}
	n := namer{p: person{
		title:      cmp.Or(title.p.title, given.p.title, family.p.title),
		salutation: cmp.Or(title.p.salutation, given.p.salutation),
		pronouns:   cmp.Or(given.p.pronouns, family.p.pronouns),
		nick:       given.p.nick,
		receipts:   append(given.p.receipts, family.p.receipts...),
	}}
	words := []string{given.text, tidyHalf(h.middle.Text).text, family.text}
	if isGeneration(h.suffix.Text) || isJunior(h.suffix.Text) {
		words = append(words, h.suffix.Text)
	}
	n.text = cleanValue(strings.Join(words, " "))
	n.step("names are not shouted or whispered", recaseName)
	p, ok := n.person()
	if ok {
		p.part(given.text, family.text)
	}
	return p, ok
}

// part takes first and last name as they were parted, when they are letters and no initials.
func (p *person) part(given, family string) {
	words := strings.Fields(given)
	for len(words) > 1 && isInitial(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	given = strings.Join(words, " ")
	if n := len(given); p.nick == "" && n < len(p.name) && strings.EqualFold(p.name[:n], given) && !isInitial(given) {
		p.first = p.name[:n]
	}
	if at := indexWord(p.name, family); at > 0 && !isInitial(family) {
		p.last = p.name[at : at+len(family)]
	}
}

// indexWord is where the word or words last begin in s, in any case; -1 if they do not.
func indexWord(s, words string) int {
	for at := len(s) - len(words); at > 0; at-- {
		if s[at-1] == ' ' && strings.EqualFold(s[at:at+len(words)], words) {
			return at
		}
	}
	return -1
}

// tidyHalf takes off half a name what people hang on one. A comma never
// belongs to it.
func tidyHalf(s string) namer {
	n := namer{text: cleanValue(s)}
	if len(n.text) > maxName {
		return namer{}
	}
	n.unhang()
	if half, _, ok := strings.Cut(n.text, ","); ok {
		n.to(half, "letters behind a name are credentials")
	}
	if !isNameWords(strings.Fields(n.text)) {
		return namer{}
	}
	return n
}

// isJunior says that s tells a son from his father.
func isJunior(s string) bool {
	switch small(strings.TrimSuffix(s, ".")) {
	case "jr", "sr", "jnr", "snr":
		return true
	}
	return false
}

// isFamilyOnly says that a name beside a given name is the family name alone, as
// in German forms: Vorname, Name.
func isFamilyOnly(name, first string) bool {
	return name != "" && first != "" && !isNothing(first) && len(strings.Fields(name)) == 1 && !strings.EqualFold(name, first)
}
