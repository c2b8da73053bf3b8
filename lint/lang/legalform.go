package lang

import "strings"

// CutLegalForm cuts the legal form off the end, the longest that is known.
// It never cuts from the left, and never the "& Co." that is part of a name.
func CutLegalForm(s string) string {
	words := strings.Fields(s)
	for from := max(1, len(words)-8); from < len(words); from++ {
		if isAnd(words[from-1]) || !IsLegalForm(words[from:]) {
			continue
		}
		rest := strings.Join(words[:from], " ")
		if isInLiquidation(words[from:]) {
			return CutLegalForm(strings.TrimRight(rest, " ,"))
		}
		return rest
	}
	return s
}

func isAnd(word string) bool { return word == "&" || word == "und" || word == "and" || word == "+" }

// isInLiquidation says that behind the legal form stands that the company ends or begins.
func isInLiquidation(words []string) bool {
	switch formLetters(words) {
	case "il", "ig", "igr", "inliquidation":
		return true
	}
	return false
}

// IsLegalForm says that words, up to the end of a company's name, are one legal form.
func IsLegalForm(words []string) bool {
	letters := formLetters(words)
	if isWordForm(letters) {
		return true
	}
	if isShortForm(letters) {
		return isShortFormCase(strings.Join(words, ""))
	}
	return isPartnershipForm(letters)
}

// formLetters is a legal form without blanks and marks, in small letters, "und" as &.
func formLetters(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if isAnd(w) {
			b.WriteByte('&')
			continue
		}
		for _, r := range strings.ToLower(w) {
			if !strings.ContainsRune(".,()-/", r) {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}

// isWordForm knows the legal forms that no name ends with.
func isWordForm(letters string) bool {
	switch letters {
	case "gmbh", "ggmbh", "gesmbh", "mbh", "gesellschaftmbh", "gesellschaftmitbeschränkterhaftung", "ughaftungsbeschränkt",
		"gughaftungsbeschränkt", "kgaa", "ohg", "gbr", "partg", "partgmbb", "partmbb", "mbb", "partnerschaftsgesellschaft",
		"ekfr", "ekfm",
		"aktiengesellschaft", "aör", "kdör", "körperschaftdesöffentlichenrechts", "anstaltdesöffentlichenrechts", "vvag",
		"ingmbh",
		"inc", "incorporated", "llc", "ltd", "limited", "plc", "llp", "corp", "corporation", "pbc", "coltd", "coinc", "colimited",
		"pteltd", "ptyltd", "pvtltd", "privatelimited", "pteltdco", "cointd",
		"sarl", "sàrl", "sasu", "eurl", "scop", "srl", "srls", "sadecv", "sapidecv", "sderldecv", "ltda", "slu",
		"sociedadlimitada",
		"aps", "oyj", "asa", "spzoo", "spzook", "sro", "doo", "kft", "zrt", "nyrt", "eood", "ood", "uab", "oü",
		"gmbhinliquidation",
		"inliquidation", "bvba", "cvba", "eingetragenerverein", "registeredcharity", "lllp", "pllc", "pteco", "lda", "cic", "egen":
		return true
	}
	return false
}

// isShortForm knows the legal forms that could be a word or the end of a name.
func isShortForm(letters string) bool {
	switch letters {
	case "ag", "ug", "kg", "se", "eg", "ev", "ek", "as", "ab", "sa", "sas", "nv", "bv", "vof", "sl", "lp", "spa", "oy", "ou",
		"sia",
		"il", "ig", "igr", "co", "kk", "oe", "og", "gag", "gug", "kör", "stg", "eu":
		return true
	}
	return false
}

// isShortFormCase says that a short form is written as one: AG, e. V., eG, S.p.A.
func isShortFormCase(word string) bool {
	word = strings.TrimSuffix(word, ",")
	switch strings.ReplaceAll(word, ".", "") {
	case "AG", "UG", "KG", "SE", "AS", "AB", "SA", "SAS", "NV", "BV", "VOF", "SL", "LP", "OY", "Oy", "OÜ", "SIA", "KK", "OG",
		"A/S", "Co", "CO",
		"SpA", "SPA", "aG", "eG", "eV", "eK", "eU", "EV", "EK", "gAG", "gUG", "KöR", "iL", "iG", "iGr":
		// "Volta EV" and "Wellness SPA" are names; with full stops they are legal forms.
		return word != "EV" && word != "EK" && word != "SPA"
	}
	return false
}

// isPartnershipForm knows the forms with a company as partner: GmbH & Co. KG,
// SE & Co. KGaA, and with a word inside: GmbH & Co. Vertriebs KG.
func isPartnershipForm(letters string) bool {
	partner, kind, ok := strings.Cut(letters, "&co")
	if !ok {
		return false
	}
	switch partner {
	case "gmbh", "ggmbh", "gesmbh", "mbh", "ag", "se", "ug", "ughaftungsbeschränkt", "ltd", "stiftung", "bv", "llc", "sarl",
		"sàrl", "kg":
	default:
		return false
	}
	return kind == "" || strings.HasSuffix(kind, "kg") || strings.HasSuffix(kind, "ohg") || strings.HasSuffix(kind, "kgaa")
}
