package profile

import (
	"strings"
	"unicode"
)

// placeIn is where a sentence says they live.
func placeIn(s string) string {
	rest, at := behind(s, "based in ", "lives ", "living in ", "located in ", " lebt ", " wohnt ", "sitzt in ",
		"ansässig in ")
	if at < 0 {
		return ""
	}
	if r, _ := firstRune(rest); !unicode.IsUpper(r) { // "lives with two cats in"
		clause, _ := nextClause(" " + rest)
		if rest, at = behind(" "+clause, " in "); at < 0 {
			return ""
		}
	}
	return townRun(rest)
}

// placeAfter is the place behind a company: „ aus Soest“, " in Leeds", ", based in Leeds".
func placeAfter(s string) string {
	for _, in := range []string{" aus ", " in ", " from ", " based in ", ", based in "} {
		if rest, ok := strings.CutPrefix(s, in); ok {
			return townRun(rest)
		}
	}
	return ""
}

// townRun is the town that s begins with. What is no town but stands where one would is left out.
func townRun(s string) string {
	run, _ := properRun(s)
	first, _, _ := strings.Cut(run, " ")
	switch small(first) {
	case "teilzeit", "vollzeit", "elternzeit", "rente", "pension", "sales", "marketing", "product", "hr", "it", "engineering",
		"finance", "operations", "vertrieb", "einkauf", "entwicklung", "leitung",
		"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember":
		return ""
	}
	if isEmploymentType(run) || isRole(run) || strings.ContainsAny(run, "0123456789&") || len(strings.Fields(run)) > 4 {
		return ""
	}
	return run
}
