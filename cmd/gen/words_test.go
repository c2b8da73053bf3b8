package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWordsUpToDate(t *testing.T) {
	files, err := filepath.Glob("../../lint/rules/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal("no word lists", err)
	}
	for i, file := range files {
		files[i] = strings.TrimPrefix(filepath.ToSlash(file), "../../")
	}
	want := inCopy(t, writeWords, "lint/rules/words_gen.go", files...)
	if diff := cmp.Diff(want, string(read(t, "../../lint/rules/words_gen.go"))); diff != "" {
		t.Errorf("lint/rules/words_gen.go is not what the word lists say; run go generate ./... (-want +got):\n%.2000s", diff)
	}
}

func TestFolded(t *testing.T) {
	tests := []struct {
		name    string
		entries []string
		want    []string
		err     string
	}{
		{"folded and sorted", []string{"Straße", "m/w/d", "Gru\u0308ße", "grüsse", "*Name*"}, []string{"gruesse", "m w d", "name", "strasse"}, ""},
		{"no word", []string{"name", "😀"}, nil, `entry "😀" has no word`},
		{"empty", nil, nil, "the list is empty"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := folded(tt.entries)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if (err == nil) != (tt.err == "") || err != nil && err.Error() != tt.err {
				t.Errorf("error %v, want %q", err, tt.err)
			}
		})
	}
}

func TestVariable(t *testing.T) {
	if got := variable("left-in-placeholder", "fields"); got != "leftInPlaceholderFields" {
		t.Error(got)
	}
}
