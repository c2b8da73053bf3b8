package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/spf13/pflag"
)

// TestOfferedWords holds that the Tab key says something of every word that it
// offers behind a flag, in both languages.
func TestOfferedWords(t *testing.T) {
	offers := 0
	for _, ui := range []string{"en", "de"} {
		for _, cmd := range allCommands(newTestRoot()) {
			cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
				if f.NoOptDefVal != "" { // a switch
					return
				}
				path := strings.Fields(cmd.CommandPath())[1:]
				for _, line := range completed(append(path, "--ui", ui, "--"+f.Name, "")...) {
					offers++
					if word, doc, _ := strings.Cut(line, "\t"); doc == "" {
						t.Errorf("%s --%s: nothing is said of %q (%s)", cmd.CommandPath(), f.Name, word, ui)
					}
				}
			})
		}
	}
	if offers < 500 {
		t.Errorf("%d words are offered, want at least 500", offers)
	}
}

// completed is what a shell is offered, a line each.
func completed(args ...string) []string {
	var out, err bytes.Buffer
	run(append([]string{"__complete"}, args...), strings.NewReader(""), &out, &err, func(string) string { return "" })
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	return lines[:len(lines)-1] // the last one tells the shell about files
}
