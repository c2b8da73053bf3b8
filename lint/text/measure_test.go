package text

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestMeasure(t *testing.T) {
	const s = "Hi Mu\u0308ller,\r\n„Größe“\u00a03 \r\n"
	want := &Text{
		Source: s, End: 30, Graphemes: 20, UTF16: 21,
		Words: []Word{
			{Span: Span{0, 2}, Fold: "hi", Case: Title},
			{Span: Span{3, 11}, Fold: "mueller", Case: Title},
			{Span: Span{17, 24}, Fold: "groesse", Sentence: 1, Before: Comma | Newline | Quote, Case: Title},
			{Span: Span{29, 30}, Fold: "3", Sentence: 1, Before: Quote, Case: Number},
		},
		Gaps:      Comma | Newline | Quote,
		Sentences: []Span{{0, 12}, {14, 30}},
		Lines:     []Span{{0, 12}, {14, 31}, {33, 33}},
	}
	if diff := cmp.Diff(want, Measure(s), cmpopts.IgnoreUnexported(Text{})); diff != "" {
		t.Error(diff)
	}
}

func TestCounts(t *testing.T) {
	for _, c := range []struct {
		name, text            string
		graphemes, utf16, end int
	}{
		{"empty", "", 0, 0, 0},
		{"only white space", " \r\n\u00a0\u2028\t", 0, 0, 0},
		{"white space behind", "a \u00a0\n", 1, 1, 1},
		{"CRLF is one", "a\r\n\r\nb", 4, 4, 6},
		{"the emoji of a developer", "👩‍💻", 1, 5, 11},
		{"decomposed", "Gru\u0308ße", 5, 6, 8},
		{"Hangul that NFC composes", "\u1100\u1161\u11a8", 1, 3, 9},
		{"family, é, flag", "👨‍👩‍👧‍👦e\u0301🇩🇪", 3, 17, 36},
		{"many marks", "a" + strings.Repeat("\u0308", 99), 1, 100, 199},
		{"invalid UTF-8", "a\xff\xfeb", 4, 4, 4},
		{"bold letters", "𝗯𝗼", 2, 4, 8},
	} {
		got := Measure(c.text)
		if got.Graphemes != c.graphemes || got.UTF16 != c.utf16 || got.End != c.end {
			t.Errorf("%s: %d graphemes, %d units, end %d; want %d, %d, %d",
				c.name, got.Graphemes, got.UTF16, got.End, c.graphemes, c.utf16, c.end)
		}
	}
}

func TestLines(t *testing.T) {
	for s, want := range map[string][]string{
		"": {""}, "a": {"a"}, "a\n": {"a", ""}, "\r\r\n\n": {"", "", "", ""}, "ä\r\nb\rc\u2028d": {"ä", "b", "c\u2028d"},
	} {
		var got []string
		for _, l := range Measure(s).Lines {
			got = append(got, s[l.Start:l.End])
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", s, diff)
		}
	}
}

func TestNormal(t *testing.T) {
	for s, want := range map[string]string{
		"":                                       "",
		"Gru\u0308ße \u00a0\r\n":                 "Grüße",
		" a\r\nb\rc\n\nd\t":                      " a\nb\nc\n\nd",
		"\u1100\u1161 Å":                         "가 Å",
		"a\xff\u0308":                            "a\xff\u0308",
		"👩‍💻":                                    "👩‍💻",
		"u\u0308" + strings.Repeat("\u0301", 40): "u\u0308" + strings.Repeat("\u0301", 40),
	} {
		if got := Normal(s); got != want {
			t.Errorf("Normal(%+q) = %+q, want %+q", s, got, want)
		}
	}
}

// maxFuzzed is how many bytes are checked at most: what is looked at from every
// place takes the square of their number.
const maxFuzzed = 1 << 10

func FuzzMeasure(f *testing.F) {
	for _, s := range samples {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > maxFuzzed {
			t.Skip("longer than what is checked at every place")
		}
		checkAll(t, s)
	})
}

// Texts made of pieces that mean something to some rule find more than bytes do.
func TestMeasureOfPieces(t *testing.T) {
	random := rand.New(rand.NewPCG(250, 64))
	for range 3000 {
		var b strings.Builder
		for range 1 + random.IntN(25) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		checkAll(t, b.String())
	}
}
