package profile

// The words that LinkedIn prints in French and in Spanish.

// romanceHeading says which section a French or Spanish heading opens.
func romanceHeading(word string) (section, bool) {
	switch word {
	case "infos", "à propos", "résumé", "acerca de", "extracto":
		return about, true
	case "activité", "actividad":
		return activity, true
	case "expérience", "expériences", "experiencia":
		return experience, true
	case "formation", "educación":
		return education, true
	case "compétences", "principales compétences", "compétences principales", "aptitudes", "conocimientos y aptitudes", "aptitudes principales":
		return skills, true
	case "points communs", "en commun", "puntos destacados", "aspectos destacados", "en común":
		return highlights, true
	case "centres d'intérêt", "centres d’intérêt", "intereses":
		return interests, true
	case "licences et certifications", "expérience de bénévolat", "bénévolat", "recommandations", "sélection", "projets", "langues",
		"cours", "distinctions", "distinctions et prix", "brevets", "organisations", "services",
		"licencias y certificaciones", "voluntariado", "experiencia de voluntariado", "recomendaciones", "destacado", "proyectos",
		"idiomas", "cursos", "reconocimientos y premios", "patentes", "organizaciones", "publicaciones", "servicios":
		return elsewhere, true
	}
	return card, false
}

// isRomanceStranger says that below a French or Spanish line other people stand.
func isRomanceStranger(lower string) bool {
	switch lower {
	case "plus de profils pour vous", "personnes que vous connaissez peut-être", "personnes que vous pourriez connaître",
		"les internautes ont aussi consulté", "autres profils consultés", "pages pour vous", "vous aimerez peut-être", "vous aimerez aussi",
		"découvrir les profils premium", "explorer les profils premium",
		"más perfiles para ti", "personas que quizá conozcas", "personas que podrías conocer", "otros perfiles vistos",
		"otros perfiles consultados", "páginas para ti", "quizá te interese", "también te puede interesar", "explorar perfiles premium":
		return true
	}
	return false
}

// isRomanceButton knows what one can click on a French or Spanish page.
func isRomanceButton(lower string) bool {
	switch lower {
	case "se connecter", "message", "plus", "suivre", "suivi", "en attente", "accepter", "ignorer", "enregistrer", "envoyer un message",
		"voir plus", "afficher plus", "coordonnées", "contacter", "j'aime", "commenter", "republier", "envoyer", "ajouter une note",
		"visiter mon site web", "voir mon site web", "voir le profil",
		"conectar", "enviar mensaje", "mensaje", "más", "seguir", "siguiendo", "pendiente", "aceptar", "contactar", "guardar",
		"ver más", "mostrar más", "información de contacto", "recomendar", "comentar", "compartir", "visitar mi sitio web", "añadir nota",
		"ver perfil":
		return true
	}
	return begins(lower, "afficher ", "mostrar todo", "mostrar las ", "mostrar los ", "ver todo", "photo de profil de ", "foto de perfil de ",
		"recommandé par ", "validado por ")
}

// romanceInterface is the language of a line that LinkedIn prints in French or
// Spanish, "" for other lines.
func romanceInterface(lower string) string {
	switch lower {
	case "se connecter", "suivre", "coordonnées", "infos", "activité", "expérience", "formation", "compétences", "centres d'intérêt",
		"centres d’intérêt", "langues", "accepter", "principales compétences", "résumé", "temps plein", "en attente",
		"envoyer un message", "voir plus", "recommandations":
		return "fr"
	case "conectar", "enviar mensaje", "mensaje", "seguir", "acerca de", "actividad", "experiencia", "educación", "aptitudes",
		"conocimientos y aptitudes", "intereses", "idiomas", "aceptar", "contactar", "aptitudes principales", "extracto",
		"jornada completa", "pendiente", "ver más", "recomendaciones", "licencias y certificaciones":
		return "es"
	}
	switch {
	case ends(lower, "coordonnées", " relations", "relations en commun", "relation en commun", " abonnés", " abonnées"):
		return "fr"
	case ends(lower, "información de contacto", " contactos", "en común", " seguidores"):
		return "es"
	}
	return ""
}
