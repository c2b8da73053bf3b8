package profile

import "strings"

// isCount says that a line counts the person's own contacts, followers or
// groups, which tells nothing of whom one shares with them.
func isCount(line string) bool {
	words := strings.Fields(small(strings.Trim(line, " ·•")))
	if len(words) == 0 || len(words) > 6 || isMutual(line) {
		return false
	}
	for _, w := range words {
		if readNumber(strings.TrimRight(w, "+")) >= 0 {
			continue
		}
		if !isCountWord(w) {
			return false
		}
	}
	return true
}

// isCountWord knows the words of a line that counts.
func isCountWord(word string) bool {
	switch word {
	case "connections", "connection", "followers", "follower", "follower:innen", "follower*innen", "kontakte", "kontakt",
		"verbindungen", "abonnenten", "groups", "group", "gruppen",
		"mehr", "als", "more", "than", "over", "über", "más", "de", "contactos", "seguidores", "plus", "relations", "abonnés", "abonnées",
		"collegamenti", "oltre", "conexões", "mais", "seguidori", "connecties", "volgers", "meer", "dan", "kontakter", "fler", "än", "følgere", "følgere,", "forbindelser", "mere", "end", "kontaktów", "obserwujących", "ponad", "bağlantı", "takipçi", "follower,",
		"profilbesuche", "views", "mutual", "gemeinsame", "·", "•":
		return true
	}
	return false
}

// readNumber reads 38, 1.204 or 1,204; -1 when s is no number.
func readNumber(s string) int {
	n, digits := 0, 0
	for _, r := range s {
		switch {
		case '0' <= r && r <= '9' && digits < 9:
			n, digits = n*10+int(r-'0'), digits+1
		case r == '.', r == ',', r == '\'', r == '’':
		default:
			return -1
		}
	}
	if digits == 0 {
		return -1
	}
	return n
}
