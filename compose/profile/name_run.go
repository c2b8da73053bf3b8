package profile

import (
	"strings"
	"unicode"
)

// isProseName says that the words of a name are none that other sentences begin
// with, and name no school and no event.
func isProseName(p person) bool {
	words := strings.Fields(p.name)
	if isEventWord(p.name) || isSchool(p.name) || isClosing(p.name) || isOpening(small(words[len(words)-1])) {
		return false
	}
	for i, w := range words {
		lower := small(w)
		if isEnglishRole(lower) || isSharedRole(lower) || i == 0 && (isGermanRole(lower) || isOpening(lower)) {
			return false
		}
	}
	return true
}

// isOpening says that sentences begin with a word that is no name.
func isOpening(lower string) bool {
	switch lower {
	case "the", "a", "an", "my", "our", "her", "his", "their", "this", "that", "these", "we", "i", "she", "he", "they", "it",
		"you", "your", "before", "after", "since", "when", "while", "as", "at", "in", "on",
		"for", "from", "with", "please", "no", "not", "if", "but", "and", "or", "also", "both", "some", "all", "please,", "hi",
		"hello", "dear", "der", "die", "das", "ein", "eine", "mein", "meine", "unser", "unsere",
		"ihr", "ihre", "sein", "seine", "dieser", "diese", "wir", "ich", "sie", "er", "es", "du", "vor", "nach", "seit", "als",
		"wenn", "bei", "im", "am", "auf", "für", "mit", "von", "bitte", "kein", "keine", "nicht", "aber",
		"und", "oder", "auch", "beide", "alle", "hallo", "liebe", "lieber", "sehr", "guten", "heute", "gestern", "früher",
		"zuvor", "davor", "danach", "letzte", "letzten", "vielleicht", "über", "laut", "note", "todo", "re", "fwd", "betreff",
		"subject", "sucht", "leitet", "bietet", "kennt", "arbeitet", "hat", "hab", "habe", "haben", "hatte", "traf", "ist", "war", "wird", "spricht", "hält", "mag", "will", "möchte", "kommt",
		"studiert", "forscht", "schreibt", "lehrt", "macht", "baut", "liebt", "plant", "trifft", "wohnt", "lebt", "interessiert",
		"forum", "kongress", "konferenz", "summit", "conference", "gruppe", "group", "vortrag", "gespräch", "treffen", "termin", "anruf", "telefonat", "kunde", "kundin", "messe", "event", "notiz", "profil", "beitrag",
		"post", "interesse", "interessen", "thema", "themen", "studium", "abschluss", "kontakt", "wichtig", "achtung", "nächste", "nächster",
		"works", "likes", "wants", "prefers", "spoke", "speaks", "looking", "looks", "leads", "heads", "runs", "loves", "knows", "lives", "studied",
		"working", "interested", "based", "met", "talk", "call", "lunch", "coffee", "meeting", "follow", "next", "update", "lead", "client",
		"what", "how", "why", "who":
		return true
	}
	return false
}

// nameRun cuts the words off the front of s that can be a name, with titles,
// particles, a nickname and credentials.
func nameRun(s string) (name, rest string) {
	end := 0
	for end < len(s) && end < maxName {
		at := end
		for at < len(s) && s[at] == ' ' {
			at++
		}
		n, last := nameWord(s[at:], at == 0)
		if n == 0 {
			break
		}
		end = at + n
		if last {
			break
		}
	}
	name = s[:end]
	if owner, ok := cutPossessive(name); ok {
		return owner, s[end:]
	}
	return strings.TrimRight(name, ","), s[len(strings.TrimRight(name, ",")):]
}

// nameWord is the length of the part of a name that s begins with, 0 when it
// begins with something else, and whether nothing of the name can follow.
func nameWord(s string, start bool) (length int, last bool) {
	if !start && strings.IndexAny(s, "([\"“„«'‘") == 0 {
		return nameBracket(s), false
	}
	word, after, _ := strings.Cut(s, " ")
	core := strings.TrimRight(word, ",;:!?")
	closed := core != word && !goesOnWithCredentials(word, after)
	r, _ := firstRune(core)
	switch {
	case core == "" || strings.ContainsAny(core, "@/&0123456789"):
		return 0, true
	case isTitleHead(core), isTitleTail(core) && !start:
		return len(core), closed
	case isParticle(core) && !start && !closed, core == "und" && strings.HasPrefix(after, "zu "):
		return particleLen(core, after), false
	case !unicode.IsUpper(r):
		return 0, true
	case strings.HasSuffix(core, ".") && !isInitial(core):
		return len(core) - 1, true
	case closed:
		return len(core), true
	}
	return len(word), false
}

// nameBracket is the length of a bracket that belongs to a name: a nickname,
// pronouns, a birth name; 0 for another.
func nameBracket(s string) int {
	_, inside, _, quoted := enclosed(s)
	_, called := cutCalled(inside)
	if inside == "" || !quoted && !called && !isPronouns(inside) && !isBirthName(inside) {
		return 0
	}
	end := strings.Index(s, inside) + len(inside)
	return end + closingLen(s[end:])
}

// goesOnWithCredentials says that behind a word with a comma letters follow, as in "Weiß, PhD".
func goesOnWithCredentials(word, after string) bool {
	next, _, _ := strings.Cut(after, " ")
	return strings.HasSuffix(word, ",") && isCredentials(strings.TrimRight(next, ",."))
}

// particleLen is the length of a particle that a family name follows. Behind
// „von der“ a house or a company can stand, too: that is no name.
func particleLen(particle, after string) int {
	next, _ := firstRune(after)
	switch {
	case begins(particle, "von", "vom") && isOrganization(strings.TrimPrefix(after, "der ")):
		return 0
	case unicode.IsUpper(next), isParticle(strings.Fields(after + " .")[0]), strings.HasPrefix(after, "und zu "):
		return len(particle)
	}
	return 0
}

// closingLen is the length of the marks that close a bracket or a quotation.
func closingLen(s string) int {
	n := 0
	for n < len(s) {
		r, size := firstRune(s[n:])
		if !strings.ContainsRune(")]\"”“»«'’", r) {
			break
		}
		n += size
	}
	return n
}

// cutPossessive makes a name of "Jane Doe's".
func cutPossessive(name string) (string, bool) {
	for _, s := range []string{"'s", "’s"} {
		if owner, ok := strings.CutSuffix(name, s); ok {
			return owner, true
		}
	}
	return name, false
}
