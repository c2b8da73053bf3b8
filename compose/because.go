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
		{"because", "your reason, when it stands by itself"},
		{"sentence", "your reason, when it stands by itself and begins with a capital letter: a clause, thanks, a wish"},
		{"clause", "your reason, when it surely is a clause that can go on after a comma"},
		{"cause", "your reason, when it begins with because or since (weil, da): I’m writing because …"},
		{"that", "your reason, when it begins with that (dass): the reason is that …"},
		{"on", "your reason, when it begins with because of or regarding (wegen, bezüglich): I’m writing because of …"},
		{"aim", "your reason, when it says what for: I’m writing to ask … (um … zu …)"},
		{"doing", "your reason, when it begins with asking for, looking for: I’m asking for …"},
		{"question", "your reason, when it is a question within a sentence: I’d like to ask whether … (ob …)"},
		{"phrase", "your reason, when it only names a thing: I’m writing because of your talk on …"},
		{"other", "your reason, whatever it is, for a place behind a colon"},
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
	g := Ground{Kind: Because, Evidence: []Evidence{e}}
	give := func(name, value string) {
		said := e
		said.Value = value
		g.gives = append(g.gives, given{name, said})
	}
	w := worded(e.Value)
	switch shape := w.shape(); shape {
	case "greeted":
		give(shape, upper(e.Value))
		return g, true
	case "clause":
		give("because", e.Value)
		give("sentence", w.upper())
		if said, sure := w.lower(); sure {
			give("clause", said)
		}
	case "sentence":
		give("because", e.Value)
		give("sentence", w.upper())
	case "other":
	default:
		if said, sure := w.lower(); sure {
			give(shape, said)
		}
	}
	give("other", e.Value)
	return g, true
}

// startWords is how many words the longest cue for a beginning has, at least.
const startWords = 4

// beginning is the first n words of s.
func beginning(s string, n int) string {
	words := strings.Fields(s)
	return strings.Join(words[:min(n, len(words))], " ")
}

// greeting is the length in bytes up to which the mark behind a greeting is looked for.
const greeting = 60

// greets says whether a text that begins with a word of greeting goes on behind one.
func greets(s string) bool {
	end := strings.IndexAny(s[:min(len(s), greeting)], ",!\n–—")
	return end > 0 && end+1 < len(s) && key(s[end+1:]) != ""
}

// upper is the reason as a sentence begins; a name such as eBay stays as it is.
func (w wording) upper() string {
	if len(w.words) > 0 && w.words[0].Start == 0 && w.words[0].Case == text.Lower {
		return upper(w.s)
	}
	return w.s
}

// lower is the reason as it goes on inside a sentence. It is sure where it begins
// small, with a word that keeps its capital there, or with one that needs none.
func (w wording) lower() (said string, sure bool) {
	r, _ := utf8.DecodeRuneInString(w.s)
	switch {
	case !unicode.IsUpper(r), w.opens(func(c *Cues) []string { return c.Capital }):
		return w.s, true
	case w.words[0].Case == text.Upper && len(w.words[0].Fold) > 1:
		return w.s, false
	}
	return recased(w.s, unicode.ToLower), w.opensAny(small)
}

func upper(s string) string { return recased(s, unicode.ToUpper) }

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
