package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"note/compose/profile"
)

// TestBatchStreams holds that a row is written before the next one is read.
func TestBatchStreams(t *testing.T) {
	in, rows := io.Pipe()
	lines, out := io.Pipe()
	go func() {
		run([]string{"draft", "--input", "csv"}, in, out, io.Discard, func(string) string { return "" })
		out.Close()
	}()
	drafts := make(chan string, 10)
	go func() {
		defer close(drafts)
		for s := bufio.NewScanner(lines); s.Scan(); {
			drafts <- s.Text()
		}
	}()
	// Of two rows one is a batch: only then the first is drafted.
	fmt.Fprint(rows, "name,company,post\nKim Weiß,Acme,Why looms rattle\n")
	for i, name := range []string{"Li Wu", "Jürgen Groß", "Maja Öberg"} {
		fmt.Fprintf(rows, "%s,Acme,Why looms rattle %d\n", name, i)
		select {
		case draft := <-drafts:
			if !strings.Contains(draft, `"status":"drafted"`) {
				t.Errorf("row %d: %q", i, draft)
			}
		case <-time.After(20 * time.Second):
			t.Fatalf("row %d is not written before the input ends", i)
		}
	}
	rows.Close()
	if left := len(drain(drafts)); left != 1 {
		t.Errorf("%d rows at the end, want 1", left)
	}
}

func drain(drafts chan string) (all []string) {
	for draft := range drafts {
		all = append(all, draft)
	}
	return all
}

// manyRows is a table of so many rows that never stands in memory.
type manyRows struct {
	rows, at int
	rest     []byte
}

func (e *manyRows) Read(p []byte) (int, error) {
	if len(e.rest) == 0 {
		if e.at == e.rows {
			return 0, io.EOF
		}
		e.rest = fmt.Appendf(nil, "Kim Weiß,Acme %d,,%s\n", e.at, strings.Repeat("x", 200))
		if e.at == 0 {
			e.rest = append([]byte("name,company,because,shoe size\n"), e.rest...)
		}
		e.at++
	}
	n := copy(p, e.rest)
	e.rest = e.rest[n:]
	return n, nil
}

// TestBatchMemory holds that memory does not grow with the rows.
func TestBatchMemory(t *testing.T) {
	used := func(rows int) uint64 {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		a := &app{in: &manyRows{rows: rows}, out: io.Discard, err: io.Discard, env: func(string) string { return "" }}
		root := newRoot(a)
		root.SetArgs([]string{"draft", "--input", "csv"})
		if err := root.Execute(); err != nil {
			t.Fatal(err)
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		runtime.KeepAlive(root)
		if a.code != exitFound {
			t.Errorf("exit code %d", a.code)
		}
		return after.HeapAlloc - min(after.HeapAlloc, before.HeapAlloc)
	}
	used(10)
	if few, many := used(100), used(3000); many > few+512<<10 {
		t.Errorf("%d bytes are kept after 100 rows, %d after 3000", few, many)
	}
}

func TestProgress(t *testing.T) {
	var out bytes.Buffer
	clock := time.Unix(0, 0)
	p := &progress{w: &out, begun: clock, now: func() time.Time { return clock }}
	p.show("%d rows", 1)
	if out.Len() > 0 {
		t.Errorf("short work is spoken of: %q", out.String())
	}
	clock = clock.Add(quiet + time.Millisecond)
	p.show("%d rows, %d drafted", 7, 5)
	p.show("%d rows, %d drafted", 8, 6)
	p.clear()
	if want := "\rnote: 7 rows, 5 drafted \r\x1b[K"; out.String() != want {
		t.Errorf("%q, want %q", out.String(), want)
	}
	if p := (&app{err: os.Stderr, out: io.Discard, env: func(string) string { return "dumb" }}).progress(true); p.w != nil {
		t.Error("a dumb terminal is steered")
	}
}

func TestFileName(t *testing.T) {
	for _, c := range []struct {
		row  int
		name string
		want string
	}{
		{2, "Jörg Weiß", "0002-joerg-weiss.note"},
		{12345, "Jörg Weiß", "12345-joerg-weiss.note"},
		{3, "Jo\u0308rg O’Neill-Çelik", "0003-joerg-o-neill-celik.note"},
		{4, "../../etc/passwd", "0004-etc-passwd.note"},
		{5, "王伟", "0005.note"},
		{6, "CON: *?\"<>|\x00\n", "0006-con.note"},
		{7, strings.Repeat("Maria ", 20), "0007-" + strings.TrimSuffix(strings.Repeat("maria-", 7)[:40], "-") + ".note"},
		{8, "", "0008.note"},
		{9, "İpek Łoś Đạt", "0009-ipek-los-dat.note"},
	} {
		if got := fileName(c.row, c.name); got != c.want {
			t.Errorf("%d, %q: %s, want %s", c.row, c.name, got, c.want)
		}
	}
}

func TestIsFormula(t *testing.T) {
	for cell, want := range map[string]bool{
		"": false, "Kim": false, "'=1": false, "=cmd()": true, "+49": true, "-1": true, "@SUM(1)": true, " =1": true, "\t=1": true, "–": false,
		"\u00a0=1": true, "１": false, "＝1": true,
	} {
		if got := isFormula(cell); got != want {
			t.Errorf("%q: %v", cell, got)
		}
	}
}

// TestCSVNeverRunsANote holds that a cell which begins as a formula is shown as
// text, and that such a note, as a template of one's own may make it, is left
// out and not changed.
func TestCSVNeverRunsANote(t *testing.T) {
	var out bytes.Buffer
	f := fate{by: &drafter{}, status: drafted}
	f.profile.Facts = profile.Facts{profile.Name: {Values: []string{"=cmd()"}}, profile.URL: {Values: []string{"@SUM(1)"}}}
	f.draft.Text = "=1+1 is what we both like"
	write, err := csvRows(&out)
	if err := errors.Join(err, write(f)); err != nil {
		t.Fatal(err)
	}
	if want := "\n'@SUM(1),,0,'=cmd(),refused,a spreadsheet would run the note as a formula\n"; !strings.HasSuffix(out.String(), want) {
		t.Errorf("%q, want %q at the end", out.String(), want)
	}
}
