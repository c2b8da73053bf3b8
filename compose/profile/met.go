package profile

import "strings"

// met takes the event that remarks about the person tell of: where one met them,
// or where they speak. What a remark tells of somebody else is left out.
func (b *builder) met(remarks []Line) {
	for _, l := range remarks {
		for _, s := range sentences(l.Text) {
			if event := b.metIn(s); event != "" {
				b.put(Event, event, l.Number)
				return
			}
		}
	}
}

// metIn is the event that one sentence of a remark tells of.
func (b *builder) metIn(s string) string {
	lower := small(s)
	first, _, _ := strings.Cut(s, " ")
	meets := begins(lower, "met ", "treffen ") || holds(lower, " met ", "kennengelernt", "kennen gelernt", "getroffen", "traf ", "trafen", "begegnet", "lernte", "ran into")
	own := begins(lower, "spoke ", "speaks ", "speaking ", "talk ", "keynote ", "attends ", "attended ", "sprach ", "spricht ", "vortrag ", "referiert", "she ", "he ", "sie ", "er ") ||
		first == b.Facts.Text(First) || first == b.Facts.Text(Last)
	if !meets && !own {
		return ""
	}
	event := eventIn(s)
	if event == "" && meets {
		event = eventValue(cutMeetingWord(s))
		if !isMeetingName(event) {
			return ""
		}
	}
	if strings.Contains(event, "'s") || strings.Contains(event, "’s") || sameCompany(event, b.Facts.Text(Company)) || strings.EqualFold(event, b.Facts.Text(Location)) {
		return ""
	}
	return event
}

// cutMeetingWord cuts „Kennengelernt “ off the front.
func cutMeetingWord(s string) string {
	first, rest, _ := strings.Cut(s, " ")
	switch small(strings.TrimRight(first, ":")) {
	case "kennengelernt", "getroffen", "met", "begegnet":
		return rest
	}
	return s
}

// isMeetingName says that a name is surely a meeting's: it is called so, or has a year.
func isMeetingName(s string) bool {
	return len(s) < 80 && (isEventWord(s) || year(lastWord(s)) > 0 && strings.Contains(s, " "))
}

// goesTo takes the event at which somebody says that one can meet them: "See you
// at TideCon 2026." Without a year or a word for a meeting it could be any house.
func (b *builder) goesTo(words []Line) {
	for _, l := range words {
		for _, s := range sentences(l.Text) {
			if event := meetMeAt(s); isMeetingName(event) {
				b.put(Event, event, l.Number)
				return
			}
		}
	}
}

// meetMeAt is where a sentence in the first person says that one is to be met.
func meetMeAt(s string) string {
	if rest, at := behind(s, "see you at ", "find me at ", "meet me at ", "catch me at ", "i'll be at ", "i’ll be at ", "i will be at ", "i'm speaking at ", "i’m speaking at ",
		"i am speaking at ", "speaking next at ", "i speak at ", "i'll speak at ", "i’ll speak at ", "i will speak at "); at >= 0 {
		return eventRun(rest)
	}
	if _, at := behind(s, "finden mich", "findet mich", "findest mich", "treffen sie mich", "trefft mich", "triff mich", "triffst du mich", "ich spreche", "spreche ich", "sehen uns",
		"ich halte", "halte ich", "ich moderiere", "moderiere ich", "bin ich auf ", "ich bin auf "); at >= 0 {
		for _, before := range []string{" auf der ", " auf dem ", " auf den ", " beim ", " bei der ", " bei den ", " am "} {
			if rest, at := behind(s, before); at >= 0 {
				if event := eventRun(rest); isMeetingName(event) {
					return event
				}
			}
		}
	}
	return ""
}
