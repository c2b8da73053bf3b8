package profile

import "strings"

// latestPost is the first line of the latest post of the person named name:
// not one they reposted, commented or liked.
func latestPost(lines []Line, name, headline string) (Line, bool) {
	for _, item := range feedItems(lines) {
		if post, ok := readFeedItem(item, name, headline); ok {
			return post, true
		}
	}
	return Line{}, false
}

// feedItems parts an activity at "Feed post number 1" or, without such lines,
// at "Jane Doe posted this". What stands before the first is none.
func feedItems(lines []Line) [][]Line {
	var items [][]Line
	numbered := false
	for _, l := range lines {
		numbered = numbered || isFeedNumber(l.Text)
	}
	for _, l := range lines {
		switch {
		case numbered && isFeedNumber(l.Text), !numbered && (isPosted(l.Text) || isForeign(l.Text)):
			items = append(items, []Line{l})
		case len(items) > 0:
			items[len(items)-1] = append(items[len(items)-1], l)
		}
	}
	return items
}

// readFeedItem is the first line of the item's own text, when it is the person's own.
func readFeedItem(item []Line, name, headline string) (Line, bool) {
	body := feedBody(item)
	for i, l := range item[:body] {
		stranger := i+1 < body && isDegree(item[i+1].Text) && !isPronouns(l.Text) && !isNameLine(l.Text, name) && !isFeedNumber(l.Text)
		if stranger || isForeign(l.Text) {
			return Line{}, false
		}
	}
	for _, l := range item[body:] {
		switch {
		case isForeign(l.Text), isNoPost(l.Text):
			return Line{}, false
		case isPosted(l.Text), isFeedHead(l.Text), isNoise(l.Text), strings.EqualFold(l.Text, headline), isNameLine(l.Text, name):
		default:
			return Line{Number: l.Number, Text: cutMore(l.Text)}, true
		}
	}
	return Line{}, false
}

// feedBody is where the text of an item begins: behind the line that says when it was written.
func feedBody(item []Line) int {
	for i, l := range item {
		if i > 10 {
			break
		}
		if isPostTime(l.Text) {
			return i + 1
		}
	}
	return min(1, len(item))
}

// isNameLine says that a line is the name, whatever hangs on it.
func isNameLine(line, name string) bool {
	if strings.EqualFold(line, name) {
		return true
	}
	p, ok := readName(line)
	return ok && strings.EqualFold(p.name, name)
}

func isFeedNumber(s string) bool {
	lower := strings.ToLower(s)
	return len(s) <= 40 && strings.ContainsAny(s, "0123456789") && holds(lower, "number", "nummer") &&
		begins(lower, "feed post ", "feed-beitrag", "feedbeitrag", "nummer des feedbeitrags")
}

// isPosted says that a line announces somebody's own post.
func isPosted(s string) bool {
	lower := strings.ToLower(s)
	return holds(lower, " posted this", " hat dies gepostet", " hat das gepostet", " hat gepostet", " a publié ceci")
}

// isForeign says that a line announces what somebody else wrote.
func isForeign(s string) bool {
	if len(s) > 160 {
		return false
	}
	lower := strings.ToLower(s)
	for _, cue := range []string{" reposted this", " reposted", " commented on", " liked this", " likes this", " replied to",
		" celebrates this", " loves this", " supports this", "hat dies repostet", "hat das repostet", "hat dies geteilt",
		"hat dies kommentiert", "hat kommentiert", "gefällt das", "gefällt dies", "hat auf einen kommentar", " a republié",
		" ha compartido"} {
		if strings.Contains(lower, cue) {
			return true
		}
	}
	return false
}

// isNoPost says that there is none.
func isNoPost(s string) bool {
	lower := strings.ToLower(s)
	return holds(lower, "hasn't posted", "hasn’t posted", "noch nichts gepostet",
		"no recent posts") || begins(lower, "recent posts ") ||
		begins(lower, "von ") && holds(lower, "geteilte aktuelle beiträge")
}

// isFeedHead says that a line stands above or below the text of a post: when,
// for whom, how many liked it.
func isFeedHead(s string) bool {
	lower := strings.ToLower(strings.Trim(s, " •·…."))
	switch lower {
	case "posts", "comments", "images", "videos", "documents", "articles", "newsletter", "newsletters", "events", "all activity",
		"beiträge", "kommentare", "bilder", "dokumente", "artikel", "veranstaltungen",
		"visible to anyone on or off linkedin", "sichtbar für alle", "anyone", "alle", "author", "autor", "autorin", "edited",
		"bearbeitet", "you", "1st", "2nd", "3rd+":
		return true
	}
	return isDegree(s) || isPronouns(s) || isPostTime(s) || isCount(s) || readNumber(lower) >= 0 || isReactions(lower) ||
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
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r == ' ' || r == '•' || r == '·' })
	if len(words) == 0 || len(words) > 6 {
		return false
	}
	timed := false
	for _, w := range words {
		switch w {
		case "vor", "ago", "edited", "bearbeitet", "follow", "folgen":
		case "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "std", "std.", "stunde",
			"stunden", "tag", "tage", "tagen", "woche", "wochen", "monat", "monate", "monaten", "jahr", "jahre", "jahren",
			"minutes", "minuten", "tg", "wo", "wo.", "tag(e)", "m.", "mon.":
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

// cutMore cuts the button that ends a shortened text.
func cutMore(s string) string {
	for _, more := range []string{"…see more", "… see more", "...see more", "…more", "… more", "...more", "…mehr", "… mehr",
		"…mehr anzeigen", "… mehr anzeigen"} {
		s = strings.TrimSuffix(s, more)
	}
	return strings.TrimSpace(s)
}
