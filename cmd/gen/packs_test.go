package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPacksUpToDate(t *testing.T) {
	files, err := filepath.Glob("../../lint/lang/*.yaml")
	if err != nil || len(files) < 2 {
		t.Fatal("no packs", err)
	}
	out := []string{"packs_gen.go"}
	for i, file := range files {
		files[i] = "lint/lang/" + filepath.Base(file)
		out = append(out, strings.TrimSuffix(filepath.Base(file), ".yaml")+"_gen.go")
	}
	for _, name := range out {
		want := inCopy(t, writePacks, "lint/lang/"+name, files...)
		if diff := cmp.Diff(want, string(read(t, "../../lint/lang/"+name))); diff != "" {
			t.Errorf("lint/lang/%s is not what the packs say; run go generate ./... (-want +got):\n%.2000s", name, diff)
		}
	}
}

// TestPackAdded holds that a file in lint/lang is all that a new language takes.
func TestPackAdded(t *testing.T) {
	root := t.TempDir()
	dir := filepath.Join(root, "lint", "lang")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"en", "da", "nl"} {
		if err := os.WriteFile(filepath.Join(dir, name+".yaml"), []byte("lang: "+name+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := writePacks(root); err != nil {
		t.Fatal(err)
	}
	list := string(read(t, filepath.Join(dir, "packs_gen.go")))
	if !strings.Contains(list, "return []*Pack{&packEN, &packDA, &packNL}") {
		t.Errorf("the list is %s", list)
	}
	if pack := string(read(t, filepath.Join(dir, "nl_gen.go"))); !strings.Contains(pack, `Lang:         "nl"`) {
		t.Errorf("the pack is %s", pack)
	}
	if err := os.Rename(filepath.Join(dir, "da.yaml"), filepath.Join(dir, "sv.yaml")); err != nil {
		t.Fatal(err)
	}
	if err := writePacks(root); err == nil || !strings.Contains(err.Error(), `lang is "da"`) {
		t.Errorf("da in sv.yaml: %v", err)
	}
}
