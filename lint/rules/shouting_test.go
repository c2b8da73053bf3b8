package rules

import (
	"testing"

	"note/lint"
)

func TestShouting(t *testing.T) {
	testRows(t, Shouting, "en", nil, []row{
		{"PLEASE CONNECT", []string{"warning: PLEASE CONNECT"}},
		{"PLEASE CONNECT! I AM LOOKING FOR A JOB!", []string{"warning: PLEASE CONNECT! I AM LOOKING FOR A JOB"}},
		{"This is URGENT.", []string{"info: URGENT"}},
		{"I do NOT sell anything, NEVER have", []string{"info: NOT", "info: NEVER"}},
		{"DON’T MISS THIS", []string{"warning: DON’T MISS THIS"}},
		{"I AM VERY HAPPY ABOUT A NEW ROLE", []string{"warning: AM VERY HAPPY ABOUT A NEW ROLE"}},
		{"LET US MEET AND TALK", []string{"warning: LET US MEET AND TALK"}},
		{"LET US MEET SOON", []string{"warning: LET US MEET SOON"}},
		{"ONLY 3 DAYS", []string{"warning: ONLY 3 DAYS"}},
		{"FREE SEO AUDIT", []string{"warning: FREE SEO AUDIT"}},
		{"FREE SEO CRM", []string{"info: FREE"}},
		{"Great!!! Really??? Wow?!?!", []string{"warning: !!!", "warning: ???", "warning: ?!?!"}},
		{"Great !!!! ❗❗❗ ‼️‼️ ⁉️!", []string{"warning: !!!!", "warning: ❗❗❗", "warning: ‼️‼️", "warning: ⁉️!"}},
		// Names and abbreviations.
		{"NASA, SAP, BMW, IKEA and AWS ERP CRM IAM GDPR DNA LLM QGIS WHO HEC", nil},
		{"Henry VIII, XVII, MMXX, WW II, Type XXL", nil},
		{"NEW WORK SE, THE LEGO GROUP, THE NORTH FACE, NEW YORK TIMES, USA TODAY, HUGO BOSS", nil},
		{"Your OPEN TO WORK badge, BIG FOUR, LEAN, AGILE, RISE, SMART, BEST, STEM", nil},
		{"ANNA MARIA WEISS of DEUTSCHE BANK AG", nil},
		{"FYI, ASAP, RSVP, TL;DR, PS, OK, FAQ, Q&A, R&D, B2B, A/B, US, UK, IT, AM, PM, TV, ID", nil},
		{"#FREE #NOW @FREE FREE.example/NOW https://free.example?x=FREE FREE@free.example a.FREE YOU_AND_ME", nil},
		{"your post “PLEASE DO NOT EAT THE PLANTS!!!” and \"DO NOT FEED ME???\"", nil},
		{"Hi! How are you? Great!! Really?! I'd say so?", nil},
		{"we met at ??? last year", nil},
		{"iPhone, McKinsey, GmbH, PhD, eBay, I, A, Ü", nil},
		{"I", nil},
		{"", nil},
	})
	testRows(t, Shouting, "de", nil, []row{
		{"NUR HEUTE", []string{"warning: NUR HEUTE"}},
		{"LETZTE CHANCE! JETZT ANMELDEN", []string{"warning: LETZTE CHANCE! JETZT ANMELDEN"}},
		{"Buchen Sie JETZT", []string{"info: JETZT"}},
		{"MIT DIR UND MIR WIRD DAS GROSS", []string{"warning: MIT DIR UND MIR WIRD DAS GROSS"}},
		{"ICH WÜRDE MICH ÜBER EINEN KONTAKT FREUEN", []string{"warning: ICH WÜRDE MICH ÜBER EINEN KONTAKT FREUEN"}},
		{"BITTE U\u0308BER MICH LESEN", []string{"warning: BITTE U\u0308BER MICH LESEN"}},
		{"Was IHNEN hilft", []string{"info: IHNEN"}},
		{"Danke!!!", []string{"warning: !!!"}},
		{"HALLO ZOË, dein Vortrag", nil},
		{"DIE ZEIT, DIE WELT, DER SPIEGEL, BILD, TAZ, STERN, FOCUS, ARD, ZDF", nil},
		{"die WEG-Verwaltung, MINT, KIT, BIM, DSGVO, ÖBB, TÜV SÜD AG, VDI, HTL, WHU, IFAT, ISO", nil},
		{"DEUTSCHER FUSSBALL BUND, AKTION MENSCH, SOS KINDERDORF, IN VIA", nil},
		{"Im Haus der GROSSEN Straße", nil},
	})
	testRows(t, Shouting, "en", lint.Known{"company": {"FREE NOW"}}, []row{
		{"FREE NOW", nil},
		{"FREE NOW OFFER", []string{"info: OFFER"}},
	})
	testRows(t, Shouting, "fr", nil, []row{{"PLEASE CONNECT!!!", []string{"warning: !!!"}}})
}
