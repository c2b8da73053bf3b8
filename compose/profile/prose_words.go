package profile

import "strings"

// isPast says that a clause tells what somebody did before.
func isPast(clause string) bool {
	word, _, _ := strings.Cut(small(clause), " ")
	switch word {
	case "was", "were", "used", "had", "worked", "left", "until", "once", "then", "war", "waren", "hatte", "arbeitete", "früher",
		"bis", "zuvor", "vorher", "damals", "previously", "formerly":
		return true
	}
	return false
}

// cutAs cuts " as " off the front.
func cutAs(s string) (rest string, ok bool) {
	if rest, ok = strings.CutPrefix(s, " as "); ok {
		return rest, true
	}
	return strings.CutPrefix(s, " als ")
}

// cutPronoun cuts the pronoun off a clause that goes on with the same person.
func cutPronoun(clause string) string {
	for _, who := range []string{"sie ", "er ", "she ", "he ", "they "} {
		if rest, ok := strings.CutPrefix(clause, who); ok {
			return rest
		}
	}
	return clause
}

// cutArticle cuts an article off the front.
func cutArticle(s string) string {
	for _, article := range []string{"a ", "an ", "the ", "our ", "ein ", "eine ", "der ", "die ", "dem ", "den ", "new ",
		"neue ", "neuer "} {
		if rest, ok := strings.CutPrefix(s, article); ok {
			return cutArticle(rest)
		}
	}
	return s
}

// cutSince cuts „seit 2021“ and "since May 2021" off the front.
func cutSince(s string) string {
	words := strings.Fields(s)
	if len(words) < 2 || words[0] != "seit" && words[0] != "since" {
		return s
	}
	n := 1
	for n < len(words) && (year(strings.Trim(words[n], ",.")) > 0 || monthNamed(small(strings.Trim(words[n], ".,"))) > 0) {
		n++
	}
	return cutArticle(strings.Join(words[n:], " "))
}

func trimRole(s string) string { return strings.Trim(s, " ,.;:–-") }

// inCommon is the people in "We have Jane Doe in common".
func inCommon(s string) []string {
	rest, at := behind(s, "we have ", "we share ")
	between, _, ok := strings.Cut(rest, " in common")
	if at < 0 || !ok {
		return nil
	}
	names, _, _ := mutualItems(between)
	return names
}
