package main

import (
	"strings"
	"testing"
)

// FuzzDraft holds for any profile and reason what a draft promises: it fits, it
// is clean, no fact is read as a template, and where there is none, that is said.
func FuzzDraft(f *testing.F) {
	for i, layout := range layouts {
		f.Add(strings.ReplaceAll(layout, "{}", hostile[i]), "", true)
		f.Add(strings.ReplaceAll(layout, "{}", "Weiß"), "your remark on "+hostile[i+8], false)
	}
	f.Fuzz(func(t *testing.T, profile, because string, german bool) {
		args := []string{"draft", "-", "--no-input", "--today", "2026-11-22", "--input", "profile", "--lang", map[bool]string{true: "de", false: "en"}[german]}
		if because != "" {
			args = append(args, "--because="+because)
		}
		got := runNote(strings.NewReader(profile), args...)
		if strings.Contains(profile+because, "<no value>") || strings.Contains(profile+because, "Why "+secret) {
			return // their own words
		}
		if complaint := unsafe(got); complaint != "" {
			t.Errorf("%s: %+v from %q with %q", complaint, got, profile, args)
		}
	})
}
