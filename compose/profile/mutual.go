package profile

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// isMutual says that a line speaks of contacts that one shares with the person.
func isMutual(line string) bool {
	_, _, ok := cutMutual(line)
	return ok
}

// mutualPhrases are "mutual connections" in the languages of the pages. Each holds
// one of mutualCues.
var mutualPhrases = []string{
	"mutual connections", "mutual connection", "mutual contacts", "mutual contact", "shared connections", "shared connection",
	"shared contacts", "shared contact", "connections in common", "contacts in common",
	"gemeinsame kontakte", "gemeinsamen kontakte", "gemeinsamer kontakt", "gemeinsamen kontakt", "gemeinsame kontaktperson",
	"kontakte gemeinsam",
	"contactos en común", "contacto en común", "contactos más en común", "relations en commun", "relation en commun",
	"relation que vous avez en commun", "relations que vous avez en commun", "relations communes", "relation commune",
	"conexiones en común", "conexión en común",
	"collegamenti in comune", "collegamento in comune", "conexões em comum", "conexão em comum", "gemeenschappelijke connecties",
	"gemeenschappelijke connectie", "gemensamma kontakter", "gemensam kontakt", "fælles forbindelser", "fælles forbindelse", "felles forbindelser", "felles kontakter",
	"wspólnych kontaktów", "wspólne kontakty", "ortak bağlantı",
}

// mutualCues tell most lines, which speak of nothing shared, at less cost.
var mutualCues = []string{"mutual", "shared", "com", "gem", "fælles", "felles", "wspóln", "ortak"}

// cutMutual parts a line at "mutual connections", in any language of the pages.
func cutMutual(line string) (before, after string, ok bool) {
	lower := asciiLower(line)
	if !holds(lower, mutualCues...) {
		return "", "", false
	}
	for _, phrase := range mutualPhrases {
		at := strings.Index(lower, phrase)
		if at < 0 {
			continue
		}
		before, after = line[:at], line[at+len(phrase):]
		for _, and := range []string{" e altri ", " e altre ", " e un altro ", " e outros ", " e outras ", " e mais ", " e outra ", " en nog ", " en ", " och ", " og ", " i ", " ve "} {
			if begins(phrase, "colleg", "conex", "gemeens", "gemens", "fælles", "felles", "wspóln", "ortak") {
				before = strings.ReplaceAll(before, and, ", weitere ")
			}
		}
		if begins(phrase, "colleg", "conex") && !strings.Contains(before, "weitere") {
			before = strings.ReplaceAll(before, " e ", ", ")
		}
		if strings.HasPrefix(phrase, "contactos más") {
			before += "más"
		}
		return before, after, true
	}
	return "", "", false
}

// mutual is the contacts that one shares with a person.
type mutual struct {
	names []Line
	count int
	lines []int // where the number comes from
}

// findMutual reads the lines that speak of shared contacts: one may count them,
// another name them.
func findMutual(lines []Line) mutual {
	var found mutual
	for i, l := range lines {
		before, after, ok := cutMutual(l.Text)
		if !ok || isNoise(l.Text) {
			continue
		}
		m := mutual{lines: []int{l.Number}}
		if isContinued(before) && i > 0 {
			before = lines[i-1].Text + " " + before
			m.lines = []int{lines[i-1].Number, l.Number}
		}
		m.read(before, after, l.Number)
		if i+1 < len(lines) && len(m.names) == 0 && m.count > 0 {
			m.named(lines[i+1])
			m.listed(lines[i+1:])
		}
		if m.count > found.count {
			found.count, found.lines = m.count, m.lines
		}
		if len(found.names) == 0 {
			found.names = m.names
		}
	}
	return found
}

// named takes the names from the line below a count: "Ada Linné, Bo Ek and 2 others".
func (m *mutual) named(l Line) {
	names, number, others := mutualItems(l.Text)
	if !others || number+len(names) != m.count {
		return
	}
	for _, name := range names {
		m.names = append(m.names, Line{Number: l.Number, Text: name})
	}
}

// listed takes the names from the lines below a count, when as many as it says
// are there, each on its own, and then a button or nothing.
func (m *mutual) listed(lines []Line) {
	if len(m.names) > 0 || m.count > len(lines) || m.count < len(lines) && !isNoise(lines[m.count].Text) {
		return
	}
	for _, l := range lines[:m.count] {
		if !isPlainName(l.Text) {
			m.names = nil
			return
		}
		p, _ := readName(l.Text)
		m.names = append(m.names, Line{Number: l.Number, Text: p.name})
	}
}

// isContinued says that the line above belongs to the words before "mutual".
func isContinued(before string) bool {
	for _, start := range []string{"and ", "und ", "& ", ", "} {
		if strings.HasPrefix(before, start) {
			return true
		}
	}
	return false
}

// read takes the names and the number from both sides of "mutual connections".
func (m *mutual) read(before, after string, line int) {
	names, number, others := mutualItems(before)
	if listed := strings.TrimLeft(after, " ():0123456789"); listed != "" && strings.Contains(after, ":") {
		names, _, _ = mutualItems(listed)
	}
	if at := strings.IndexByte(after, '('); at >= 0 && number < 0 {
		inside, _, _ := strings.Cut(after[at+1:], ")")
		number = readNumber(inside)
	}
	for _, name := range names {
		m.names = append(m.names, Line{Number: line, Text: name})
	}
	switch {
	case number >= 0 && (others || number < len(names)):
		m.count = len(names) + number
	case number >= 0:
		m.count = number
	default:
		m.count = len(names)
	}
}

// mutualItems reads "A, B, and 3 other": the names, the number (-1 when there
// is none) and whether it counts others than those named.
func mutualItems(s string) (names []string, number int, others bool) {
	number = -1
	s = ungrouped(strings.TrimSpace(s))
	for _, verb := range []string{" is a", " are", " ist ein", " ist eine", " sind", " est une", " sont des", " es un", " es una", " son", " è un", " sono", " é uma", " são", " is een", " zijn", " är en", " är", " er en", " er"} {
		s = strings.TrimSuffix(s, verb)
	}
	for _, and := range []string{" and ", " und ", " & ", " sowie ", " y ", " et ", ";", "•", "·"} {
		s = strings.ReplaceAll(s, and, ", ")
	}
	for item := range strings.SplitSeq(s, ",") {
		words := strings.Fields(item)
		if len(words) == 0 {
			continue
		}
		for len(words) > 1 && isOthers(words[len(words)-1]) {
			words, others = words[:len(words)-1], true
		}
		for len(words) > 1 && (isFiller(words[0]) || isOthers(words[0])) {
			others = others || isOthers(words[0])
			words = words[1:]
		}
		if n := readNumber(words[0]); n >= 0 {
			number = n
			continue
		}
		if name, ok := contactName(strings.Join(words, " ")); ok {
			names = append(names, name)
		}
	}
	return names, number, others
}

// ungrouped is s without the commas that group digits: 1,204.
func ungrouped(s string) string {
	isDigit := func(at int) bool { return 0 <= at && at < len(s) && '0' <= s[at] && s[at] <= '9' }
	var b strings.Builder
	for at := range len(s) {
		if s[at] == ',' && isDigit(at-1) && isDigit(at+1) {
			continue
		}
		b.WriteByte(s[at])
	}
	return b.String()
}

func isOthers(word string) bool {
	switch small(word) {
	case "other", "others", "more", "weitere", "weiterer", "weiteren", "andere", "further", "additional", "más", "autres",
		"autre", "otros", "altri", "altre", "altro", "outros", "outras", "outra", "mais", "andra", "andre", "innych", "diğer":
		return true
	}
	return false
}

func isFiller(word string) bool {
	switch small(word) {
	case "ihr", "habt", "sie", "haben", "have", "share", "and", "und", "&", "y", "et", "you", "our", "unser", "a", "ein":
		return true
	}
	return false
}

// contactName is the tidied name of a shared contact.
func contactName(s string) (string, bool) {
	words := strings.Fields(s)
	if isCredentials(s) || isNoise(s) || len(words) > 6 || slices.ContainsFunc(words, isSmallWord) {
		return "", false
	}
	p, ok := readName(s)
	return p.name, ok && p.name != ""
}

// isSmallWord says that word, as it is written, begins no part of a name.
func isSmallWord(word string) bool {
	r, _ := firstRune(word)
	return unicode.IsLower(r) && !isParticle(word) && !isTitleTail(word)
}

// fill puts the shared contacts into facts.
func (m mutual) fill(b *builder) {
	for _, name := range m.names {
		b.add(Mutual, name)
	}
	if m.count > 0 {
		b.put(MutualCount, strconv.Itoa(m.count), m.lines...)
	}
}
