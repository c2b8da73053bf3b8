package text

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	uax29 "github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
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
		Sentences: []Span{{0, 12}, {14, 30}},
		Lines:     []Span{{0, 12}, {14, 31}, {33, 33}},
	}
	if diff := cmp.Diff(want, Measure(s)); diff != "" {
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

func FuzzMeasure(f *testing.F) {
	for _, s := range samples {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		m := Measure(s)
		checkCounts(t, m)
		checkWords(t, m)
		checkSentences(t, m)
		checkLines(t, m)
		checkNormal(t, s)
		checkPlaces(t, s)
		checkWiden(t, s)
	})
}

func checkCounts(t *testing.T, m *Text) {
	if m.Source[:m.End] != strings.TrimRightFunc(m.Source, unicode.IsSpace) {
		t.Errorf("the note ends at %d", m.End)
	}
	note := strings.ToValidUTF8(m.Source[:m.End], "")
	if note != m.Source[:m.End] {
		return
	}
	want := 0
	for it := uax29.FromString(norm.NFC.String(note)); it.Next(); {
		want++
	}
	if m.Graphemes != want {
		t.Errorf("%d graphemes, want %d", m.Graphemes, want)
	}
	if want := len(utf16.Encode([]rune(strings.ReplaceAll(note, "\r\n", "\n")))); m.UTF16 != want {
		t.Errorf("%d UTF-16 units, want %d", m.UTF16, want)
	}
}

func checkWords(t *testing.T, m *Text) {
	last := 0
	for _, w := range m.Words {
		if w.Start < last || w.End <= w.Start || w.End > m.End {
			t.Fatalf("word %+v behind %d", w, last)
		}
		checkNoWord(t, m.Source[last:w.Start])
		checkBorders(t, m.Source, w.Span)
		if want := Fold(m.Source[w.Start:w.End]); w.Fold != want || Fold(want) != want {
			t.Errorf("word %+v: folded %q, again %q", w, want, Fold(want))
		}
		last = w.End
	}
	checkNoWord(t, m.Source[last:])
}

// checkNoWord says that letters and digits are in words, but for keycap emoji.
func checkNoWord(t *testing.T, gap string) {
	for _, keycap := range []string{"\ufe0f\u20e3", "\u20e3"} {
		for digit := '0'; digit <= '9'; digit++ {
			gap = strings.ReplaceAll(gap, string(digit)+keycap, "")
		}
	}
	if i := strings.IndexFunc(gap, func(r rune) bool { return isLetter(r) || unicode.IsDigit(r) }); i >= 0 {
		t.Errorf("%q between words", gap)
	}
}

func checkSentences(t *testing.T, m *Text) {
	at, word := 0, 0
	for i, s := range m.Sentences {
		if s.Start < at || s.End > m.End || strings.TrimSpace(m.Source[at:s.Start]) != "" {
			t.Fatalf("sentence %+v behind %d", s, at)
		}
		checkBorders(t, m.Source, s)
		first := word
		for word < len(m.Words) && m.Words[word].Sentence == i {
			if w := m.Words[word]; w.Start < s.Start || w.End > s.End {
				t.Errorf("word %+v is not in its sentence %+v", w, s)
			}
			word++
		}
		if word == first {
			t.Errorf("sentence %+v has no word", s)
		}
		at = s.End
	}
	if word != len(m.Words) || word > 0 && at != m.End {
		t.Errorf("the sentences end at %d, word %d", at, word)
	}
}

func checkLines(t *testing.T, m *Text) {
	at := 0
	for i, l := range m.Lines {
		if l.Start != at && i == 0 || strings.ContainsAny(m.Source[l.Start:l.End], "\r\n") {
			t.Errorf("line %+v", l)
		}
		at = l.End + lineBreak(m.Source[l.End:])
		if i+1 < len(m.Lines) && (m.Lines[i+1].Start != at || at == l.End) {
			t.Errorf("line %+v, next %+v", l, m.Lines[i+1])
		}
	}
	if at != len(m.Source) {
		t.Errorf("the lines end at %d", at)
	}
}

func checkNormal(t *testing.T, s string) {
	n := Normal(s)
	if Normal(n) != n || strings.Contains(n, "\r") {
		t.Errorf("Normal(%+q) = %+q, and again %+q", s, n, Normal(n))
	}
	if !norm.NFC.IsNormalString(n) && n != strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s[:len(strings.TrimRightFunc(s, unicode.IsSpace))]) {
		t.Errorf("Normal(%+q) = %+q", s, n)
	}
}

func checkBorders(t *testing.T, s string, span Span) {
	if !utf8.ValidString(s) {
		return
	}
	for _, at := range []int{span.Start, span.End} {
		if at < len(s) && !utf8.RuneStart(s[at]) {
			t.Errorf("%q: %+v cuts a character", s, span)
		}
	}
}
