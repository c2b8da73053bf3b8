package profile

import (
	"strings"
	"unicode"
)

// cutCredentials cuts what stands behind a name: ", MBA", "PhD", ", CEng MIMechE".
func cutCredentials(s string) string {
	parts := strings.Split(s, ",")
	for len(parts) > 1 && cutsAsCredentials(parts) {
		parts = parts[:len(parts)-1]
	}
	words := strings.Fields(strings.Join(parts, ","))
	for i := 2; i < len(words)-1; i++ {
		if isCredential(words[i]) && isCredentials(strings.Join(words[i:], " ")) {
			words = words[:i] // CEng MCIWEM
			break
		}
	}
	for len(words) > 2 && (isCredential(words[len(words)-1]) || looksLikeLetters(words)) {
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
}

// cutsAsCredentials says that the last part is credentials and not the given
// name of a "Last, First" that is written in capitals.
func cutsAsCredentials(parts []string) bool {
	last := strings.TrimSpace(parts[len(parts)-1])
	if len(parts) == 2 && len(strings.Fields(parts[0])) == 1 {
		for _, w := range strings.Fields(last) {
			if !isCredential(w) {
				return false
			}
		}
		return true
	}
	return last == "" || isCredentials(last)
}

// isCredentials says that s, behind a comma, is credentials: each word is known
// as one, or has two capitals or inner full stops.
func isCredentials(s string) bool {
	words := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' || r == '/' || r == '&' })
	for _, w := range words {
		if !isCredential(w) && !hasCapitals(w) && !isTitleHead(w) && !isTitleTail(w) {
			return false
		}
	}
	return len(words) > 0
}

// looksLikeLetters says that the last of at least three words is unknown
// letters: all capitals and no vowel, behind cased words.
func looksLikeLetters(words []string) bool {
	last := words[len(words)-1]
	if !hasNoSmall(last) || strings.ContainsAny(last, "AEIOUÄÖÜY.") || len(last) < 3 {
		return false
	}
	switch last {
	case "III", "NG":
		return false
	}
	return !hasNoSmall(words[0])
}

// hasCapitals says that a part of word between hyphens has two capitals, as
// MIMechE has and Anne-Marie and McCoy have not, or full stops inside, or a digit.
func hasCapitals(word string) bool {
	if strings.ContainsAny(word, "0123456789") || strings.Contains(strings.TrimSuffix(word, "."), ".") {
		return true
	}
	for part := range strings.SplitSeq(word, "-") {
		capitals := 0
		for _, r := range part {
			if unicode.IsUpper(r) {
				capitals++
			}
		}
		switch {
		case capitals < 2:
		case capitals == 2 && hasNamePrefix(part):
		default:
			return true
		}
	}
	return false
}

// hasNamePrefix says that word has its second capital as family names have it.
func hasNamePrefix(word string) bool {
	for _, prefix := range []string{"Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "O'", "O’", "D'", "D’", "Fitz",
		"San", "St"} {
		if rest, ok := strings.CutPrefix(word, prefix); ok && rest != "" {
			if r, _ := firstRune(rest); unicode.IsUpper(r) {
				return true
			}
		}
	}
	return false
}

// isCredential says that word is known as a degree, a licence or an honour.
func isCredential(word string) bool {
	word = strings.TrimRight(strings.ReplaceAll(word, ".", ""), "®™,")
	switch word {
	case "PhD", "PHD", "Phd", "MD", "MBA", "EMBA", "eMBA", "MSc", "MSC", "Msc", "BSc", "BSC", "Bsc", "BA", "MA", "MEng", "BEng",
		"MPhil", "DPhil", "LLM", "LLB", "JD", "BBA", "BCom", "MCom", "MTech", "BTech", "DBA", "EdD", "MEd", "BEd", "MPH", "MPA",
		"MPP",
		"MFA", "BFA", "MRes", "MSt", "MSW", "BSN", "MSN", "DNP", "RN", "NP", "DDS", "DMD", "DVM", "PharmD", "PsyD", "OD", "DO",
		"CFA", "CPA", "ACCA", "FCCA", "ACA", "FCA", "ACMA", "CGMA", "CIMA", "CMA", "CIA", "CISA", "CISM", "CISSP", "CRISC",
		"CCSP", "CEH", "OSCP",
		"FRM", "CAIA", "CFP", "CPPM", "CSCP", "CPIM", "CPSM", "MCIPS", "PMP", "PMI-ACP", "CAPM", "PRINCE2", "CSM", "CSPO", "PSM",
		"PSPO",
		"SPC", "ITIL", "TOGAF", "CIPP", "CIPP/E", "CIPM", "CIPT", "SHRM-CP", "SHRM-SCP", "PHR", "SPHR", "CIPD", "MCIPD", "FCIPD",
		"LEED", "AP",
		"PE", "CEng", "CEnv", "CSci", "CGeol", "CMath", "CStat", "CITP", "CTP", "MCIWEM", "MRTPI", "IEng", "EUR", "EurIng", "MIMechE", "MIET", "FIET", "MICE", "FICE", "MIEEE", "SMIEEE", "FIEEE", "CPhys",
		"CChem",
		"FRSC", "MRSC", "FRS", "FRSA", "FREng", "FBCS", "MBCS", "MRICS", "FRICS", "RIBA", "AIA", "LCSW", "LMFT", "LPC", "ACC",
		"PCC", "MCC", "ICF",
		"OBE", "MBE", "CBE", "KBE", "KC", "QC", "MP", "Esq", "DipEd", "PGCE", "PGDip", "CTFL", "CCNA", "CCNP", "CCIE", "GPHR",
		"Bakk", "FHEA", "SFHEA",
		"WP/StB", "LLD", "DLitt", "DSc", "ScD", "MLitt", "MMus", "BMus", "Habil", "Mag(FH)", "CA", "FAIA", "CHRP", "CSSBB", "CQE":
		return true
	}
	return false
}
