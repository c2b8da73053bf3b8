package profile

// section is a part of a profile page.
type section int

// The sections of which something is taken, and one for all others.
const (
	card section = iota // everything before the first heading
	about
	activity
	experience
	education
	skills
	highlights
	wants
	haves
	interests // on XING; on LinkedIn they hold other people's names
	groups
	events
	elsewhere // featured, recommendations, languages …: nothing is taken
)

// block is a section with its lines, the heading being the first.
type block struct {
	section section
	heading Line
	lines   []Line
}

// headingOf says which section a heading of a network's page opens.
func headingOf(line string) (section, bool) {
	s := uiWord(line).section
	return s, s != card
}

// blocks parts the lines of a page into its sections. In a page with times
// first, an entry begins with its dates, so that they can follow a heading.
func blocks(lines []Line, timesFirst bool) []block {
	list := []block{{section: card}}
	for i, l := range lines {
		open := &list[len(list)-1]
		if s, ok := headingOf(l.Text); ok && (timesFirst || isHeading(s, open.section, lines[i+1:])) {
			list = append(list, block{section: s, heading: l})
			continue
		}
		if endsList(*open, lines, i) {
			list = append(list, block{section: elsewhere, heading: l})
			continue
		}
		open.lines = append(open.lines, l)
	}
	return list
}

// isHeading tells headings from lines that only read like one: "Ausbildung" as
// a kind of employment has its dates below it, "Info" without text is none, and
// "Events" in an activity is a filter.
func isHeading(s, open section, next []Line) bool {
	switch {
	case len(next) == 0:
		return s != about
	case open == activity && (s == events || s == groups || s == interests || isFeedNumber(next[0].Text) || isFeedHead(next[0].Text)):
		return false
	case open == card && s == elsewhere:
		return !isCount(next[0].Text) && !isMutual(next[0].Text) // a link's label in the card
	case s == education:
		_, dates := readPeriod(next[0].Text)
		return !dates
	case s == about:
		_, other := headingOf(next[0].Text)
		return !other
	}
	return true
}

// in is all lines of the sections of a kind, the first occurrence first.
func in(list []block, s section) []Line {
	var lines []Line
	for _, b := range list {
		if b.section == s {
			lines = append(lines, b.lines...)
		}
	}
	return lines
}
