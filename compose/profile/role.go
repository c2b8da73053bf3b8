package profile

import "strings"

// isRole says that s is a bare job title: short, and a word of it is what
// somebody is.
func isRole(s string) bool {
	words := roleWords(withoutPartners(s))
	if len(words) == 0 || len(words) > 8 || strings.ContainsAny(s, "!?:") || isSeeking(s) {
		return false
	}
	for _, w := range words {
		if isRoleWord(w) {
			return true
		}
	}
	return false
}

// withoutPartners is s without what houses are called: "Weiß & Partner".
func withoutPartners(s string) string {
	for _, mark := range []string{" & Partner", " + Partner", " und Partner", " and Partner", " & PARTNER", " + PARTNER", " UND PARTNER"} {
		if before, behind, ok := strings.Cut(s, mark); ok {
			return before + behind
		}
	}
	return s
}

// roleWords are the words of a title in small letters, parted at blanks, hyphens and marks.
func roleWords(s string) []string {
	return strings.FieldsFunc(small(s), func(r rune) bool { return strings.ContainsRune(" -–/,&()+.·|:*_", r) })
}

// isSeeking says that s tells what somebody looks for or was, not what they are.
func isSeeking(s string) bool {
	lower := small(s)
	for _, cue := range []string{
		"open to", "seeking", "looking for", "aspiring", "in search of", "available for", "on sabbatical", "career break",
		"between jobs", "retired", "former", "ex-", "ex ", "previously",
		"auf der suche", "auf jobsuche", "offen für", "angehende", "suche ", "ehemal", "ehem.", "im ruhestand", "in rente",
		"a. d.", "a.d.", "alumn",
	} {
		if strings.HasPrefix(lower, cue) {
			return true
		}
	}
	return false
}

// isRoleWord says that a small word is what somebody is.
func isRoleWord(word string) bool {
	return isSharedRole(word) || isEnglishRole(word) || isGermanRole(word) || isOtherTitle(word)
}

// isSharedRole knows the roles that are called so in English and in German,
// where a woman's ends with -in.
func isSharedRole(word string) bool {
	switch strings.TrimSuffix(word, "in") {
	case "manager", "ceo", "cto", "cfo", "coo", "cio", "ciso", "cmo", "cpo", "chro", "cdo", "vp", "svp", "evp", "partner",
		"professor", "designer",
		"coach", "trainer", "controller", "consultant", "administrator", "tester", "agent", "analyst", "assistent", "student",
		"trainee",
		"recruiter", "freelancer", "influencer", "pilot", "podcaster", "scout", "devops", "sre":
		return true
	}
	return false
}

// isEnglishRole knows roles by their English names.
func isEnglishRole(word string) bool {
	switch word {
	case "engineer", "developer", "programmer", "director", "head", "lead", "leader", "officer", "owner", "founder", "cofounder",
		"president", "chair",
		"chairman", "chairwoman", "chairperson", "architect", "scientist", "researcher", "lecturer", "teacher", "tutor", "nurse",
		"doctor", "surgeon",
		"dentist", "lawyer", "attorney", "counsel", "solicitor", "barrister", "paralegal", "editor", "writer", "author",
		"copywriter", "producer",
		"specialist", "coordinator", "assistant", "associate", "accountant", "auditor", "buyer", "planner", "strategist",
		"operator",
		"supervisor", "therapist", "pharmacist", "chemist", "physicist", "surveyor", "curator", "librarian", "archivist",
		"translator",
		"interpreter", "broker", "trader", "banker", "investor", "advisor", "adviser", "economist", "technologist", "artist",
		"animator", "composer",
		"conductor", "actor", "intern", "apprentice", "fellow", "candidate", "principal", "executive", "representative",
		"inspector", "investigator", "clerk",
		"secretary", "receptionist", "mechanic", "maintainer", "marketer", "journalist", "reporter", "columnist", "entrepreneur",
		"contractor",
		"facilitator", "instructor", "dean", "registrar", "veterinarian", "midwife", "paramedic", "firefighter", "historian",
		"linguist", "worker",
		"welder", "machinist", "dispatcher", "underwriter", "actuary", "appraiser", "estimator", "treasurer", "merchandiser",
		"stylist", "trustee",
		"commissioner", "councillor", "ambassador", "evangelist", "advocate", "generalist", "practitioner", "foreman", "captain",
		"lobbyist", "conservator", "steward", "postdoc":
		return true
	}
	for _, end := range []string{"ologist", "ician", "grapher", "therapist", "keeper", "filmmaker", "policymaker", "dressmaker", "watchmaker", "shoemaker", "toolmaker", "cabinetmaker",
		"winemaker", "cheesemaker", "modelmaker", "clockmaker", "changemaker", "matchmaker"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// isGermanRole knows roles by their German names; a feminine form is known
// with its masculine one, a compound by its last part.
func isGermanRole(word string) bool {
	word = strings.TrimSuffix(strings.TrimSuffix(word, "innen"), "in")
	if word == "rat" {
		return true
	}
	for _, end := range []string{
		"studienrat", "oberrat", "regierungsrat", "akademierat", "hofrat", "medizinalrat", "leiter", "leitung", "manager", "führer", "berater", "entwickler", "ingenieur", "referent", "bearbeiter", "vorstand", "vorsitzende",
		"vorsitzender", "inhaber",
		"gründer", "gesellschafter", "assistenz", "kaufmann", "kauffrau", "fachmann", "fachfrau", "fachkraft", "fachwirt", "techniker", "meister",
		"arzt", "ärzt", "anwalt",
		"anwält", "lehrer", "dozent", "redakteur", "planer", "prüfer", "beauftragter", "beauftragte", "koordinator", "verkäufer",
		"einkäufer", "pfleger",
		"architekt", "forscher", "wissenschaftler", "informatiker", "mathematiker", "physiker", "chemiker", "biologe", "geologe",
		"olog", "psychologe",
		"pädagoge", "pädagog", "therapeut", "apotheker", "prokurist", "sekretär", "volontär", "auszubildender", "auszubildende",
		"azubi",
		"praktikant", "doktorand", "mitarbeiter", "angestellter", "angestellte", "beamter", "beamt", "staatsanwalt", "richter", "polizist",
		"hebamme", "erzieher",
		"betreuer", "vertreter", "vermittler", "makler", "händler", "landwirt", "tischler", "elektriker", "elektroniker",
		"mechaniker", "mechatroniker",
		"monteur", "schlosser", "laborant", "zeichner", "gestalter", "texter", "übersetzer", "dolmetscher", "sprecher", "kurator",
		"archivar",
		"bibliothekar", "restaurator", "disponent", "buchhalter", "revisor", "stratege", "verantwortlicher", "verantwortliche",
		"notar", "werkstudent",
		"beirat", "aufsichtsrat", "rätin", "student", "stipendiat", "absolvent", "unternehmer", "moderator", "direktor",
		"präsident", "dekan", "rektor", "intendant",
	} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// isCompoundRole says that a German word is made of something and what somebody is,
// as no family name is: Projektleiterin, Qualitätsmanager.
func isCompoundRole(word string) bool {
	word = strings.TrimSuffix(strings.TrimSuffix(word, "innen"), "in")
	for _, end := range []string{"manager", "leiter", "entwickler", "ingenieur", "berater", "koordinator", "beauftragter", "beauftragte",
		"referent", "techniker", "informatiker", "fachwirt", "fachkraft", "kaufmann", "kauffrau", "mitarbeiter", "assistent", "trainer"} {
		if what, ok := strings.CutSuffix(word, end); ok && len(what) > 3 {
			return true
		}
	}
	return false
}

// isOtherTitle knows what somebody is, in the other languages of interface.yaml.
func isOtherTitle(word string) bool {
	return titleLanguage(word) != "" || len(word) > 8 && ends(word, titleEnds...)
}
