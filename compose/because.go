package compose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"note/compose/profile"
	"note/lint/text"
)

var because = KindSpec{
	Kind:   Because,
	Doc:    "a reason of your own, kept word for word",
	Theirs: []profile.Field{profile.Because},
	Gives: []GroundField{
		{"because", "your reason, when it stands by itself"},
		{"sentence", "your reason, when it is a sentence that begins with a capital letter"},
		{"clause", "your reason, when it can go on after a comma"},
		{"cause", "your reason, when it begins with because (weil): I’m writing because …"},
		{"that", "your reason, when it begins with that (dass): the reason is that …"},
		{"on", "your reason, when it begins with because of (wegen): I’m writing because of …"},
		{"phrase", "your reason, when it only names a thing: I’m writing because of your talk on …"},
		{"greeted", "your reason, when it brings a greeting of its own"},
	},
}

// reason is the ground that the writer gives. What was typed wins over what a file says.
func reason(recipient profile.Facts, typed string) (Ground, bool) {
	e := Evidence{Side: Sender, Field: profile.Because, Value: words(typed)}
	if e.Value == "" {
		fact := recipient[profile.Because]
		e.Value, e.Lines = words(recipient.Text(profile.Because)), fact.Lines
	}
	if e.Value == "" {
		return Ground{}, false
	}
	said := e
	var shape string
	shape, said.Value = shaped(e.Value)
	g := Ground{Kind: Because, Evidence: []Evidence{e}}
	if shape == "sentence" || shape == "clause" {
		g.gives = []given{{"because", e}}
	}
	g.gives = append(g.gives, given{shape, said})
	return g, true
}

// shaped says by its first words how a reason goes into a note, and gives it with
// the first letter that it needs there.
func shaped(s string) (shape, said string) {
	start := key(beginning(s, startWords))
	switch {
	case opens(start, func(c *Cues) []string { return c.Greeting }) && greets(s):
		return "greeted", upper(s)
	case leans(start) && goesOn(s):
		return "clause", lower(s)
	case opens(start, func(c *Cues) []string { return c.On }) && !asserts(s, isListedFinite):
		return "on", lower(s)
	case opens(start, func(c *Cues) []string { return c.On }):
		return statement(s)
	case opens(start, func(c *Cues) []string { return c.Cause }):
		return "cause", lower(s)
	case opens(start, func(c *Cues) []string { return c.That }):
		return "that", lower(s)
	case opens(start, func(c *Cues) []string { return c.Capital }):
		return phraseOr("clause", start, s), s
	case isPhrase(start, s):
		return "phrase", lower(s)
	}
	return statement(s)
}

// statement is a reason that stands by itself.
func statement(s string) (shape, said string) {
	if r, _ := utf8.DecodeRuneInString(s); unicode.IsUpper(r) {
		return "sentence", s
	}
	return "clause", s
}

// phraseOr is the shape of a reason: a phrase, if it is one, or else shape.
func phraseOr(shape, start, s string) string {
	if isPhrase(start, s) {
		return "phrase"
	}
	return shape
}

// unquoted is s without what stands in quotation marks.
func unquoted(s string) string {
	for {
		open := strings.IndexAny(s, "“„\"«")
		if open < 0 {
			return s
		}
		_, size := utf8.DecodeRuneInString(s[open:])
		quoted := s[open+size:]
		end := strings.IndexAny(quoted, "”“\"»")
		if end < 0 {
			return s[:open]
		}
		_, size = utf8.DecodeRuneInString(quoted[end:])
		s = s[:open] + quoted[end+size:]
	}
}

// leans says whether a reason begins as a clause that needs another.
func leans(start string) bool {
	return opens(start, func(c *Cues) []string { return c.Cause }) || opens(start, func(c *Cues) []string { return c.That })
}

// goesOn says whether behind the first comma stands the sentence that a reason
// such as "because …, …" belongs to.
func goesOn(s string) bool {
	_, rest, _ := strings.Cut(s, ",")
	return cued(key(beginning(rest, 1)), func(c *Cues) []string { return c.Main })
}

// startWords is how many words the longest cue for a beginning has, at least.
const startWords = 4

// beginning is the first n words of s.
func beginning(s string, n int) string {
	words := strings.Fields(s)
	return strings.Join(words[:min(n, len(words))], " ")
}

// opens says whether the words of start begin with a cue of any language.
func opens(start string, cues func(*Cues) []string) bool {
	for i := range grammars {
		if slices.ContainsFunc(cues(&grammars[i].Cues), func(cue string) bool { return begins(start, cue) }) {
			return true
		}
	}
	return false
}

// greeting is the length in bytes up to which the mark behind a greeting is looked for.
const greeting = 60

// greets says whether a text that begins with a word of greeting goes on behind one.
func greets(s string) bool {
	end := strings.IndexAny(s[:min(len(s), greeting)], ",!\n–—")
	return end > 0 && end+1 < len(s) && key(s[end+1:]) != ""
}

func upper(s string) string { return recased(s, unicode.ToUpper) }
func lower(s string) string { return recased(s, unicode.ToLower) }

// recased is s with its first letter in another case.
func recased(s string, to func(rune) rune) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(to(r)) + s[size:]
}

// words is what the writer wrote, word for word, in the form in which it is
// sent: composed, with single blanks, and with its line breaks.
func words(s string) string {
	lines := strings.Split(text.Normal(strings.TrimSpace(s)), "\n")
	for i, line := range lines {
		lines[i] = tidy(line)
	}
	return strings.Join(lines, "\n")
}
