package profile

import (
	"slices"
	"strings"
)

// word is what a line of an interface is for. The words stand in interface.yaml,
// one block a language.
type word struct {
	language string  // "" when more than one has it
	section  section // that it opens on a network's page
	page     section // that it opens on any other page
	field    Field   // that stands behind it, or below
	uses     use
}

// use is what else a word is for; a word can have several.
type use uint

const (
	buttons use = 1 << iota
	bars
	badges
	site
	single
	strangers
	colleagues
	meeting
	helpers
	others
	owner
	address
)

// is says that a word has one of the uses.
func (w word) is(u use) bool { return w.uses&u != 0 }

// uiWord is what a line is for.
func uiWord(line string) word {
	if len(line) > 80 {
		return word{}
	}
	return wordOf(headingWord(line))
}

// headingWord is a line as words of an interface are compared: small, without a
// counter, a colon or an arrow.
func headingWord(line string) string {
	s := small(strings.Trim(line, ":←→<>«»·•… "))
	if strings.HasSuffix(s, ")") {
		if at := strings.LastIndex(s, " ("); at > 0 && strings.Trim(s[at+2:len(s)-1], "0123456789+") == "" {
			s = s[:at]
		}
	}
	if strings.Contains(s, "’") {
		s = strings.ReplaceAll(s, "’", "'")
	}
	return s
}

// isButton knows what one can click below a name.
func isButton(line string) bool { return uiWord(line).is(buttons) }

// isBadge knows the marks beside a name.
func isBadge(line string) bool {
	return uiWord(line).is(badges) || endsAsBadge(small(line))
}

// endsAsBadge knows the marks that begin with something of the person's.
func endsAsBadge(lower string) bool {
	return ends(lower, " top voice", "member since", "-mitglied")
}

// isNoise says that a line is a button, a player's control or an offer of the
// network, never a word of the person.
func isNoise(line string) bool {
	lower := small(strings.Trim(line, "·•…. "))
	if lower == "" || uiWord(line).is(buttons|bars|badges) || endsAsBadge(lower) || startsAs(lower, interfaceStarts) || holds(lower, interfaceHolds...) {
		return true
	}
	return len(lower) < 100 && begins(lower, "alle ", "profil ", "profile ", "mehr ") && ends(lower, " anzeigen", " ansehen") || begins(lower, "turn ") && len(lower) < 30
}

// startsAs says that s begins with one of a sorted list, none of which begins
// another.
func startsAs(s string, starts []string) bool {
	at, found := slices.BinarySearch(starts, s)
	return found || at > 0 && strings.HasPrefix(s, starts[at-1])
}

// isStranger says that with the line i a page of a network stops to be about its
// person: below stand other people, ads and the foot of the page.
func isStranger(lines []Line, i int) bool {
	line := lines[i].Text
	w := uiWord(line)
	return w.is(strangers) || w.section == about && i+1 < len(lines) && uiWord(lines[i+1].Text).is(site) || startsAs(small(line), strangerStarts)
}

// cutContactInfo cuts the link behind the place. It is false for lines without it.
func cutContactInfo(s string) (place string, ok bool) {
	for _, link := range contactLinks {
		at := len(s) - len(link)
		if at < 0 || !strings.EqualFold(s[at:], link) {
			continue
		}
		rest := strings.TrimSpace(s[:at])
		if rest == "" || ends(rest, "·", "•") || isPlace(rest) {
			return strings.Trim(rest, " ·•"), true
		}
	}
	return "", false
}

// isTown says that a line is a place that is well known without its country.
func isTown(line string) bool { return len(line) < 30 && isKnownTown(small(line)) }
