package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// audited runs "note audit" and gives what it prints.
func audited(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, err bytes.Buffer
	home := t.TempDir()
	env := func(name string) string { return map[string]string{"HOME": home, "XDG_CONFIG_HOME": home}[name] }
	code = run(append([]string{"audit", "--today", "2026-06-01"}, args...), strings.NewReader(""), &out, &err, env)
	return code, out.String(), err.String()
}

// packed is the ZIP of a folder, with what more adds.
func packed(t *testing.T, folder string, more func(*zip.Writer) error) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "export.zip")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z := zip.NewWriter(f)
	if err := z.AddFS(os.DirFS(folder)); err != nil {
		t.Fatal(err)
	}
	if more != nil {
		if err := more(z); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

const sentFolder = "../../testdata/sent"

// TestAuditZIP holds that the ZIP of an archive says what the folder does.
func TestAuditZIP(t *testing.T) {
	path := packed(t, sentFolder, nil)
	_, folder, _ := audited(t, sentFolder)
	code, packed, stderr := audited(t, path)
	if diff := cmp.Diff(folder, strings.ReplaceAll(packed, path, sentFolder)); diff != "" || code != exitFound || stderr != "" {
		t.Errorf("exit %d, %s (-folder +ZIP):\n%s", code, stderr, diff)
	}
}

// TestAuditHostileZIP holds that a ZIP which means harm is refused in a sentence, and nothing of it is read.
func TestAuditHostileZIP(t *testing.T) {
	for want, more := range map[string]func(*zip.Writer) error{
		`note: error: export.zip: "../a.csv" in the ZIP lies outside of it`: func(z *zip.Writer) error {
			_, err := z.Create("../a.csv")
			return err
		},
		`note: error: export.zip: "a.csv" in the ZIP claims 10240 MiB, more than a table has`: func(z *zip.Writer) error {
			_, err := z.CreateRaw(&zip.FileHeader{Name: "a.csv", Method: zip.Deflate, UncompressedSize64: 10 << 30, CompressedSize64: 9})
			return err
		},
		`note: error: export.zip: "more.zip" in the ZIP is a ZIP itself: unpack it, and name the folder`: func(z *zip.Writer) error {
			_, err := z.Create("more.zip")
			return err
		},
	} {
		path := packed(t, sentFolder, more)
		code, stdout, stderr := audited(t, path)
		if stderr = strings.ReplaceAll(stderr, filepath.Dir(path)+"/", ""); stderr != want+"\n" || code != exitFailed || stdout != "" {
			t.Errorf("exit %d, %q, want %q; %s", code, stderr, want, stdout)
		}
	}
}

// TestAuditEndlessField holds that a field without an end costs its row.
func TestAuditEndlessField(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.csv")
	if err := os.WriteFile(path, []byte("message\nHi Kim\n\""+strings.Repeat("x", 4<<20)), 0o600); err != nil {
		t.Fatal(err)
	}
	code, stdout, stderr := audited(t, path)
	if code != exitFailed || !strings.HasPrefix(stdout, "1 notes") || !strings.HasSuffix(stderr, "a.csv:3: over 64 KiB: too long for a note\n") {
		t.Errorf("exit %d, %q, %q", code, stderr, stdout)
	}
}

// TestPoolKeepsOrder holds that results come in the order in which they were asked for.
func TestPoolKeepsOrder(t *testing.T) {
	var got, want []string
	p := newPool()
	for i := range 3000 {
		want = append(want, fmt.Sprint(i))
		p.do(i*poolUnit/9, func() func() {
			place := fmt.Sprint(i)
			return func() { got = append(got, place) }
		})
	}
	p.close()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestAuditSameOrder holds that a report does not depend on how many cores there are.
func TestAuditSameOrder(t *testing.T) {
	_, want, _ := audited(t, "--format", "json", sentFolder, "../../testdata/notes/worked-en.jsonl")
	for range 3 {
		if _, got, _ := audited(t, "--format", "json", sentFolder, "../../testdata/notes/worked-en.jsonl"); got != want {
			t.Fatal(cmp.Diff(want, got))
		}
	}
}

// BenchmarkAudit audits 820 notes, with their near duplicates.
func BenchmarkAudit(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		run([]string{"audit", "--fail-on", "never", "../../testdata/notes/worked-en.jsonl"}, strings.NewReader(""), io.Discard, io.Discard, func(string) string { return "" })
	}
}
