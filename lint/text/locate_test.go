package text

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestLocate(t *testing.T) {
	const s = "aü\r\n👩‍💻u\u0308x\r\ny"
	want := []Position{
		{Byte: 0, UTF16: 0, Line: 1, Column: 1},
		{Byte: 1, UTF16: 1, Line: 1, Column: 2},
		{Byte: 1, UTF16: 1, Line: 1, Column: 2}, // the same again
		{Byte: 3, UTF16: 2, Line: 1, Column: 3},
		{Byte: 4, UTF16: 3, Line: 1, Column: 3}, // inside CRLF
		{Byte: 5, UTF16: 4, Line: 2, Column: 1},
		{Byte: 12, UTF16: 7, Line: 2, Column: 1}, // inside the emoji
		{Byte: 16, UTF16: 9, Line: 2, Column: 2},
		{Byte: 17, UTF16: 10, Line: 2, Column: 2}, // before the mark of ü
		{Byte: 19, UTF16: 11, Line: 2, Column: 3},
		{Byte: 22, UTF16: 14, Line: 3, Column: 1},
		{Byte: 23, UTF16: 15, Line: 3, Column: 2}, // the end
		{Byte: 23, UTF16: 15, Line: 3, Column: 2}, // beyond it
	}
	got := Locate(s, []int{0, 1, 1, 3, 4, 5, 12, 16, 17, 19, 22, 23, 99})
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestColumn(t *testing.T) {
	const s = "first\r\nHällo Frau Müller 👩‍💻, I hope\na\tü\n漢字x"
	for _, c := range []struct {
		before                                  string
		graphemes, bytes, runes, utf16, display int
	}{
		{"first", 1, 1, 1, 1, 1},
		{"\r", 6, 6, 6, 6, 6},
		{"\n", 6, 7, 7, 7, 6}, // inside CRLF: still the first line
		{"Hällo", 1, 1, 1, 1, 1},
		{"Frau", 7, 8, 7, 7, 7},
		{"I hope", 22, 34, 24, 26, 23},
		{"ü\n", 3, 3, 3, 3, 9},
		{"x", 3, 7, 3, 3, 5},
	} {
		at := strings.Index(s, c.before)
		got := map[Unit]int{}
		for _, unit := range []Unit{UnitGraphemes, UnitBytes, UnitRunes, UnitUTF16, UnitDisplay} {
			got[unit] = Column(s, at, unit)
		}
		want := map[Unit]int{
			UnitGraphemes: c.graphemes, UnitBytes: c.bytes, UnitRunes: c.runes, UnitUTF16: c.utf16, UnitDisplay: c.display,
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("before %q: %s", c.before, diff)
		}
	}
}

// checkPlaces compares places with what the text before them says.
func checkPlaces(t *testing.T, s string) {
	offsets := make([]int, len(s)+1)
	for i := range offsets {
		offsets[i] = i
	}
	if len(offsets) > 300 {
		offsets = offsets[:300]
	}
	for i, p := range Locate(s, offsets) {
		if want := place(s, i); p != want {
			t.Fatalf("%+q: byte %d is at %+v, want %+v", s, i, p, want)
		}
		if alone := Locate(s, []int{i})[0]; alone != p {
			t.Fatalf("%+q: byte %d is at %+v, by itself at %+v", s, i, p, alone)
		}
		for unit, want := range map[Unit]int{
			UnitGraphemes: p.Column, UnitBytes: len(lineBefore(s, i)) + 1,
			UnitRunes: utf8.RuneCountInString(lineBefore(s, i)) + 1,
			UnitUTF16: len(utf16.Encode([]rune(lineBefore(s, i)))) + 1,
		} {
			if got := Column(s, i, unit); got != want {
				t.Fatalf("%+q: byte %d is in column %d (%s), want %d", s, i, got, unit, want)
			}
		}
	}
}

// place finds the place of byte at by looking at all clusters before it.
func place(s string, at int) Position {
	p := Position{Byte: at, UTF16: len(utf16.Encode([]rune(s[:at]))), Line: 1, Column: 1}
	end := 0
	for _, c := range split(s) {
		end += len(c)
		if end > at {
			break
		}
		p.Column++
		if c == "\n" || c == "\r" || c == "\r\n" {
			p.Line++
			p.Column = 1
		}
	}
	return p
}

// lineBefore is what stands before byte at in its line.
func lineBefore(s string, at int) string {
	start := 0
	for _, l := range lines(s) {
		if l.Start <= at {
			start = l.Start
		}
	}
	return s[start:at]
}

func checkWiden(t *testing.T, s string) {
	borders := map[int]bool{0: true}
	at := 0
	for i, c := range split(s) {
		if behind := Behind(s, i); behind != at {
			t.Errorf("%+q: %d clusters end at %d, want %d", s, i, behind, at)
		}
		at += len(c)
		borders[at] = true
	}
	for _, span := range []Span{{0, len(s)}, {len(s) / 3, len(s) / 2}, {len(s) / 2, len(s) / 2}, {len(s) / 2, len(s)}} {
		start, end := Widen(s, span.Start, span.End)
		if !borders[start] || !borders[end] || start > span.Start || end < span.End && span.Start < span.End {
			t.Errorf("%+q: %+v widened to [%d, %d)", s, span, start, end)
		}
		for at := start + 1; at <= span.Start; at++ {
			if borders[at] {
				t.Errorf("%+q: %+v widened to [%d, %d), too far", s, span, start, end)
			}
		}
		if again, end2 := Widen(s, start, end); again != start || end2 != end {
			t.Errorf("%+q: [%d, %d) widened again to [%d, %d)", s, start, end, again, end2)
		}
	}
}
