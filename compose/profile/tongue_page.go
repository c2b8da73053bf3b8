package profile

// The words that LinkedIn prints in Italian, Portuguese, Dutch, Swedish, Danish,
// Norwegian, Polish and Turkish; those in French and Spanish stand in romance_page.go.

// tongueHeading says which section a heading opens, and in which language it is.
func tongueHeading(word string) (s section, language string, ok bool) {
	switch word {
	case "informazioni", "riepilogo":
		return about, "it", true
	case "attività":
		return activity, "it", true
	case "esperienza":
		return experience, "it", true
	case "formazione":
		return education, "it", true
	case "competenze", "competenze principali":
		return skills, "it", true
	case "interessi", "lingue", "licenze e certificazioni", "volontariato", "esperienze di volontariato", "referenze", "in primo piano", "progetti", "pubblicazioni":
		return elsewhere, "it", true
	case "sobre", "resumo":
		return about, "pt", true
	case "atividade", "atividades":
		return activity, "pt", true
	case "experiência", "experiências":
		return experience, "pt", true
	case "formação acadêmica", "formação", "formação académica":
		return education, "pt", true
	case "competências", "principais competências":
		return skills, "pt", true
	case "interesses", "licenças e certificados", "recomendações", "em destaque", "destaques", "projetos", "publicações":
		return elsewhere, "pt", true
	case "over mij", "samenvatting", "profielsamenvatting":
		return about, "nl", true
	case "activiteit", "activiteiten":
		return activity, "nl", true
	case "ervaring":
		return experience, "nl", true
	case "opleiding":
		return education, "nl", true
	case "vaardigheden", "belangrijkste vaardigheden":
		return skills, "nl", true
	case "interesses en hobby’s", "talen", "licenties en certificaten", "vrijwilligerswerk", "aanbevelingen", "uitgelicht", "projecten", "publicaties":
		return elsewhere, "nl", true
	}
	return northernHeading(word)
}

// northernHeading goes on with the languages of the north and the east.
func northernHeading(word string) (s section, language string, ok bool) {
	switch word {
	case "om", "resumé", "sammanfattning", "sammendrag":
		return about, "", true // Swedish, Danish, Norwegian
	case "aktivitet", "aktiviteter":
		return activity, "", true
	case "erfarenhet":
		return experience, "sv", true
	case "utbildning":
		return education, "sv", true
	case "kompetenser", "kunskaper", "viktigaste kompetenser":
		return skills, "sv", true
	case "erfaring":
		return experience, "", true
	case "uddannelse":
		return education, "da", true
	case "utdanning":
		return education, "no", true
	case "kompetencer":
		return skills, "da", true
	case "kompetanse", "ferdigheter":
		return skills, "no", true
	case "intressen", "interesser", "språk", "sprog", "licenser och certifikat", "licenser og certificeringer", "rekommendationer", "anbefalinger":
		return elsewhere, "", true
	case "informacje", "podsumowanie":
		return about, "pl", true
	case "aktywność":
		return activity, "pl", true
	case "doświadczenie":
		return experience, "pl", true
	case "wykształcenie":
		return education, "pl", true
	case "umiejętności", "najważniejsze umiejętności":
		return skills, "pl", true
	case "zainteresowania", "języki", "licencje i certyfikaty", "rekomendacje", "wolontariat":
		return elsewhere, "pl", true
	case "hakkında", "özet":
		return about, "tr", true
	case "aktivite", "etkinlik":
		return activity, "tr", true
	case "deneyim":
		return experience, "tr", true
	case "eğitim":
		return education, "tr", true
	case "yetenekler", "beceriler":
		return skills, "tr", true
	case "ilgi alanları", "diller", "lisanslar ve sertifikalar", "tavsiyeler":
		return elsewhere, "tr", true
	}
	return card, "", false
}

// isTongueStranger says that below a line other people stand.
func isTongueStranger(lower string) bool {
	switch lower {
	case "altri profili per te", "persone che potresti conoscere", "esplora i profili premium", "pagine per te", "potrebbe interessarti anche",
		"mais perfis para você", "pessoas que talvez você conheça", "pessoas que talvez conheça", "explorar perfis premium", "páginas para você", "outros perfis semelhantes", "as pessoas também viram",
		"meer profielen voor u", "meer profielen voor jou", "mensen die u misschien kent", "mensen die je misschien kent", "personen die u misschien kent", "pagina's voor u", "pagina’s voor u", "anderen bekeken ook",
		"fler profiler för dig", "personer du kanske känner", "andra har också tittat på", "flere profiler til dig", "personer, du måske kender", "flere profiler for deg", "personer du kanskje kjenner",
		"więcej profili dla ciebie", "osoby, które możesz znać", "inni oglądali również", "sizin için daha fazla profil", "tanıyor olabileceğiniz kişiler":
		return true
	}
	return false
}

// isTongueButton knows what one can click.
func isTongueButton(lower string) bool {
	switch lower {
	case "collegati", "messaggio", "altro", "segui", "in attesa", "accetta", "ignora", "salva", "mostra tutto", "informazioni di contatto", "consiglia", "commenta",
		"mensagem", "mais", "seguindo", "aceitar", "salvar", "informações de contato", "gostei", "exibir tudo", "tu", "rete", "lavoro", "messaggistica", "notifiche",
		"verbinden", "bericht", "meer", "volgen", "volgend", "in behandeling", "accepteren", "negeren", "opslaan", "contactgegevens", "netwerk", "vacatures", "berichten", "meldingen", "ik",
		"anslut", "meddelande", "mer", "följ", "kontaktuppgifter", "skapa kontakt", "opret forbindelse", "besked", "mere", "følg", "kontaktoplysninger", "melding", "kontaktinformasjon", "knytt kontakt",
		"nawiąż kontakt", "wiadomość", "więcej", "obserwuj", "informacje kontaktowe", "bağlantı kur", "mesaj", "daha fazla", "takip et", "iletişim bilgileri", "rede", "vagas", "início", "minha rede":
		return true
	}
	return begins(lower, "logo di ", "logo da ", "logo de ", "logo van ", "passa al contenuto", "naar hoofdinhoud", "ir para o conteúdo", "pular para conteúdo", "mostra tutte ", "mostra tutti ", "exibir todas ",
		"exibir todos ", "alle competenze", "visa alla ", "vis alle ", "pokaż wszystkie", "alles weergeven", "tümünü göster")
}

// tongueInterface is the language of a line that LinkedIn prints, "" for other lines.
func tongueInterface(lower string) string {
	if _, language, ok := tongueHeading(headingWord(lower)); ok {
		return language
	}
	switch lower {
	case "collegati", "messaggio", "altro", "messaggistica", "notifiche":
		return "it"
	case "mensagem", "informações de contato", "seguindo", "minha rede", "vagas":
		return "pt"
	case "verbinden", "bericht", "meer", "contactgegevens", "vacatures", "meldingen", "volgen":
		return "nl"
	case "meddelande", "kontaktuppgifter", "anslut":
		return "sv"
	case "besked", "kontaktoplysninger", "opret forbindelse":
		return "da"
	case "kontaktinformasjon", "knytt kontakt":
		return "no"
	case "wiadomość", "więcej", "nawiąż kontakt", "obserwuj":
		return "pl"
	case "mesaj", "bağlantı kur", "takip et":
		return "tr"
	}
	return ""
}
