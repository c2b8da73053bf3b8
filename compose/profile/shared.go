package profile

import "strings"

// sharedGroup is the group that a line says one shares with the person.
func sharedGroup(lines []Line) (Line, bool) {
	return sharedThing(lines, []string{
		"mutual group:", "shared group:", "group in common:", "gemeinsame gruppe:", "you are both in the group ",
		"you're both in the group ",
		"you both are members of ", "you are both members of ", "you're both members of ", "you both belong to ",
		"both members of ", "are both in the group ", "both are in the group ", "both are in ", "are both members of ", "are both in ",
		"sie sind beide mitglied in ", "sie sind beide mitglied der gruppe ", "sie sind beide mitglieder von ",
		"sie sind beide in der gruppe ", "sind beide mitglied der gruppe ", "sind beide mitglied von ",
		"sind beide mitglieder von ", "sind beide mitglieder der gruppe ", "sind beide in der gruppe ", "sind beide mitglied in ",
	}, isGroupCount)
}

// sharedEvent is the event that a line says the person attends, or both do.
func sharedEvent(lines []Line) (Line, bool) {
	return sharedThing(lines, []string{
		"nimmt teil:", "nimmt teil an:", "attending:", "attends:", "is attending:", "teilnahme:", "is going to:",
		"gemeinsame veranstaltung:", "gemeinsames event:", "mutual event:", "shared event:",
		"you both attended ", "you're both attending ", "you are both attending ", "you both are attending ", "both attended ",
		"both attending ", "both going to ", "beide teilnehmen an ", "besuchen beide ", "are both attending ", "is attending ", "are attending ",
		"sie haben beide an ", "sie nehmen beide an ", "nehmen beide an ", "haben beide an ", "sie nehmen beide teil an ",
		"nehmen beide teil an ",
	}, isEventCount)
}

// sharedThing finds a line that says it after one of the cues, or the line
// below one that counts: "1 mutual group".
func sharedThing(lines []Line, cues []string, counts func(string) bool) (Line, bool) {
	for i, l := range lines {
		lower := small(l.Text)
		for _, cue := range cues {
			if at := strings.Index(lower, cue); at >= 0 && len(lower) == len(l.Text) {
				if name := thingName(l.Text[at+len(cue):]); name != "" {
					return Line{Number: l.Number, Text: name}, true
				}
			}
		}
		if counts(lower) && i+1 < len(lines) && !isNoise(lines[i+1].Text) && !isSentence(lines[i+1].Text) {
			return lines[i+1], true
		}
	}
	return Line{}, false
}

// thingName is the name of a group or an event, without what goes on behind it.
func thingName(s string) string {
	s = strings.Trim(cleanValue(s), " .„“”\"")
	for _, end := range []string{" teilgenommen", " teil", " group"} {
		if rest, ok := strings.CutSuffix(s, end); ok && rest != "" && end != " group" {
			s = rest
		}
	}
	for _, article := range []string{"the ", "der ", "dem ", "die ", "den "} {
		s = strings.TrimPrefix(s, article)
	}
	if len(s) > 100 {
		return ""
	}
	return strings.Trim(s, " .„“”\"")
}

func isGroupCount(lower string) bool {
	switch lower {
	case "1 mutual group", "1 shared group", "1 gemeinsame gruppe", "1 group in common":
		return true
	}
	return false
}

func isEventCount(lower string) bool {
	switch lower {
	case "1 mutual event", "1 shared event", "1 gemeinsame veranstaltung", "1 gemeinsames event":
		return true
	}
	return false
}

// isSentence says that a line speaks of you and them instead of naming something.
func isSentence(s string) bool {
	lower := small(s)
	return strings.HasPrefix(lower, "you ") || strings.HasPrefix(lower, "sie ") || strings.HasSuffix(s, ".")
}
