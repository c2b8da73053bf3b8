package profile

import "strings"

// isHouseWord knows what houses and their parts are called, and no person.
func isHouseWord(lower string) bool {
	switch lower {
	case "club", "verband", "verein", "association", "society", "guild", "council", "committee", "group", "gruppe", "gmbh", "stiftung", "foundation", "department", "fakultät", "kammer",
		"chamber", "bank", "verlag", "magazin", "magazine", "journal", "podcast", "radio", "hotel", "comune", "mairie", "ayuntamiento", "gemeinde", "stadt", "city", "network", "netzwerk", "labs", "studio", "studios",
		"academy", "center", "centre", "library", "bibliothek", "stadtwerke", "werke", "consulting", "solutions", "systems", "software", "technologies", "partners", "ventures", "capital", "holding", "services", "media", "digital", "hall", "saal", "room", "stage", "bühne":
		return true
	}
	return false
}

// isHouseName says that a word of s is made of what German houses are called, as
// no family name is: Vermessungsbüro, Holzwerkstatt.
func isHouseName(s string) bool {
	for w := range strings.FieldsSeq(small(s)) {
		if isHouseWord(w) || len(w) > 7 && ends(strings.Trim(w, ",."), "büro", "institut", "kanzlei", "gesellschaft", "gemeinschaft", "klinik", "praxis", "werkstatt", "betrieb", "agentur", "zentrum", "verband", "stiftung",
			"brauerei", "bäckerei", "druckerei", "molkerei", "kelterei", "schreinerei", "tischlerei", "spedition", "versicherung", "apotheke", "werke", "technik", "systeme", "handel", "bau", "service", "verwaltung") {
			return true
		}
	}
	return false
}
