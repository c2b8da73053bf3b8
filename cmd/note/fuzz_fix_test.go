package main

import (
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"note/lint"
)

// FuzzFix holds that --fix never harms: it gives all letters and digits of the
// note, the facts at its head as they are, and the input itself where it cannot;
// what it gave has nothing left to fix.
func FuzzFix(f *testing.F) {
	for _, seed := range []string{
		"Hi  Ju\u0308rgen ,\r\n\r\n\r\n\r\n I came\u200b across \u202eyour\u202c profile .  \t",
		"---\nto: {name:  Weiß}\n---\n\n𝗛𝗶 𝗪𝗲𝗶ß 👩‍💻 ，ＯＫ\u00ad",
		"---\nto: [\n---\nHi  there", "---\nHi  there", "\ufeffHi \xff", "{\"text\":\"Hi  \"}", "Ⓗⓐⓛⓛⓞ ½ ﬁ ² H\u0336i\u0336 \u2028\u2029\v",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, input string) {
		got := runNote(strings.NewReader(input), "lint", "--fix", "--fail-on", "never")
		if got.Code != exitClean && (got.Code != exitFailed || got.Out != input || got.Err == "") {
			t.Fatalf("%q: exit code %d, %q, %q", input, got.Code, got.Out, got.Err)
		}
		if got.Code != exitClean {
			return
		}
		_, body, _ := lint.FrontMatter(input)
		_, rest, _ := lint.FrontMatter(got.Out)
		if strings.TrimRight(input[:body], "\r\n") != strings.TrimRight(got.Out[:rest], "\r\n") {
			t.Errorf("%q: the head is %q", input, got.Out[:rest])
		}
		if was, is := plainLetters(input[body:]), plainLetters(got.Out[rest:]); was != is {
			t.Errorf("%q gives %q: letters were %q, are %q", input, got.Out, was, is)
		}
		if again := runNote(strings.NewReader(got.Out), "lint", "--fix", "--fail-on", "never"); again.Out != got.Out {
			t.Errorf("%q is fixed to %q, and that to %q", input, got.Out, again.Out)
		}
	})
}

// plainLetters are the letters and digits of s, without styles and marks.
func plainLetters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, norm.NFKD.String(s))
}
