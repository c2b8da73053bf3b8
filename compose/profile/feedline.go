package profile

import (
	"slices"
	"strings"
)

// isFeedHead says that a line stands above or below the text of a post: when,
// for whom, by whom, how many liked it, one of it or several parted by dots.
func isFeedHead(s string) bool {
	parts := feedParts(s)
	return !slices.ContainsFunc(parts, func(part string) bool { return !isFeedPart(part) })
}

// feedParts parts a line at its dots: "4 days ago • Visible to anyone".
func feedParts(s string) []string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '•' || r == '·' })
	if len(s) > 160 || len(parts) < 2 {
		return []string{s}
	}
	return slices.DeleteFunc(parts, func(part string) bool { return strings.TrimSpace(part) == "" })
}

// holdsDegree says that a line, or a part of it, is how far away somebody is: "Verified • 2nd".
func holdsDegree(s string) bool {
	return isDegree(s) || isFeedHead(s) && slices.ContainsFunc(feedParts(s), isDegree)
}

// isFeedPart knows the parts of such a line.
func isFeedPart(s string) bool {
	lower := small(strings.Trim(cutSigns(s), " •·…."))
	return lower == "" || isFeedWord(lower) || isDegree(s) || isPronouns(s) || isPostTime(s) || isCount(s) || readNumber(lower) >= 0 || isReactions(lower) ||
		begins(lower, "visible to ", "sichtbar für ", "loaded ")
}

// isReactions says that a line counts likes, comments and reposts.
func isReactions(lower string) bool {
	words := strings.Fields(lower)
	if len(words) != 2 || readNumber(words[0]) < 0 {
		return false
	}
	switch words[1] {
	case "comments", "comment", "reposts", "repost", "likes", "like", "reactions", "kommentare", "kommentar", "reaktionen",
		"follower", "followers", "follower:innen", "comentarios", "impressions":
		return true
	}
	return false
}

// isPostTime says that a line is when a post was written: "1w • Edited •", „3 Tage •“, "vor 2 Wochen".
func isPostTime(s string) bool {
	if len(s) > 60 || !strings.ContainsAny(s, "0123456789") {
		return false
	}
	words := strings.FieldsFunc(small(s), func(r rune) bool { return r == ' ' || r == '•' || r == '·' })
	if len(words) == 0 || len(words) > 6 {
		return false
	}
	timed := false
	for _, w := range words {
		switch w {
		case "vor", "ago", "modifié", "modifiée", "editado", "editada", "il", "y", "a", "hace", "edited", "bearbeitet", "follow", "folgen":
		case "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "std", "std.", "stunde",
			"stunden", "tag", "tage", "tagen", "woche", "wochen", "monat", "monate", "monaten", "jahr", "jahre", "jahren",
			"sem", "sem.", "semaine", "semaines", "semana", "semanas", "mois", "mes", "meses", "j", "jour", "jours", "día", "días", "an", "ans", "año", "años", "min", "min.",
			"heure", "heures", "hora", "horas", "minutes", "minuten", "tg", "wo", "wo.", "tag(e)", "m.", "mon.":
			timed = true
		default:
			number := strings.TrimRight(w, "smhdwoyr")
			if readNumber(number) < 0 || len(number) > 3 || len(w)-len(number) > 2 {
				return false
			}
			timed = timed || number != w
		}
	}
	return timed
}
