package profile

import (
	"cmp"
	"strings"
)

// aboutKey stands for what somebody says of themselves: no field of its own,
// but it can hold how they wish to be contacted.
const aboutKey Field = "about"

// remarkKey stands for what the writer remarks: only how somebody wishes to be
// contacted is taken from it.
const remarkKey Field = "remark"

// maxKey is the length in bytes beyond which a line is no key.
const maxKey = 40

// keyField is the field that a key names, in the ways in which people call it,
// with the words that they put around it; "" for a key that is not known.
func keyField(key string) Field {
	if field := labelField(key); field != "" || len(key) > maxKey {
		return field
	}
	bare := barestKey(bareKey(key))
	return cmp.Or(plainKeyField(bare), oddKeyField(bare), noteKeyField(bare))
}

// labelField is the field that a label of a form names; "" for others.
func labelField(label string) Field {
	if len(label) > maxKey {
		return ""
	}
	label = bareKey(label)
	if field := cmp.Or(plainKeyField(label), oddKeyField(label)); field != "" {
		return field
	}
	if rest, ok := cutNow(label); ok {
		return keyField(rest)
	}
	return ""
}

// bareKey is a key without marks.
func bareKey(key string) string {
	return strings.Trim(strings.ReplaceAll(strings.ReplaceAll(plainKey(key), "_", " "), "*", ""), " \"'")
}

// plainKeyField knows the keys that people write most.
func plainKeyField(key string) Field {
	switch key {
	case "name", "full name", "fullname", "vollständiger name", "kontakt", "contact", "person", "recipient", "empfänger",
		"empfängerin", "wer", "who", "ansprechpartner", "ansprechpartnerin", "ansprechperson", "kontaktperson":
		return Name
	case "first", "first name", "firstname", "given name", "vorname", "rufname":
		return First
	case "last", "last name", "lastname", "surname", "family name", "nachname", "familienname":
		return Last
	case "title", "titel", "akademischer titel":
		return Title
	case "pronouns", "pronomen":
		return Pronouns
	case "salutation", "anrede":
		return Salutation
	case "headline", "slogan", "profilslogan", "kurzbeschreibung", "tagline":
		return Headline
	case "role", "rolle", "position", "job title", "jobtitle", "job", "jobtitel", "funktion", "beruf", "stelle",
		"aktuelle position", "macht", "does", "tätigkeit", "works as", "arbeitet als", "ist":
		return Role
	case "company", "firma", "unternehmen", "employer", "arbeitgeber", "organisation", "organization", "company name",
		"aktuelles unternehmen", "works at", "works for", "arbeitet bei", "wo (firma)", "bei":
		return Company
	case "location", "ort", "wohnort", "standort", "city", "stadt", "place", "town", "based in":
		return Location
	case "school", "schule", "hochschule", "university", "universität", "uni", "college", "studium", "ausbildung", "education":
		return School
	}
	return sharedKeyField(key)
}

// sharedKeyField goes on with what one shares with a person, and their lists.
func sharedKeyField(key string) Field {
	switch key {
	case "mutual", "mutual connections", "mutual contacts", "mutual connection", "mutual contact", "shared contacts",
		"gemeinsame kontakte", "gemeinsamer kontakt", "common contacts", "kennt", "kennen beide", "we both know", "knows":
		return Mutual
	case "mutual count", "anzahl gemeinsame kontakte", "anzahl gemeinsamer kontakte":
		return MutualCount
	case "event", "veranstaltung", "konferenz", "conference", "messe", "met at", "getroffen", "treffen", "getroffen auf", "getroffen bei", "kennengelernt", "kennengelernt auf", "kennengelernt bei", "met", "where we met", "we met at", "tagung":
		return Event
	case "group", "gruppe", "shared group", "gemeinsame gruppe", "mutual group":
		return Group
	case "post", "beitrag", "latest post", "last post", "letzter beitrag", "letzter post", "article", "artikel":
		return Post
	case "wants", "ich suche", "sucht", "looking for", "suche", "want":
		return Wants
	case "offers", "ich biete", "bietet", "haves", "biete", "offer":
		return Offers
	case "interests", "interessen", "hobbys", "hobbies":
		return Interests
	case "skills", "kenntnisse", "fähigkeiten", "top skills", "skill":
		return Skills
	case "employers", "arbeitgeber (alle)", "frühere arbeitgeber":
		return Employers
	case "schools", "groups", "events", "topics", "needs", "because":
		return Field(key)
	case "grund", "anlass", "reason", "why":
		return Because
	case "lang", "language", "sprache":
		return Lang
	case "register":
		return Register
	case "preferences", "preference", "präferenzen", "präferenz", "contact preferences", "kontaktwunsch", "kontaktwünsche",
		"kontaktpräferenz", "wünscht", "kontaktregel", "contact rule", "how to contact", "kontakt bitte", "kontaktaufnahme":
		return Preferences
	case "url", "linkedin", "xing", "profil", "profile", "profil url", "profile url", "linkedin url", "link":
		return URL
	case "about", "summary", "info", "über mich", "bio", "zusammenfassung":
		return aboutKey
	case "note", "notes", "remark", "remarks", "comment", "notiz", "notizen", "bemerkung", "anmerkung", "kommentar", "memo", "hinweis":
		return remarkKey
	}
	return ""
}

// isNothing says that a value is how people write that they know none.
func isNothing(s string) bool {
	switch small(strings.Trim(s, " .")) {
	case "", "-", "–", "—", "--", "n/a", "na", "none", "null", "~", "k. a", "k.a", "ka", "keine angabe", "?", "??", "???",
		"unknown", "unbekannt", "tbd", "tba", "nichts", "nil", "x", "…", "...":
		return true
	}
	return false
}
