package profile

import (
	"strings"
	"unicode"

	"note/lint/lang"
)

// properRun is the proper name that s begins with, and the rest: words with
// capitals or digits, legal forms, &, and small words between them.
func properRun(s string) (run, rest string) {
	s = strings.TrimLeft(s, " ")
	if r, _ := firstRune(s); strings.ContainsRune("\"„“«»", r) {
		_, inside, after, _ := enclosed(s)
		return inside, " " + after
	}
	end := 0
	for at := 0; at < len(s); {
		word, _, _ := strings.Cut(s[at:], " ")
		core := strings.TrimRight(word, ",;:!?)")
		if !isProperWord(core) && !(end > 0 && isLinkWord(core) && startsProper(s[at+len(word):])) {
			break
		}
		end = at + len(core)
		stop := core != word || strings.HasSuffix(core, ".") && !isAbbreviated(core)
		at += len(word)
		if stop && !isLegalFormNext(word, s[at:]) {
			break
		}
		for at < len(s) && s[at] == ' ' {
			at++
		}
	}
	run = strings.TrimRight(s[:end], " ")
	if strings.HasSuffix(run, ".") && !isAbbreviated(lastWord(run)) {
		run = strings.TrimSuffix(run, ".")
	}
	return run, s[end:]
}

// isProperWord says that a word is written as part of a proper name.
func isProperWord(word string) bool {
	if word == "&" || word == "+" {
		return true
	}
	r, _ := firstRune(strings.TrimLeft(word, "(\"„“"))
	switch {
	case unicode.IsUpper(r), unicode.IsDigit(r), isBrand(word) && !strings.HasSuffix(word, "."):
		return true
	}
	return word == "e." || word == "eG" || word == "gGmbH" || word == "mbH"
}

// isLinkWord knows the small words inside proper names.
func isLinkWord(word string) bool {
	switch word {
	case "of", "für", "de", "der", "des", "e.", "a.":
		return true
	}
	return false
}

// startsProper says that s, behind a small word, goes on with a proper word.
func startsProper(s string) bool {
	word, _, _ := strings.Cut(strings.TrimLeft(s, " "), " ")
	return word != "" && isProperWord(word)
}

// isAbbreviated says that a word ends with a full stop of its own.
func isAbbreviated(word string) bool {
	switch small(word) {
	case "co.", "inc.", "ltd.", "corp.", "e.", "v.", "a.", "g.", "st.", "dr.", "prof.", "s.a.", "b.v.", "n.v.", "s.p.a.",
		"s.r.l.", "z", "o.o.":
		return true
	}
	return false
}

// isLegalFormNext says that behind "Acme," the legal form follows.
func isLegalFormNext(word, rest string) bool {
	if !strings.HasSuffix(word, ",") {
		return false
	}
	next := strings.Fields(rest)
	return len(next) > 0 && lang.IsLegalForm([]string{strings.TrimRight(next[0], ",;")})
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
