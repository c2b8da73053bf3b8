package profile

import "strings"

// endsList says that with the line i the list of an open section ends, though the
// line is no heading that is known: a page prints headings, buttons and people
// that nobody has listed, and none of them is a skill or a wish.
func endsList(open block, lines []Line, i int) bool {
	switch open.section {
	case skills, wants, haves, interests:
	default:
		return false
	}
	l := lines[i]
	switch {
	case asksOrTells(l.Text), open.section == skills && len(open.lines) > 0 && isAboveSentence(lines, i):
		return true
	case isShowAll(l.Text), isButton(l.Text) && !isMore(l.Text), strings.HasSuffix(l.Text, ":"):
		return true
	case isStatusLine(l.Text), isDegree(l.Text), isInlineDegree(l.Text):
		return true
	case i+1 < len(lines) && (isStatusLine(lines[i+1].Text) || isDegree(lines[i+1].Text)):
		return isPlainName(l.Text) // another person's card
	}
	return isSetApart(open.lines, lines, i)
}

// asksOrTells says that a line begins as headings in people's own words do:
// "What I bring", „Worüber ich spreche“.
func asksOrTells(s string) bool {
	return begins(small(s), "what ", "why ", "how ", "who ", "where ", "my ", "our ", "about ", "was ", "warum ", "wie ", "wer ", "worüber ", "womit ", "wofür ", "mein ", "meine ", "unser ", "unsere ", "über ")
}

// isAboveSentence says that below the short line i a sentence stands, which it heads.
func isAboveSentence(lines []Line, i int) bool {
	return i+1 < len(lines) && len(strings.Fields(lines[i].Text)) < 5 && strings.HasSuffix(lines[i+1].Text, ".") && len(strings.Fields(lines[i+1].Text)) > 4
}

// isSetApart says that the line i heads something new: an empty line is above it,
// none below, and none is among the items so far.
func isSetApart(items, lines []Line, i int) bool {
	n := len(items)
	if n < 2 || i+1 == len(lines) || len(strings.Fields(lines[i].Text)) > 4 {
		return false
	}
	return items[n-1].Number-items[0].Number == n-1 && lines[i].Number > items[n-1].Number+1 && lines[i+1].Number == lines[i].Number+1
}

// isShowAll knows the link below a list that is not shown as a whole.
func isShowAll(s string) bool {
	lower := small(strings.Trim(s, "→› "))
	return begins(lower, "show all", "see all", "view all", "afficher tout", "mostrar tod", "ver tod", "mostra tutt", "exibir tod", "alles weergeven", "visa alla", "vis alle", "pokaż wszystkie", "tümünü göster") ||
		begins(lower, "alle ") && ends(lower, " anzeigen", " ansehen") || lower == "alle anzeigen"
}

// isMore knows the buttons behind which the same list goes on.
func isMore(s string) bool {
	switch headingWord(s) {
	case "more", "see more", "show more", "view more", "mehr", "mehr anzeigen", "mehr ansehen", "plus", "voir plus", "afficher plus", "más", "ver más", "mostrar más", "mais", "altro", "meer", "mer", "mere", "więcej", "daha fazla", "like", "gefällt mir":
		return true
	}
	return false
}
