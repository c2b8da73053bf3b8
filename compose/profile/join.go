package profile

import (
	"strings"
	"unicode"
)

// joined parts a segment at the word that joins a role with a company: at, @,
// bei, der. Without one, a legal form behind the last comma does.
func joined(s string) (role, company string, ok bool) {
	if role, company, _, ok = joinedAt(s, func(s string) (string, string) { return cutPlace(s), "" }); ok {
		return role, company, true
	}
	if at := companyBehindComma(s); at > 0 {
		return s[:at], s[at+2:], true
	}
	return "", "", false
}

// companyBehindComma is the place of the last comma, when a company with its legal
// form stands behind it, else -1.
func companyBehindComma(s string) int {
	at := strings.LastIndex(s, ", ")
	if at > 0 && hasLegalForm(s[at+2:]) && len(strings.Fields(s[at+2:])) > 1 {
		return at
	}
	return -1
}

// joinedAt parts s at the first joining word that stands between a role and a
// company; take cuts the company off what follows it. At and bei come before
// words that have other uses, too.
func joinedAt(s string, take func(string) (company, rest string)) (role, company, rest string, ok bool) {
	lower := asciiLower(s)
	for _, joins := range [][]string{
		{"@", " at ", " bei der ", " bei dem ", " bei den ", " beim ", " bei ", " chez ", " an der ", " presso ", " bij ", " hos ", " w firmie "},
		{" am ", " im ", " für die ", " en ", " der ", " des ", " von ", " of "},
	} {
		first := len(s)
		for _, join := range joins {
			at := joinAt(s, lower, join, take)
			if at < 0 || at >= first {
				continue
			}
			first, ok = at, true
			role = strings.TrimSpace(s[:at])
			company, rest = take(s[at+len(join):])
		}
		if ok {
			return role, company, rest, true
		}
	}
	return "", "", "", false
}

// joinAt is the first place at which the word joins a role with a company, or -1.
func joinAt(s, lower, join string, take func(string) (company, rest string)) int {
	for from := 0; ; {
		at := strings.Index(lower[from:], join)
		if at < 0 {
			return -1
		}
		from += at
		if company, _ := take(s[from+len(join):]); joins(join, strings.TrimSpace(s[:from]), company) {
			return from
		}
		from++
	}
}

// joins says that a joining word stands between a role and a company here.
func joins(join, role, place string) bool {
	r, _ := firstRune(place)
	if role == "" || place == "" || !unicode.IsUpper(r) && !unicode.IsDigit(r) && !hasNoCase(string(r)) && !isBrand(place) {
		return false
	}
	switch join {
	case " of ", " von ", " der ", " des ":
		// Head of Purchasing, Pegel & Söhne GmbH: the comma parts them.
		return isHeadOfAll(role) || isRole(role) && (hasLegalForm(place) && companyBehindComma(place) < 0 || isSchool(place))
	case " an der ", " am ", " im ":
		return isSchool(place) || isInstitution(place) || hasLegalForm(place)
	case " für die ":
		return hasLegalForm(place)
	case " en ":
		return isRole(role) && (hasLegalForm(place) || !isPlace(place))
	}
	return true
}

// isBrand says that a name begins with a small letter, as iRobot does.
func isBrand(place string) bool {
	word, _, _ := strings.Cut(place, " ")
	_, size := firstRune(word)
	return len(word) > 2 && !hasNoCapital(word[size:]) || strings.ContainsAny(strings.TrimRight(word, ".:"), ".:")
}

// isHeadOfAll says that a role is one "of" a company as a whole: its founder, its chief.
// A director or a Leiterin can be one of a part, so those need more proof.
func isHeadOfAll(role string) bool {
	words := roleWords(role)
	if len(words) == 0 {
		return false
	}
	switch strings.TrimSuffix(words[len(words)-1], "in") {
	case "founder", "cofounder", "ceo", "cto", "coo", "cfo", "cmo", "cio", "owner", "gründer", "mitgründer", "geschäftsführer",
		"inhaber", "vorstand",
		"präsident", "vorstandsvorsitzende", "vorstandsvorsitzender", "gesellschafter", "geschäftsleiter", "bürgermeister",
		"oberbürgermeister", "rektor", "intendant":
		return true
	}
	return false
}
