package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// inCopy runs write in a copy of the named files and gives what it wrote to out.
func inCopy(t *testing.T, write func(dir string) error, out string, files ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range files {
		copied := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(copied), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(copied, read(t, filepath.Join("../..", name)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := write(dir); err != nil {
		t.Fatal(err)
	}
	return string(read(t, filepath.Join(dir, out)))
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestNetworksUpToDate(t *testing.T) {
	want := inCopy(t, writeNetworks, "lint/networks_gen.go", "lint/limits.yaml")
	if diff := cmp.Diff(want, string(read(t, "../../lint/networks_gen.go"))); diff != "" {
		t.Errorf("lint/networks_gen.go is not what lint/limits.yaml says; run go generate ./... (-want +got):\n%s", diff)
	}
}

func TestReadNetworks(t *testing.T) {
	const good = `- {network: agora, tier: "", limit: 500, unit: graphemes, box: false, source: "https://agora.example", checked: 2026-01-31, remark: {en: "a „b“ ß", de: "👩‍💻"}}`
	tests := []struct{ name, yaml, want string }{
		{"good", good, ""},
		{"unknown key", strings.Replace(good, "limit:", "limt:", 1), "field limt not found"},
		{"negative limit", strings.Replace(good, "500", "-1", 1), `entry 1 ("agora-"): its limit is below 0`},
		{"other unit", strings.Replace(good, "graphemes", "bytes", 1), "its unit is not graphemes"},
		{"box without limit", strings.NewReplacer("500", "0", "box: false", "box: true").Replace(good), "it has a box, but no limit"},
		{"no such day", strings.Replace(good, "2026-01-31", "2026-02-31", 1), "checked is no day"},
		{"no German", strings.Replace(good, "👩‍💻", "", 1), "it needs a remark in en and de"},
		{"notes", strings.Replace(good, "remark:", `notes: {number: 5, source: "https://agora.example", checked: 2026-01-31}, remark:`, 1), ""},
		{"notes without source", strings.Replace(good, "remark:", "notes: {number: 5, checked: 2026-01-31}, remark:", 1), "notes need a number from 1, a source"},
		{"rest without day", strings.Replace(good, "remark:", `rest: {number: 21, source: "https://agora.example"}, remark:`, 1), "rest needs a number from 1, a source and the day"},
		{"twice", good + "\n" + good, `entry 2 ("agora-"): it is there twice`},
		{"empty", "[]", "no network"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "limits.yaml")
			if err := os.WriteFile(path, []byte(tt.yaml), 0o644); err != nil {
				t.Fatal(err)
			}
			got := ""
			if _, err := readNetworks(path); err != nil {
				got = err.Error()
			}
			if (tt.want == "") != (got == "") || !strings.Contains(got, tt.want) {
				t.Errorf("error %q, want %q in it", got, tt.want)
			}
		})
	}
}
