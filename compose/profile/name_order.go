package profile

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// shoutedFirst makes "Anne Le Goff" of "LE GOFF Anne": capitals mark the family
// name where it stands first. One word in capitals can be either name: it is the
// family name where a given name that many have follows it, and it is none.
func shoutedFirst(s string) string {
	words := strings.Fields(s)
	n, letters := 0, 0
	for n < len(words) && isShouted(words[n]) {
		letters += utf8.RuneCountInString(words[n])
		n++
	}
	if n == 0 || n == len(words) || letters < 3 || len(words)-n > 3 || slices.ContainsFunc(words[n:], func(w string) bool {
		return isShouted(w) || isParticle(w) || hasNoCapital(w)
	}) {
		return s
	}
	if n == 1 && (!isGivenName(words[1]) || isGivenName(words[0])) {
		return s
	}
	return strings.Join(append(slices.Clone(words[n:]), words[:n]...), " ")
}

// isGivenName says that many have a word as their given name; of a double name
// the first part counts.
func isGivenName(word string) bool {
	word, _, _ = strings.Cut(small(word), "-")
	return isCommonGivenName(word)
}

// isShouted says that a word is all capitals, two at least.
func isShouted(w string) bool {
	return utf8.RuneCountInString(w) > 1 && hasNoSmall(w) && !hasNoCase(w) && !isGeneration(w) && !isInitial(w)
}

// isRank says that word stands before a name and is neither of it nor an academic
// title: a rank, an office, an honour.
func isRank(word string) bool {
	switch strings.TrimSuffix(word, ".") {
	case "Rev", "Capt", "Col", "Lt", "Maj", "Sgt", "Hon", "Msgr", "Bmstr", "Pfr", "Insp", "Cllr",
		"KommR", "Komm.-Rat", "KR", "OMR", "MedR", "OStR", "StD", "StR", "OStD", "RegR", "HR":
		return true
	}
	return false
}

// isGluedTitle says that word is titles without blanks: „Dr.med.univ.“.
func isGluedTitle(lower string) bool {
	return len(lower) > 5 && begins(lower, "dr.", "prof.", "mag.") && ends(lower, ".", "-ing")
}

// isLeadingDegree knows the degrees that people write before their names.
func isLeadingDegree(words []string) bool {
	switch small(words[0]) {
	case "m.sc.", "b.sc.", "m.eng.", "b.eng.", "ll.m.", "ph.d.":
		return true
	case "m.a.", "b.a.", "msc", "bsc":
		return len(words) > 2
	}
	return false
}

// cutEndTitles takes academic titles off the end: "Eva Kern Dr.".
func cutEndTitles(words []string) (rest []string, title string) {
	n := len(words)
	for n > 2 && strings.HasSuffix(words[n-1], ".") && isTitleHead(words[n-1]) {
		n--
	}
	return words[:n], strings.Join(words[n:], " ")
}

// isDiminutive says that a given name is short for another: Bob (Robert) Smith is called Bob.
func isDiminutive(before, inside string) bool {
	first, _, _ := strings.Cut(before, " ")
	if len(inside) > len(first) && isShortFor(first, inside) {
		return true
	}
	switch first {
	case "Bob", "Rob", "Bill", "Will", "Dick", "Jim", "Jack", "Ted", "Ned", "Hank", "Chuck", "Tony", "Liz", "Beth", "Betty", "Peggy", "Meg", "Kate", "Kitty", "Nell", "Polly", "Molly", "Sandy",
		"Hajo", "Uli", "Hannes", "Steffi", "Gabi", "Conny", "Babsi", "Sepp", "Bine", "Sascha":
		return len(inside) > len(first)
	}
	return false
}

// marianWords is the number of words of a given name such as María del Carmen, else 0.
func marianWords(words []string) int {
	if first := small(words[0]); first != "maría" && first != "maria" {
		return 0
	}
	for n := 2; n <= 3 && n < len(words)-1; n++ {
		switch small(strings.Join(words[1:n], " ")) {
		case "del", "de", "de la", "de los":
			switch small(words[n]) {
			case "carmen", "pilar", "mar", "rosario", "mercedes", "dolores", "ángeles", "angeles", "luz", "cruz", "valle", "pino", "sol", "lourdes", "fátima":
				return n + 1
			}
		}
	}
	return 0
}

// isVietnamese says that a name of three words or more begins with a family name
// as Vietnamese names do: there the last word is what one is called.
func isVietnamese(words []string) bool {
	if len(words) < 3 || len(words) > 4 {
		return false
	}
	switch small(words[0]) {
	case "nguyễn", "trần", "lê", "phạm", "huỳnh", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "nguyen":
		middle := small(words[1])
		return small(words[0]) != "nguyen" || middle == "thi" || middle == "van" || middle == "thị" || middle == "văn"
	}
	return false
}
