package main

import (
	"strings"
	"testing"

	"note/lint/text"
)

// FuzzLint holds for any input, read and reported as whatever, what holds of every run.
func FuzzLint(f *testing.F) {
	kinds, formats := noteSources().names(), findingFormats().names()
	for _, seed := range []string{
		"Hi Ju\u0308rgen 👩‍💻,\r\nI came across your\u00a0profile. „Grüße“",
		"---\nto: {name: Weiß}\nallow: [link]\n---\nHi {{name}}, see www.müller.example",
		"---\n\tlang: de\n---\n",
		"---\nto: &a [*a]\n---\nx",
		"{\"text\":\"Guten Tag\",\"id\":7,\"recipient\":{\"name\":\"Kim\"}}\n{}\n[]",
		"id;message\n1;\"a\nb\"\n2\n",
		"\x1b]0;title\a\u202e\u009b31m\x00\xff",
	} {
		for i := range len(kinds) * len(formats) {
			f.Add(seed, i)
		}
	}
	f.Fuzz(func(t *testing.T, input string, choice int) {
		choice &= 0xff
		args := []string{"lint", "--explain", "--input=" + kinds[choice%len(kinds)], "--format=" + formats[choice/len(kinds)%len(formats)]}
		checkRun(t, args, runNote(strings.NewReader(input), args...))
	})
}

// checkRun checks what holds of every run: note ends with 0, 1 or 2, says
// something when it fails, and writes nothing that steers a terminal.
func checkRun(t *testing.T, args []string, got result) {
	t.Helper()
	if got.Code < 0 || got.Code > 2 || got.Code == 2 && got.Err == "" {
		t.Errorf("%q: %+v", args, got)
	}
	for _, stream := range []string{got.Out, got.Err} {
		if text.Printable(stream, "\n") != stream {
			t.Errorf("%q: %q steers a terminal", args, stream)
		}
	}
}
