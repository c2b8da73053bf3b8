package profile

import (
	"slices"
	"strings"

	"note/lint/text"
)

// maxPreferences is the length in bytes beyond which no further sentence is taken.
const maxPreferences = 400

// findPreferences is the sentences of lines that say how to be contacted, in
// their own words, joined by blanks, with the lines that they stand in.
func findPreferences(lines []Line) (words string, numbers []int) {
	var found []string
	size := 0
	for _, l := range lines {
		for _, s := range sentences(l.Text) {
			if size < maxPreferences && isPreference(s) {
				found = append(found, s)
				numbers = append(numbers, l.Number)
				size += len(s)
			}
		}
	}
	return strings.Join(found, " "), numbers
}

// sentences parts a text into its sentences.
func sentences(s string) []string {
	if s == "" {
		return nil
	}
	t := text.Measure(s)
	var list []string
	for _, span := range t.Sentences {
		list = append(list, strings.TrimSpace(s[span.Start:span.End]))
	}
	return list
}

// isPreference says that a sentence says how somebody wishes, or does not
// wish, to be contacted.
func isPreference(sentence string) bool {
	if len(sentence) > 500 {
		return false
	}
	words := foldedWords(sentence)
	if anyMatches(preferenceCues, words) || anyMatches(manneredCues, words) || isChannelWish(words) {
		return true
	}
	return isForeignRefusal(text.Fold(sentence)) || isAddressed(sentence)
}

// isAddressed says that a sentence calls some people and tells them how, or
// not, to write: "Agencies: nothing before May, please.".
func isAddressed(sentence string) bool {
	whom, what, ok := strings.Cut(sentence, ": ")
	if !ok {
		return false
	}
	whose := foldedWords(whom)
	if len(whose) == 0 || len(whose) > 4 || !isCalled(whose[len(whose)-1]) {
		return false
	}
	for _, w := range foldedWords(what) {
		switch w {
		case "please", "bitte", "no", "not", "don't", "nothing", "never", "only", "write", "email", "skip", "nein", "nicht",
			"nichts", "kein", "keine", "keinen", "nur", "schreiben", "schreibt", "danke", "thanks":
			return true
		}
	}
	return false
}

// isCalled knows, in the plural, the people who write to strangers.
func isCalled(word string) bool {
	switch word {
	case "press", "presse", "media", "vertriebler", "verkäufer", "headhunterinnen", "agenturen", "sales", "recruiting", "vertrieb", "bewerbungen", "bewerber", "personalvermittler",
		"studierende", "studenten", "dienstleister", "berater", "vermittler", "headhunter", "journalisten":
		return true
	}
	return ends(word, "recruiters", "recruiter", "hunters", "agencies", "agents", "vendors", "sellers", "salespeople", "applicants",
		"candidates", "journalists", "students", "founders", "startups", "consultants", "innen", "agenturen")
}

// foldedWords is the words of s as words are compared.
func foldedWords(s string) []string {
	t := text.Measure(s)
	words := make([]string, len(t.Words))
	for i, w := range t.Words {
		words[i] = w.Fold
	}
	return words
}

// register is the register that a text on how to be contacted asks for: du, sie or "".
func register(preferences string) string {
	words := foldedWords(preferences)
	for i, w := range words {
		switch {
		case w == "duzen" || w == "duze" || w == "geduzt":
			return "du"
		case w == "siezen" || w == "gesiezt":
			return "sie"
		case i == 0 || !slices.Contains([]string{"per", "beim", "bevorzugt", "mit", "zum", "das", "ein"}, words[i-1]):
		case w == "du":
			return "du"
		case w == "sie":
			return "sie"
		}
	}
	return ""
}

// preferenceCues are what sentences on how to be contacted hold; cue tells how
// they are written.
var preferenceCues = []cue{
	// Refusals, English.
	"^no ~3 sales|vendor*|pitch*|recruit*|agenc*|cold|unsolicited|spam|outreach|solicit*|inmail*|inmails|headhunter*|marketing|offers|requests|messages|calls|dms|crypto|mlm",
	"please ~2 do|don't|dont|no|never|refrain ~2 not|sales|vendor*|pitch*|recruit*|agenc*|cold|contact|send|sell|message|write|call|add|connect|from|offers|requests",
	"don't|dont|not|never ~1 contact|pitch|sell|spam|message|call|dm|cold ~3 me",
	"don't|dont|not|never|won't|cannot|can't ~2 accept|answer|respond|reply|read|connect ~6 request*|inmail*|message*|pitch*|note|invitation*|sales|cold|strangers|without|dm|dms",
	"not ~2 interested|looking|open ~5 recruit*|sales|agenc*|offers|vendor*|pitch*|outsourcing|partnerships|roles|opportunities|jobs",
	"inmail*|pitch*|request*|invitation*|message* ~4 without|with ~6 unread|ignored|deleted|declined|unanswered|accepted|welcome",
	"request*|invitation*|pitch*|inmail* ~4 ignored|declined|deleted|unread|rejected",
	"pitch*|sales|vendor*|inmail*|recruit*|cold ~3 only ~2 with|by|via|after|if|through",
	// Wishes, English.
	"please ~1 skip|spare|avoid ~3 inmail*|pitch*|sales|cold|calls|request*",
	"please ~6 rather|instead ~1 than|of",
	"if ~2 write|email|message ~3 tell|say|mention|include|add",
	"please ~2 write|call|contact|reach|get ~5 by|via|instead|not|rather",
	"please ~5 note|mention|introduce|include|tell|say|message|email|e|mail|dm ~5 how|why|where|who|note|me|met|reason|context|yourself|you",
	"if ~4 connect|reach ~6 tell|say|write|add|include|mention|send|drop|message",
	"only ~4 connect|accept|reply|respond|answer ~8 note|message|met|know|context|person|reason",
	"only ~2 reply|respond|answer|read|accept|open ~2 message*|request*|invitation*|mail*|inmail*",
	"only ~2 with ~3 note|message|introduction|context|reason",
	"connect* ~4 only ~5 note|met|know|worked|message",
	"connect*|request*|invitation* ~3 with ~3 note|message|reason|context",
	"include|add|send|write|leave ~4 note|line|message ~6 connect*|request*|invitation*|invite*|know|met",
	"tell|telling|say|mention ~2 me|us|where|how|why ~3 met|know|connect*|we",
	"email|emails|mail|mails|message|messages|texts|writing ~2 better|preferred|easier|best ~2 than|to|over|by|way",
	"prefer* ~4 email|e|mail|phone|message*|dm*|note|contacted|contact",
	"best|easiest|fastest ~4 reach|contact|way ~4 me|email|mail|phone|by|via",
	"reach|contact|email|mail|message ~2 me ~3 by|via|instead|only|through|not",
	"he|she|they ~2 like*|mind*|want*|accept*|hate*|dislike*|read* ~3 pitch*|sales|cold|recruit*|requests|spam|standard|generic",
	"hates|dislikes ~3 phoned|called|rung|pitched|chased|calls|calling",
	"so|better|rather|please write|email|text|message first|instead|ahead",
	"hates|dislikes|ignores ~3 pitch*|sales|cold|recruit*|request*|spam|generic",
	// Refusals, German.
	"kein|keine|keinen|keiner|keinerlei ~3 *anfrage*|*akquise*|*werb*|*angebote|*vertriebs*|*verkaufs*|vertrieb|recruit*|headhunt*|personal*|*vermittl*|*agentur*|*nachrichten|bedarf|interesse|spam|inmail*|*pitch*|*anrufe|kaltakquise|cold|*mails|coldmail*",
	"bitte ~4 nicht|keine|kein|nur|mit|ohne|kurz ~6 *verkauf*|*vertrieb*|*absicht*|*anfrage*|*nachricht*|kontakt*|schreib*|anschreib*|anruf*|*anrufe|mail*|e|vernetz*|notiz|hinweis|woher|worum|begruend*|anliegen|*angebote|*werbung|*akquise",
	"*anfrage*|vernetz*|nachricht* ~6 ohne ~4 *nachricht|text|notiz|begruend*|anliegen|bezug|kommentar|*vorstellung|hinweis|anlass|worte|zeile*",
	"ohne ~3 nachricht|text|notiz|begruendung|bezug|kommentar|anschreiben ~8 nicht|lehne*|ignorier*|loesch*|kein*|unbeantwortet|ab",
	"*anfrage*|inmail*|*nachrichten|*mails|*pitch* ~6 beantworte|lese|oeffne|akzeptiere|annehme|reagiere ~4 nicht|nie|niemals|selten|ungern|keine",
	"beantworte|lese|oeffne|akzeptiere|reagiere ~3 nicht|nie|niemals|selten|ungern|keine|keinerlei ~4 *anfrage*|inmail*|*nachrichten|*mails|*pitch*",
	"*mails|*mail|*nachrichten|*pitch* ~4 ignorier*|loesch*|lehne*|ungelesen|unbeantwortet",
	"*anfrage*|*akquise|*werbung ~6 ignorier*|loesch*|lehne*|zwecklos|unerwuenscht|unbeantwortet|verboten",
	"*vertrieb|*akquise|*werbung|recruit*|headhunt*|*pitches ~2 bitte|please|nein|no|kindly ~1 nicht|keine|danke|no|not|thanks",
	// Wishes, German.
	"bitte|gern*|besten ~2 meld*|schreib*|kontaktier*|erreich*|ruf* ~4 per|telefonisch|nur|nicht|lieber",
	"nur ~3 mit|per ~4 *nachricht|notiz|text|begruendung|anliegen|mail|bezug|zeile*|hinweis|worten",
	"*anfrage*|vernetzung* ~3 gern*|willkommen|nur|bitte ~8 *nachricht|nur|text|notiz|kurz*|hinweis|woher|anlass|willkommen|persoenlich*|bezug",
	"gern*|lieber|bitte|am|besten|wir|duerfen ~3 per|das|uns|beim|mich ~1 du|sie|duzen|siezen",
	"*anfrage*|vernetz* ~3 gern*|nur|bitte ~2 mit ~4 zeile*|satz|saetz*|wort*|grund|bezug|anlass|notiz",
	"bitte ~2 schreib* ~4 *mail|nachricht|brief",
	"lieber ~3 *mail|*mails|nachricht*|telefon*|anruf*|schriftlich|brief ~3 als|statt",
	"*anfrage* ~1 mit ~2 bezug|anlass|begruendung|nachricht",
	"per du|sie",
	"duzen|siezen|duze|sieze",
	"lieber|am|gern* ~2 besten|lieber|per ~3 mail|telefon*|telefonisch|nachricht|e",
	"schreib*|sag*|erreich*|meld* ~3 mir|mich|bitte ~5 woher|worum|warum|kurz|mail|telefon*|nur|wie",
	"mag|moechte|will|wuenscht ~2 kein* ~2 *anfragen|*akquise|*werbung|*nachrichten|*pitch*|*angebote",
	"mag ~2 nicht ~4 *anfragen|*akquise|*werbung|standard*",
}

// isForeignRefusal says that a sentence in another language says how, or not, to
// write. Accents are folded away.
func isForeignRefusal(folded string) bool {
	return holds(folded, refusals...) && !strings.Contains(folded, "?")
}
