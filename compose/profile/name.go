package profile

import "strings"

// person is a name, read: what to write, and what was taken off it.
type person struct {
	name, first, last, title, salutation, pronouns string

	nick     string // what the printed name itself says they are called
	receipts []Receipt
}

// maxName is the length in bytes from which a line is no name.
const maxName = 160

// readName reads a name as it is printed, whatever hangs on it. It is false
// when s is no name.
func readName(s string) (person, bool) {
	n := namer{text: cleanValue(s)}
	if len(n.text) > maxName {
		return person{}, false
	}
	n.unhang()
	n.step("the family name stood first", turnRound)
	n.titles()
	n.step("the family name stood first", shoutedFirst)
	shouted := shoutedEnd(n.text)
	n.step("names are not shouted or whispered", recaseName)
	p, ok := n.person()
	if at := len(p.name) - len(shouted); at > 0 && len(shouted) > len(p.last) && strings.EqualFold(p.name[at:], shouted) {
		p.last = p.name[at:]
	}
	return p, ok
}

// unhang takes off what people hang on a name.
func (n *namer) unhang() {
	n.step("a badge, a counter or a slogan is no part of a name", cutBadges)
	n.step("an emoji or a sign is no part of a name", cutSigns)
	n.pronouns()
	n.brackets()
	n.step("a birth name is not the name", cutBirthName)
	n.titles()
	n.step("letters behind a name are credentials", cutCredentials)
}

// part is one field of a person.
type part struct {
	field Field
	value string
}

// parts are the fields beside the name.
func (p person) parts() []part {
	return []part{{First, p.first}, {Last, p.last}, {Title, p.title}, {Salutation, p.salutation}, {Pronouns, p.pronouns}}
}

// namer takes a name apart, step by step.
type namer struct {
	text string
	p    person
}

// step applies one way of tidying and keeps a receipt when it changed anything.
func (n *namer) step(why string, tidy func(string) string) {
	n.to(tidy(n.text), why)
}

// to replaces the text and keeps a receipt.
func (n *namer) to(text, why string) {
	text = strings.Trim(cleanValue(text), " ,;")
	if text == n.text {
		return
	}
	n.p.receipts = append(n.p.receipts, Receipt{Field: Name, From: n.text, To: text, Why: why})
	n.text = text
}

// titles takes the academic titles off the front, and Herr or Frau.
func (n *namer) titles() {
	words := strings.Fields(n.text)
	salutation, words := cutSalutation(words)
	title, words := cutTitles(words)
	words, behind := cutEndTitles(words)
	if len(words) == 0 {
		return
	}
	title = strings.TrimSpace(title + " " + behind)
	if salutation != "" {
		n.p.salutation = salutation
	}
	if title != "" && n.p.title == "" {
		n.p.title = title
	}
	n.to(strings.Join(words, " "), "a title has a field of its own")
}

// person splits what is left into given and family name.
func (n *namer) person() (person, bool) {
	words := strings.Fields(n.text)
	if !isNameWords(words) {
		return person{}, false
	}
	p := n.p
	p.name = n.text
	p.first, p.last = splitName(words)
	if len(words) == 1 && (p.title != "" || p.salutation != "") {
		p.first, p.last = "", words[0]
	}
	if p.nick != "" {
		p.first = p.nick
	}
	return p, true
}

// cutSalutation takes Herr, Frau, Mr and the like off the front. Only the
// German ones are kept, as stated.
func cutSalutation(words []string) (salutation string, rest []string) {
	for len(words) > 1 {
		switch strings.TrimSuffix(words[0], ".") {
		case "Herr", "Herrn", "Hr":
			salutation = "Herr"
		case "Frau", "Fr":
			salutation = "Frau"
		case "Mr", "Mrs", "Ms", "Miss", "Mx", "Sir", "Dame":
		default:
			return salutation, words
		}
		words = words[1:]
	}
	return salutation, words
}

// cutTitles takes the longest chain of academic titles off the front, as
// printed. A lawyer's RA or an auditor's StB is cut, too, but is no title.
func cutTitles(words []string) (title string, rest []string) {
	var chain []string
	for len(words) > 1 {
		switch {
		case isProfession(words[0]):
		case isRank(words[0]) && len(words) > 2:
		case len(words) > 3 && isLeadingDegree([]string{words[0] + words[1]}):
			chain = append(chain, words[0])
			words = words[1:]
			chain = append(chain, words[0])
		case isTitleHead(words[0]), isLeadingDegree(words), len(chain) > 0 && isTitleTail(words[0]):
			chain = append(chain, words[0])
		default:
			return strings.Join(chain, " "), words
		}
		words = words[1:]
	}
	return strings.Join(chain, " "), words
}

// isTitleHead says that a chain of academic titles can begin with word.
func isTitleHead(word string) bool {
	switch word {
	case "DI", "DDI", "PD", "Ing", "MMag", "Mag", "o.", "em.", "emer.", "tit.":
		return true
	}
	lower := small(word)
	switch lower {
	case "dr", "dr.", "ddr.", "dr.in", "dr.a", "drin.", "dr.ⁱⁿ", "dr.-ing.", "dr.-ing", "dr.ing.",
		"prof", "prof.", "prof.in", "profin.", "prof.ⁱⁿ", "professor", "professorin", "professeur",
		"juniorprof.", "juniorprofessor", "juniorprofessorin", "juniorprof.in",
		"univ.-prof.", "univ.-prof.in", "univ.prof.", "hon.-prof.", "honorarprof.", "jun.-prof.", "ao.", "apl.",
		"priv.-doz.", "priv.-doz.in", "privatdozent", "privatdozentin", "doz.",
		"mag.", "mag.a", "mag.ª", "mag.ᵃ", "mmag.", "mmag.a", "mag.(fh)", "maga.",
		"ing.", "dkfm.", "bakk.", "lic.", "drs.", "ir.", "dott.", "dott.ssa", "dra.":
		return true
	}
	return isGluedTitle(lower) || strings.HasSuffix(lower, "univ.-prof.") || strings.HasPrefix(lower, "dipl.") || strings.HasPrefix(lower, "dipl-")
}

// isTitleTail says that word can go on with a chain of academic titles.
func isTitleTail(word string) bool {
	switch small(word) {
	case "med.", "univ.", "phil.", "jur.", "iur.", "rer.", "nat.", "pol.", "oec.", "publ.", "soc.", "sc.",
		"techn.", "mont.", "theol.", "dent.", "vet.", "habil.", "habil", "h.c.", "h.", "c.", "mult.", "e.h.",
		"e.", "agr.", "paed.", "päd.", "cult.", "mus.", "biol.", "hum.", "math.", "psych.", "pharm.", "ing.", "et", "dr.h.c.",
		"i.r.", "(fh)", "(tu)", "(univ.)", "(uni)", "(ba)", "(eth)", "(dh)", "fh", "in":
		return small(word) != "in"
	}
	return false
}

// isProfession says that word is a profession's sign before a name, as in „RA Dr. Weiß“.
func isProfession(word string) bool {
	switch word {
	case "RA", "RAin", "RA'in", "StB", "StBin", "WP", "WPin", "Rechtsanwalt", "Rechtsanwältin", "Notar", "Notarin", "Pfarrer", "Pfarrerin":
		return true
	}
	return false
}
