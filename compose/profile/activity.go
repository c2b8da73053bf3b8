package profile

import (
	"slices"
	"strings"
)

// latestPost is the first line of the latest post of the person named name:
// not one they reposted, commented or liked.
func latestPost(lines []Line, name, headline string) (Line, bool) {
	items := feedItems(lines, name)
	if len(items) == 0 {
		items = authorItems(lines, name)
	}
	for _, item := range items {
		if post, ok := readFeedItem(item, name, headline); ok {
			return post, true
		}
	}
	return Line{}, false
}

// feedItems parts an activity at "Feed post number 1" or, without such lines,
// at "Jane Doe posted this" and at the blocks that tell that the person named
// name is the author. What stands before the first is none.
func feedItems(lines []Line, name string) [][]Line {
	var items [][]Line
	numbered := false
	for _, l := range lines {
		numbered = numbered || isFeedNumber(l.Text)
	}
	for i, l := range lines {
		switch {
		case numbered && isFeedNumber(l.Text), !numbered && (isPosted(l.Text) || isForeign(l.Text)),
			!numbered && (i == 0 || !isPosted(lines[i-1].Text)) && isAuthorBlock(lines, i, name):
			items = append(items, []Line{l})
		case len(items) > 0:
			items[len(items)-1] = append(items[len(items)-1], l)
		}
	}
	return items
}

// authorItems parts an activity that announces nothing at the blocks that tell
// the author: the name and, a few lines below, when it was written.
func authorItems(lines []Line, name string) [][]Line {
	var items [][]Line
	for i, l := range lines {
		if isAuthorBlock(lines, i, name) {
			items = append(items, nil)
		}
		if n := len(items); n > 0 {
			items[n-1] = append(items[n-1], l)
		}
	}
	return items
}

// isAuthorBlock says that in the line i the block begins that tells that the
// person named name is the author.
func isAuthorBlock(lines []Line, i int, name string) bool {
	return isNameLine(lines[i].Text, name) && (i == 0 || !isNameLine(lines[i-1].Text, name)) && feedBody(lines[i:]) > 1
}

// readFeedItem is the first line of the item's own text, when it is the person's own.
func readFeedItem(item []Line, name, headline string) (Line, bool) {
	body := feedBody(item)
	if isTextFirst(item, name) {
		body = 1
	}
	for i, l := range item[:body] {
		stranger := i+1 < body && holdsDegree(item[i+1].Text) && !isFeedHead(l.Text) && !isNameLine(l.Text, name) && !isFeedNumber(l.Text)
		if stranger || isForeign(l.Text) {
			return Line{}, false
		}
	}
	for _, l := range item[body:] {
		switch {
		case isForeign(l.Text), isNoPost(l.Text):
			return Line{}, false
		case isPosted(l.Text), isFeedHead(l.Text), isNoise(l.Text), strings.EqualFold(l.Text, headline), isNameLine(l.Text, name), isHashtags(l.Text):
		default:
			return Line{Number: l.Number, Text: cutMore(l.Text)}, true
		}
	}
	return Line{}, false
}

// isTextFirst says that below "Kim Weiß posted this" the text stands, as those
// see it who are not signed in: else the author does, and when it was.
func isTextFirst(item []Line, name string) bool {
	if len(item) < 2 || !isPosted(item[0].Text) {
		return false
	}
	next := item[1].Text
	return !isFeedHead(next) && !isNoise(next) && !isNameLine(next, name)
}

// isHashtags says that a line holds nothing but hashtags.
func isHashtags(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if !strings.HasPrefix(w, "#") {
			return false
		}
	}
	return true
}

// feedBody is where the text of an item begins: behind the line that says when it was written.
func feedBody(item []Line) int {
	for i, l := range item {
		if i > 10 {
			break
		}
		if slices.ContainsFunc(feedParts(l.Text), isPostTime) && isFeedHead(l.Text) {
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
	p, ok := readAgain(line, name)
	return ok && strings.EqualFold(p.name, name)
}

// readAgain reads a line as a name, when it can be the one that is known already:
// tidying takes letters off a name and changes their case, and adds none. Beyond
// Latin letters the case is not so simple.
func readAgain(line, name string) (person, bool) {
	if last := lastWord(name); isClean(last) && !strings.Contains(small(line), small(last)) {
		return person{}, false
	}
	return readName(line)
}

func isFeedNumber(s string) bool {
	if len(s) > 60 || !strings.ContainsAny(s, "0123456789") {
		return false
	}
	lower := small(s)
	return holds(lower, "number", "nummer", "numéro", "número") && holds(lower, "feed", "fil d", "noticias")
}

// isPosted says that a line announces somebody's own post.
func isPosted(s string) bool { return holds(" "+small(s), postedWords...) }

// isForeign says that a line announces what somebody else wrote.
func isForeign(s string) bool { return len(s) <= 160 && holds(small(s), foreignWords...) }

// isNoPost says that there is none.
func isNoPost(s string) bool {
	lower := small(s)
	return holds(lower, "hasn't posted", "hasn’t posted", "noch nichts gepostet",
		"no recent posts") || begins(lower, "recent posts ") ||
		begins(lower, "von ") && holds(lower, "geteilte aktuelle beiträge")
}

// cutMore cuts the button off that ends a shortened text. The dots before it stay
// where they tell that a sentence was cut.
func cutMore(s string) string {
	for _, more := range []string{"…see more", "… see more", "...see more", "…more", "… more", "...more", "…mehr", "… mehr",
		"…mehr anzeigen", "… mehr anzeigen"} {
		if text, ok := strings.CutSuffix(s, more); ok {
			text = strings.TrimSpace(text)
			if text != "" && !ends(text, ".", "!", "?", "…", "“", "”", "\"") {
				text += "…"
			}
			return text
		}
	}
	return strings.TrimSpace(s)
}
