package profile

// isTongueRole knows roles by their Italian, Portuguese, Dutch and northern names.
func isTongueRole(word string) bool {
	switch word {
	case "responsabile", "direttore", "direttrice", "ingegnere", "avvocato", "avvocata", "consulente", "tecnico", "amministratore", "amministratrice", "sviluppatore",
		"sviluppatrice", "ricercatore", "ricercatrice", "docente", "architetto", "architetta", "coordinatore", "coordinatrice", "fondatore", "fondatrice", "titolare", "impiegato", "impiegata",
		"addetto", "addetta", "commercialista", "farmacista", "infermiere", "infermiera", "progettista", "giornalista",
		"diretor", "diretora", "engenheiro", "engenheira", "coordenador", "coordenadora", "desenvolvedor", "desenvolvedora", "advogado", "advogada", "gestor", "gestora", "pesquisador", "pesquisadora",
		"enfermeiro", "enfermeira", "sócio", "sócia", "especialista", "supervisora", "comprador", "vendedor", "vendedora", "professora", "assessora", "arquiteto", "arquiteta",
		"hoofd", "medewerker", "adviseur", "ontwikkelaar", "docent", "inkoper", "verkoper", "onderzoeker", "eigenaar", "oprichter", "beheerder", "coördinator", "directeur-bestuurder", "jurist", "hoogleraar", "verpleegkundige",
		"chef", "utvecklare", "projektledare", "ingenjör", "rådgivare", "lärare", "forskare", "udvikler", "projektleder", "rådgiver", "leder", "utvikler", "prosjektleder", "forsker", "ingeniør",
		"kierownik", "kierowniczka", "inżynier", "dyrektor", "dyrektorka", "specjalista", "specjalistka", "programista", "programistka", "prezes", "müdür", "müdürü", "mühendis", "mühendisi", "uzmanı", "yönetici", "yöneticisi", "kurucu":
		return true
	}
	return len(word) > 8 && ends(word, "leider", "medewerker", "adviseur", "beheerder", "ontwikkelaar", "voorbereider", "chef", "ledare", "leder", "konsulent", "ingenieur")
}

// tongueWord is the language that a small folded word is of and no other that is read, "" for others.
func tongueWord(folded string) string {
	switch folded {
	case "che", "gli", "della", "delle", "sono", "nel", "nella", "anche", "piu", "faccio", "lavoro", "aiuto", "quello", "niente", "perche", "ogni", "dei", "degli", "alla", "dal", "cui", "grazie":
		return "it"
	case "nao", "uma", "sou", "mais", "dos", "pela", "pelo", "meu", "minha", "trabalho", "ajudo", "voce", "ao", "aos", "sem", "muito", "tambem", "obrigado", "obrigada", "estou":
		return "pt"
	case "het", "een", "van", "wij", "ik", "niet", "voor", "geen", "zijn", "maar", "naar", "ook", "bij", "aan", "worden", "wordt", "mijn", "onze", "graag", "dat", "soms":
		return "nl"
	case "jag", "och", "att", "som", "med", "inte", "det", "ett", "mitt", "arbetar", "hos":
		return "sv"
	case "jeg", "ikke", "og", "til", "af", "arbejder", "ogsa":
		return "da"
	case "jest", "oraz", "dla", "jako", "ktore", "ktory", "przez", "pracuje", "moje":
		return "pl"
	case "ve", "bir", "icin", "ile", "olarak", "cok", "daha":
		return "tr"
	}
	return ""
}

// isTongueRefusal says that a sentence says how, or not, to write. Accents are folded away.
func isTongueRefusal(folded string) bool {
	return holds(folded, "niente proposte", "no proposte", "niente vendite", "no vendite", "niente spam", "non rispondo a", "non accetto ", "solo con messaggio", "solo con un messaggio", "per favore scrivet", "preferisco una mail", "preferisco le mail", "meglio una mail", "niente telefonate", "liever mailen", "bel niet", "graag per mail", "prefiro um e", "si prega di",
		"geen acquisitie", "geen verkoop", "geen recruit", "geen sales", "alleen met ", "niet bellen", "liever per mail", "liever een mail", "niet benaderen",
		"sem propostas", "nao aceito", "nao respondo", "sem vendas", "apenas com mensagem", "so com mensagem", "por favor, nao", "por favor nao",
		"ingen salg", "inga saljare", "ingen salj", "inga rekryterare", "bez ofert", "nie odpowiadam na", "prosze nie ", "prosze o kontakt", "satis mesaji", "lutfen ")
}
