package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestLicences(t *testing.T) {
	folder := t.TempDir()
	for name, text := range map[string]string{"a/LICENSE.txt": "Be free.", "a/NOTICE": "By Ä.", "a/README": "no", "b/NOTICE": "By B."} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(folder, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text+"\n\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	a := module{"example.org/a", "v1.2.3", filepath.Join(folder, "a")}
	text, err := licences([]module{a})
	want := "example.org/a v1.2.3\n\n-- LICENSE.txt --\n\nBe free.\n\n-- NOTICE --\n\nBy Ä.\n"
	if err != nil || !strings.HasSuffix(string(text), want) {
		t.Errorf("got %q and %v, want %q at the end", text, err, want)
	}
	_, err = licences([]module{a, {"example.org/b", "v2", filepath.Join(folder, "b")}})
	if err == nil || err.Error() != "example.org/b v2 has no licence" {
		t.Errorf("got %v for a module with a notice only", err)
	}
}

// TestLinked holds that every module is named that some system needs, and none of the tests'.
func TestLinked(t *testing.T) {
	t.Chdir("../..")
	modules, err := linked()
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, m := range modules {
		paths = append(paths, m.path)
	}
	for path, want := range map[string]bool{
		"github.com/spf13/cobra":               true,
		"github.com/inconshreveable/mousetrap": true, // on Windows
		"github.com/google/go-cmp":             false,
		"note":                                 false,
	} {
		if slices.Contains(paths, path) != want {
			t.Errorf("%s: linked is %v in %q", path, !want, paths)
		}
	}
}
