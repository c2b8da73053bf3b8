package profile

import "strings"

// isDegree says that a line is how far away a person is in the network: "· 2nd",
// "• 3.+", "2nd degree connection", „Ole ist Ihr Kontakt 2. Grades“.
func isDegree(s string) bool {
	bare := strings.Trim(s, "·•- ")
	if bare == "" || len(s) > 120 {
		return false
	}
	lower := small(bare)
	if first, _, ok := strings.Cut(lower, " degree connection"); ok {
		return len(first) <= 8 && '1' <= first[0] && first[0] <= '3' // "2nd2nd degree connection", too
	}
	if strings.HasSuffix(lower, ". grades") {
		return strings.Contains(lower, "kontakt")
	}
	if isDegreeSentence(lower) {
		return true
	}
	if strings.HasPrefix(lower, "relation de ") || strings.HasPrefix(lower, "contacto de ") || strings.HasSuffix(lower, " niveau") {
		return true
	}
	return isDegreeNumber(strings.TrimSuffix(lower, " grad"))
}

// isDegreeNumber knows 1st, 2nd, 3rd+, 2., 3.+, 2e, 2º, 3e et +.
func isDegreeNumber(s string) bool {
	if s == "" || s[0] < '1' || s[0] > '3' {
		return false
	}
	switch strings.TrimRight(s[1:], "+ ") {
	case "st", "nd", "rd", ".", "e", "er", "re", "º", ".º", "ª", "o", "e et", "°", "° e oltre", ".º e", "º e":
		return true
	}
	return false
}

// isPronouns says that s is pronouns: "She/Her", "er/ihm", "(they/them/theirs)".
func isPronouns(s string) bool {
	s = barePronouns(s)
	words := strings.FieldsFunc(small(s), func(r rune) bool { return r == '/' || r == ' ' || r == ',' })
	if len(words) < 2 || len(words) > 4 || !strings.ContainsAny(s, "/,") {
		return false
	}
	for _, w := range words {
		if !isPronoun(w) {
			return false
		}
	}
	return true
}

// barePronouns is s without the brackets that pronouns can stand in.
func barePronouns(s string) string { return strings.Trim(s, "()[] ") }

func isPronoun(word string) bool {
	switch word {
	case "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "their", "it", "its", "xe", "xem", "ze", "zir",
		"hir", "any", "all", "ask", "ona", "jej", "jego", "oni", "ich", "ellos", "ellas", "lei", "ela", "dela", "ele", "dele", "zij", "haar", "hij", "hem", "hun", "henne", "honom", "hende", "ham", "hans", "hennes",
		"sie", "ihr", "ihre", "er", "ihm", "ihn", "sein", "dey", "denen", "elle", "il", "lui", "iel", "ella", "él", "hen", "hon",
		"han":
		return true
	}
	return false
}

// isLonePronoun knows the pronouns that stand alone under a name; as a name
// they would stand above it.
func isLonePronoun(s string) bool {
	switch small(s) {
	case "ella", "elle", "él", "elle/la", "lei", "ela", "ele", "zij", "hij", "hun":
		return true
	}
	return false
}

// isDegreeSentence says the same as a number in the words of many languages:
// "Collegamento di 2° grado", "2e graads connectie".
func isDegreeSentence(lower string) bool {
	if !strings.ContainsAny(lower, "123") {
		return false
	}
	words := strings.Fields(lower)
	if len(words) < 2 || len(words) > 5 {
		return false
	}
	number, degree := false, false
	for _, w := range words {
		number = number || isDegreeNumber(w)
		degree = degree || begins(w, "grad", "graa", "grau", "degree", "niveau", "stopni", "derece")
	}
	return number && degree
}
