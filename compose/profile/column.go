package profile

import (
	"slices"
	"strings"
	"unicode"
)

// columnField is the field that a column of a table holds: one of ours by its
// own name, else by its header as the tools that export people write it; "" for
// a column that is not known, such as those of former jobs and of the company itself.
func columnField(header string) Field {
	own := Field(small(strings.TrimSpace(header)))
	if slices.ContainsFunc(Fields, func(s Spec) bool { return s.Field == own }) {
		return own
	}
	words := businessWords(headerWords(header))
	for {
		if field := ownColumn(words); field != "" {
			return field
		}
		if field := keyField(words); field != "" && !isOtherColumn(words) {
			return field
		}
		vendor, rest, ok := strings.Cut(words, " ")
		if !ok || !isVendor(vendor) {
			return ""
		}
		words = rest
	}
}

// headerWords is a header in small words: "linkedinJobTitle" and "Linkedin_Job Title"
// are both "linkedin job title".
func headerWords(header string) string {
	var b strings.Builder
	last := ' '
	for _, r := range cleanValue(header) {
		switch {
		case strings.ContainsRune("_-./:*\"", r):
			r = ' '
		case unicode.IsUpper(r) && unicode.IsLower(last):
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
		last = r
	}
	words := strings.Join(strings.Fields(b.String()), " ")
	return strings.ReplaceAll(words, "linked in", "linkedin") // LinkedIn is one word
}

// businessWords is the words of a header without what tells, in an address book,
// that the column is of the office and not of the home.
func businessWords(words string) string {
	for _, office := range []string{" geschäftlich", " (geschäftlich)", " business", " (business)", " work"} {
		if rest, ok := strings.CutSuffix(words, office); ok {
			return rest
		}
	}
	return strings.TrimPrefix(words, "business ")
}

// isVendor says that tools put word before the names of their columns.
func isVendor(word string) bool {
	switch word {
	case "linkedin", "hs", "contact", "lead", "person", "profile", "current", "prospect", "xing", "aktuelle", "aktuelles",
		"aktueller", "kontakt":
		return true
	}
	return false
}

// isOtherColumn knows keys that mean something else as a column: an export's
// "Note" is a message, its "Summary" and "Link" are often of the company.
func isOtherColumn(words string) bool {
	switch words {
	case "person", "link", "post", "article", "artikel", "job", "reason", "why", "language", "event", "education",
		"office", "sitz", "base", "status", "description", "beschreibung", "background", "context", "kontext", "communication", "outreach", "called", "gesucht", "wunsch", "kanal",
		"posted", "institution", "prospect", "attending":
		return true
	}
	return false
}

// ownColumn knows the columns that are called otherwise than the keys people jot down.
func ownColumn(words string) Field {
	switch words {
	case "full name", "fullname", "contact name", "lead name", "display name", "prospect name", "ansprechpartner",
		"ansprechpartnerin", "kontaktname", "kontaktperson", "name des kontakts":
		return Name
	case "fname", "given names", "rufname", "vornamen", "voornaam", "prénom", "nombre":
		return First
	case "lname", "zuname", "apellidos":
		return Last
	case "prefix", "name prefix", "namenspräfix", "academic title", "akad titel", "honorific prefix":
		return Title
	case "occupation", "profile headline", "linkedin headline":
		return Headline
	case "jobtitle", "job title", "job position", "current position", "current title", "current job", "stellenbezeichnung",
		"position title", "jobbezeichnung", "function", "berufsbezeichnung", "position im unternehmen":
		return Role
	case "companyname", "account", "account name", "current company", "current employer", "firmenname", "unternehmensname", "org",
		"organization name", "name der firma", "company name for emails", "current company name":
		return Company
	case "plz ort", "plz und ort", "mailing city", "work city", "business city", "person location", "linkedin location", "location name", "geo location":
		return Location
	case "school name", "school", "university name":
		return School
	case "mutual connections text", "shared connections text", "common connections":
		return Mutual
	case "mutual connections count", "shared connections count":
		return MutualCount
	case "skills label", "all skills":
		return Skills
	case "linkedin description", "linkedin summary", "profile summary", "about me", "linkedin about":
		return aboutKey
	case "person linkedin url", "linkedin profile", "linkedin profil", "linkedin profile url", "public profile url",
		"public identifier url", "profil link", "profile link", "default profile url", "xing profil", "xing url", "xing profile":
		return URL
	case "job date range", "linkedin job date range", "current job date range":
		return jobTimeColumn
	}
	return ""
}

// jobTimeColumn stands for when somebody began, and maybe ended, the job of the row.
const jobTimeColumn Field = "job time"

// isTownColumn says that a column holds the town alone.
func isTownColumn(header string) bool {
	switch businessWords(headerWords(header)) {
	case "city", "ort", "stadt", "town", "wohnort", "person city", "contact city", "plz ort", "plz und ort", "mailing city", "work city", "business city":
		return true
	}
	return false
}
