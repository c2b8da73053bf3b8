package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
)

// rowsOf are rows with n notes, no two of them the same.
func rowsOf(n int) []byte {
	var b bytes.Buffer
	for i := range n {
		fmt.Fprintf(&b, `{"id":%d,"text":"Guten Tag Frau Weiß, Ihr Vortrag Nr. %[1]d über Wärmenetze auf dem Stadtwerketag hat uns geholfen 👩‍💻: Wir planen `+
			`in Görlitz gerade %[1]d Übergabestationen neu. Darf ich Sie zu meinen Kontakten zählen?","recipient":{"name":"Ada Weiß"}}`+"\n", i)
	}
	return b.Bytes()
}

// lintRows lints rows, with format as the format, and gives what was written.
func lintRows(rows io.Reader, format string) (code int, stdout, stderr string) {
	var out, err bytes.Buffer
	code = run([]string{"lint", "--input", "jsonl", "--format", format, "--fail-on", "never", "--today", "2026-11-22"}, rows, &out, &err, func(string) string { return "" })
	return code, out.String(), err.String()
}

// TestBatchInOrder holds that notes are reported in the order of their rows, whatever
// core has judged them, and that what is said of bad rows is in order, too.
func TestBatchInOrder(t *testing.T) {
	rows := strings.Split(string(rowsOf(600)), "\n")
	for i := 0; i < 600; i += 7 {
		rows[i] = strings.Repeat(rows[i], 1+i%2) // two objects in a row are a bad one
	}
	code, stdout, stderr := lintRows(strings.NewReader(strings.Join(rows, "\n")), "json")
	lines, bad := strings.Split(stdout, "\n"), strings.Split(stderr, "\n")
	for i := range 600 {
		if i%7 == 0 && i%2 == 1 {
			if want := fmt.Sprintf("note: error: -:%d: not JSON", i+1); !strings.HasPrefix(bad[0], strings.Replace(want, "-:", "stdin:", 1)) {
				t.Fatalf("got %q, want %q", bad[0], want)
			}
			bad = bad[1:]
			continue
		}
		if want := fmt.Sprintf(`"row":%d,`, i+1); !strings.Contains(lines[0], want) {
			t.Fatalf("got %q, want %q", lines[0], want)
		}
		lines = lines[1:]
	}
	if code != exitFailed || len(lines) != 1 || len(bad) != 1 {
		t.Errorf("exit %d, %q and %q are left", code, lines, bad)
	}
}

// BenchmarkBatch lints a table of 2000 notes, by all rules and on all cores.
func BenchmarkBatch(b *testing.B) {
	rows := rowsOf(2000)
	b.ReportAllocs()
	for b.Loop() {
		if code, _, stderr := lintRows(bytes.NewReader(rows), "json"); code != exitClean {
			b.Fatal(stderr)
		}
	}
	b.ReportMetric(float64(2000*b.N)/b.Elapsed().Seconds(), "notes/s")
}
