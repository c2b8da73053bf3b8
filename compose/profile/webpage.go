package profile

import "strings"

// WebPage reads a page about one person that is of no network of contacts: a
// speaker's, a member of staff's, a team's, a profile on GitHub, ORCID or
// Meetup, the card of a chat. Who it is about must be borne out by more than
// looks: such pages name other people, too.
var WebPage = Format{
	Name:  "web-page",
	Doc:   "a page about one person: speaker, staff or team, GitHub, ORCID, a chat's card",
	Looks: looksLikeWebPage,
	Read:  readWebPage,
}

// looksLikeWebPage says that in has a line that only such pages print, none that
// only LinkedIn does, and a person whom the page is about.
func looksLikeWebPage(in Input) bool {
	signs := 0
	for _, l := range in.Lines {
		if l.Text == "" || len(l.Text) > 120 {
			continue
		}
		if strings.HasSuffix(l.Text, "| LinkedIn") || isFeedNumber(l.Text) || isMutual(l.Text) || isInlineDegree(l.Text) || isDegree(l.Text) && !isHandle(l.Text) {
			return false
		}
		signs += webSign(strings.ToLower(l.Text))
	}
	if signs < 2 || looksLikeXING(in) {
		return false
	}
	_, ok := findPagePerson(pageZone(in))
	return ok
}

// webSign is how surely a line is of such a page: 0, 1 or 2.
func webSign(lower string) int {
	switch strings.Trim(lower, "←→<>« :0123456789") {
	case "all speakers", "alle speaker", "alle referenten", "alle referent:innen", "alle vortragenden", "sprechzeiten", "sprechstunde",
		"office hours", "huddle", "reports to", "berichtet an", "local time", "ortszeit", "repositories", "orcid id", "back to team",
		"zurück zum team", "zurück zur übersicht", "back to speakers", "contribution activity", "your speaker", "speaker profile", "speakerprofil",
		"all team members", "our team", "unser team", "member since", "mitglied seit", "wissenschaftliche mitarbeiter", "organisationsdiagramm",
		"organization chart", "bürostandort", "office location":
		return 2
	case "speakers", "speaker", "referenten", "referent:innen", "programme", "program", "programm", "schedule", "tickets", "venue",
		"impressum", "datenschutz", "imprint", "privacy policy", "privacy", "cookies", "barrierefreiheit", "anschrift", "team", "forschung", "lehre", "publikationen",
		"publications", "research", "teaching", "über uns", "about us", "newsletter", "sponsors", "ansprechpartner", "kontakt", "startseite", "home", "agenda", "sessions", "blog",
		"followers", "karriere", "careers", "leistungen", "services", "produkte", "products", "groups", "stars", "overview", "projects", "packages":
		return 1
	}
	switch {
	case strings.Contains(lower, " followers · ") && strings.HasSuffix(lower, " following"):
		return 2
	case begins(lower, "sie sind hier", "you are here", "session by ", "talk by ", "vortrag von ", "session von ", "sprechstunde", "sprechzeit", "office hours",
		"we use cookies", "diese website verwendet", "wir verwenden cookies", "member since ", "mitglied seit "),
		holds(lower, "orcid.org/", " local time", " ortszeit", " · following", "impressum |", "| impressum", "| datenschutz", "member since") && !strings.Contains(lower, " ist "):
		return 2
	case begins(lower, "© "), strings.Contains(lower, " > "), strings.Contains(lower, " › "), strings.Contains(lower, " » "):
		return 1
	}
	return 0
}

// pageZone is the lines of a page up to where it goes on with other people.
func pageZone(in Input) []Line {
	lines := pageLines(in)
	for i, l := range lines {
		if i > 2 && isOthersHeading(l.Text) {
			return lines[:i]
		}
	}
	return lines
}

// isOthersHeading says that below a line a page shows other people.
func isOthersHeading(s string) bool {
	lower := strings.ToLower(s)
	if len(s) > 80 {
		return false
	}
	rest, more := "", false
	for _, start := range []string{"weitere ", "more ", "other ", "andere ", "similar ", "ähnliche ", "related ", "meet the other ", "unsere weiteren "} {
		if rest, more = strings.CutPrefix(lower, start); more {
			break
		}
	}
	return begins(lower, "you may also", "you might also", "das könnte sie auch", "auch interessant", "people you may know", "reports to", "berichtet an", "works with", "arbeitet mit",
		"works closely with", "direct reports", "co-authors", "koautor", "follow us", "colleagues", "kolleginnen und kollegen") ||
		more && holds(rest, "mitglied", "referent", "speaker", "kolleg", "ansprech", "person", "mitarbeit", "profil", "team", "vortrag", "autor", "author", "expert", "member", "people", "staff", "talks", "sessions", "köpfe")
}

func readWebPage(in Input) (Profile, error) {
	lines := pageZone(in)
	found, ok := findPagePerson(lines)
	if !ok {
		return Profile{}, ErrNoName
	}
	w := webPage{builder: newBuilder(), lines: lines, foot: pageLines(in)[len(lines):], at: found.at, person: found.person}
	w.builder.person(found.person, lines[found.at].Number)
	w.read()
	return w.done()
}
