package profile

// isChannelWish says that a sentence prefers one way of writing or calling to
// another, or allows only one: "Text beats email", „Anrufe nur nach Absprache“.
// In the cues @ stands for any of the ways.
func isChannelWish(words []string) bool {
	ways, any := withChannels(words)
	return any && anyMatches(channelCues, ways)
}

// withChannels is words with @ for each way to reach somebody, and whether there is one.
func withChannels(words []string) (ways []string, any bool) {
	for _, w := range words {
		if !isChannel(w) {
			ways = append(ways, w)
			continue
		}
		any = true
		switch n := len(ways); {
		case n > 0 && ways[n-1] == "e", n > 0 && ways[n-1] == "@":
			ways[n-1] = "@" // e-mail, LinkedIn messages
		default:
			ways = append(ways, "@")
		}
	}
	return ways, any
}

// isChannel knows the ways in which people reach each other; words are folded.
func isChannel(word string) bool {
	switch word {
	case "phone", "mobile", "text", "texts", "texting", "sms", "call", "calls", "calling", "ring", "dm", "dms", "chat", "slack", "teams",
		"signal", "whatsapp", "threema", "telegram", "mastodon", "inmail", "inmails", "issue", "issues", "assistant", "office", "secretary",
		"pa", "letter", "letters", "message", "messages", "messaging", "emailing", "linkedin", "xing", "portal", "voicemail", "voicemails",
		"anruf", "anrufe", "anrufen", "handy", "vorzimmer", "assistenz", "assistentin", "brief", "briefe", "chatten", "mailen",
		"telefonieren", "telefonisch", "schriftlich", "schreiben", "anschreiben", "formular", "textnachricht", "textnachrichten":
		return true
	}
	return ends(word, "mail", "mails", "telefon", "telefonat", "telefonate", "nachricht", "nachrichten", "sekretariat")
}

// channelCues are what such sentences hold.
var channelCues = []cue{
	"^@ beats|over|before|rather|instead|not|than|statt|schlaegt|vor|nicht ~4 @",
	"bitte|please|gern*|lieber|prefer|prefers|schreib*|use|rather ~3 @ ~3 statt|instead|als|than|to|over|not|nicht|rather|nie|never ~4 @",
	"bitte|please|sonst ~2 nur|only|erst|first|immer|always|ausschliesslich|nie|never|niemals|direkt|directly|zuerst|vorher|kurz|einfach|lieber ~4 @",
	"bitte|please ~2 @ ~2 statt|instead|lieber|rather|first|zuerst|only|nur",
	"^@ ~2 only|nur|erst|ausschliesslich ~1 after|nach|by|mit|ab|bei|per|with|from|on|auf|ueber|via|between|zwischen|vormittags|nachmittags|mornings|before|vor|in",
	"^@ ~1 first|zuerst|preferred|bevorzugt|welcome|willkommen|please|bitte|unerwuenscht",
	"@ ~1 is|are|ist|sind|works|geht|gehen ~2 best|better|besser|easier|easiest|lieber|liebsten|schneller|preferred|bevorzugt|faster|fine|unerwuenscht",
	"@ ~1 get|gets|go|goes|are|werden|bleiben|will|landen ~2 deleted|ignored|unread|unanswered|lost|geloescht|ignoriert|ungelesen|unbeantwortet|papierkorb|spam",
	"only|nur|ausschliesslich|exclusively|stets ~1 per|via|by|through|ueber ~3 @",
	"termin*|kontakt|kontaktaufnahme|anliegen|fragen|*anfragen ~3 nur|bitte|ausschliesslich|immer|gern*|stets ~3 ueber|per|via|mit|an ~3 @",
	"don't|dont|not|never|nie|niemals|selten|ungern|rarely|seldom ~2 answer|answers|take|takes|pick|check|checks|read|reads|ans|lese|liest|nutze ~4 @",
	"^nicht|nie|niemals|never|not ~1 @",
	"^lieber|rather ~1 @",
	"anrufen|telefonieren|telefonisch ~4 nicht|nie|ungern|nur|lieber",
	"erreich* ~2 mich|uns|ihn|sie|ich|er ~5 per|ueber|via|am ~4 @",
	"erreichbar|reach|contact ~1 me|us|him|her|them|per|ueber|nur ~4 by|via|through|on|per|ueber|@ ~3 @",
	"lieber|bitte|besten|liebsten ~1 anrufen|@ ~1 als|than|statt",
	"skip|spare|forget ~3 @ ~5 me|mich|please|bitte|write|@",
	"^ping|@|contact|reach|write ~1 me|us|him|her|them ~5 first|before|instead|only|not|via|by|through|after|never|@",
	"vor|before ~2 @ ~2 bitte|please|kurz|erst|anmelden|ask",
}

// manneredCues are what sentences hold that ask for a manner: a word on why one
// writes, a language, du or Sie, nothing attached.
var manneredCues = []cue{
	"if ~6 say|tell|mention|explain ~5 why|how|where|who|reason",
	"line|note|sentence|context ~4 why|how|where|who ~8 helps|appreciated|welcome|please|first",
	"please|bitte|gern* ~3 in|auf english|german|french|englisch|deutsch|franzoesisch|spanish|spanisch",
	"i ~2 accept|approve ~3 invitation*|request*|connections ~4 from|only|if|with|when",
	"unsolicited|unaufgefordert*|unverlangt* ~5 deleted|ignored|declined|unread|geloescht|ignoriert|ungelesen|unbeantwortet|unanswered",
	"^keep ~3 short|brief",
	"bitte|please ~6 absehen|abzusehen|verzichten|refrain",
	"^no|keine|bitte|please ~3 anhang|anhaenge*|attachment*|praesentationen|decks|broschueren|brochures|folien|demos|slides|voicemail*|phone|dms",
	"^drop|send|leave|shoot ~1 me|us|him|her|them|mir ~5 first|before|instead|saying|why|zuerst|vorher",
	"^ask|fragen|frag ~2 first|zuerst|vorher|before",
	"das|ein|dem du|sie ~3 lieber|willkommen|bevorzugt|recht|angenehm|reicht|passt|genuegt|bitte",
	"lieber|liebsten|gern* ~1 mit|beim|zum|ein|das du|sie",
	"wer ~5 schreib*|vernetz*|anfrag*|anruft ~4 bitte|sagt|nennt|erwaehnt|warum|woher|dazu|kurz",
	"freu* ~6 *anfrage*|nachricht* ~2 mit ~3 worte*|zeile*|satz|bezug|grund|notiz|text",
	"am ~1 schnellsten|besten|liebsten|einfachsten ~1 erreich*|kontaktier*|meld*|schreib*",
	"best|easiest|easier|fastest ~2 reached|contacted|reach ~2 by|via|through|on|in|before|after",
	"^dm|dms|inbox|direktnachrichten|postfach ~1 open|closed|offen",
	"^not|never|nicht|nie ~2 weekends|weekend|wochenende|fridays|freitags|mondays|montags|sundays|sonntags",
}
