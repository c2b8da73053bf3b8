package profile

import (
	"strings"

	"note/lint/lang"
)

// headline is what the line under a name says.
type headline struct {
	role    string
	company string // legal form included
	school  string // of a student
	event   string // where they speak
	student bool
}

// maxSegment is the length in bytes from which a segment says more than a job.
const maxSegment = 300

// splitHeadline reads the first segment of a headline, "Head of Sales at Acme";
// of the others only the event they speak at. What is not certain stays empty.
func splitHeadline(s string) headline {
	segments := headlineSegments(s)
	if len(segments) == 0 {
		return headline{}
	}
	h := readSegment(segments[0])
	for _, segment := range segments {
		if h.event = spokenAt(segment); h.event != "" {
			break
		}
	}
	return h
}

// headlineSegments parts a headline at bars, dots and dashes.
func headlineSegments(s string) []string {
	for _, mark := range []string{" · ", " • ", " – ", " — ", " // ", " ‖ ", " ⋅ ", "⚡", " ➡ ", " → "} {
		s = strings.ReplaceAll(s, mark, "|")
	}
	var segments []string
	for segment := range strings.SplitSeq(s, "|") {
		if segment = strings.TrimSpace(cutSigns(segment)); segment != "" {
			segments = append(segments, cleanValue(segment))
		}
	}
	return segments
}

// segmentLines is the segments of a headline as lines of their own, for what
// they say on how to be contacted.
func segmentLines(l Line) []Line {
	var lines []Line
	for _, segment := range headlineSegments(l.Text) {
		lines = append(lines, Line{Number: l.Number, Text: wishIn(segment)})
	}
	return lines
}

// wishIn is what stands behind the comma in "CTO at Acme, please no calls", when
// only that says how to be contacted; else the segment as it is.
func wishIn(segment string) string {
	job, rest, ok := strings.Cut(segment, ", ")
	if ok && !isPreference(job) && isPreference(rest) {
		return rest
	}
	return segment
}

// hiredFor is whom a segment says their company looks for: „Wir suchen Schweißer:innen!“.
func hiredFor(segment string) (want string, ok bool) {
	lower := asciiLower(segment)
	for _, cue := range []string{"currently looking for ", "i'm currently looking for ", "i’m currently looking for ", "i am currently looking for ", "i'm looking for ", "i’m looking for ",
		"i am looking for ", "right now i'm looking for ", "right now i’m looking for ", "derzeit suche ich ", "aktuell suche ich ", "ich suche ", "gerade suche ich ", "zurzeit suche ich ", "wir suchen ", "we're hiring ", "we’re hiring ", "we are hiring ", "we're looking for ",
		"we’re looking for ", "we are looking for "} {
		if strings.HasPrefix(lower, cue) {
			want = strings.Trim(segment[len(cue):], " .!")
			return want, want != "" && !isOwnCareer(want)
		}
	}
	return "", false
}

// readSegment reads "ROLE at COMPANY" or a bare role.
func readSegment(s string) headline {
	if len(s) > maxSegment || isSeeking(s) {
		return headline{}
	}
	role, place, ok := joined(s)
	switch {
	case !ok && isRole(s):
		return headline{role: s, student: isStudent(s)}
	case !ok:
		return headline{}
	case isStudent(role):
		return headline{role: role, school: place, student: true}
	case isOutside(role):
		return headline{}
	case isSelfEmployed(place):
		return headline{role: role}
	}
	return headline{role: role, company: place}
}

// cutPlace cuts what follows a company in a segment: the next role, a clause, a town.
func cutPlace(s string) string {
	s = cleanValue(s)
	s = s[:sentenceEnd(s)]
	for _, mark := range []string{" – ", " — ", " - ", "; ", " (ex", " | ", " + ", " where ", " helping ", " building ", " & Co-",
		" and ex-", " / "} {
		if at := strings.Index(s, mark); at > 0 {
			s = s[:at]
		}
	}
	if at := secondRole(s); at > 0 {
		s = s[:at]
	}
	if at := strings.Index(s, ", "); at > 0 && !strings.Contains(s[at:], "&") && !lang.IsLegalForm(strings.Fields(s[at+2:])) {
		s = s[:at]
	}
	return strings.Trim(s, " ,;")
}

// sentenceEnd is where the first sentence of s ends: at a full stop that belongs to no abbreviation.
func sentenceEnd(s string) int {
	for at := 0; ; {
		stop := strings.Index(s[at:], ". ")
		if stop < 0 {
			return len(s)
		}
		at += stop
		if word := lastWord(s[:at]); len(word) > 3 && !isAbbreviated(word+".") && !(strings.Contains(word, ".") && lang.IsLegalForm([]string{word + "."})) {
			return at
		}
		at += 2
	}
}

// secondRole is where " & Advisor at Bolt" begins, or -1.
func secondRole(s string) int {
	for _, and := range []string{" & ", " and ", " und ", ", "} {
		at := strings.Index(s, and)
		if at <= 0 {
			continue
		}
		rest := s[at+len(and):]
		if strings.Contains(rest, "@") || indexFold(rest, " at ") >= 0 || indexFold(rest, " bei ") >= 0 || isSeeking(rest) || isSpeaking(rest) {
			return at
		}
		if and != ", " && isRole(rest) && !hasLegalForm(s) {
			return at
		}
	}
	return -1
}

// isStudent says that a role is a student's. A Werkstudent works.
func isStudent(role string) bool {
	for _, w := range roleWords(role) {
		switch w {
		case "student", "studentin", "studierende", "studierender", "studying", "undergraduate", "undergrad", "étudiant",
			"étudiante", "estudiante", "schüler", "schülerin":
			return true
		}
		if strings.HasSuffix(strings.TrimSuffix(w, "in"), "student") && !strings.HasPrefix(w, "werkstudent") {
			return true
		}
	}
	return false
}

// isOutside says that a role is none in the company behind it: a speaker's, a mentor's.
func isOutside(role string) bool {
	words := roleWords(role)
	if len(words) == 0 || isSeeking(role) {
		return true
	}
	switch strings.TrimSuffix(words[len(words)-1], "in") {
	case "speaker", "mentor", "host", "alumni", "alumnus", "alumna", "alum", "volunteer", "guest", "doktorand", "candidate",
		"studied", "graduate", "absolvent", "graduated":
		return true
	}
	return false
}

// indexFold is strings.Index without regard to the case of ASCII letters.
func indexFold(s, sub string) int {
	return strings.Index(asciiLower(s), sub)
}

// isOwnCareer says that what somebody looks for is a job of their own.
func isOwnCareer(want string) bool {
	for _, w := range foldedWords(want) {
		switch w {
		case "role", "roles", "opportunity", "opportunities", "job", "jobs", "position", "positions", "challenge", "challenges", "work", "employment", "internship", "stelle", "herausforderung",
			"herausforderungen", "position en", "arbeit", "praktikum", "anstellung", "perspektive", "aufgabe", "aufgaben", "festanstellung":
			return true
		}
	}
	return false
}
