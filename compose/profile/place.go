package profile

import "strings"

// isPlace says that a line is surely a place: it ends with a country, or says
// that it is a region or an area, or is a known city-state. A line with a bar,
// an @ or a dot in the middle never is.
func isPlace(s string) bool {
	if s == "" || len(s) > 120 || strings.ContainsAny(s, "|@·•!?:") {
		return false
	}
	lower := small(s)
	for _, end := range []string{" area", " region", " und umgebung", " y alrededores", " et périphérie", " metropolitan area",
		" metro"} {
		if strings.HasSuffix(lower, end) {
			return true
		}
	}
	if begins(lower, "metropolregion ", "großraum ", "greater ", "région de ", "área metropolitana de ") {
		return true
	}
	if isCityState(lower) || isCountry(lower) || isForeignCountry(lower) {
		return true
	}
	at := strings.LastIndex(lower, ", ")
	return at > 0 && (isCountry(lower[at+2:]) || isForeignCountry(lower[at+2:]) || isState(s[at+2:]) || isRegionOf(lower[at+2:]))
}

// isSpanishPlace says that a place is in a country where people have two family names.
func isSpanishPlace(s string) bool {
	switch small(s[strings.LastIndex(s, ", ")+1:]) {
	case " spain", " españa", " mexico", " méxico", " argentina", " chile", " colombia", " peru", " perú", " ecuador", " uruguay", " venezuela", " costa rica", " panama", " guatemala", " bolivia", " paraguay", " cuba":
		return true
	}
	return false
}

// isRegionOf says that a name is of a part of a country: "Capital Region of Denmark".
func isRegionOf(lower string) bool {
	part, country, ok := strings.Cut(lower, " of ")
	return ok && isCountry(country) && ends(part, "region", "district", "province", "county", "state", "area")
}

// isPlaceLine is isPlace for lines that go on with how the work is done there: "Berlin · Hybrid".
func isPlaceLine(s string) bool {
	before, after, ok := strings.Cut(s, " · ")
	if ok && (isWorkplace(after) || strings.Contains(before, ", ") && isPlace(before)) {
		return true // what follows is how one works, or the industry
	}
	return isPlace(s) || isWorkplace(before)
}

// isWorkplace says how work is done: remote, on site.
func isWorkplace(s string) bool {
	switch small(s) {
	case "remote", "hybrid", "on-site", "onsite", "vor ort", "remote-tätigkeit", "homeoffice":
		return true
	}
	return false
}

func isCityState(lower string) bool {
	switch lower {
	case "berlin", "hamburg", "bremen", "wien", "vienna", "singapore", "singapur", "monaco", "hong kong", "hongkong", "london",
		"paris", "zürich", "münchen", "köln", "frankfurt am main":
		return true
	}
	return false
}

// isCountry knows countries by their English and German names, and the
// names that networks print for parts of them.
func isCountry(lower string) bool {
	switch lower {
	case "germany", "deutschland", "austria", "österreich", "switzerland", "schweiz", "liechtenstein", "luxembourg", "luxemburg",
		"united kingdom", "vereinigtes königreich", "großbritannien", "england", "scotland", "schottland", "wales",
		"northern ireland", "nordirland", "uk",
		"ireland", "irland", "france", "frankreich", "belgium", "belgien", "netherlands", "the netherlands", "niederlande",
		"spain", "spanien", "españa",
		"portugal", "italy", "italien", "italia", "greece", "griechenland", "malta", "cyprus", "zypern",
		"denmark", "dänemark", "sweden", "schweden", "norway", "norwegen", "finland", "finnland", "iceland", "island",
		"poland", "polen", "czechia", "czech republic", "tschechien", "slovakia", "slowakei", "hungary", "ungarn", "slovenia",
		"slowenien", "croatia", "kroatien",
		"serbia", "serbien", "romania", "rumänien", "bulgaria", "bulgarien", "bosnia and herzegovina", "bosnien und herzegowina",
		"albania", "albanien", "kosovo",
		"north macedonia", "nordmazedonien", "montenegro", "estonia", "estland", "latvia", "lettland", "lithuania", "litauen",
		"ukraine", "belarus", "moldova", "moldau",
		"turkey", "türkei", "türkiye", "israel", "lebanon", "libanon", "jordan", "jordanien", "egypt", "ägypten", "morocco",
		"marokko", "tunisia", "tunesien",
		"united arab emirates", "vereinigte arabische emirate", "saudi arabia", "saudi-arabien", "qatar", "katar", "kuwait",
		"iran", "iraq", "irak",
		"united states", "united states of america", "vereinigte staaten", "vereinigte staaten von amerika", "usa", "u.s.",
		"canada", "kanada", "mexico", "mexiko", "méxico",
		"brazil", "brasilien", "brasil", "argentina", "argentinien", "chile", "peru", "perú", "colombia", "kolumbien", "uruguay",
		"ecuador", "costa rica", "panama",
		"india", "indien", "pakistan", "bangladesh", "bangladesch", "sri lanka", "nepal", "china", "taiwan", "japan",
		"south korea", "südkorea", "korea",
		"hong kong", "hong kong sar", "hongkong", "singapore", "singapur", "malaysia", "indonesia", "indonesien", "philippines",
		"philippinen", "thailand", "vietnam",
		"australia", "australien", "new zealand", "neuseeland", "south africa", "südafrika", "nigeria", "ghana", "kenya", "kenia",
		"ethiopia", "äthiopien",
		"tanzania", "tansania", "uganda", "rwanda", "ruanda", "senegal", "cameroon", "kamerun", "georgia", "georgien", "armenia",
		"armenien", "kazakhstan", "kasachstan":
		return true
	}
	return false
}

// isState knows the signs of the states of the USA and Canada and the federal
// states that stand behind a town.
func isState(s string) bool {
	switch s {
	case "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD",
		"MA", "MI", "MN", "MS", "MO",
		"MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT",
		"VA", "WA", "WV", "WI", "WY", "DC",
		"ON", "QC", "BC", "AB", "MB", "SK", "NS", "NB",
		"Bayern", "Bavaria", "Baden-Württemberg", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen", "Hesse",
		"Mecklenburg-Vorpommern", "Niedersachsen",
		"Lower Saxony", "Nordrhein-Westfalen", "North Rhine-Westphalia", "Rheinland-Pfalz", "Saarland", "Sachsen", "Saxony",
		"Sachsen-Anhalt", "Schleswig-Holstein",
		"Thüringen", "Thuringia", "Tirol", "Steiermark", "Kärnten", "Salzburg", "Vorarlberg", "Oberösterreich",
		"Niederösterreich", "Burgenland",
		"California", "Texas", "New York", "Massachusetts", "Washington", "Illinois", "Colorado", "Florida", "Georgia", "Oregon",
		"Ontario", "Quebec":
		return true
	}
	return false
}

// isInstitution says that a name is of a house that one works "am" or "im": a
// clinic, a museum, a court.
func isInstitution(s string) bool {
	for w := range strings.FieldsSeq(s) {
		switch w {
		case "AKH", "LKH", "BKH", "UKE", "UKD", "UKM", "UKSH", "LKA", "BKA":
			return true
		}
		for _, end := range []string{"klinikum", "klinik", "krankenhaus", "hospital", "spital", "museum", "theater", "archiv",
			"gericht", "zentrum", "amt", "ministerium", "institut", "stift", "verlag", "werk"} {
			if strings.HasSuffix(strings.Trim(small(w), ",."), end) {
				return true
			}
		}
	}
	return false
}

// isOrganization says that what s begins with is surely no family name: a
// school, a house, a company with its legal form.
func isOrganization(s string) bool {
	run, _ := properRun(s)
	first, _, _ := strings.Cut(small(run), " ")
	switch first {
	case "firma", "stadt", "gemeinde", "sparkasse", "volksbank", "bank", "stiftung", "agentur", "kanzlei", "polizei", "feuerwehr",
		"ihk", "handwerkskammer", "bundeswehr", "caritas", "diakonie":
		return true
	}
	return isSchool(run) || isInstitution(run) || hasLegalForm(run)
}

// isSchool says that a name is of a school or a university.
func isSchool(s string) bool {
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(" -–,()/.", r) }) {
		if isSchoolSign(w) || isSchoolWord(small(w)) {
			return true
		}
	}
	return false
}

// isSchoolSign knows the letters that stand for a university.
func isSchoolSign(word string) bool {
	switch word {
	case "TU", "FH", "TH", "ETH", "ETHZ", "EPFL", "KIT", "MIT", "HAW", "DHBW", "HTW", "HTWG", "RWTH", "LMU", "UCL", "LSE", "Uni":
		return true
	}
	return false
}

// isSchoolWord knows the words that schools are called by.
func isSchoolWord(lower string) bool {
	switch lower {
	case "university", "college", "school", "academy", "institute", "polytechnic", "faculty", "conservatory", "conservatoire", "seminary",
		"université", "universidad", "universidade", "università", "universiteit", "universitet", "école", "escuela", "facultad", "lycée",
		"instituto", "institut":
		return true
	}
	return ends(lower, "universität", "hochschule", "akademie", "gymnasium", "kolleg", "schule", "schulen", "kollegium",
		"konservatorium", "universitet", "högskola", "högskolan", "skolan")
}
