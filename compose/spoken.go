package compose

import (
	"slices"
	"strings"

	"note/lint/lang"
	"note/lint/text"
)

// Spoken is the language of a reason, and its register where it is German, as far
// as they surely show: "" where they do not.
func Spoken(reason string) (language, register string) {
	first, lead, second := spoken(reason)
	if sure := lead-second > 1 || lead > 0 && second == 0 && len(strings.Fields(reason)) <= shortReason; !sure {
		first = ""
	}
	if first == "" || first == "de" {
		register = addressed(reason)
	}
	if register != "" && first == "" {
		first = "de"
	}
	return first, register
}

// shortReason is how many words a reason has at most of which one shows the language.
const shortReason = 5

// leading is the language that leads in s, "" when none does.
func leading(s string) string {
	first, lead, second := spoken(s)
	if lead == second {
		return ""
	}
	return first
}

// spoken is the language whose words stand most often in s outside of quotations,
// how many they are, and how many the next has.
func spoken(s string) (first string, lead, second int) {
	words := text.Measure(unquoted(s)).Words
	for _, p := range lang.Packs() {
		n := 0
		cues := cuesOf(p.Lang)
		for i := range words {
			if p.Shows(&words[i]) || cues != nil && shows(cues, words[i].Fold) {
				n++
			}
		}
		if n > lead {
			first, lead, second = p.Lang, n, lead
		} else {
			second = max(second, n)
		}
	}
	return first, lead, second
}

func cuesOf(lang string) *Cues {
	if g := grammarOf(lang); g != nil {
		return &g.Cues
	}
	return nil
}

// shows says whether a word is one that reasons in a language have.
func shows(c *Cues, word string) bool {
	return slices.Contains(c.Tongue, word) || slices.Contains(c.Du, word)
}

// addressed is how the reader of a German reason is addressed, "" when it does not
// show: „Sie“ has a capital, and „Ihr“ before a word without one is the plural of „du“.
func addressed(reason string) string {
	var du, sie bool
	words := text.Measure(unquoted(reason)).Words
	for i, w := range words {
		for g := range grammars {
			c := &grammars[g].Cues
			switch {
			case slices.Contains(c.Du, w.Fold):
				du = true
			case slices.Contains(c.Sie, w.Fold) && w.Case != text.Lower:
				sie = sie || w.Fold != "ihr" || i+1 < len(words) && words[i+1].Case != text.Lower
			}
		}
	}
	switch {
	case du == sie:
		return ""
	case du:
		return "du"
	}
	return "sie"
}
