package profile

import (
	"strings"

	"note/lint/text"
)

// otherLanguage is the language of a text that no pack is for, but whose profile
// pages are read; "" when it does not show: another must have half as many words.
func otherLanguage(t *text.Text) string {
	counts := map[string]int{}
	for _, w := range t.Words {
		switch {
		case isFrenchWord(w.Fold):
			counts["fr"]++
		case isSpanishWord(w.Fold):
			counts["es"]++
		}
		if language := tongueWord(w.Fold); language != "" {
			counts[language]++
		}
	}
	best, second := "", 0
	for language, n := range counts {
		if n > counts[best] {
			best = language
		}
	}
	for language, n := range counts {
		if language != best {
			second = max(second, n)
		}
	}
	if counts[best] >= minOther && counts[best] > 2*second {
		return best
	}
	return ""
}

// minOther is how many words of a language a text must have to be in it.
const minOther = 2

// isFrenchWord knows small French words that are none of English, German or Spanish.
func isFrenchWord(folded string) bool {
	switch folded {
	case "et", "les", "dans", "avec", "je", "nous", "vous", "une", "est", "qui", "sur", "aux", "au", "du", "pas", "mes", "pour", "vos",
		"votre", "nos", "notre", "chez", "ou", "depuis", "leur", "leurs", "ses", "cette", "entre", "sans", "plus", "merci", "suis",
		"j'ai", "j'aide", "j'accompagne", "d'une", "d'un", "c'est", "qu'on", "n'est":
		return true
	}
	return false
}

// isSpanishWord knows small Spanish words that are none of English, German or French.
func isSpanishWord(folded string) bool {
	switch folded {
	case "el", "los", "las", "y", "para", "con", "una", "por", "del", "mi", "mis", "como", "mas", "nuestro", "nuestra", "soy", "llevo",
		"desde", "muy", "gracias", "lo", "al", "sus", "entre", "pero", "donde", "trabajo", "ayudo", "anos", "cuando", "hacia":
		return true
	}
	return false
}

// isRomanceRefusal says that a sentence in French or Spanish says how, or not, to
// write. Accents are folded away.
func isRomanceRefusal(folded string) bool {
	return holds(folded, "pas de prospection", "pas de demarchage", "ne pas demarcher", "merci de ne pas", "ni prospection", "pas d'appels",
		"sans message seront", "sans message ne", "uniquement avec un message", "pas de sollicitation", "ne reponds pas aux", "n'accepte pas les",
		"n'accepte que", "sin ventas", "no acepto ", "no respondo a", "nada de ventas", "nada de llamadas", "nada de correos", "nada de mensajes", "prefiere el correo", "prefiero el correo",
		"prefiere un correo", "prefiero un correo", "prefere un mail", "prefere les mails", "prefere un message", "abstenerse", "no contactar", "por favor no ",
		"solo con mensaje", "solo con nota", "no ventas", "sin propuestas comerciales", "no me escribas", "no me vendas",
		"merci d'ecrire", "merci de m'ecrire", "merci de privilegier", "plutot que d'appeler", "plutot qu'un appel", "plutot que par ", "uniquement par mail",
		"par mail uniquement", "ne m'appelez pas", "mejor por correo", "mejor un correo", "prefiero una llamada", "prefiero whatsapp", "solo por correo",
		"llamadas no,", "en vez de llamar", "antes de llamar") && !strings.Contains(folded, "?")
}

// isRomanceRole knows roles by their French and Spanish names.
func isRomanceRole(word string) bool {
	switch word {
	case "directeur", "directrice", "responsable", "ingénieur", "ingénieure", "chef", "cheffe", "acheteur", "acheteuse", "chargé", "chargée",
		"gérant", "gérante", "développeur", "développeuse", "technicien", "technicienne", "médecin", "avocat", "avocate",
		"enseignant", "enseignante", "professeur", "professeure", "fondateur", "fondatrice", "cofondateur", "cofondatrice",
		"président", "présidente", "comptable", "conseiller", "conseillère", "rédacteur", "rédactrice", "graphiste", "infirmier", "infirmière",
		"chercheur", "chercheuse", "gestionnaire", "formateur", "formatrice", "coordinateur", "coordinatrice", "consultante", "analyste",
		"juriste", "architecte", "traductrice", "traducteur", "pharmacien", "pharmacienne", "vétérinaire", "étudiant", "étudiante",
		"directora", "gerente", "gerenta", "ingeniero", "ingeniera", "jefe", "jefa", "consultor", "consultora", "desarrollador",
		"desarrolladora", "técnico", "técnica", "médico", "médica", "abogado", "abogada", "profesor", "profesora", "fundador", "fundadora",
		"cofundador", "cofundadora", "presidente", "presidenta", "comprador", "compradora", "coordinador", "coordinadora", "encargado",
		"encargada", "asesor", "asesora", "analista", "diseñador", "diseñadora", "arquitecto", "arquitecta", "investigador",
		"investigadora", "enfermero", "enfermera", "contable", "socio", "socia", "periodista", "traductor", "traductora", "estudiante":
		return true
	}
	return false
}

// isRomanceCountry knows countries by their French and Spanish names.
func isRomanceCountry(lower string) bool {
	switch lower {
	case "allemagne", "suisse", "belgique", "pays-bas", "royaume-uni", "états-unis", "maroc", "tunisie", "algérie", "sénégal",
		"côte d'ivoire", "côte d’ivoire", "italie", "espagne", "irlande", "autriche", "danemark", "suède", "norvège", "pologne", "cameroun",
		"brésil", "mexique", "inde", "chine", "japon",
		"españa", "alemania", "suiza", "francia", "venezuela", "bolivia", "paraguay", "guatemala", "estados unidos", "reino unido",
		"países bajos", "italia", "bélgica", "república dominicana", "cuba", "puerto rico", "honduras", "el salvador", "nicaragua", "irlanda",
		"alemanha", "áustria", "suíça", "frança", "espanha", "reino unido da grã-bretanha", "germania", "austria", "svizzera", "regno unito", "paesi bassi", "polska", "nederland",
		"duitsland", "oostenrijk", "zwitserland", "belgië", "sverige", "norge", "danmark", "tyskland",
		"dinamarca", "suecia", "noruega", "polonia", "brasil", "marruecos":
		return true
	}
	return false
}
