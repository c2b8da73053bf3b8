package text

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	uax29 "github.com/clipperhouse/uax29/v2/graphemes"
	"golang.org/x/text/unicode/norm"
)

// checkAll checks what must be true of every text.
func checkAll(t *testing.T, s string) {
	m := Measure(s)
	checkCounts(t, m)
	checkWords(t, m)
	checkSentences(t, m)
	checkLines(t, m)
	checkNormal(t, s)
	checkPlaces(t, s)
	checkWiden(t, s)
	checkStyled(t, s)
	checkOracle(t, s)
	if t.Failed() {
		t.Fatalf("in %+q", s)
	}
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
		if want := Fold(m.Source[w.Start:w.End]); w.Fold != want || want == "" {
			t.Errorf("word %+v: want it folded to %q", w, want)
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

func checkStyled(t *testing.T, s string) {
	at := 0
	for _, row := range Styled(s) {
		for _, r := range row.Plain {
			if r.Start < max(at, row.Start) || r.End <= r.Start || r.End > row.End {
				t.Errorf("%+v lies outside of %+v", r, row.Span)
			}
			at = r.End
		}
	}
	if plain := Unstyled(s); plain != Unstyled(plain) {
		t.Errorf("%q is no plain form: it becomes %q", plain, Unstyled(plain))
	}
}
