package profile

import (
	"slices"
	"strings"
	"unicode"
)

// townOf is the town of the address among lines: behind a postcode, or, in
// Britain, Ireland and America, before one; else the first part of a place.
func townOf(lines []Line) (Line, bool) {
	if town, ok := codedTown(lines); ok {
		return town, true
	}
	for _, l := range lines {
		if town, _, _ := strings.Cut(l.Text, ", "); isPlace(l.Text) && !isCountry(small(town)) {
			return Line{Number: l.Number, Text: town}, true
		}
	}
	return Line{}, false
}

// codedTown is the first town with its postcode among lines.
func codedTown(lines []Line) (Line, bool) {
	before := ""
	for _, l := range lines {
		if isContactLine(l) && !hasPostcode(l.Text) {
			before = ""
			continue
		}
		for part := range strings.SplitSeq(l.Text, ",") {
			part = strings.Trim(part, " .-")
			if town := postTown(part, before); town != "" {
				return Line{Number: l.Number, Text: town}, true
			}
			before = part
		}
	}
	return Line{}, false
}

// postTown is the town that a part of an address holds beside its postcode.
func postTown(part, before string) string {
	words := strings.Fields(part)
	n := len(words)
	switch {
	case n >= 2 && isContinentalCode(words[0]):
		if len(words[0]) == 4 && !isStreet(before) && !(n == 2 && isAlpineCity(words[1])) {
			return "" // a year or a number of things: 2025 Winner
		}
		rest := words[1:]
		if len(rest) > 1 && len(rest[0]) == 2 && hasNoSmall(rest[0]) {
			rest = rest[1:] // 1011 AB Amsterdam
		}
		if isCounted(rest[0]) || slices.ContainsFunc(rest[1:], isNoTownWord) {
			return "" // 40000 Followers on LinkedIn
		}
		return townName(rest)
	case n >= 2 && isBritishCode(words[n-2], words[n-1]):
		if n > 2 {
			return townName(words[:n-2])
		}
		return townName(strings.Fields(before))
	case n == 2 && isState(words[0]) && isZIP(words[1]):
		return townName(strings.Fields(before))
	case n > 2 && isState(words[n-2]) && isZIP(words[n-1]):
		return townName(words[:n-2])
	}
	return ""
}

// hasPostcode says that a part of s is a town with its postcode.
func hasPostcode(s string) bool {
	before := ""
	for part := range strings.SplitSeq(s, ",") {
		part = strings.TrimSpace(part)
		if postTown(part, before) != "" {
			return true
		}
		before = part
	}
	return false
}

// isStreet says that s is the part of an address before the town: it names a
// street, or ends with the number of a house, as Havnegade 4 does.
func isStreet(s string) bool {
	words := strings.Fields(s)
	if len(words) < 2 {
		return false
	}
	number := strings.TrimRight(words[len(words)-1], "abcdefgABCDEFG")
	digits := strings.Trim(number, "0123456789/-") == "" && number != "" && len(number) <= 3
	return isBigWord(words[0]) && digits || namesStreet(s)
}

// isCounted says that word is what companies count in their signatures.
func isCounted(word string) bool {
	switch small(word) {
	case "employees", "followers", "members", "customers", "clients", "users", "subscribers", "readers", "connections", "people",
		"mitarbeiter", "mitarbeitende", "mitarbeiterinnen", "mitglieder", "kunden", "leser", "kontakte":
		return true
	}
	return false
}

// isNoTownWord says that no town on the Continent has the small word inside its name.
func isNoTownWord(word string) bool {
	switch word {
	case "am", "an", "auf", "bei", "im", "in", "ob", "unter", "vor", "sur", "sous", "lès", "lez", "en", "aux", "nad", "pod":
		return false
	}
	return isSmallWord(word) && !strings.HasSuffix(word, ".")
}

// isAddressLine says that a line is a part of a postal address.
func isAddressLine(s string) bool {
	return hasPostcode(s) || namesStreet(s)
}

// namesStreet says that s holds a word for a street, and a number.
func namesStreet(s string) bool {
	lower := small(s)
	for w := range strings.FieldsFuncSeq(lower, func(r rune) bool { return r == ' ' || r == ',' || r == '.' }) {
		if isStreetWord(w) && strings.ContainsAny(s, "0123456789") {
			return true
		}
	}
	return false
}

// isStreetWord knows what streets are called.
func isStreetWord(w string) bool {
	switch w {
	case "street", "road", "avenue", "ave", "drive", "lane", "blvd", "boulevard", "quay", "rue", "calle", "floor", "suite", "unit", "postfach", "str",
		"weg", "platz", "allee", "gasse", "ring", "etage", "place", "court", "square", "way", "rd", "st":
		return true
	}
	return ends(w, "straße", "strasse", "weg", "platz", "allee", "gasse", "ring", "damm", "ufer", "str")
}

// townName is words as a town: capitals, no digits, not a street.
func townName(words []string) string {
	if len(words) == 0 || len(words) > 5 {
		return ""
	}
	for i, w := range words {
		r, _ := firstRune(strings.Trim(w, "("))
		if strings.ContainsFunc(w, unicode.IsDigit) || i == 0 && !unicode.IsUpper(r) || isStreetWord(small(w)) {
			return ""
		}
	}
	return strings.Join(words, " ")
}

// isContinentalCode knows 26721, D-26721, 1010, A-1010, CH-8001.
func isContinentalCode(s string) bool {
	if at := strings.IndexByte(s, '-'); at > 0 && at <= 3 && hasNoSmall(s[:at]) {
		s = s[at+1:]
	}
	return (len(s) == 4 || len(s) == 5) && strings.Trim(s, "0123456789") == ""
}

func isZIP(s string) bool {
	s, _, _ = strings.Cut(s, "-")
	return len(s) == 5 && strings.Trim(s, "0123456789") == ""
}

// isBritishCode knows TS6 6UD and the Irish H91 X2Y3.
func isBritishCode(a, b string) bool {
	shape := codeShape(a) + " " + codeShape(b)
	switch shape {
	case "A9 9AA", "A99 9AA", "AA9 9AA", "AA99 9AA", "A9A 9AA", "AA9A 9AA":
		return true
	}
	return codeShape(a) == "A99" && len(b) == 4 && hasNoSmall(b) && strings.Trim(b, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == ""
}

// codeShape is s with A for a capital and 9 for a digit.
func codeShape(s string) string {
	if len(s) > 4 {
		return ""
	}
	return strings.Map(func(r rune) rune {
		switch {
		case 'A' <= r && r <= 'Z':
			return 'A'
		case '0' <= r && r <= '9':
			return '9'
		}
		return r
	}, s)
}

// withoutPostcode is a place without the postcode before it: "1020 Wien", "D-01097 Dresden".
func withoutPostcode(s string) string {
	code, town, ok := strings.Cut(s, " ")
	r, _ := firstRune(town)
	if ok && isContinentalCode(code) && unicode.IsUpper(r) && !isCounted(strings.Fields(town)[0]) {
		return town
	}
	return s
}

// isAlpineCity knows the larger towns of Austria and Switzerland, whose postcodes
// of four digits could be years or numbers before other words.
func isAlpineCity(town string) bool {
	switch small(town) {
	case "wien", "vienna", "graz", "linz", "salzburg", "innsbruck", "klagenfurt", "villach", "wels", "dornbirn", "bregenz", "eisenstadt", "steyr", "feldkirch", "leoben", "zürich", "basel", "bern", "genf",
		"genève", "lausanne", "winterthur", "luzern", "biel", "lugano", "thun", "chur", "zug", "schaffhausen", "aarau", "olten", "solothurn", "baden", "uster", "vaduz":
		return true
	}
	return false
}
