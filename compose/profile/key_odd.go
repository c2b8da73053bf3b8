package profile

import (
	"slices"
	"strings"
)

// calledKey stands for what somebody is called, which wins over the given name.
const calledKey Field = "called"

// degreeKey stands for a degree: the school can be told with it.
const degreeKey Field = "degree"

// oddKeyField knows the keys in other words than those of the schema.
func oddKeyField(key string) Field {
	switch key {
	case "goes by", "preferred name", "called", "known as", "likes to be called", "call me", "genannt", "wird genannt", "bevorzugter name":
		return calledKey
	case "vollst. name", "voller name", "ganzer name", "full legal name", "display name", "anzeigename", "name, vorname", "last, first", "lead name", "gesprächspartner",
		"gesprächspartnerin", "kandidat", "kandidatin", "candidate", "prospect":
		return Name
	case "occupation", "profession", "berufsbezeichnung", "stellenbezeichnung", "positionsbezeichnung", "amtsbezeichnung", "was sie macht", "was er macht", "what she does",
		"what he does", "what they do", "works there as", "job role", "arbeitet dort als", "verantwortlich als":
		return Role
	case "org", "workplace", "firmenname", "betrieb", "institution", "dienststelle", "arbeitet für", "tätig bei", "angestellt bei", "employed by", "employed at", "working at", "working for":
		return Company
	case "office", "sitz", "base", "lives in", "wohnt in", "lebt in", "home base", "büro", "bürostandort", "office location", "dienstort", "arbeitsort",
		"dienstsitz", "stadt/land", "city/country", "lives", "wohnt", "sitzt in", "located in":
		return Location
	case "studied at", "studied", "studies at", "studierte an", "hat studiert an", "studiert an", "alma mater", "graduated from", "graduate of", "absolvent von", "absolventin von",
		"went to", "alumna of", "alumnus of", "alum of", "promovierte an", "studium an", "studienort":
		return School
	case "degree", "abschluss", "studienabschluss", "studierte", "studiert", "hat studiert", "qualification", "studies":
		return degreeKey
	}
	return oddSharedKey(key)
}

// oddSharedKey goes on with what one shares with a person and how they wish to be written to.
func oddSharedKey(key string) Field {
	switch key {
	case "common connections", "gemeinsame bekannte", "gemeinsamer bekannter", "gemeinsame bekannter", "mutuals", "mutual friends", "mutual friend", "shared connections", "common connection",
		"in common", "people in common", "wir kennen beide", "introduced by", "intro by", "vorgestellt von", "empfohlen von", "referred by", "bekannte in common":
		return Mutual
	case "treffpunkt", "first met", "first met at", "wo kennengelernt", "wo getroffen", "begegnung", "begegnet auf", "kennenlernen", "speaks at", "speaking at",
		"spoke at", "spricht auf", "sprach auf", "attending", "attends", "besucht", "nimmt teil an", "how we met", "where met", "erstkontakt", "first contact",
		"erstes treffen", "last met", "zuletzt getroffen", "context", "kontext":
		return Event
	case "common group", "gruppe (gemeinsam)", "both in", "beide in", "member of":
		return Group
	case "recent post", "neuester beitrag", "posted", "zuletzt gepostet", "posted about":
		return Post
	case "is looking for", "seeking", "searching for", "sucht gerade", "gesucht":
		return Wants
	case "contact preference", "preferred contact", "best contact", "best way to reach", "reach via", "how to reach", "how to reach her", "how to reach him", "kontaktweg",
		"bevorzugter kontakt", "bevorzugter kontaktweg", "ansprache", "outreach", "outreach rule", "etiquette", "etikette", "communication", "kommunikation",
		"preferred channel", "kanal", "wunsch", "kontaktwunsch (zitat)", "contact wishes", "how to approach", "no go", "no_go", "do not", "dont", "don't":
		return Preferences
	case "bitte beachten", "please note", "achtung", "wichtig", "important", "beachten", "status", "status message", "statusnachricht", "info (intern)", "background",
		"hintergrund", "vermerk", "gesprächsnotiz", "call notes", "crm note", "beschreibung", "description", "freitext":
		return remarkKey
	}
	return ""
}

// isWeakName says that a key can be followed by something else than a name: "Contact: by email only".
func isWeakName(key string) bool {
	return slices.Contains([]string{"contact", "kontakt", "person", "who", "wer", "prospect", "lead", "talked to", "spoke to", "met with", "gespräch mit", "gegenüber"}, plainKey(key))
}

// cutNow cuts the word off a key that says that it is about today: "Role now",
// „Derzeitiger Arbeitgeber“.
func cutNow(key string) (rest string, ok bool) {
	first, rest, ok := strings.Cut(key, " ")
	if !ok {
		return "", false
	}
	for _, tail := range []string{" now", " today", " (current)", " (now)", " (aktuell)", " (heute)", " heute", " derzeit", " aktuell"} {
		if rest, ok := strings.CutSuffix(key, tail); ok {
			return rest, true
		}
	}
	for _, word := range []string{"current", "present", "now", "derzeitig", "aktuell", "jetzig", "heutig", "gegenwärtig", "derzeit", "jetzt", "currently"} {
		if strings.HasPrefix(first, word) && len(first) <= len(word)+2 {
			return rest, true
		}
	}
	return "", false
}

// eventValue is the event that a value names, without the words around it: „auf
// der IFAT 2026, Stand 12“. A date alone is none.
func eventValue(s string) string {
	if _, timed := readPeriod(s); timed || strings.Trim(s, "0123456789.-/: ") == "" {
		return ""
	}
	if outside, inside, after, quoted := enclosed(s); inside != "" && !quoted && after == "" && isMeetingName(outside) {
		s = outside
	}
	for _, before := range []string{"auf der ", "auf dem ", "auf den ", "auf ", "bei der ", "bei dem ", "bei ", "beim ", "am ", "an der ", "at the ", "at ", "during "} {
		if startsFold(s, before) {
			if run := eventRun(s[len(before):]); run != "" {
				return run
			}
		}
	}
	if event := eventIn(s); event != "" {
		return event
	}
	before, _, ok := strings.Cut(s, ", ")
	if ok && (year(lastWord(before)) > 0 || isEventWord(before)) {
		return before
	}
	return s
}

// schoolValue is the school that a value names, without degree and years.
func schoolValue(s string) string {
	if before, inside, after, quoted := enclosed(s); !quoted && before != "" && after == "" && (strings.ContainsAny(inside, "0123456789") || isDegreeName(inside)) {
		s = before
	}
	if isDegreeName(s) {
		if school, ok := schoolOf(s); ok {
			return school
		}
	}
	parts := strings.Split(s, ", ")
	kept := slices.DeleteFunc(slices.Clone(parts), func(part string) bool {
		_, timed := readPeriod(part)
		return timed || isDegreeName(part) && !isSchool(part)
	})
	if len(kept) == 0 {
		return s
	}
	return strings.Join(kept, ", ")
}
