package profile

import "strings"

// behind is what stands in s behind the first of the cues, in any case of
// ASCII letters, and the cue's place; "" and -1 without one.
func behind(s string, cues ...string) (rest string, at int) {
	lower := asciiLower(s)
	first, length := -1, 0
	for _, cue := range cues {
		if at := strings.Index(lower, cue); at >= 0 && (first < 0 || at < first) {
			first, length = at, len(cue)
		}
	}
	if first < 0 {
		return "", -1
	}
	return s[first+length:], first
}

// eventIn is the event at which a sentence says they spoke, were or were met.
func eventIn(s string) string {
	if rest, at := behind(s, "spoke at ", "speaks at ", "speaking at ", "spoken at ", "talked at ", "presented at ",
		"presenting at ", "keynote at ", "talk at ", "panel at ", "workshop at ", "attended ", "attends ", "is attending ",
		"will be at ",
		"met at ", "met her at ", "met him at ", "met them at ", "met you at ", "we met at ", "chat at ", "talking at ", "conversation at ", "seeing you at ", "meeting you at ", "to meet you at ", "speaker at ", "session at ",
		"attending "); at >= 0 {
		return eventRun(rest)
	}
	if _, at := behind(s, "sprach", "spricht", "vortrag", "keynote", "kennengelernt", "getroffen", "saß ich", "traf ich", "lernte ich", "begegnet", "trafen", "workshop",
		"referiert", "nimmt teil", "teilgenommen", "moderiert", "podium", "gesprochen", "gespräch", "impuls", "session", "besucht",
		"talk", " ist auf ", " war auf ", " war auch auf "); at >= 0 {
		s = " " + s // the place can begin the sentence
		for _, cues := range [][]string{{" auf der ", " auf dem ", " auf den ", " auf einem "}, {" beim ", " bei der ",
			" bei den ", " am ", " an der "}} {
			if rest, at := behind(s, cues...); at >= 0 {
				return eventRun(rest)
			}
		}
	}
	if met, ok := cutMet(s); ok {
		name, rest := nameRun(met)
		if event, ok := strings.CutPrefix(rest, " at "); ok && name != "" {
			return eventRun(event)
		}
		if event, at := behind(rest, ", at "); at >= 0 {
			return eventRun(event)
		}
	}
	if talk, at := behind(s, "spoke about ", "talked about ", "spoke on ", "gave a ", "gave the ", "gave that ", "gave this ", "held a ", "ran a "); at >= 0 && isTalk(s) {
		if before, _, after, quoted := enclosed(talk); quoted {
			talk = before + " " + after // a title may hold an "at" of its own
		}
		if event, at := behind(talk, " at "); at >= 0 {
			return eventRun(event)
		}
	}
	return ""
}

// isTalk says whether a sentence tells of something that was said before others.
func isTalk(s string) bool {
	_, at := behind(s, "spoke ", "talk", "keynote", "lecture", "workshop", "session", "presentation", "tutorial")
	return at >= 0
}

// eventRun is the event's name that s begins with; a day or a place in a hall is none.
func eventRun(s string) string {
	run, _ := properRun(cutArticle(s))
	first, _, _ := strings.Cut(small(run), " ")
	switch strings.Trim(first, ",.") {
	case "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "bühne", "stand", "podium", "panel",
		"rande", "telefon", "flughafen", "bahnhof", "abend", "ende", "anfang",
		"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "her", "his", "my", "our", "their", "i",
		"we":
		return ""
	case "messe", "konferenz", "tagung", "veranstaltung", "kongress", "meetup", "conference", "summit":
		if !strings.Contains(run, " ") {
			return ""
		}
	}
	if isOrganization(run) {
		return ""
	}
	return run
}

// schoolIn is the school at which a sentence says they studied.
func schoolIn(s string) string {
	rest, at := behind(s, "studied at ", "studies at ", "studying at ", "graduated from ", "master's at ", "master’s at ", "bachelor's at ", "bachelor’s at ", "doctorate at ", "qualified at ", "trained at ", "graduate of ", "alumna of ",
		"alumnus of ", "alum of ", "degree from ", "degree at ", "phd from ", "phd at ", "absolvent der ", "absolventin der ",
		"absolvent des ", "absolventin des ", "studium an der ", "studium am ")
	if at < 0 {
		if _, studied := behind(s, "studied ", "studierte", "studiert", "promovierte", "promoviert", "abschluss",
			"studium"); studied < 0 {
			return ""
		}
		if _, behindVerb, ok := strings.Cut(s, "tudiert"); ok && holds(behindVerb, " an der ", " am ", " an dem ") {
			s = behindVerb // „Nach der Lehre an der … studierte sie an der …“
		}
		if rest, at = behind(s, " an der ", " am ", " at the ", " at ", " an dem "); at < 0 {
			return ""
		}
	}
	run, after := properRun(cutArticle(rest))
	return cutSubject(run, after)
}

// cutSubject cuts what somebody studied off the school that stands before it, as
// in „hat an der Universität Kiel Volkswirtschaft studiert“.
func cutSubject(run, after string) string {
	words := strings.Fields(run)
	if len(words) < 3 || !begins(after, " studiert", " promoviert", " gelernt") || isTown(lastWord(run)) || isSchool(lastWord(run)) {
		return run
	}
	return strings.Join(words[:len(words)-1], " ")
}

// groupIn is the group that a sentence names, in quotation marks or as a name.
func groupIn(s string) string {
	rest, at := behind(s, "gruppe ", "gruppe: ", "linkedin group ", "xing group ", "in the group ", "slack group ",
		"facebook group ")
	if at >= 0 {
		run, _ := properRun(cutArticle(rest))
		return run
	}
	if rest, at = behind(s, "member of the ", "members of the "); at >= 0 {
		run, after := properRun(rest)
		if strings.HasPrefix(after, " group") {
			return strings.TrimSuffix(run, " Group")
		}
	}
	return ""
}

// postIn is the post that a sentence quotes.
func postIn(s string) string {
	rest, at := behind(s, "post ", "post: ", "posts ", "posted", "beitrag", "artikel", "article", "posting", "wrote ", "schrieb ",
		"geschrieben ", "published ", "veröffentlicht", "essay ", "blog")
	if at < 0 || !strings.ContainsAny(rest, "\"“”„«»") {
		return ""
	}
	_, inside, _, quoted := enclosed(cutBrackets(rest))
	if !quoted || len(strings.Fields(inside)) < 2 {
		return ""
	}
	return inside
}

// cutBrackets cuts what stands before the first quotation mark.
func cutBrackets(s string) string {
	return s[max(0, strings.IndexAny(s, "\"“”„«»")):]
}

// wantIn is what a sentence says they look for. What the writer looks for is another thing.
func wantIn(s string) string {
	if isOwnSentence(s) {
		return ""
	}
	rest, at := behind(s, "is looking for ", "looks for ", "'s looking for ", "is searching for ", " sucht laut profil ",
		" sucht gerade ", " sucht derzeit ", " sucht aktuell ", " sucht ", " is seeking ", " seeks ")
	if at < 0 {
		return ""
	}
	if end := strings.IndexAny(rest, ".;,!?("); end >= 0 {
		rest = rest[:end]
	}
	for _, and := range []string{" und war ", " und ist ", " und hat ", " und mag ", " und kommt ", " and was ", " and is ", " and has ", " and likes ", " and will "} {
		rest, _, _ = strings.Cut(rest, and)
	}
	switch first, _, _ := strings.Cut(rest, " "); first {
	case "genau", "das", "es", "etwas", "so", "sich", "dich", "euch", "exactly", "just", "what", "something", "you":
		return "" // what it is, another sentence says
	}
	return strings.TrimSpace(rest)
}

// isOwnSentence says that the subject of a sentence is its writer.
func isOwnSentence(s string) bool {
	return begins(s, "I ", "I'm", "I’m", "We ", "Ich ", "Wir ", "My ", "Our ", "Mein ", "Meine ", "Unser ")
}

// nickIn is what a sentence says they are called.
func nickIn(s string) string {
	rest, at := behind(s, "goes by ", "calls herself ", "calls himself ", "wird ", "nennt sich ", "call her ", "call him ")
	if at < 0 {
		return ""
	}
	run, after := properRun(rest)
	if _, called := behind(s, "wird "); called == at && !strings.HasPrefix(after, " genannt") {
		return ""
	}
	if p, ok := readName(run); ok && len(strings.Fields(p.name)) <= 2 {
		return p.name
	}
	return ""
}
