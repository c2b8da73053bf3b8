package profile

import "strings"

// isStranger says that with this line a page stops to be about its person:
// below stand other people, ads and the foot of the page. next is the line after it.
func isStranger(line, next string) bool {
	lower := strings.ToLower(line)
	switch lower {
	case "more profiles for you", "people you may know", "people also viewed", "explore premium profiles", "pages for you",
		"you might like", "others named",
		"weitere profile für sie", "personen, die sie kennen könnten", "personen, die sie vielleicht kennen", "seiten für sie",
		"andere ansehen", "andere haben sich auch angesehen",
		"andere mitglieder haben sich auch angesehen", "das könnte ihnen auch gefallen", "das könnte ihnen gefallen",
		"premium-profile entdecken",
		"premium-profile ansehen",
		"xing mitglieder mit ähnlichen profilangaben", "xing members with similar profile details",
		"mitglieder mit ähnlichen profilangaben", "similar profiles", "ähnliche profile", "impressum", "imprint",
		"similar members",
		"browse members", "mehr mitglieder", "who your viewers also viewed", "kontakte von", "people similar to",
		"lead recommendations", "similar leads", "ähnliche leads", "persons you may know":
		return true
	case "about", "info", "über", "infos", "à propos", "acerca de":
		switch strings.ToLower(next) {
		case "accessibility", "barrierefreiheit", "talent solutions", "community guidelines", "accesibilidad", "accessibilité":
			return true
		}
	}
	return isRomanceStranger(lower) || isTongueStranger(lower) || begins(lower, "linkedin corporation ©", "© new work", "xing mitglieder mit ähnlichen", "people similar to ",
		"more profiles ", "weitere profile")
}

// isNoise says that a line is a button, a player's control or an offer of the
// network, never a word of the person.
func isNoise(line string) bool {
	lower := strings.ToLower(strings.Trim(line, "·•…. "))
	if lower == "" || isButton(lower) || isNavigation(lower) || isBadge(lower) {
		return true
	}
	for _, start := range []string{
		"show all", "show more", "show fewer", "show credential", "see all", "see more", "alle anzeigen", "mehr anzeigen",
		"weniger anzeigen", "nachweis anzeigen", "loaded ", "view ",
		"profile photo of", "profilfoto von", "profilbild von", "background image", "hintergrundbild", "titelbild",
		"connect if you know", "see your ", "sign in", "join to ", "join now", "welcome back", "new to linkedin", "report this",
		"by clicking", "email or phone", "password", "anmelden, um", "jetzt anmelden", "mitglied werden", "endorsed by ",
		"bestätigt von ", "passed linkedin",
	} {
		if strings.HasPrefix(lower, start) {
			return true
		}
	}
	if strings.HasPrefix(lower, "alle ") && strings.HasSuffix(lower, " anzeigen") {
		return true
	}
	for _, inside := range []string{"möchte kontakt mit ihnen aufnehmen", "wants to connect with you", "hat sie eingeladen",
		"0 notifications", "skip to main content", "profile picture", " endorsement", " bestätigung", " kenntnisbestätigung", "is open to work",
		"ist offen für"} {
		if strings.Contains(lower, inside) {
			return true
		}
	}
	return false
}

// isButton knows what one can click below a name.
func isButton(lower string) bool {
	switch lower {
	case "message", "connect", "connected", "more", "follow", "following", "pending", "accept", "ignore",
		"save in sales navigator", "view in sales navigator", "open to", "add profile section",
		"contact info", "invite", "send message", "add contact", "add to contacts", "remove", "subscribe", "visit my website",
		"book an appointment", "get started", "show details", "try premium", "save", "share",
		"nachricht", "vernetzen", "vernetzt", "verbunden", "mehr", "folgen", "gefolgt", "ausstehend", "annehmen", "ignorieren",
		"kontaktinfo", "nachricht senden", "kontakt hinzufügen", "als kontakt hinzufügen", "hinzufügen",
		"zu kontakten hinzufügen", "profil speichern", "merken", "teilen", "website besuchen", "kontaktinformationen",
		"nachricht schreiben", "kontaktanfrage senden", "anfrage senden", "kontakt anfragen", "kontakt aufnehmen",
		"profil merken", "profil teilen", "profil melden", "send request", "send contact request", "write message",
		"save profile", "bookmark profile",
		"termin buchen", "zur website", "abonnieren", "kontaktdaten",
		"see more", "show more", "mehr anzeigen", "…mehr", "mehr lesen", "read more", "play", "pause", "mute",
		"unmute", "loaded", "fullscreen", "turn fullscreen on", "current time", "duration", "remaining time",
		"like", "comment", "repost", "send", "gefällt mir", "kommentieren", "reposten", "senden", "react", "reply", "celebrate",
		"link", "media", "image", "document", "bild", "dokument", "video":
		return true
	}
	return isRomanceButton(lower) || isTongueButton(lower)
}

// isNavigation knows the bars around a page.
func isNavigation(lower string) bool {
	switch lower {
	case "home", "my network", "jobs", "messaging", "notifications", "me", "for business", "work", "learning", "search",
		"try premium for free", "sales nav", "skip to search", "close jump menu",
		"start", "startseite", "ihr netzwerk", "mein netzwerk", "netzwerk", "nachrichten", "mitteilungen", "sie",
		"für unternehmen", "suche", "suchen", "premium testen", "zum hauptinhalt", "zum hauptinhalt springen",
		"premium kostenlos testen", "profil",
		"promoted", "anzeige", "sponsored", "gesponsert", "ad", "ad options", "advertisement", "linkedin", "xing", "profile",
		"people", "locations", "current company", "all filters", "reset", "filters", "companies", "personen", "orte", "standorte",
		"aktuelles unternehmen", "alle filter", "zurücksetzen", "sales navigator", "accounts", "leads", "lead filters",
		"account filters", "search keywords", "personnes", "lieux", "tous les filtres", "personas", "ubicaciones", "todos los filtros",
		"overview", "übersicht", "mein xing", "stellenmarkt", "kontakte", "news", "community", "alle (3)",
		"actions list", "referrals", "main navigation", "hauptnavigation", "einstellungen", "settings", "login", "anmelden",
		"registrieren", "join now", "sign in":
		return true
	}
	return false
}

// isBadge knows the marks beside a name.
func isBadge(lower string) bool {
	switch lower {
	case "verified", "verifiziert", "premium", "open to work", "offen für jobangebote", "hiring", "top voice", "influencer",
		"probusiness", "ist premium-mitglied", "premium member", "is a premium member", "basic", "add verification badge",
		"linkedin premium", "linkedin member",
		"has a premium account", "premium-mitglied", "pro business", "moderator", "providing services",
		"bietet dienstleistungen an", "open to premium messages", "verificado", "#opentowork", "#hiring", "creator", "top-voice",
		"premium-business":
		return true
	}
	return strings.HasSuffix(lower, " top voice") || strings.HasSuffix(lower, "member since") || strings.HasSuffix(lower, "premium-mitglied")
}
