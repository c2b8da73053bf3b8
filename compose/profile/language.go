package profile

import (
	"cmp"
	"strings"

	"note/lint/lang"
	"note/lint/text"
)

// ownLanguage is the language of a person's own words: of their sentences, else
// of headline and titles, else that of the interface around them; "" when
// nothing shows it.
func ownLanguage(words, titles []string, interfaceLanguage string) string {
	for _, own := range [][]string{words, titles} {
		t := text.Measure(strings.Join(own, "\n\n"))
		if l := lang.Detect(t); l != "" {
			return l
		}
		if l := otherLanguage(t); l != "" {
			return l
		}
		if len(t.Words) > 20 {
			return "" // sentences, but in another language
		}
	}
	german, english, foreign := 0, 0, ""
	for _, word := range words {
		if strings.ContainsAny(word, "äöüß") && !strings.ContainsAny(word, "åøşğıéèáíóñçœæ") {
			german++
		}
	}
	for _, title := range titles {
		for _, w := range roleWords(title) {
			if language := titleLanguage(w); language != "" && language != "?" {
				foreign = language
			}
			switch {
			case isSharedRole(w):
			case isEnglishRole(w):
				english++
			case isGermanRole(w), strings.ContainsAny(w, "äöüß"):
				german++
			}
		}
	}
	switch {
	case german > english:
		return "de"
	case english > german:
		return "en"
	}
	return cmp.Or(foreign, interfaceLanguage)
}

// interfaceLanguage is the language of the words that a network prints around
// a profile; "" when none of them is there.
func interfaceLanguage(lines []Line) string {
	counts := map[string]int{}
	for _, l := range lines {
		if language := wordLanguage(l.Text); language != "" {
			counts[language]++
		}
	}
	best, tied := "", false
	for language, n := range counts {
		if n >= counts[best] {
			best, tied = language, n == counts[best] && best != ""
		}
	}
	if tied {
		return ""
	}
	return best
}

// englishOrdinal is "en" for 2nd and the like.
func englishOrdinal(lower string) string {
	if strings.Contains(lower, "st") || strings.Contains(lower, "nd") || strings.Contains(lower, "rd") {
		return "en"
	}
	return ""
}

// wordLanguage is the language of a line that a page prints, "" for other lines.
func wordLanguage(line string) string {
	if w := uiWord(line); w != (word{}) {
		return w.language
	}
	switch lower := small(strings.Trim(line, " ·•")); {
	case lower != "" && isDegreeNumber(lower) && !strings.Contains(lower, "."):
		return englishOrdinal(lower)
	case ends(lower, "· kontaktinfo", " kontakte", "follower:innen", "gemeinsamer kontakt"), begins(lower, "bis heute ", "angestellt"):
		return "de"
	case ends(lower, "· contact info", " connections", " followers", "mutual connection"), begins(lower, "current ", "employee,"):
		return "en"
	case ends(lower, "coordonnées", " relations", "relations en commun", "relation en commun", " abonnés", " abonnées"):
		return "fr"
	case ends(lower, "información de contacto", " contactos", "en común", " seguidores"):
		return "es"
	}
	return ""
}

// otherLanguage is the language of a text that no pack is for, but whose profile
// pages are read; "" when it does not show: another must have half as many words.
func otherLanguage(t *text.Text) string {
	counts := map[string]int{}
	for _, w := range t.Words {
		if language := functionLanguage(w.Fold); language != "" {
			counts[language]++
		}
	}
	best, second := "", 0
	for language, n := range counts {
		if n > counts[best] {
			best = language
		}
	}
	for language, n := range counts {
		if language != best {
			second = max(second, n)
		}
	}
	if counts[best] >= minOther && counts[best] > 2*second {
		return best
	}
	return ""
}

// minOther is how many words of a language a text must have to be in it.
const minOther = 2

// languageTag is the language of a tag such as "de-AT", when its pages are read.
func languageTag(tag string) string {
	language, _, _ := strings.Cut(small(strings.TrimSpace(tag)), "-")
	switch language {
	case "de", "en", "fr", "es":
		return language
	}
	return ""
}
