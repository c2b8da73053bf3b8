package profile

import (
	"strings"
	"unicode"
)

// spokenAt is the event that a segment of a headline says they speak at, ""
// when it says none: "Keynote speaker at TideCon 2026".
func spokenAt(segment string) string {
	lower := asciiLower(segment)
	for _, cue := range []string{
		"speaker at ", "speaker @ ", "speaker @", "speaking at ", "panelist at ", "panellist at ", "speaker auf der ",
		"speaker auf dem ", "speakerin auf der ", "speakerin auf dem ",
		"speaker bei der ", "speaker beim ", "speakerin bei der ", "speakerin beim ", "speakerin @ ", "sprecher auf der ",
		"sprecher auf dem ", "sprecherin auf der ", "sprecherin auf dem ",
		"keynote auf der ", "keynote at ", "referent auf der ", "referent auf dem ", "referentin auf der ", "referentin auf dem ",
	} {
		at := strings.Index(lower, cue)
		if at < 0 || strings.Contains(lower[:at], "ex-") || strings.Contains(lower[:at], "former") {
			continue
		}
		if event := eventName(segment[at+len(cue):]); event != "" {
			return event
		}
	}
	return ""
}

// isSpeaking says that a segment tells where or that somebody speaks, which is no employer.
func isSpeaking(segment string) bool {
	lower := asciiLower(segment)
	for _, cue := range []string{"speaker at ", "speaker @", "keynote speaker", "speaking at ", "speakerin ", "mentor @",
		"mentor at ", "mentor bei ", "host of ", "host @", "mentorin "} {
		if strings.HasPrefix(lower, cue) || strings.Contains(lower, " "+cue) {
			return true
		}
	}
	return false
}

// eventName is what s begins with, when it is written as a name: up to a comma
// or the end of a sentence.
func eventName(s string) string {
	for _, end := range []string{",", ";", "!", "? ", ". ", " (", " – ", " | ", ": ", " \"", " “", " „", " «", " »", " und ",
		" and "} {
		if at := strings.Index(s, end); at > 0 {
			s = s[:at]
		}
	}
	s = strings.Trim(cleanValue(s), " .„“”\"")
	if r, _ := firstRune(s); !unicode.IsUpper(r) && !unicode.IsDigit(r) && !isBrand(s) || len(s) > 100 {
		return ""
	}
	return s
}
