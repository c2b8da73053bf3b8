package profile

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// splitName parts a tidied name into what one greets with and the family name
// with its particles. What is not certain stays empty.
func splitName(words []string) (first, last string) {
	if !hasLatin(strings.Join(words, " ")) && len(words) == 1 && hasNoCase(words[0]) {
		return "", ""
	}
	if isVietnamese(words) {
		return words[len(words)-1], words[0]
	}
	given := givenWords(words)
	first = strings.Join(words[:given], " ")
	if given > 1 && isInitial(words[0]) {
		first = words[given-1]
	}
	if isInitial(first) || strings.HasSuffix(first, ".") {
		first = "" // "Chr. Weiß" is short for more than one name
	}
	if end := withoutGeneration(words); end > given {
		last = strings.Join(words[familyStart(words[:end], given):end], " ")
	}
	if isInitial(last) {
		last = ""
	}
	return first, last
}

// givenWords is the number of words that one greets with, a leading initial included.
func givenWords(words []string) int {
	if n := marianWords(words); n > 0 {
		return n
	}
	switch {
	case len(words) >= 3 && isInitial(words[0]) && !isInitial(words[1]) && !isParticle(words[1]):
		return 2
	case len(words) >= 3 && isCompound(words[0], words[1]):
		return 2
	}
	return 1
}

// familyStart is where the family name begins, given words being taken.
func familyStart(words []string, given int) int {
	last := len(words) - 1
	if given == 2 && last == 3 && isCompound("maría", words[1]) {
		return given // María José Prado Luna
	}
	for i := given; i < last; i++ {
		switch {
		case strings.EqualFold(words[i], "y") && i > given:
			return i - 1
		case isParticle(words[i]), isSmallParticle(words, i):
			if i > given && (isIberian(words[i-1]) || i+2 <= last && isParticle(words[i+1]) && words[i] == "de" || words[i] == "'t" && len(words[i-1]) < 4) {
				return i - 1
			}
			return i
		}
	}
	if last-1 >= given && isIberian(words[last-1]) {
		return last - 1
	}
	return last
}

// withoutGeneration is the number of words before "III" or "Jr.".
func withoutGeneration(words []string) int {
	if word := words[len(words)-1]; isGeneration(strings.TrimSuffix(word, ".")) || isJunior(word) {
		return len(words) - 1
	}
	return len(words)
}

// isInitial says that word is a letter or two with a full stop, or a single letter.
func isInitial(word string) bool {
	letters := strings.ReplaceAll(word, ".", "")
	switch utf8.RuneCountInString(letters) {
	case 1:
		return true
	case 2:
		return letters != word && hasNoSmall(letters)
	}
	return false
}

// isParticle says that a family name can begin with word.
func isParticle(word string) bool {
	switch small(word) {
	case "von", "vom", "zu", "zur", "zum", "van", "der", "den", "de", "del", "della", "dello", "di", "da", "dal", "dos", "das",
		"do", "du",
		"des", "la", "le", "los", "las", "ten", "ter", "te", "'t", "op", "af", "av", "ní", "nic", "ó", "uí", "mac", "mc", "el",
		"al", "bin", "bint", "ibn",
		"ben", "abu", "st.", "san", "freiherr", "freifrau", "freiin", "graf", "gräfin", "edler", "edle", "ritter", "baron",
		"baronin",
		"fürst", "fürstin", "prinz", "prinzessin", "herzog", "d'", "d’":
		return true
	}
	return false
}

// isSmallParticle says that a short word in small letters stands between words
// with capitals, as in „Kim auf der Heide“: then it begins the family name.
func isSmallParticle(words []string, i int) bool {
	if i == 0 || i == len(words)-1 || utf8.RuneCountInString(words[i]) > 3 || isConjunction(words[i]) {
		return false
	}
	first, _ := firstRune(words[0])
	last, _ := firstRune(words[len(words)-1])
	return hasNoCapital(words[i]) && unicode.IsUpper(first) && unicode.IsUpper(last)
}

// isCompound says that two words are one given name, as María José is.
func isCompound(first, second string) bool {
	switch small(first) {
	case "maría", "josé", "juan", "ana", "luis", "miguel", "jose", "rosa", "eva":
		switch small(second) {
		case "josé", "jose", "maría", "maria", "carlos", "luis", "antonio", "pablo", "manuel", "jesús", "isabel", "pilar",
			"carmen",
			"luisa", "teresa", "elena", "belén", "ángel", "miguel", "francisco", "javier", "ramón", "eduardo", "alberto",
			"enrique",
			"fernando", "alejandro", "ignacio", "dolores", "victoria", "cristina", "paula", "rosa", "sofía", "lucía", "belen", "julia", "laura", "mercedes",
			"guadalupe", "andrés":
			return true
		}
	case "maria":
		switch small(second) {
		case "josé", "jose", "luisa", "teresa", "elena", "isabel", "carmen", "pilar":
			return true
		}
	case "jean", "marie":
		switch small(second) {
		case "pierre", "paul", "claude", "luc", "marc", "jacques", "michel", "françois", "philippe", "louis", "claire", "anne",
			"christine", "laure":
			return true
		}
	case "hans", "karl":
		switch small(second) {
		case "peter", "heinz", "georg", "jürgen", "dieter", "werner", "josef", "otto", "ulrich", "friedrich":
			return true
		}
	case "mary":
		switch small(second) {
		case "ann", "anne", "beth", "jane", "lou", "kate", "ellen":
			return true
		}
	}
	return false
}

// withBothSurnames is the name of somebody whose page is Spanish: of three words
// the last two are family names, unless two are given names.
func (p person) withBothSurnames() person {
	words := strings.Fields(p.name)
	if len(words) == 3 && p.first == words[0] && p.last == words[2] && !isInitial(words[1]) && !isCompound("maría", words[1]) {
		p.last = words[1] + " " + words[2]
	}
	return p
}

// isIberian says that word is a common Spanish family name: then two of them
// make the family name.
func isIberian(word string) bool {
	lower := small(word)
	switch lower {
	case "garcía", "garcia", "ruiz", "díaz", "diaz", "muñoz", "moreno", "romero", "navarro", "torres", "ramos", "serrano",
		"blanco", "molina", "castro", "ortega", "rubio", "ortiz", "delgado", "marín", "iglesias", "medina", "garrido", "castillo",
		"guerrero", "cano", "prieto", "flores", "herrera", "peña", "cabrera", "calvo", "campos", "reyes", "fuentes",
		"carrasco", "rojas", "vargas", "morales", "aguilar", "salazar", "vázquez", "cárdenas", "ibarra", "mendoza":
		return true
	}
	return len(lower) > 4 && (strings.HasSuffix(lower, "ez"))
}

// isNameWords says that words can be the name of one person.
func isNameWords(words []string) bool {
	if len(words) == 0 || len(words) > 7 {
		return false
	}
	for i, w := range words {
		r, _ := firstRune(w)
		if !unicode.IsLetter(r) && !(len(w) > 1 && strings.ContainsRune("'’", r)) {
			return false
		}
		if !unicode.IsUpper(r) && unicode.ToUpper(r) != r && !isParticle(w) && i == 0 && len(words) > 1 {
			return false
		}
		if strings.ContainsFunc(w, isNoNameRune) {
			return false
		}
	}
	return true
}

// isNoNameRune says that no name holds r.
func isNoNameRune(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsMark(r) && !strings.ContainsRune(".-'’‐`´·ʼ", r)
}

// hasLatin says that s has a Latin letter.
func hasLatin(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Latin, r) })
}

// firstRune is the first character of s and its length in bytes.
func firstRune(s string) (rune, int) { return utf8.DecodeRuneInString(s) }
