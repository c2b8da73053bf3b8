package profile

import (
	"net/url"
	"strings"

	"note/lint/text"
)

// findPDFName finds the name between the column beside, whose lines can read
// like names, and the first section: it is proven by the profile's address. end
// is where the lines below it begin. Without a proof, the only line that is
// written as a name is taken.
func findPDFName(lines []Line) (at, end int, p person, ok bool) {
	anchor := 0
	for i, l := range lines {
		if s, heading := headingOf(l.Text); heading && i > 0 && (s == about || s == experience || s == education) {
			anchor = i
			break
		}
	}
	if anchor == 0 {
		anchor = len(lines)
	}
	slug := profileSlug(lines[:anchor])
	from := max(0, anchor-maxTopLines)
	for _, proven := range []func(person) bool{
		func(p person) bool { return slugHolds(slug, p, true) && isPlainName(p.name) },
		func(p person) bool { return slugHolds(slug, p, false) && isPlainName(p.name) },
		func(p person) bool { return slugHoldsFamily(slug, p) && isPlainName(p.name) },
	} {
		for i := anchor - 1; i >= from && slug != ""; i-- {
			for _, name := range []pdfName{brokenName(lines, i, anchor), pdfNameAt(lines, i, anchor)} {
				if name.ok && proven(name.person) {
					return name.at, name.end, name.person, true
				}
			}
		}
	}
	found := 0
	for i := from; i < anchor; i++ {
		if name := pdfNameAt(lines, i, anchor); name.ok && isPlainName(lines[i].Text) && !isCertificate(lines[i].Text) {
			at, end, p = name.at, name.end, name.person
			found++
		}
	}
	return at, end, p, found == 1
}

// maxTopLines is the number of lines that name, headline and place take at most.
const maxTopLines = 10

// pdfName is a name that was read of lines.
type pdfName struct {
	at, end int // its first line, and the one below its last
	person  person
	ok      bool
}

// pdfNameAt reads the line i as a name; behind a comma, its credentials can go on in the next.
func pdfNameAt(lines []Line, i, anchor int) pdfName {
	s := lines[i].Text
	if isNoise(s) || holds(s, "@", "linkedin.com") || isPlace(s) {
		return pdfName{}
	}
	p, ok := readName(s)
	n := pdfName{at: i, end: i + 1, person: p, ok: ok && p.last != ""}
	if ok && n.end+1 < anchor && strings.HasSuffix(s, ",") && isCredentials(lines[n.end].Text) {
		n.end++
	}
	return n
}

// brokenName reads the line i as the end of a name that begins in the line above:
// a long name with its titles does not fit into one. Each line has a part of it.
func brokenName(lines []Line, i, anchor int) pdfName {
	if i == 0 || isNoise(lines[i-1].Text) || holds(lines[i-1].Text, "@", "linkedin.com", "(LinkedIn)") {
		return pdfName{}
	}
	if _, heading := headingOf(lines[i-1].Text); heading {
		return pdfName{}
	}
	joined := []Line{{Number: lines[i-1].Number, Text: glued(lines[i-1].Text, lines[i].Text)}}
	n := pdfNameAt(joined, 0, 1)
	above, behind := strings.Fields(lines[i-1].Text), strings.Fields(n.person.name)
	_, rest := cutTitles(append(above, "."))
	below, _, _ := strings.Cut(lines[i].Text, ",")
	ended := strings.HasSuffix(small(n.person.name), small(below))
	if strings.HasSuffix(lines[i-1].Text, "-") {
		above[len(above)-1] += below
	}
	begun := ended && len(rest) == 1 || ended && n.ok && strings.EqualFold(rest[0], behind[0])
	return pdfName{at: i - 1, end: i + 1, person: n.person, ok: n.ok && begun && isPlainName(n.person.name)}
}

// glued is two lines of one text; behind a hyphen no blank belongs.
func glued(above, below string) string {
	if strings.HasSuffix(above, "-") {
		return above + below
	}
	return above + " " + below
}

// isCertificate says that a line of the column beside, written as a name, is what
// somebody was certified as.
func isCertificate(s string) bool {
	first, _, _ := strings.Cut(small(s), " ")
	switch first {
	case "zertifizierter", "zertifizierte", "certified", "certificate", "certification", "licensed", "registered", "chartered", "geprüfter",
		"geprüfte", "staatlich", "advanced", "professional", "foundation", "certificado", "certificada", "certifié", "certifiée":
		return true
	}
	for w := range strings.FieldsSeq(small(s)) {
		if isCompoundRole(w) {
			return true
		}
	}
	return false
}

// profileSlug is the letters of the profile's address, which can be broken over
// lines: "www.linkedin.com/in/jane-", "doe-000 (LinkedIn)".
func profileSlug(lines []Line) string {
	slug := rawSlug(lines)
	if plain, err := url.PathUnescape(slug); err == nil {
		slug = plain
	}
	return letterKey(slug)
}

// rawSlug is what follows /in/ in the address.
func rawSlug(lines []Line) string {
	for i, l := range lines {
		_, slug, ok := strings.Cut(l.Text, "linkedin.com/in/")
		if !ok {
			continue
		}
		slug += brokenSlug(lines[i+1:], slug)
		slug, _, _ = strings.Cut(slug, "(")
		slug, _, _ = strings.Cut(strings.TrimSpace(slug), " ")
		return strings.Trim(slug, "/")
	}
	return ""
}

// brokenSlug is what of an address stands on the lines below its beginning, up to
// the mark (LinkedIn).
func brokenSlug(below []Line, begun string) string {
	rest := ""
	for i, l := range below {
		if strings.Contains(begun, "(") || i > 3 {
			break
		}
		part, _, marked := strings.Cut(l.Text, "(LinkedIn)")
		if rest += strings.TrimSpace(part); marked {
			return rest
		}
		if strings.Contains(part, " ") {
			break
		}
	}
	return ""
}

// profileSlugURL is the address of the profile, and where it begins.
func profileSlugURL(lines []Line) (address string, line int) {
	for _, l := range lines {
		if strings.Contains(l.Text, "linkedin.com/in/") {
			if slug := rawSlug(lines); slug != "" {
				return "https://www.linkedin.com/in/" + slug, l.Number
			}
		}
	}
	return "", 0
}

// slugHolds says that an address is made of a name: of each word of it, or of
// what one greets with alone.
func slugHolds(slug string, p person, whole bool) bool {
	if !whole {
		return len(letterKey(p.first)) > 2 && slugHasWord(slug, p.first)
	}
	for w := range strings.FieldsSeq(p.first + " " + p.last) {
		if !isParticle(w) && !slugHasWord(slug, w) {
			return false
		}
	}
	return true
}

// slugHoldsFamily says that an address is made of an initial and the family name
// or the first half of it: "jdoe".
func slugHoldsFamily(slug string, p person) bool {
	initial, _ := firstRune(letterKey(p.first))
	for half := range strings.FieldsFuncSeq(p.last, func(r rune) bool { return r == '-' || r == ' ' }) {
		if key := letterKey(half); len(key) > 3 && strings.HasPrefix(slug, string(initial)+key) {
			return true
		}
	}
	return false
}

// slugHasWord says that a word stands in an address, with ae or a for ä.
func slugHasWord(slug, word string) bool {
	key := letterKey(word)
	bare := strings.NewReplacer("ae", "a", "oe", "o", "ue", "u").Replace(key)
	return len(key) > 1 && (strings.Contains(slug, key) || strings.Contains(slug, bare))
}

// letterKey is the ASCII letters of s as addresses are made of them.
func letterKey(s string) string {
	var b strings.Builder
	for _, r := range small(text.Fold(s)) {
		if 'a' <= r && r <= 'z' {
			b.WriteRune(r)
		}
	}
	return b.String()
}
