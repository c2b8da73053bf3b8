package profile

import (
	"strings"
	"unicode"
)

// scanKey is the letters of s as addresses are made of them, one letter for all
// that scans take for each other.
func scanKey(s string) string {
	s = strings.NewReplacer("0", "o", "1", "l", "|", "l", "5", "s", "8", "b").Replace(s)
	return strings.NewReplacer("i", "l", "rn", "m", "vv", "w").Replace(letterKey(s))
}

// mendedLetters gives the words of s the letters that a scan took for digits:
// K0RBINIAN, SedImayr. Numbers stay.
func mendedLetters(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		words[i] = mendedWord(w)
	}
	return strings.Join(words, " ")
}

// mendedNumbers gives numbers the digits that a scan took for letters: O6108.
func mendedNumbers(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		digits := strings.NewReplacer("O", "0", "o", "0", "l", "1", "I", "1").Replace(w)
		if changed := digits != w; changed && len(w) > 2 && strings.Trim(digits, "0123456789/-+") == "" && strings.ContainsAny(w, "0123456789") {
			words[i] = digits
		}
	}
	return strings.Join(words, " ")
}

// mendedWord is one word with letters for digits inside it, when it has more
// letters than digits.
func mendedWord(w string) string {
	letters, digits := 0, 0
	for _, r := range w {
		switch {
		case unicode.IsLetter(r):
			letters++
		case strings.ContainsRune("0158|", r):
			digits++
		}
	}
	runes := []rune(w)
	shouted := hasNoSmall(w)
	for i, r := range runes {
		switch {
		case !shouted && r == 'I' && i > 0 && unicode.IsLower(runes[i-1]):
			runes[i] = 'l'
		case digits > 0 && letters >= 2*digits:
			runes[i] = mendedRune(r, shouted || i == 0)
		}
	}
	return string(runes)
}

// mendedRune is the letter that a scan takes for a digit.
func mendedRune(r rune, capital bool) rune {
	at := strings.IndexRune("0158|", r)
	switch {
	case at < 0:
		return r
	case capital:
		return rune("OISBI"[at])
	}
	return rune("olsbl"[at])
}

// joinedLetters makes "KIM WEISS" of "K I M W E I S S": the addresses tell where
// the family name begins. Without one, s stays as it is.
func joinedLetters(s string, locals []string) string {
	words := strings.Fields(s)
	if len(words) < 5 {
		return s
	}
	for _, w := range words {
		if r, n := firstRune(w); n != len(w) || !unicode.IsLetter(r) {
			return s
		}
	}
	for _, local := range locals {
		for at := 2; at < len(words)-1; at++ {
			first, last := strings.Join(words[:at], ""), strings.Join(words[at:], "")
			if key := scanKey(local); key == scanKey(first+last) && strings.ContainsAny(local, ".-_") && scanKey(local[:strings.IndexAny(local, ".-_")]) == scanKey(first) ||
				key == scanKey(words[0]+last) || key == scanKey(last) {
				return first + " " + last
			}
		}
	}
	return s
}
