package report

import (
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"note/lint/text"
)

func TestExcerpt(t *testing.T) {
	const long = "Grüß Gott Frau Weiß, Ihr Vortrag über Züge in Köln war klar; wir bauen gerade dasselbe und suchen Austausch"
	for _, test := range []struct {
		name  string
		input string
		words string
		room  int
		want  []string
	}{
		{"whole line", "a\r\nHallo Weiß!\nb", "Weiß", 40, []string{"Hallo ", "Weiß", "!"}},
		{"as wide as the room", "Grüße für Jürgen", "für", 16, []string{"Grüße ", "für", " Jürgen"}},
		{"tab", "a\tWeiß\tb", "Weiß", 40, []string{"a ", "Weiß", " b"}},
		{"steers nothing", "\x1b[31mWeiß\u202e", "Weiß", 40, []string{`\x1b[31m`, "Weiß", `\u202e`}},
		{"at the start", long, "Grüß", 30, []string{"", "Grüß", " Gott Frau Weiß, Ihr …"}},
		{"at the end", long, "Austausch", 30, []string{"… und suchen ", "Austausch", ""}},
		{"in the middle", long, "über Züge", 30, []string{"… Vortrag ", "über Züge", " in Köln …"}},
		{"longer than the room", long, "Ihr Vortrag über Züge in Köln war klar", 30, []string{"…", "Ihr Vortrag über Züge in …", ""}},
		{"far from the start", strings.Repeat("👩‍💻 ", 300) + "Weiß", "Weiß", 20, []string{"… 👩‍💻 👩‍💻 👩‍💻 👩‍💻 ", "Weiß", ""}},
		{"a cell of many bytes", "e" + strings.Repeat("\u0301", 999) + "Weiß" + "e" + strings.Repeat("\u0301", 999), "Weiß", 36,
			[]string{"…" + strings.Repeat("\u0301", 288), "Weiß", "e" + strings.Repeat("\u0301", 287) + "…"}},
		{"several lines", "Ihr Vortrag\nüber Züge", "Vortrag\nüber", 40, []string{"Ihr ", "Vortrag", ""}},
	} {
		t.Run(test.name, func(t *testing.T) {
			at := strings.Index(test.input, test.words)
			before, found, after := excerpt(test.input, text.Span{Start: at, End: at + len(test.words)}, test.room)
			if diff := cmp.Diff(test.want, []string{before, found, after}); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// FuzzExcerpt holds that an excerpt fits its room, for any span of any text.
func FuzzExcerpt(f *testing.F) {
	f.Add("Grüße 👩‍💻 „Ju\u0308rgen“,\r\nIhr\u00a0Beitrag", 3, 9, 40)
	f.Add(strings.Repeat("ß", 300), 100, 200, 36)
	f.Add("\x1b[31m\u202e"+strings.Repeat("漢", 50), 8, 20, 36)
	f.Add(strings.Repeat("\x80", 2000), 0, 1999, 36)
	f.Add(strings.Repeat("\x80", 2000), 1000, 1001, 36)
	f.Fuzz(func(t *testing.T, input string, start, end, room int) {
		if start < 0 || end < start || end > len(input) || room < 36 || room > 500 {
			return
		}
		start, end = text.Widen(input, start, end)
		before, words, after := excerpt(input, text.Span{Start: start, End: end}, room)
		line := before + words + after
		if n := cells(before) + cells(words) + cells(after); n > room {
			t.Errorf("%d cells in a room of %d: %q", n, room, line)
		}
		if !utf8.ValidString(line) || text.Printable(line, "") != line {
			t.Errorf("not printable: %q", line)
		}
	})
}

func TestWrap(t *testing.T) {
	got := wrap("Schreiben Sie „einen“  Satz, 👩‍💻 warum", 14)
	want := []string{"Schreiben Sie", "„einen“ Satz,", "👩‍💻 warum"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestManyFindings holds that a finding costs no more memory in a longer line:
// whoever looks at the whole line for each takes four times as much a finding here.
func TestManyFindings(t *testing.T) {
	for _, format := range []string{"text", "line", "sarif"} {
		few, many := allocated(t, format, 2000), allocated(t, format, 8000)
		if many > 2*few {
			t.Errorf("%s allocates %d bytes for each of 2000 findings in a line, %d for each of 8000", format, few, many)
		}
	}
}

// allocated is how many bytes it takes to report each of n findings in one line. Its
// tabs must be replaced, so that what is looked at is copied.
func allocated(t *testing.T, format string, n int) uint64 {
	const unit = "ß\t{{x}} "
	note := judged(strings.Repeat(unit, n), 0)
	for i := range n {
		f := placeholder
		f.Span = text.Span{Start: i*len(unit) + 3, End: i*len(unit) + 8}
		note.Findings = append(note.Findings, f)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	printed(t, format, Options{Columns: text.UnitDisplay}, 0, note)
	runtime.ReadMemStats(&after)
	return (after.TotalAlloc - before.TotalAlloc) / uint64(n)
}
