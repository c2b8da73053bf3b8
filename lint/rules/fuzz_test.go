package rules

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

// FuzzRules holds that no input breaks a rule: what is found lies within the
// input at the borders of grapheme clusters, and fixing comes to an end. A fix may
// bring up one more: what was unseen parted two blanks, or a comma from a letter.
func FuzzRules(f *testing.F) {
	for _, r := range All() {
		for _, ex := range r.Examples {
			f.Add(ex.Bad, ex.Lang)
			f.Add(ex.Good, ex.Lang)
		}
	}
	for _, s := range adversaries {
		f.Add(s+s+s, "de")
	}
	f.Add("Hallo \u200b Zoë\u00ad,\u3164 𝗮𝗮 ,𝗯𝗯\u2028 \u2029\v\v\v Ⓗⓐⓛⓛⓞ，ＯＫ"+strings.Repeat("\u0308", 40), "de")
	f.Add("---\nto: {name: ß}\n---\n\n Hi  , {{x}} \xff \u0308", "")
	f.Fuzz(func(t *testing.T, input, language string) {
		report := lintAll(input, language)
		for _, found := range report.Findings {
			span := found.Span
			if span.Start < report.Note.Start || span.End > len(input) || span.Start > span.End {
				t.Fatalf("%s: %+v lies outside of the note", found.Rule, span)
			}
			if start, end := text.Widen(input, span.Start, span.End); start != span.Start || end != span.End {
				t.Errorf("%s: %+v cuts a grapheme cluster, %d to %d", found.Rule, span, start, end)
			}
		}
		testEnds(t, input, language)
	})
}

// maxRounds is how often fixes may bring up more; cmd/note gives up after ten.
const maxRounds = 4

// testEnds holds that fixing comes to an end.
func testEnds(t *testing.T, input, language string) {
	var rounds []string
	for range maxRounds {
		fixed, err := lint.Fixed(input, lintAll(input, language).Findings)
		if err != nil {
			t.Fatal(err)
		}
		if fixed == input {
			return
		}
		rounds = append(rounds, fixed)
		input = fixed
	}
	t.Errorf("fixes bring up fixes without end: %q", rounds)
}

// FuzzKnown holds that no fact breaks a rule, whatever field it stands in.
func FuzzKnown(f *testing.F) {
	for _, r := range All() {
		for _, ex := range r.Examples {
			for _, values := range ex.Recipient {
				f.Add(ex.Bad, values[0], ex.Lang)
			}
		}
	}
	f.Add("Hallo Zoë, Ihre Arbeit bei „ß“, Andrea, half", "Prof. Dr. von der Ä-Ö, \u0308 (she/her) 12 Jahre", "de")
	f.Fuzz(func(t *testing.T, input, value, language string) {
		known := lint.Known{}
		for _, field := range strings.Fields(`name first last title salutation headline role company location school mutual
			mutual_count event group post wants offers interests skills employers schools groups events because`) {
			known[field] = []string{value}
		}
		n := lint.Note{Input: input, Lang: language, Network: lint.Networks[0], Recipient: known, Sender: known}
		lint.Run(n, lint.Config{Rules: All(), Packs: lang.Packs(), Lang: "en"})
	})
}

// lintAll runs all rules on an input with front matter.
func lintAll(input, language string) lint.Report {
	_, start, _ := lint.FrontMatter(input)
	n := lint.Note{
		Input: input, Start: start, Lang: language, Network: lint.Networks[0],
		Recipient: lint.Known{
			"name": {"Zoë Weiß"}, "company": {"Groß & Söhne"}, "interests": {"Segeln"}, "post": {"Hi Zoë, xyz"}, "headline": {"du Sie"}, "mutual": {"Andrea ß"},
			"preferences": {"No sales. Bitte kein Sie. Nur mit Text."},
		},
		Today: time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC), Drafted: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC),
	}
	return lint.Run(n, lint.Config{Rules: All(), Packs: lang.Packs(), Lang: "en"})
}

// adversaries are what costs a careless scanner time that grows with the square of the input.
var adversaries = []string{
	"{", "{{a ", "[a b] ", "[name", "<", "%a", "*|", "“[a b", "(name ", "#a#", "_", "a_",
	" ", "  ,", "\n", " \n", ". ", "a . ", "a.", "a.de ", "https://a.", "-", "a-",
	"Hi ", "Hi Zoë ", "Herr/Frau ", "xyz ", "Firma ", "du Sie ", "Ihr ", "„ß “", "Dr. ",
	"\u200b", "\u00ad ", "\u200e", "\u202e", "\u3164", "\x1b[1", "a\u200c", "🏴\U000e0067", "\ufe0f", "𝗮", "𝗮 ", "𝗮𝗮\n", "ａ", "ａａ ", "l\u0336",
	"а", "aа ", "aβ", "NOW ", "ALL ", "A ", "!", "! ", "#NOW", "NOW,", "I like you, ", "ich bin du, ", "to for you and ", "Dear ", "Best regards ",
	"\u0308", "👩‍💻", "🇩", "क्", "\u200d", "\r", "\xff", "é", "A", "ß ",
	"\"a ", "'a ", "„a ", "‚a ", "«a ", "(a ", "[[", "((", "…", "... ", "a ... was ", "at  is ", "5 ", "2019 ", "2019. ", "12:30 ", "+49 151 ", "a@b.de ",
	"http://", "www.a.com/", "a,b", "a:in", "Anna Weiß ", "Anna Weiß, ", "Frau Weiß ", "McCoy-", "congrats on your new role ", "vor zwei Jahren ",
	"morgen um 10 Uhr ", "15 Minuten ", "Ihnen dir ", "Liebe*r ", "first_", "%s ", "xxx ", "Ihre Stelle als ", "Sie haben gesagt, dass ", "weil ", "wir bieten ",
	"Andrea, ", "danke, Andrea! ", "your work at Xyz ", "Ihr Beitrag „xyz“ ", "xyz du. ",
}

// BenchmarkAdversaries fails where the cost of a byte grows with the note: sixteen
// times the note may take 64 times as long; quadratic work takes 256 times. It is
// no test, since a busy machine stretches what it measures.
func BenchmarkAdversaries(b *testing.B) {
	for _, s := range adversaries {
		var took [2]time.Duration
		for i, size := range [...]int{4 << 10, 64 << 10} {
			input := strings.Repeat(s, size/len(s))
			b.Run(fmt.Sprintf("%q/%dKiB", s, size>>10), func(b *testing.B) {
				for b.Loop() {
					lintAll(input, "de")
				}
				took[i] = b.Elapsed() / time.Duration(b.N)
			})
		}
		if took[0] > 0 && took[1] > 64*took[0] {
			b.Errorf("%q: 64 KiB take %v, 4 KiB %v", s, took[1], took[0])
		}
	}
}

// BenchmarkLint judges one note of about 250 characters by all rules.
func BenchmarkLint(b *testing.B) {
	notes := map[string]string{
		"en": "Hi Zoë, your talk on dual writes at GopherCon saved our migration: we had lost three orders a day between the queue and " +
			"the database, and nobody knew where. The outbox from your last slide has kept it quiet since Easter 👩‍💻. Shall we connect?",
		"de": "Guten Tag Frau Weiß, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag hat uns geholfen: Wir planen in Görlitz gerade die " +
			"Übergabestationen neu und hatten die Rücklauftemperatur viel zu hoch angesetzt. Darf ich Sie zu meinen Kontakten zählen?",
	}
	for _, language := range []string{"en", "de"} {
		b.Run(language, func(b *testing.B) {
			config := lint.Config{Rules: All(), Packs: lang.Packs()}
			b.ReportAllocs()
			for b.Loop() {
				lint.Run(lint.Note{Input: notes[language], Network: lint.Networks[0]}, config)
			}
		})
	}
}
