package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"note/lint/rules"
)

func fileURI(path string) string { return "file://" + filepath.ToSlash(path) }

// lines are the findings of a server as "note lint --format line" writes them.
func (m told) lines(path string) string {
	var b strings.Builder
	for _, d := range m.Params.Diagnostics {
		fmt.Fprintf(&b, "%s:%d:%d: %s: %s [%s]\n", path, d.Range.Start.Line+1, d.Range.Start.Character+1,
			[]string{"", "error", "warning", "info"}[d.Severity], d.Message, d.Code)
	}
	return b.String()
}

// TestSameVerdict holds that the server finds in a document what "note lint"
// finds in the same text by the config of the same folder: for the examples of all rules.
func TestSameVerdict(t *testing.T) {
	dir := t.TempDir()
	config := "network: linkedin-free\nallow: [\"link: www.müller.example\"]\nseverity: {missing-greeting: error}\nphrases:\n  - {pattern: circl* back, message: say when}\nme: {name: Jürgen Weiß}\n"
	write(t, dir, ".note.yaml", config)
	notes := []string{
		"Hi Ju\u0308rgen 👩‍💻,\r\nlet's circle back at www.müller.example  or https://a.example\r\n",
		"---\nto: {name: Kim Weiß}\nlang: de\nallow: [shouting]\nnetwork: xing\n---\n\nGuten Tag Frau Groß,  ICH MÖCHTE mein Netzwerk erweitern {{x}}\n",
		"---\r\nto:\r\n  name: Zoë\r\n---\r\nHi Zoe, " + strings.Repeat("ü👩‍💻 ", 120) + "\r\n",
		"\ufeffHi\n",
		"",
	}
	for _, r := range rules.All() {
		for _, x := range r.Examples[:1] {
			notes = append(notes, strings.NewReplacer("⟦", "", "⟧", "").Replace(x.Bad))
		}
	}
	e := newClient(t, dir, nil)
	findings := 0
	for i, note := range notes {
		path := filepath.Join(dir, fmt.Sprintf("größe %d.note", i))
		uri := "file://" + strings.NewReplacer("ö", "%C3%B6", "ß", "%C3%9F", " ", "%20").Replace(filepath.ToSlash(path))
		want := runNote(strings.NewReader(note), "lint", "--format", "line", "--columns", "utf16", "--stdin-name", path)
		got := e.open(uri, note).lines(path)
		if got != want.Out {
			t.Errorf("%q: (-lint +lsp)\n%s", note, cmp.Diff(want.Out, got))
		}
		findings += strings.Count(got, "\n")
		status := runNote(strings.NewReader(note), "lint", "--format", "status", "--stdin-name", path)
		answer, _ := e.run("note.check", uri)
		var checked struct {
			Status string
			Clean  bool
		}
		if err := json.Unmarshal(answer.Result, &checked); err != nil || checked.Status+"\n" != status.Out || checked.Clean != (status.Code == exitClean) {
			t.Errorf("%q: %s, want %q with exit code %d", note, answer.Result, status.Out, status.Code)
		}
		e.send("", "textDocument/didClose", fmt.Sprintf(`{"textDocument":{"uri":%q}}`, uri))
		e.receive()
	}
	if findings < 50 {
		t.Errorf("only %d findings were compared", findings)
	}
}

func write(t *testing.T, dir, name, content string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestUnreadable says what is shown when a document or the config cannot be read.
func TestUnreadable(t *testing.T) {
	dir := t.TempDir()
	uri := fileURI(filepath.Join(dir, "a.note"))
	e := newClient(t, dir, nil)
	for _, test := range []struct {
		text, config string
		line         int
		message      string // begins so
	}{
		{"---\nto: {nme: Jürgen}\n---\nHi", "", 1, "unknown field \"nme\"\ndid you mean \"name\"?"},
		{"---\nlang: en\nnettwork: xing\n---\nHi", "", 2, "unknown key \"nettwork\"\ndid you mean \"network\"?"},
		{"---\nto: x\nHi", "", 0, "the front matter is never closed\nput a line of --- behind it"},
		{"Hi\na\x00", "", 1, "a NUL byte: this is no text"},
		{strings.Repeat("ü", maxNote), "", 0, "over 64 KiB: too long for a note"},
		{"Hi", "network: mars\n", 0, filepath.Join(dir, ".note.yaml") + ":1: network: unknown value \"mars\""},
	} {
		write(t, dir, ".note.yaml", test.config)
		e.send("", "textDocument/didSave", `{}`) // reads the config anew
		e.open(uri, test.text)
		e.send("", "textDocument/didSave", `{}`)
		got := e.receive().Params.Diagnostics
		for len(got) == 0 {
			got = e.receive().Params.Diagnostics
		}
		if len(got) != 1 || got[0].Severity != 1 || got[0].Range.Start.Line != test.line || !strings.HasPrefix(got[0].Message, test.message) {
			t.Errorf("%.40q: %+v, want line %d, %q", test.text, got, test.line, test.message)
		}
		e.send("", "textDocument/didClose", fmt.Sprintf(`{"textDocument":{"uri":%q}}`, uri))
		e.receive()
	}
}

// TestNoNotes holds that tables, and texts without a file, are taken for what they are.
func TestNoNotes(t *testing.T) {
	dir := t.TempDir()
	e := newClient(t, dir, nil)
	for uri, want := range map[string]int{
		fileURI(dir) + "/a.jsonl": 0,
		fileURI(dir) + "/a.csv":   0,
		fileURI(dir) + "/a.md":    1,
		"untitled:Untitled-1":     1,
	} {
		if got := e.open(uri, "").Params.Diagnostics; len(got) != want {
			t.Errorf("%s: %+v", uri, got)
		}
	}
	if answer, _ := e.run("note.check", fileURI(dir)+"/a.csv"); answer.Error == nil {
		t.Errorf("a table is checked: %s", answer.Result)
	}
}

// TestConfigChanges holds that a changed config is the one that counts.
func TestConfigChanges(t *testing.T) {
	dir := t.TempDir()
	e := newClient(t, dir, map[string]string{"NOTE_UI": "de"})
	uri := fileURI(filepath.Join(dir, "a.note"))
	if got := e.open(uri, "").Params.Diagnostics; len(got) != 1 || got[0].Severity != 1 || !strings.Contains(got[0].Message, "Nachricht") {
		t.Fatalf("%+v", got)
	}
	for _, severity := range []string{"warning", "info"} {
		write(t, dir, ".note.yaml", "severity: {empty-note: "+severity+"}\n")
		e.send("", "workspace/didChangeWatchedFiles", `{"changes":[]}`)
		want := map[string]int{"warning": 2, "info": 3}[severity]
		if got := e.receive().Params.Diagnostics; len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: %+v", severity, got)
		}
	}
}

// TestDraftOpen holds that note.draft drafts what front matter tells, or says what is missing.
func TestDraftOpen(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, ".note.yaml", "me: {topics: [Go]}\n")
	e := newClient(t, dir, nil)
	uri := fileURI(filepath.Join(dir, "a.note"))
	long := "your talk on dual writes at GopherCon" + strings.Repeat(" and on queues", 20) + " saved our migration"
	for _, test := range []struct{ head, want, problem string }{
		{"to: {name: Kim Weiß, post: Dual writes}\ntemplate: en/post-1\n", "Hi Kim, thank you for your post “Dual writes”", ""},
		{"to: {name: Kim Weiß, because: your question about rollbacks at GopherCon stayed with me}\n", "your question about rollbacks at GopherCon stayed with me", ""},
		{"to: {name: Kim Weiß, post: Warum Züge warten}\nlang: de\nnetwork: xing\n", "Guten Tag Kim Weiß", ""},
		{"to: {name: Kim Weiß, skills: [Go, Rust], role: Engineer}\nfrom: {name: Jürgen, topics: [Rust]}\nlang: en\n", "Rust", ""},
		{"to: {name: Kim Weiß, because: " + long + "}\nnetwork: xing\nlang: en\n", long, ""},
		{"to: {name: Kim Weiß, because: " + long + "}\nlang: en\n", "", "no draft"},
		{"to: {name: Kim Weiß, because: hello}\n", "", "a reason has at least two words"},
		{"to: {name: Kim Weiß}\n", "", "no draft: there is no ground to write to this person"},
		{"lang: en\n", "", "no draft: the front matter does not say who the note is for"},
		{"to: {name: Kim, post: x}\ntemplate: en/none-1\n", "", "unknown template \"en/none-1\""},
		{"to: {name: Kim, post: x}\nlang: xx\n", "", "unknown language \"xx\""},
		{"to: [\n", "", "this cannot be read"},
	} {
		e.open(uri, "---\n"+test.head+"---\n")
		answer, before := e.run("note.draft", uri)
		var drafted, problem string
		if answer.Error != nil {
			problem = answer.Error.Message
		}
		for _, m := range before {
			for _, edit := range m.Params.Edit.Changes[uri] {
				drafted += edit.NewText
			}
		}
		if !strings.Contains(drafted, test.want) || (test.want == "") != (drafted == "") || !strings.Contains(problem, test.problem) || (test.problem == "") != (problem == "") {
			t.Errorf("%q: drafted %q, %q", test.head, drafted, problem)
		}
	}
}

// TestWords holds that what is offered in front matter is what may stand there.
func TestWords(t *testing.T) {
	dir := t.TempDir()
	e := newClient(t, dir, nil)
	uri := fileURI(filepath.Join(dir, "a.note"))
	for line, want := range map[string]string{
		"": "drafted", "network: ": "linkedin-free", "template: ": "de/sie/post-1", "lang: ": "de", "allow: ": "too-long",
		"to: {": "mutual_count", "to: {register: ": "sie",
	} {
		e.open(uri, "---\n"+line+"\n---\n")
		answer, _ := e.request("textDocument/completion", fmt.Sprintf(`{"textDocument":{"uri":%q},"position":{"line":1,"character":%d}}`, uri, len(line)))
		var items []struct{ Label string }
		if err := json.Unmarshal(answer.Result, &items); err != nil || !slices.ContainsFunc(items, func(i struct{ Label string }) bool { return i.Label == want }) {
			t.Errorf("%q: %s", line, answer.Result)
		}
	}
}

// TestServerEnds holds that the exit code is 0 only when the editor asked for the
// end, whatever was found in documents.
func TestServerEnds(t *testing.T) {
	for _, shutdown := range []bool{true, false} {
		dir := t.TempDir()
		e := newClient(t, dir, nil)
		uri := fileURI(filepath.Join(dir, "a.note"))
		e.open(uri, "Hi {{name}},  Hi")
		e.run("note.fixAll", uri)
		want := exitFound
		if shutdown {
			e.request("shutdown", "null")
			want = exitClean
		}
		e.send("", "exit", "null")
		if got := <-e.code; got != want {
			t.Errorf("shutdown %v: exit code %d", shutdown, got)
		}
	}
}

// TestOpenToday holds that the day of a server is that of now, not that of its start.
func TestOpenToday(t *testing.T) {
	l := &linter{app: &app{}, lintOptions: lintOptions{input: "auto"}, given: func(string) bool { return false }}
	l.common.Today = time.Unix(0, 0)
	r, err := l.checkOpen("", "Hi")
	if err != nil || time.Since(r.Note.Today) > time.Hour {
		t.Errorf("%v, %v", r.Note.Today, err)
	}
}
