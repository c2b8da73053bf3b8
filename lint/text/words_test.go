package text

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWords(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"", nil},
		{" …\r\n👩‍💻 – ", nil},
		{"Hi Anna, it's me", []string{"Hi", "Anna", "it's", "me"}},
		{"don’t, Rock ’n’ Roll, Jens’ geht´s O'Brien", []string{"don’t", "Rock", "n", "Roll", "Jens", "geht´s", "O'Brien"}},
		{"Oʼzbek 'quoted' 10'000", []string{"Oʼzbek", "quoted", "10'000"}},
		{"Müller-Lüdenscheidt, E\u2011Mail", []string{"Müller", "Lüdenscheidt", "E", "Mail"}},
		{"Mu\u0308ller, Straße", []string{"Mu\u0308ller", "Straße"}},
		{"Kolleg:innen Kolleg*innen KOLLEG_INNEN Kolleg·innen Lehrer:in, Bürger:innenrat",
			[]string{"Kolleg:innen", "Kolleg*innen", "KOLLEG_INNEN", "Kolleg·innen", "Lehrer:in", "Bürger:innenrat"}},
		{"Betreff:Ihr, foo_bar, x:index, x:in2, 3*in, Kolleg/innen, :innen, a: in",
			[]string{"Betreff", "Ihr", "foo", "bar", "x", "index", "x", "in2", "3*in", "Kolleg", "innen", "innen", "a", "in"}},
		{"Kon\u00adtakt, Auf\u200clage, a\u200b\u200bb, c\u200b d", []string{"Kon\u00adtakt", "Auf\u200clage", "a\u200b\u200bb", "c", "d"}},
		{"3.5 Mio. x2, B2B", []string{"3", "5", "Mio", "x2", "B2B"}},
		{"1️⃣ erst, 2\u20e3 dann 3️", []string{"erst", "dann", "3️"}},
		{"\u0308a ❤️b", []string{"a", "b"}},
		{"नमस्ते दुनिया 각 日本語", []string{"नमस्ते", "दुनिया", "각", "日本語"}},
		{"a\xffb\u00a0c", []string{"a", "b", "c"}},
		{"{{first_name}}, %%NAME%%, [x]", []string{"first", "name", "NAME", "x"}},
		{"https://example.com/a?b=c", []string{"https", "example", "com", "a", "b", "c"}},
	} {
		var got []string
		for _, w := range Measure(c.text).Words {
			got = append(got, c.text[w.Start:w.End])
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}

func TestCase(t *testing.T) {
	for word, want := range map[string]Case{
		"hello": Lower, "über": Lower, "日本": Lower, "don't": Lower, "ß": Lower, "3d": Lower, "ª": Lower,
		"Hello": Title, "Über": Title, "I": Title, "U\u0308ber": Title, "Kolleg:innen": Title, "Ǆ": Title, "Aß": Title, "3D": Title,
		"ACME": Upper, "ÜBER": Upper, "STRAßE": Upper, "B2B": Upper, "I'M": Upper, "𝗕𝗢": Upper,
		"iPhone": Mixed, "McCoy": Mixed, "O'Brien": Mixed, "GmbH": Mixed, "KollegInnen": Mixed, "eV": Mixed,
		"2024": Number, "10'000": Number, "٣": Number,
	} {
		words := Measure(word).Words
		if len(words) != 1 || words[0].Case != want {
			t.Errorf("%q: %+v, want case %d", word, words, want)
		}
	}
}

func TestGap(t *testing.T) {
	for _, c := range []struct {
		gap  string
		want Gap
	}{
		{" ", 0},
		{"\u00a0\t\u200b ", 0},
		{", ", Comma},
		{"; ", Comma},
		{": ", Colon},
		{". ", Stop},
		{"?!… ", Stop},
		{" – ", Dash},
		{"—", Dash},
		{" - ", Dash},
		{" -- ", Dash},
		{"\u00a0-\n", Dash | Newline},
		{"-", Hyphen},
		{"\u2011", Hyphen},
		{"- ", Sign}, // Ein- und Ausgang
		{" -", Sign},
		{"\n", Newline},
		{"\r\n", Newline},
		{"\r", Newline},
		{"\n\n", Newline | Paragraph},
		{"\r\n \t\r\n", Newline | Paragraph},
		{"\n👍\n", Newline | Sign},
		{"\u2028", Newline},
		{"\u2029", Newline | Paragraph},
		{" „", Quote},
		{"“, ‘", Quote | Comma},
		{"' ", Quote},
		{" (", Bracket},
		{"]> ", Bracket},
		{" & ", Sign},
		{" 👩‍💻 ", Sign},
		{"/", Sign},
		{"\x1b", 0},
		{"\xff", Sign},
		{".) – ", Stop | Bracket | Dash},
	} {
		s := "ü" + c.gap + "b"
		words := Measure(s).Words
		if len(words) != 2 || words[1].Before != c.want {
			t.Errorf("%q: %+v, want two words and the gap %b", s, words, c.want)
		}
	}
}

// What stands before the first word is its gap, too; there the text begins an empty line.
func TestGapBeforeFirstWord(t *testing.T) {
	for s, want := range map[string]Gap{
		"a": 0, " a": 0, "-a": Sign, "- a": Dash, "„a": Quote, "\na": Newline | Paragraph, "…\na": Stop | Newline,
	} {
		if got := Measure(s).Words[0].Before; got != want {
			t.Errorf("%q: gap %b, want %b", s, got, want)
		}
	}
}

// Folded words share one buffer, and need none where there is nothing to fold.
func TestWordsAllocateLittle(t *testing.T) {
	for _, c := range []struct {
		text string
		want float64
	}{
		{"all lower case, and it's ascii", 4}, // the Text, its words, sentences and lines
		{"Viele Grüße Von Ärzten, Die Über Größe SCHREIBEN – Überall", 5},
	} {
		if got := testing.AllocsPerRun(100, func() { Measure(c.text) }); got > c.want {
			t.Errorf("%q: %v allocations, want at most %v", c.text, got, c.want)
		}
	}
}
