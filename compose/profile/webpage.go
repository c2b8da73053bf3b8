package profile

import (
	"slices"
	"strings"
)

// WebPage reads a page about one person that is of no network of contacts: a
// speaker's, a member's, a member of staff's, an author's, a card of an event's
// app or of a chat, a profile on GitHub, ORCID or Meetup. Such pages name other
// people, too, and print everything in their own way: so a name needs two signs,
// a role a word for one, a company and a place something that shows it.
var WebPage = Format{
	Name:  "web-page",
	Doc:   "a page about one person: speaker, member, staff, author, an event's app, GitHub, ORCID, a chat's card",
	Looks: looksLikeWebPage,
	Read:  readWebPage,
}

// leastSigns is the number of signs from which a text is a page of a web site.
const leastSigns = 2

// looksLikeWebPage says that in has signs that such pages print, none that only
// a network or an e-mail does, and a person whom the page is about.
func looksLikeWebPage(in Input) bool {
	if webSigns(in) < leastSigns || isSurelyXING(in) || isLetter(in) {
		return false
	}
	_, ok := findPagePerson(webLines(in))
	return ok
}

// webSigns is how surely in is a page of a web site or an app: the signs of its
// lines, 0 when a line is of LinkedIn.
func webSigns(in Input) int {
	signs := 0
	for _, l := range in.Lines {
		if l.Text == "" || len(l.Text) > 120 {
			continue
		}
		if strings.HasSuffix(l.Text, "| LinkedIn") || isFeedNumber(l.Text) || isMutual(l.Text) || isInlineDegree(l.Text) || isDegree(l.Text) && (!isHandle(l.Text) || isDegreeNumber(l.Text)) {
			return 0
		}
		signs += webSign(l.Text)
	}
	return signs
}

// webSign is how surely a line is of such a page: 0, 1 or 2.
func webSign(line string) int {
	w := uiWord(line)
	lower := small(line)
	switch {
	case w.is(single), isFollowed(line), isClock(lower), begins(lower, "talk by ", "session by ", "vortrag von ", "session von ", "member since ", "mitglied seit ", "sie sind hier", "you are here",
		"we use cookies", "diese website verwendet", "wir verwenden cookies"):
		return 2
	case holds(lower, "orcid.org/", "impressum |", "| impressum", "| datenschutz", "| privacy", "privacy |"):
		return 2
	case w.is(site | meeting), isLabelled(line), begins(lower, "© "), len(line) < 100 && holds(lower, " > ", " › ", " » ", " / people", "home / "):
		return 1
	}
	return 0
}

// isLabelled says that a line is a label and its value: "Looking for: peers".
func isLabelled(line string) bool {
	label, value, ok := strings.Cut(line, ": ")
	w := uiWord(label)
	return ok && value != "" && (w.field != "" || w.page == wants || w.page == haves || w.page == interests || w.page == skills)
}

// isFollowed says that a line counts who follows: "231 followers · 18 following".
func isFollowed(s string) bool {
	lower := small(s)
	return len(s) < 80 && strings.ContainsAny(s, "0123456789") && holds(lower, "follower", "following", "folge ich", "abonnés")
}

// isClock says that a line tells what time it is where they are: "22:41 (UTC +01:00)".
func isClock(lower string) bool {
	return holds(lower, "(utc", "local time", "ortszeit", "heure locale")
}

func readWebPage(in Input) (Profile, error) {
	lines := webLines(in)
	found, ok := findPagePerson(lines)
	if !ok {
		return Profile{}, ErrNoName
	}
	if interfaceLanguage(plainLines(lines)) == "es" || slices.ContainsFunc(lines[found.at:min(len(lines), found.at+maxCard)], func(l webLine) bool { return isSpanishPlace(l.Text) }) {
		found.person = found.person.withBothSurnames()
	}
	w := webPage{builder: newBuilder(), lines: lines, foot: pageLines(in)[len(lines):], at: found.at, person: found.person}
	w.builder.person(found.person, lines[found.at].Number)
	w.read()
	return w.done()
}

// webPage is a page whose person was found.
type webPage struct {
	*builder
	lines   []webLine
	foot    []Line // what stands below the first of other people
	at      int    // the line of the name
	person  person
	meeting bool // it is of a meeting of many: the house is no employer
	handle  Line // of the employer, as "@acme"; its name may stand elsewhere
}

// read takes the facts: what labels say, what the card says, what the text tells.
func (w *webPage) read() {
	w.meeting = isMeetingPage(w.lines)
	w.labels()
	w.vita()
	w.card()
	w.sections()
	w.named(w.below())
	w.house()
	w.story()
	w.employer()
	w.event()
	below := w.below()
	if town, ok := codedTown(below); ok {
		w.line(Location, town)
	}
	for _, l := range below {
		if address := profileURLIn(l.Text); address != "" {
			w.put(URL, address, l.Number)
		}
	}
	said := w.said()
	w.goesTo(said)
	wishes, lines := findPreferences(w.wishes())
	w.put(Preferences, wishes, lines...)
	w.put(Register, register(wishes), lines...)
	w.put(Lang, ownLanguage(lineTexts(said), []string{w.Facts.Text(Role)}, interfaceLanguage(plainLines(w.lines))))
}

// below is the lines below the name that are of no other person.
func (w *webPage) below() []Line {
	var list []Line
	for _, l := range w.lines[w.at+1:] {
		if !l.theirs {
			list = append(list, l.Line)
		}
	}
	return list
}
