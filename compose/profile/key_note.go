package profile

import (
	"strings"
	"unicode"
)

// noteKeyField knows the keys of notes that people jot down for themselves.
func noteKeyField(key string) Field {
	switch key {
	case "lead", "gegenüber", "neuer kontakt", "new contact", "new lead", "gespräch mit", "talked to", "talked with", "spoke to", "spoke with", "met with", "name kontakt",
		"name der person", "contact name", "lead's name":
		return Name
	case "nennt sich", "hört auf", "answers to", "prefers to be called", "wants to be called", "möchte genannt werden", "lässt sich nennen", "call name":
		return calledKey
	case "was", "what", "amt", "aufgabe", "aufgabe dort", "beschäftigung", "beschäftigt als", "arbeitet dort", "day job", "does what", "macht was", "sie ist", "er ist", "she is", "he is", "they are",
		"pos", "fkt", "jobbezeichnung", "job function", "stellung", "dienststellung", "posten", "tätig als", "employed as", "in der rolle", "responsibility":
		return Role
	case "fa", "co", "arbeitet", "works", "arbeitsstelle", "kanzlei", "agentur", "startup", "start up", "business", "at", "@", "beim", "firm",
		"unternehmen/organisation", "firma/organisation", "company/organisation", "company/organization", "schafft bei", "ist bei", "jetzt bei", "now at", "these days at", "heute bei", "employer name":
		return Company
	case "wohnt jetzt in", "wo sitzt", "sitzt", "region", "gegend", "based", "zuhause", "zu hause in", "home", "home town", "office in", "arbeitet in", "residence", "wohnhaft in", "büro in",
		"where based", "stadt/region", "city/region", "ort/region", "wo zuhause", "arbeitet von", "works from":
		return Location
	case "abgeschlossen an", "absolvierte", "fh", "th", "tu", "alumni", "alum", "grad of", "went to uni at", "uni/fh", "war auf der", "degree from",
		"diplom von", "abschluss an", "abschluss von", "gelernt an":
		return School
	}
	return noteSharedKey(key)
}

// noteSharedKey goes on with what one shares with a person and what they look for.
func noteSharedKey(key string) Field {
	switch key {
	case "gemeinsam", "wir kennen", "bekannt mit", "kennt", "knows", "knows well", "connected to", "vernetzt mit", "befreundet mit", "friends in common", "common friends", "gemeinsame freunde", "gemeinsame leute",
		"kontakt über", "kontakt durch", "eingeführt von", "tipp von", "tip from", "friend of", "brücke", "both know", "beide kennen", "wir beide kennen", "shared contact", "mutual acquaintance", "mutual acquaintances":
		return Mutual
	case "gesehen auf", "gesehen bei", "seen at", "saw at", "kongress", "congress", "fair", "trade fair", "trade show", "meetup", "summit", "workshop", "seminar", "forum", "heard at", "gehört auf", "heard speak at",
		"speaker at", "sprecher auf", "sprecherin auf", "hält vortrag auf", "panel", "begegnet", "kennenlernen auf", "kennen gelernt", "kennen gelernt auf", "met on", "met in", "wo", "where", "woher", "how i know", "ran into at":
		return Event
	case "verband", "mitglied in", "mitglied bei", "mitglied im", "both members of", "beide mitglied in", "slack", "community", "user group", "fachgruppe":
		return Group
	case "hat geschrieben", "schrieb", "wrote", "wrote about", "blogpost", "blog post", "blogbeitrag", "gepostet", "aktueller post", "neuester post", "newest post", "letzter artikel", "latest article", "last article",
		"published", "post neulich", "aktueller beitrag", "liked post", "guter post", "good post", "nice post":
		return Post
	case "braucht", "möchte", "wünscht sich", "hiring", "hiring for", "stellt ein", "bedarf", "looks for", "looking to meet", "would like", "wanted", "open roles", "offene stellen", "is after", "on the lookout for":
		return Wants
	case "kann helfen bei", "can help with", "hilft bei", "hat zu bieten":
		return Offers
	case "mag", "likes", "interessiert sich für", "into", "interested in", "leidenschaft", "interests incl", "begeistert sich für", "loves":
		return Interests
	case "kann", "stärken", "expertise", "kompetenzen", "know how", "good at", "gut in", "spezialgebiet", "fachgebiet", "schwerpunkt", "schwerpunkte", "strengths", "speciality", "specialty", "kann gut":
		return Skills
	case "bitte", "please", "regel", "regeln", "rule", "rules", "caution", "nb", "n.b", "vorsicht", "merken", "merke", "remember", "contact via", "kontakt via", "kontakt per", "erreichbar", "erreichbar per", "reachable",
		"reachable by", "am besten", "best by", "mag nicht", "dislikes", "no gos", "tabu", "unbedingt", "heads up", "ps", "p.s", "tone", "ton", "umgang", "du/sie", "you should know", "gut zu wissen", "good to know",
		"besonderheit", "besonderes", "extra", "sonstiges", "sonst", "misc", "other":
		return remarkKey
	}
	return ""
}

// isWeakEvent says that a key can be followed by something else than a meeting:
// "Where: Leeds", „Woher: von Kim“.
func isWeakEvent(key string) bool {
	switch barestKey(plainKey(key)) {
	case "wo", "where", "woher", "how i know", "met in", "met on", "forum", "context", "kontext":
		return true
	}
	return false
}

// barestKey is a key without the words that people put around it: "Her company",
// „Kennt auch“, "📍 Ort".
func barestKey(key string) string {
	if r, _ := firstRune(key); !unicode.IsLetter(r) && r != '@' {
		key = strings.TrimSpace(strings.TrimLeft(cutSigns(key), "0123456789)#>→➜-*+/. "))
	}
	for _, before := range []string{"also ", "auch ", "ihre ", "ihr ", "seine ", "sein ", "her ", "his ", "their ", "the ", "die ", "der ", "das ", "neue ", "neuer ", "new "} {
		key = strings.TrimPrefix(key, before)
	}
	for _, behind := range []string{" auch", " also", " noch", " so", " gerade", " wohl", " ggf", " u. a", " u.a", " dort", " there", " is", " ist", " sind", " are"} {
		key = strings.TrimSuffix(key, behind)
	}
	return key
}
