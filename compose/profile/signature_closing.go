package profile

import "strings"

// isClosing knows the formulas that end a letter.
func isClosing(s string) bool {
	lower := small(strings.TrimRight(s, " ,!."))
	if len(lower) > 60 {
		return false
	}
	switch lower {
	case "best", "bests", "best regards", "kind regards", "regards", "warm regards", "warmly", "cheers", "thanks", "thank you", "many thanks",
		"all the best", "all best", "all my best", "take care", "yours", "talk soon", "speak soon", "thanks again", "many thanks and best wishes", "very best", "best from here", "best wishes", "sincerely", "yours sincerely", "yours faithfully", "with kind regards", "thanks and regards", "br", "kr",
		"mfg", "vg", "lg", "beste grüße", "viele grüße", "liebe grüße", "herzliche grüße", "schöne grüße", "grüße", "gruß", "beste grüsse",
		"freundliche grüße", "freundliche grüsse", "mit freundlichen grüßen", "mit freundlichem gruß", "mit freundlichen grüssen",
		"mit besten grüßen", "mit herzlichen grüßen", "mit vielen grüßen", "danke und gruß", "hochachtungsvoll", "sonnige grüße",
		"cordialement", "bien cordialement", "bien à vous", "salutations", "saludos", "un saludo", "saludos cordiales", "atentamente":
		return true
	}
	return begins(lower, "viele grüße ", "beste grüße ", "liebe grüße ", "herzliche grüße ", "best regards from ", "mit freundlichen grüßen ") ||
		begins(lower, "thanks, ", "danke, ") && len(lower) < 20
}

// isSignOff says that a line is what somebody signs with: one word, or two for a double name.
func isSignOff(s string) bool {
	words := strings.Fields(s)
	return len(words) == 1 && isNameWords(words) && isBigWord(words[0]) && !isOpening(small(words[0])) && len(s) > 1
}

// closingLanguage is the language of the closing formula.
func closingLanguage(in Input) string {
	for _, l := range in.Lines {
		switch {
		case !isClosing(l.Text):
		case holds(small(l.Text), "grü", "gruß", "mfg", "hochachtung", "danke"):
			return "de"
		case holds(small(l.Text), "cordialement", "salutations", "bien à"):
			return "fr"
		case holds(small(l.Text), "saludo", "atentamente"):
			return "es"
		case holds(small(l.Text), "regards", "best", "thank", "cheers", "sincerely", "warm"):
			return "en"
		}
	}
	return ""
}
