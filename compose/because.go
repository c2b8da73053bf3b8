package compose

import (
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
		{"because", "your reason"},
		{"sentence", "your reason, when it begins with a capital letter"},
		{"clause", "your reason, when it does not"},
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
	shape := "clause"
	if r, _ := utf8.DecodeRuneInString(e.Value); unicode.IsUpper(r) {
		shape = "sentence"
	}
	return Ground{
		Kind: Because, Evidence: []Evidence{e},
		gives: []given{{"because", e}, {shape, e}},
	}, true
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
