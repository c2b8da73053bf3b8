package profile

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// pageLines is the lines of a copied page that say something. What stands there
// twice, once to be seen and once to be read aloud, is there once.
func pageLines(in Input) []Line {
	var lines []Line
	for _, l := range in.Lines {
		if l.Text == "" {
			continue
		}
		if half, ok := halved(l.Text); ok {
			l.Text, l.Twice = half, true
		}
		if n := len(lines); n > 0 && isTwin(lines[n-1].Text, l.Text) {
			lines[n-1].Twice = true
			continue
		}
		lines = append(lines, l)
	}
	return lines
}

// halved is the half of a text that is glued to itself: "EngineerEngineer".
// Names that double, as Walla Walla and Baden-Baden, have something in between.
func halved(s string) (string, bool) {
	for at := 8; at < len(s)-8 && len(s) < 200; at++ {
		if isLowerLetter(s[at-1]) && isCapitalLetter(s[at]) && isTwinPeriod(s[:at], s[at:]) {
			return s[:at], true
		}
	}
	half := s[:len(s)/2]
	if len(s)%2 != 0 || half != s[len(s)/2:] || utf8.RuneCountInString(half) < 4 || strings.HasSuffix(half, " ") {
		return "", false
	}
	r, _ := firstRune(half)
	_, timed := readPeriod(half)
	return half, timed || !unicode.IsLower(r) && strings.ContainsFunc(half, unicode.IsLower)
}

func isLowerLetter(c byte) bool { return 'a' <= c && c <= 'z' }

func isCapitalLetter(c byte) bool { return 'A' <= c && c <= 'Z' }

// isTwin says that two lines in a row are the same text, but for the dash that
// is read aloud as a word.
func isTwin(a, b string) bool {
	return a == b || isTwinPeriod(a, b)
}

// isTwinPeriod says that two texts say the same time.
func isTwinPeriod(a, b string) bool {
	x, ok := readPeriod(a)
	if !ok {
		return false
	}
	y, both := readPeriod(b)
	return both && x == y
}

// cutStrangers is the lines up to where the page stops to be about its person.
func cutStrangers(lines []Line) []Line {
	for i := range lines {
		if isStranger(lines, i) {
			return lines[:i]
		}
	}
	return lines
}

// isPlainName says that a line, as it stands, is written as a name: every word
// with a capital, none of them a role, a place or a word of the page.
func isPlainName(s string) bool {
	if isGreeting(s) || isNoise(s) || isPlace(s) || isCount(s) || isMutual(s) || isSchool(s) || strings.ContainsAny(s, "@|:/0123456789") || isEventWord(s) {
		return false
	}
	if _, heading := headingOf(s); heading {
		return false
	}
	p, ok := readName(s)
	words := strings.Fields(p.name)
	if !ok || len(words) < 2 || len(words) > 5 {
		return false
	}
	for _, w := range strings.Fields(strings.ReplaceAll(s, ",", " ")) {
		if isSmallWord(w) || isEnglishRole(small(w)) || isSharedRole(small(w)) || isOtherTitle(small(w)) {
			return false
		}
	}
	return !isGermanRole(small(words[0]))
}

// lineTexts is the texts of lines.
func lineTexts(lines []Line) []string {
	texts := make([]string, len(lines))
	for i, l := range lines {
		texts[i] = l.Text
	}
	return texts
}
