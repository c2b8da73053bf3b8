package profile

import "strings"

// isEmploymentType says that s is how somebody is employed, never a company.
func isEmploymentType(s string) bool {
	switch withoutGenderMark(small(strings.Trim(s, " ·•"))) {
	case "full-time", "part-time", "fulltime", "contract", "permanent", "temporary", "internship", "apprenticeship", "seasonal",
		"trainee", "working student",
		"permanent full-time", "permanent part-time", "fixed-term", "co-op", "full time", "part time",
		"vollzeit", "teilzeit", "ausbildung", "praktikum", "werkstudent", "befristet", "saisonal", "saisonarbeit", "unbefristet",
		"festanstellung",
		"minijob", "duales studium", "volontariat", "referendariat", "auf abruf", "zeitarbeit", "leiharbeit", "traineeprogramm",
		"direkteinstieg",
		"temps plein", "temps partiel", "cdi", "cdd", "stage", "alternance", "contrat en alternance", "apprentissage", "intérim",
		"saisonnier", "jornada completa", "media jornada", "jornada parcial", "temporal", "contrato temporal", "prácticas",
		"contrato de prácticas", "a tempo pieno", "tempo pieno", "tempo indeterminato", "tirocinio", "tempo integral", "período integral", "estágio",
		"voltijd", "deeltijd", "parttime", "heltid", "deltid", "pełny etat", "tam zamanlı":
		return true
	}
	return isSelfEmployed(s)
}

// withoutGenderMark makes "werkstudent" of „werkstudent:in“.
func withoutGenderMark(lower string) string {
	for _, end := range []string{":in", "*in", "_in", "/in", "/-in", "(in)"} {
		lower = strings.TrimSuffix(lower, end)
	}
	return lower
}

// isSelfEmployed says that s stands where a company would, but is none.
func isSelfEmployed(s string) bool {
	switch small(strings.Trim(s, " ·•.")) {
	case "self-employed", "self employed", "selfemployed", "freelance", "freelancer", "freelancing", "independent",
		"independent consultant", "own business",
		"selbstständig", "selbständig", "selbstständige tätigkeit", "freiberuflich", "freiberufler", "freiberuflerin",
		"freier mitarbeiter", "freie mitarbeiterin",
		"freischaffend", "freiberufliche tätigkeit", "self", "various", "various clients", "diverse", "diverse kunden",
		"verschiedene", "verschiedene auftraggeber",
		"stealth", "stealth startup", "stealth mode", "confidential", "vertraulich", "nicht angegeben", "indépendant", "autónomo",
		"profesional independiente",
		"profession libérale", "lavoratore autonomo", "libero professionista", "autônomo", "autônoma", "zelfstandig", "zzp", "zzp'er", "egenföretagare", "selvstændig":
		return true
	}
	return false
}

// isBreak says that a title is a time without work.
func isBreak(title string) bool {
	lower := small(title)
	for _, cue := range []string{"career break", "karrierepause", "berufliche auszeit", "berufliche pause", "sabbatical",
		"auszeit", "elternzeit", "parental leave", "maternity leave", "gap year"} {
		if strings.HasPrefix(lower, cue) {
			return true
		}
	}
	return false
}

// isSideRole says that a title is one beside the job: a board seat, a lecture, an honorary post.
func isSideRole(title string) bool {
	lower := small(title)
	for _, cue := range []string{
		"board", "advisor", "adviser", "trustee", "lecturer", "volunteer", "mentor", "non-executive", "ambassador", "host",
		"member", "fellow", "judge", "juror",
		"ehrenamt", "beirat", "beirätin", "aufsichtsrat", "aufsichtsrät", "lehrbeauftragt", "dozent", "mitglied", "botschafter",
		"schöff", "jury", "kuratori", "stiftungsrat",
	} {
		at := strings.Index(lower, cue)
		if at >= 0 && (at == 0 || lower[at-1] == ' ' || lower[at-1] == '-' || lower[at-1] == '(') {
			return true
		}
	}
	return false
}
