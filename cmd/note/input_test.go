package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// result is what a run of note leaves.
type result struct {
	Code     int
	Out, Err string
}

// runNote runs note in process, without config.
func runNote(in io.Reader, args ...string) result {
	var out, err bytes.Buffer
	env := func(name string) string {
		if name == "HOME" {
			return "/nonexistent"
		}
		return ""
	}
	code := run(args, in, &out, &err, env)
	return result{code, out.String(), err.String()}
}

// TestBadInput says what becomes of inputs that scripts cannot hold.
func TestBadInput(t *testing.T) {
	for _, test := range []struct {
		name  string
		file  string
		input string
		err   string // with FILE for the path
	}{
		{"invalid UTF-8", "a.note", "Grüße\nJ\xfcrgen", "note: error: FILE:2: invalid UTF-8\nnote: hint: save it as UTF-8\n"},
		{"UTF-16", "a.note", "\xff\xfeH\x00i\x00", "note: error: FILE:1: this is UTF-16, not UTF-8\nnote: hint: save it as UTF-8\n"},
		{"NUL", "a.note", "ß\r\n\r\na\x00b", "note: error: FILE:3: a NUL byte: this is no text\nnote: hint: save it as UTF-8\n"},
		{"too long", "a.note", strings.Repeat("ü", maxNote), "note: error: FILE: over 64 KiB: too long for a note\n"},
		{"JSONL: invalid UTF-8", "a.jsonl", "\n{\"text\":\"J\xfcrgen\"}", "note: error: FILE:2: invalid UTF-8\nnote: hint: save it as UTF-8\n"},
		{"JSONL: NUL", "a.jsonl", `{"text":"a\u0000"}`, "note: error: FILE:1: a NUL byte in the text\n"},
		{"JSONL: half an emoji", "a.jsonl", `{"text":"a\ud83d"}`, "note: error: FILE:1: half of a character (a lone surrogate) in the text\n"},
		{"JSONL: too long", "a.jsonl", `{"text":"` + strings.Repeat("ß", maxNote) + `"}`, "note: error: FILE:1: over 64 KiB: too long for a note\n"},
		{"JSONL: UTF-16", "a.jsonl", "\xff\xfe{\x00\"\x00\n\x00{\x00", "note: error: FILE:1: this is UTF-16, not UTF-8\nnote: hint: save it as UTF-8\n"},
		{"JSONL: a key twice", "a.jsonl", `{"text":"ß","text":"ü"}`, "note: error: FILE:1: \"text\" is there twice\n"},
		{"JSONL: a fact twice", "a.jsonl", `{"text":"ß","recipient":{"name":"Weiß","name":"Öl"}}`, "note: error: FILE:1: \"name\" is there twice\n"},
		{"JSONL: a key twice, once escaped", "a.jsonl", `{"text":"ß","sender":{"offers":["a"],"\u006fffers":"b"}}`, "note: error: FILE:1: \"offers\" is there twice\n"},
		{"JSONL: no text but Text", "a.jsonl", `{"Text":"ß"}`, "note: error: FILE:1: no text\nnote: hint: a row is an object such as {\"id\":\"42\",\"text\":\"Hi …\"}\n"},
		{"CSV: UTF-16", "a.csv", "\xfe\xff\x00t\x00\n\x00a", "note: error: FILE:1: this is UTF-16, not UTF-8\nnote: hint: save it as UTF-8\n"},
		{"CSV: invalid UTF-8", "a.csv", "message\n\"ß\n\"\nJ\xfcrgen\n", "note: error: FILE:4: invalid UTF-8\nnote: hint: save it as UTF-8\n"},
		{"CSV: too long", "a.csv", "message\n" + strings.Repeat("ß", maxNote), "note: error: FILE:2: over 64 KiB: too long for a note\n"},
		{"CSV: open quote", "a.csv", "message\n\"ß\nJürgen\n", "note: error: FILE:2: a quote is never closed\n"},
		{"CSV: empty", "a.csv", "", "note: error: FILE:1: no header\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), test.file)
			if err := os.WriteFile(path, []byte(test.input), 0o666); err != nil {
				t.Fatal(err)
			}
			got := runNote(nil, "lint", "--fail-on", "never", "--format", "line", path)
			got.Err, got.Out = strings.ReplaceAll(got.Err, path, "FILE"), ""
			if diff := cmp.Diff(result{Code: 2, Err: test.err}, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestBadConfig says what becomes of configs that scripts cannot hold.
func TestBadConfig(t *testing.T) {
	for _, test := range []struct{ name, config, err string }{
		{"UTF-16", "\xff\xfel\x00", "FILE:1: this is UTF-16, not UTF-8\nnote: hint: save it as UTF-8\n"},
		{"invalid UTF-8", "# Grüße\nlang: \xfc\n", "FILE:2: invalid UTF-8\nnote: hint: save it as UTF-8\n"},
		{"too long", strings.Repeat("#", maxConfig+1), "FILE: over 1 MiB: this is no config file\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, projectConfig)
			if err := os.WriteFile(path, []byte(test.config), 0o666); err != nil {
				t.Fatal(err)
			}
			got := runNote(strings.NewReader("Hi"), "lint", "--stdin-name", filepath.Join(dir, "größe.note"))
			got.Err = strings.ReplaceAll(got.Err, path, "FILE")
			if diff := cmp.Diff(result{Code: 2, Err: "note: error: " + test.err}, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// endless is a line that never ends, up to a number of bytes.
type endless struct{ left int }

func (e *endless) Read(p []byte) (int, error) {
	if e.left <= 0 {
		return 0, io.EOF
	}
	n := min(len(p), e.left)
	for done := 0; done < n; {
		done += copy(p[done:n], manyX)
	}
	e.left -= n
	return n, nil
}

// manyX is a piece of an endless line.
var manyX = bytes.Repeat([]byte{'x'}, 64<<10)

// TestLongLine holds that a line of a gibibyte is refused, and never stands in
// memory. The quotation marks of a CSV make each byte of it count: a tenth will do.
func TestLongLine(t *testing.T) {
	for _, test := range []struct {
		input, head, tail string
		size              int
	}{
		{"text", "", "", 1 << 30},
		{"jsonl", `{"text":"`, "\"}\n{\"text\":\"Grüße\"}\n", 1 << 30},
		{"auto", `{"text":"`, "\"}\n{\"text\":\"Grüße\"}\n", 1 << 30},
		{"csv", "message\n\"", "\"\nGrüße\n", 100 << 20},
	} {
		t.Run(test.input, func(t *testing.T) {
			in := io.MultiReader(strings.NewReader(test.head), &endless{test.size}, strings.NewReader(test.tail))
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			got := runNote(in, "lint", "--fail-on", "never", "--format", "json", "--input", test.input)
			runtime.ReadMemStats(&after)
			if got.Code != 2 || !strings.Contains(got.Err, "over 64 KiB") {
				t.Errorf("got %+v", got)
			}
			if test.tail != "" && strings.Count(got.Out, "\n") != 1 {
				t.Errorf("the row behind it is lost: %q", got.Out)
			}
			if used := after.TotalAlloc - before.TotalAlloc; used > 8<<20 {
				t.Errorf("%d bytes were allocated", used)
			}
		})
	}
}

// TestStream holds that a note's line is there before the next row is.
func TestStream(t *testing.T) {
	for _, args := range [][]string{{"lint", "--format", "json"}, {"lint", "--format", "json", "--input", "jsonl", "-"}} {
		in, rows := io.Pipe()
		lines, out := io.Pipe()
		done := make(chan int)
		go func() {
			done <- run(args, in, out, io.Discard, func(string) string { return "" })
			out.Close()
		}()
		answers := bufio.NewReader(lines)
		for _, id := range []string{"1", "2", "ü"} {
			if _, err := io.WriteString(rows, `{"id":"`+id+`","text":""}`+"\n"); err != nil {
				t.Fatal(err)
			}
			line, err := answers.ReadString('\n')
			if err != nil || !strings.Contains(line, `"id":"`+id+`"`) {
				t.Fatalf("%v: %q, %v", args, line, err)
			}
		}
		rows.Close()
		if code := <-done; code != 1 {
			t.Errorf("%v: exit %d, want 1", args, code)
		}
	}
}

// TestLooksLikeRow says what makes stdin JSONL.
func TestLooksLikeRow(t *testing.T) {
	for _, test := range []struct {
		name string
		line string
		want bool
	}{
		{"a row", `{"id":7,"text":"Grüße"}`, true},
		{"behind a byte order mark", "\ufeff {\"recipient\":{\"name\":\"Weiß\"},\"text\":\"\"}\r\n", true},
		{"a bad row", `{"lang":7,"text":"J` + "\xfc" + `rgen"`, true},
		{"too long", `{"text":"` + strings.Repeat("ß", maxNote), true},
		{"too long before its text", `{ "recipient":{"name":"` + strings.Repeat("ß", maxNote), true},
		{"no text", `{"message":"Hi","recipient":{"text":"ß"}}`, false},
		{"another letter case", `{"Text":"Hi"}`, false},
		{"a placeholder", "{name}, ich habe Ihren Beitrag gelesen", false},
		{"a long placeholder", "{name}" + strings.Repeat("ß", maxNote), false},
		{"nothing", "", false},
	} {
		if got := looksLikeRow([]byte(test.line)); got != test.want {
			t.Errorf("%s: got %v, want %v", test.name, got, test.want)
		}
	}
}

// TestEndlessLine holds that an input that never ends its line is refused while it goes on.
func TestEndlessLine(t *testing.T) {
	for _, test := range []struct{ input, head string }{
		{"text", "ß"}, {"auto", "ß"}, {"jsonl", `{"text":"`}, {"auto", `{"text":"`}, {"csv", "message\n"}, {"csv", "message\n\"ß"},
	} {
		in, rows := io.Pipe()
		said, err := io.Pipe()
		done := make(chan int)
		go func() {
			done <- run([]string{"lint", "--input", test.input}, in, io.Discard, err, func(string) string { return "" })
			in.Close() // nobody reads what is left
		}()
		go func() { _, _ = io.WriteString(rows, test.head+strings.Repeat("x", 200<<10)) }()
		line, failed := bufio.NewReader(said).ReadString('\n')
		if failed != nil || !strings.Contains(line, "over 64 KiB: too long for a note") {
			t.Errorf("--input %s %q: %q, %v", test.input, test.head, line, failed)
		}
		go io.Copy(io.Discard, said)
		rows.Close()
		if code := <-done; code != 2 {
			t.Errorf("--input %s %q: exit %d, want 2", test.input, test.head, code)
		}
	}
}

// failing is a stdout that cannot be written.
type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

func TestOutputFails(t *testing.T) {
	var err bytes.Buffer
	in := strings.NewReader("{\"text\":\"a\"}\n{\"text\":\"b\"}\n")
	code := run([]string{"lint", "--format", "json"}, in, failing{}, &err, func(string) string { return "" })
	if want := "note: error: cannot write: no space left on device\n"; code != 2 || err.String() != want {
		t.Errorf("exit %d, %q; want 2, %q once", code, err.String(), want)
	}
}
