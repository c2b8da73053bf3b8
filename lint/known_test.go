package lint

import (
	"strings"
	"testing"

	"note/lint/lang"
	"note/lint/text"
)

// shipped is a note about its reader, measured, and the pack of its language.
func shipped(language, note string, known Known) (Note, *text.Text, *lang.Pack) {
	measured := text.Measure(note)
	return Note{Input: note, Recipient: known}, measured, lang.Choose(lang.Packs(), measured, language, "")
}

// TestKnownFacts shows how people name what a profile holds.
func TestKnownFacts(t *testing.T) {
	for _, tt := range []struct {
		lang, field, value string
		note               string
		want               string // the words of the evidence; "" when there is none
	}{
		// A company without its legal form, inflected, in parts, abbreviated.
		{"de", "company", "Küstenbahn AG", "Was bei der Küstenbahn läuft, freut mich.", "Küstenbahn"},
		{"de", "company", "Küstenbahn", "Die Fahrpläne der Kuestenbahn AG freuen mich.", "Kuestenbahn"},
		{"de", "company", "KÜSTENBAHN GmbH & Co. KG", "Küstenbahns Fahrpläne freuen mich.", "Küstenbahns"},
		{"de", "company", "Ku\u0308stenbahn", "Die Küsten-Bahn freut mich.", "Küsten-Bahn"},
		{"de", "company", "Moor & Deich Ingenieure", "Die Arbeit von Moor und Deich freut mich.", "Moor"},
		{"de", "company", "Deutsche Bahn", "Die Deutsche Bahn freut mich.", "Deutsche Bahn"},
		{"de", "company", "Deutsche Bahn", "Der Deutschen Bahn danke ich.", "Deutschen Bahn"},
		{"de", "company", "Bayerische Motoren Werke", "Sie sind bei BMW.", "BMW"},
		{"en", "company", "Oxbow Cheese Ltd", "We love Oxbow’s cheddar.", "Oxbow’s"},
		{"en", "company", "Oxbow Cheese Ltd", "We love cheese.", ""},
		{"en", "company", "Target", "Our target is to grow.", ""},
		{"en", "company", "Target Ltd.", "Your team at Target is great.", "Target"},
		{"en", "company", "Data Works", "We love Dataworks.", "Dataworks"},
		{"en", "company", "", "We love cheese.", ""},
		{"en", "company", "🚀", "We love cheese 🚀.", ""},

		// A trade in other forms, and as a part of a compound.
		{"de", "headline", "Leiter Einkauf", "Wir haben Einkaufsleitungen befragt.", "Einkaufsleitungen"},
		{"de", "headline", "Lohnbuchhalterin bei Moorwerk", "Ich arbeite in der Lohnbuchhaltung.", "Lohnbuchhaltung"},
		{"de", "role", "Qualitätsmanager", "Ihre Erfahrung im Qualitätsmanagement zählt.", "Qualitätsmanagement"},
		{"en", "headline", "Beekeeper and soil scientist", "I keep soils, too.", "soils"},
		{"en", "headline", "Head of Growth", "I'd like to learn more.", ""},
		{"en", "skills", "Kubernetes", "We run Kubernetes.", "Kubernetes"},
		{"en", "skills", "Go", "Let's go on.", ""},
		{"en", "skills", "Go", "We run Go.", "Go"},

		// A town, not its country.
		{"en", "location", "Flensburg, Schleswig-Holstein, Germany", "Greetings from Flensburg.", "Flensburg"},
		{"en", "location", "Flensburg, Germany", "Greetings from Germany.", ""},
		{"en", "location", "Bath, England", "We took a bath.", ""},
		{"de", "location", "Greater Zürich Area", "Ich lebe in Zuerich.", "Zuerich"},

		// What they wrote, by most of its words.
		{"en", "post", "17 ways to ruin a cover letter", "Your piece on ruining cover letters is great.", "ruining cover letters"},
		{"en", "post", "Why we publish our worst delays every Monday", "Your note on publishing delays is great.", "publishing delays"},
		{"en", "post", "17 ways to ruin a cover letter", "Your letter is great.", ""},
		{"en", "post", "17 ways to ruin a cover letter", "Ruining cover letters is an art.", "Ruining cover letters"},
		{"en", "post", "17 ways to ruin a cover letter", "They ruin letters.", ""},
		{"en", "post", "Peat fires near Schwerin explained", "Your Schwerin office is great.", ""},
		{"de", "post", "Vier Tage sind genug", "Ihr Text „Vier Tage sind genug“ gefällt mir.", "Vier Tage sind genug"},
		{"de", "post", "Dachbegrünung auf Werkhallen", "Was Sie zu begrünten Werkhallen und Dachbegrünungen sagen, hilft.", "Werkhallen und Dachbegrünungen"},
		{"de", "post", "Rügefristen", "Was Sie zu Rügefristen sagen, hilft.", "Rügefristen"},

		// Events, groups: inflected, without the year, without the article.
		{"de", "event", "Hannover Messe 2026", "Auf der Hannover Messe war es voll.", "Hannover Messe"},
		{"de", "event", "Grüne Woche", "Auf der Grünen Woche war es voll.", "Grünen Woche"},
		{"en", "event", "the Harbour Summit", "I'll be at Harbour Summit.", "Harbour Summit"},
		{"en", "event", "the LoomConf", "I'll be at LoomConf.", "LoomConf"},
		{"en", "event", "LoomConf 2026", "I'll be at LoomConf.", "LoomConf"},
		{"en", "events", "LoomConf", "I'll be at LoomConf 2026.", "LoomConf"},
		{"de", "group", "Pegel & Fluss", "Wir sind beide in Pegel und Fluss, oder?", "Pegel und Fluss"},
		{"de", "group", "b", "Wir sind beide in der Gruppe „b“, oder?", "b"},
		{"de", "group", "Team", "Ihr Team gefällt mir.", ""},

		// Schools.
		{"de", "school", "Technische Universität Wien", "Ich war auch an der TU Wien.", "TU Wien"},
		{"de", "school", "TU Wien", "Ich war auch an der Technischen Universität Wien.", "Technischen Universität Wien"},
		{"de", "school", "Universität Bayreuth", "Ich war auch an der Uni Bayreuth.", "Uni Bayreuth"},
		{"de", "school", "Technische Universität Wien", "Ich lebe auch in Wien.", ""},
		{"en", "school", "Uppsala University", "I went to the University of Uppsala, too.", "Uppsala"},
		{"en", "school", "Uppsala University", "I love Uppsala.", ""},
		{"de", "school", "WHU", "Auch WHU, Jahrgang 27.", "WHU"},
		{"de", "school", "Gymnasium", "Ich war auch an der Schule.", ""},
		{"en", "schools", "HEC Lausanne", "HEC Lausanne here, too.", "HEC Lausanne"},

		// People.
		{"de", "mutual", "Dr. Maja Öberg", "Maja Oeberg hat mir geraten, Ihnen zu schreiben.", "Maja Oeberg"},
		{"de", "mutual", "Maja Öberg", "Frau Öberg hat mir geraten, Ihnen zu schreiben.", "Öberg"},
		{"de", "mutual", "Maja Öberg", "Auf Majas Rat schreibe ich.", "Majas"},
		{"en", "mutual", "Will Berg", "I will write more.", ""},
		{"en", "mutual", "Maja Öberg", "Jonas Öberg told me.", ""},

		// What they look for, offer, like; where they were.
		{"de", "wants", "Austausch zu Wärmepumpen", "Über Wärmepumpen weiß ich viel, was Ihnen hilft.", "Wärmepumpen"},
		{"en", "offers", "audits of school gutters", "We need an audit of our school gutter.", "audit of our school gutter"},
		{"en", "interests", "dry stone walls", "I build dry stone walls, too.", "dry stone walls"},
		{"en", "employers", "Tidewell Inc.", "I was with Tidewell, too.", "Tidewell"},
	} {
		n, measured, pack := shipped(tt.lang, tt.note, Known{tt.field: {tt.value}})
		r := newReader(n, matched(measured, pack))
		r.recognise()
		words := ""
		for _, k := range r.known {
			words = tt.note[k.Span.Start:k.Span.End]
		}
		if words != tt.want {
			t.Errorf("%s %q in %q: %q, want %q", tt.field, tt.value, tt.note, words, tt.want)
		}
	}
}

// TestKnownTies shows what facts of the reader do to the tie and the reason.
func TestKnownTies(t *testing.T) {
	const pitch = "Hi Kim, our software helps you with the delays of trains. We sell train delay software!"
	for _, tt := range []struct {
		name, lang, note string
		known            Known
		tie              Degree
		reason           string // its kind
	}{
		{"a topic", "en", "Hi Kim, what you do with leaky dykes interests me.", nil, Specific, "theirs"},
		{"a question about where the reader works", "en", "Hi Kim, I'm curious to hear about Dammgruppe Tolkewitz.", Known{"company": {"Dammgruppe Tolkewitz"}}, Weak, "question"},
		{"is the reader's trade", "en", "Hi Kim, what you do with leaky dykes interests me.",
			Known{"headline": {"Dyke warden, leaks"}}, Weak, "theirs"},
		{"goes beyond it", "en", "Hi Kim, what you do with leaky dykes interests me.",
			Known{"headline": {"Dyke warden"}}, Specific, "theirs"},
		{"what their company does, which their headline names", "en", "Hi Kim, I follow what Moorwerk is doing with leaky dykes.",
			Known{"headline": {"Dyke warden at Moorwerk"}}, Specific, "follows"},
		{"a post on their trade", "en", "Hi Kim, your post about tattoo deposits is great.",
			Known{"headline": {"Tattoo artist"}, "post": {"Tattoo deposits"}}, Specific, "post"},
		{"what their company does", "de", "Hallo Kim, wie Moorwerk Torfböden mit Schafwolle trocknet, lese ich gern.",
			Known{"company": {"Moorwerk"}}, Specific, "topic"},
		{"their company and no more", "de", "Hallo Kim, Moorwerk kenne ich gut.", Known{"company": {"Moorwerk"}}, Weak, ""},
		{"what is said without a cue", "de", "Hallo Kim, Torfböden mit Schafwolle und Birkenholz passen gut zu Ihnen.", nil, Specific, "topic"},
		{"and is their trade", "de", "Hallo Kim, Torfböden mit Schafwolle und Birkenholz passen gut zu Ihnen.",
			Known{"headline": {"Torfböden und Schafwolle"}}, Weak, "topic"},
		{"a name", "en", "Hi Kim, quilts and Quorvel Lines.", nil, Specific, "topic"},
		{"the name of their company", "en", "Hi Kim, quilts and Quorvel Lines.", Known{"company": {"Quorvel Lines"}}, Weak, "topic"},
		{"a trade that is sold to", "en", "Hi Kim, our software cuts costs for puppeteers.", Known{"headline": {"Puppeteer and seamstress"}}, Weak, "offer"},
		{"a company of two words and no more", "de", "Hallo Kim, Gasthof Sonnbichl kenne ich gut.", Known{"company": {"Gasthof Sonnbichl"}}, Weak, "topic"},
		{"a shared contact", "en", "Hi Kim, at sea with Maja Öberg.", Known{"mutual": {"Maja Öberg"}}, Specific, "mutual"},
		{"what is sold to them", "en", pitch, Known{"post": {"Train delays explained"}}, None, "offer"},
		{"a former employer", "de", "Hallo Kim, Tidewell kenne ich gut.", Known{"employers": {"Tidewell"}}, Specific, ""},
		{"the employer among employers", "de", "Hallo Kim, Tidewell kenne ich gut.",
			Known{"company": {"Tidewell"}, "employers": {"Tidewell Inc."}}, Weak, ""},
		{"one common word", "en", "Hi Kim, let us talk.", Known{"wants": {"talk"}}, None, ""},
	} {
		r := read(shipped(tt.lang, tt.note, tt.known))
		reason := ""
		if r.Reason != nil {
			reason = r.Reason.Kind
		}
		if r.Personalization() != tt.tie || reason != tt.reason {
			t.Errorf("%s: %s, reason %q, want %s and %q; evidence %+v", tt.name, r.Personalization(), reason, tt.tie, tt.reason, r.Evidence)
		}
	}
}

// TestLongFacts holds that no fact is too long to be looked for.
func TestLongFacts(t *testing.T) {
	long := strings.Repeat("Bodenfeuchtemessung Torfboden ", 3000)
	for _, k := range ties {
		read(shipped("de", "Hallo Kim, wie geht es der Bodenfeuchtemessung?", Known{k.field: {long}}))
	}
}
