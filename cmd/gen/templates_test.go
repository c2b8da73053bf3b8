package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTemplatesUpToDate(t *testing.T) {
	var files []string
	for _, pattern := range []string{"../../templates/*/*.yaml", "../../templates/*/*/*.yaml"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range found {
			files = append(files, strings.TrimPrefix(filepath.ToSlash(path), "../../"))
		}
	}
	const out = "cmd/note/shipped/templates_gen.go"
	want := inCopy(t, writeTemplates, out, files...)
	if diff := cmp.Diff(want, string(read(t, "../../"+out))); diff != "" {
		t.Errorf("%s is not what templates/ says; run go generate ./... (-want +got):\n%.2000s", out, diff)
	}
}
