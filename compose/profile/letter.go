package profile

import "strings"

// isGreeting says that a line, or how it begins, greets the reader of a letter.
// Whom a letter greets is not whom it is about.
func isGreeting(s string) bool {
	_, ok := cutGreeting(s)
	return ok && !isClosing(s)
}

// maxGreeting is the length in bytes of the longest greeting.
const maxGreeting = 60

// cutGreeting parts a greeting from what follows it on the line: "Hi Lena, meet
// Tom Köhler." A line of a few words without a comma is one as a whole.
func cutGreeting(s string) (rest string, ok bool) {
	lower := small(s[:min(len(s), maxGreeting)]) + " "
	if at := strings.IndexAny(lower, ",!"); at > 0 {
		lower = lower[:at] + " " // "Hi, I'm Kim.", „Guten Tag,“
	}
	if !startsAs(lower, greetings) {
		return s, false
	}
	at := strings.IndexAny(s, ",!:")
	switch {
	case at >= 0 && at < maxGreeting:
		return strings.TrimLeft(s[at+1:], " ,–-"), true
	case len(strings.Fields(s)) <= 4:
		return "", true
	}
	return s, false
}

// greetedIn is the words of the greetings of a letter, in small letters.
func greetedIn(in Input) []string {
	var words []string
	for _, l := range in.Lines {
		if rest, ok := cutGreeting(l.Text); ok && len(words) < maxItems {
			words = append(words, foldedWords(l.Text[:len(l.Text)-len(rest)])...)
		}
	}
	return words
}

// isLetter says that in is an e-mail or a letter: it greets, or ends as letters do,
// or an e-mail's head stands above it.
func isLetter(in Input) bool {
	n := 0
	for _, l := range in.Lines {
		if l.Text == "" {
			continue
		}
		if _, itself := cutSelf(l.Text); itself {
			continue
		}
		if n++; l.Text == "--" || n == 1 && isMailHeader(l.Text) || n <= 12 && isGreeting(l.Text) || isClosing(l.Text) && n > 1 {
			return true
		}
	}
	return false
}

// cutSelf cuts "Hi, I'm " off the front of a sentence with which somebody
// introduces themselves by their name.
func cutSelf(s string) (rest string, ok bool) {
	if behind, greets := cutGreeting(s); greets && behind != "" {
		s = behind
	}
	lower := asciiLower(s)
	for _, start := range []string{"i'm ", "i’m ", "i am ", "my name is ", "mein name ist ", "ich bin ", "ich heiße ", "je m'appelle ", "je m’appelle ", "je suis ", "me llamo ", "soy ", "mi chiamo "} {
		if strings.HasPrefix(lower, start) {
			name, _ := nameRun(s[len(start):])
			p, ok := readName(name)
			return s[len(start):], ok && len(strings.Fields(p.name)) > 1 && isProseName(p)
		}
	}
	return s, false
}

// inThirdPerson is a sentence in which the writer tells of themselves as if it
// told of another: " is a buyer at Acme" for "I'm a buyer at Acme".
func inThirdPerson(s string) (rest string, ok bool) {
	for _, own := range []struct{ first, third string }{
		{"I'm ", " is "}, {"I’m ", " is "}, {"I am ", " is "}, {"I work ", " works "}, {"I lead ", " leads "}, {"I run ", " runs "}, {"I head ", " heads "}, {"and I am ", " is "}, {"and I'm ", " is "}, {"and I’m ", " is "},
		{"Ich bin ", " ist "}, {"Ich arbeite ", " arbeitet "}, {"Ich leite ", " leitet "}, {"und ich bin ", " ist "}, {"und bin ", " ist "}, {"und arbeite ", " arbeitet "}, {"und leite ", " leitet "},
	} {
		if rest, ok := strings.CutPrefix(s, own.first); ok {
			return own.third + rest, true
		}
	}
	return "", false
}
