package lsp

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/lint"
)

const (
	goodNote   = "Hi Ju\u0308rgen, your talk on dual writes at GopherCon saved our migration.\r\nShall we connect?\r\n\r\n"
	untidyNote = "Hi Jürgen,  your talk on dual writes at GopherCon saved our migration. Shall we connect?"
)

// shown are the messages that the writer was shown before the last answer.
func (c *client) shown() []string {
	var list []string
	for _, m := range c.notices {
		if m.Method == "window/showMessage" {
			p := decoded[struct {
				Type    int
				Message string
			}](c.t, m.Params)
			list = append(list, []string{"", "error ", "warning ", "info "}[p.Type]+p.Message)
		}
	}
	return list
}

// TestCheck holds that note.check answers and tells the writer.
func TestCheck(t *testing.T) {
	c := dial(t, testOptions(t), "{}")
	const uri = "file:///a.note"
	for _, test := range []struct {
		text, shown string
		want        checked
	}{
		{goodNote, "info ready", checked{true, "ready", "ready", 87, 300}},
		{untidyNote, "warning look", checked{true, "look", "look", 88, 300}},
		{"", "error revise", checked{false, "revise", "revise", 0, 300}},
	} {
		c.open(uri, "text", test.text)
		got := decoded[checked](t, c.run("note.check", uri).Result)
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%q: %s", test.text, diff)
		}
		if diff := cmp.Diff([]string{test.shown}, c.shown()); diff != "" {
			t.Errorf("%q: %s", test.text, diff)
		}
	}
}

// TestArgument says which document a command is for.
func TestArgument(t *testing.T) {
	c := dial(t, testOptions(t), "{}")
	c.open("file:///a.note", "text", goodNote)
	for _, test := range []struct {
		arguments []any
		want      int
	}{
		{nil, 0}, // the only one
		{[]any{"file:///a.note"}, 0},
		{[]any{textDocument{"file:///a.note"}}, 0},
		{[]any{"file:///b.note"}, invalidParams},
		{[]any{7}, invalidParams},
		{[]any{nil}, invalidParams},
	} {
		if got := code(t, c.run("note.check", test.arguments...)); got != test.want {
			t.Errorf("%v: error %d, want %d", test.arguments, got, test.want)
		}
	}
	c.open("file:///b.note", "text", goodNote)
	if got := code(t, c.run("note.check")); got != invalidParams {
		t.Errorf("two are open: error %d", got)
	}
	if got := code(t, c.run("note.unknown", "file:///a.note")); got != invalidParams {
		t.Errorf("unknown command: error %d", got)
	}
}

// TestCopy holds that the clipboard gets the note without what stands before it, and
// never one with an error.
func TestCopy(t *testing.T) {
	o := testOptions(t)
	clipboard, broken := "", error(nil)
	o.Copy = func(note string) error { clipboard = note; return broken }
	c := dial(t, o, "{}")
	const uri = "file:///a.note"
	c.open(uri, "text", "---\nlang: en\n---\n"+goodNote)
	if got := code(t, c.run("note.copy", uri)); got != 0 {
		t.Errorf("error %d", got)
	}
	want := goodNote
	if clipboard != want {
		t.Errorf("copied %q", clipboard)
	}
	if diff := cmp.Diff([]string{"info copied: ready"}, c.shown()); diff != "" {
		t.Error(diff)
	}
	clipboard = ""
	c.change(uri, "Hi {{name}}, "+goodNote, 2)
	if m := c.run("note.copy", uri); code(t, m) != requestFailed || clipboard != "" {
		t.Errorf("with an error in it: %s%s, copied %q", m.Result, m.Error, clipboard)
	}
	c.change(uri, "\r\n\n"+goodNote, 3)
	if c.run("note.copy", uri); clipboard != "\r\n\n"+want {
		t.Errorf("below empty lines: copied %q", clipboard)
	}
	broken = errors.New("no clipboard \x1b[31m")
	c.change(uri, goodNote, 4)
	if m := c.run("note.copy", uri); code(t, m) != requestFailed || len(c.shown()) > 0 {
		t.Errorf("no clipboard: %s%s %v", m.Result, m.Error, c.shown())
	}
}

// TestCopyGates holds that an error withholds a note whatever else passes, and that
// what should stop the writer does, too.
func TestCopyGates(t *testing.T) {
	for _, test := range []struct {
		text  string
		clean bool
		want  int
	}{
		{goodNote, true, 0}, {untidyNote, true, 0}, {untidyNote, false, requestFailed}, {"Hi {{name}}", true, requestFailed},
	} {
		o, engine := testOptions(t), testEngine()
		o.Copy = func(string) error { return nil }
		engine.Clean = func(lint.Report) bool { return test.clean }
		o.Engine = func(string) (*Engine, error) { return engine, nil }
		c := dial(t, o, "{}")
		c.open("file:///a.note", "text", test.text)
		if got := code(t, c.run("note.copy", "file:///a.note")); got != test.want {
			t.Errorf("%q, clean %v: error %d, want %d", test.text, test.clean, got, test.want)
		}
	}
}

// edit is the edit that was asked for before the last answer.
func (c *client) edit() (workspaceEdit, bool) {
	for _, m := range c.notices {
		if m.Method == "workspace/applyEdit" {
			return decoded[struct{ Edit workspaceEdit }](c.t, m.Params).Edit, true
		}
	}
	return workspaceEdit{}, false
}

// TestEdits holds that note.fixAll and note.draft change the document, where the client lets them.
func TestEdits(t *testing.T) {
	const uri, head = "file:///a.note", "---\r\nto: {name: Jürgen}\r\n---\r\n"
	for _, test := range []struct{ command, text, want string }{
		{"note.fixAll", untidyNote, strings.Replace(untidyNote, ",  ", ", ", 1)},
		{"note.fixAll", head + untidyNote + "\r\n", head + strings.Replace(untidyNote, ",  ", ", ", 1) + "\r\n"},
		{"note.fixAll", "Hi Ju\u0308rgen" + goodNote[12:], "Hi Jürgen" + goodNote[12:]},
		{"note.draft", head, head + "Hi Jürgen,\r\nwhat did you take home from GopherCon?\r\n"},
		{"note.draft", head + "old 👩‍💻\r\nnote", head + "Hi Jürgen,\r\nwhat did you take home from GopherCon?\r\n"},
		{"note.draft", "---\nto: {name: Jürgen}\n---\n", "---\nto: {name: Jürgen}\n---\nHi Jürgen,\nwhat did you take home from GopherCon?\n"},
	} {
		c := dial(t, testOptions(t), `{"workspace":{"applyEdit":true}}`)
		c.open(uri, "text", test.text)
		if m := c.run(test.command, uri); string(m.Result) != `{"changed":true}` {
			t.Errorf("%s: %s%s", test.command, m.Result, m.Error)
		}
		e, _ := c.edit()
		if diff := cmp.Diff(test.want, applied(t, test.text, e, false)); diff != "" {
			t.Errorf("%s, %q: %s", test.command, test.text, diff)
		}
		c.change(uri, test.want, 2)
		if m := c.run(test.command, uri); string(m.Result) != `{"changed":false}` {
			t.Errorf("%s again: %s%s", test.command, m.Result, m.Error)
		}
		if e, asked := c.edit(); asked {
			t.Errorf("%s again: %v", test.command, e)
		}
		c = dial(t, testOptions(t), "{}")
		c.open(uri, "text", test.text)
		if m := c.run(test.command, uri); code(t, m) != requestFailed {
			t.Errorf("%s without applyEdit: %s%s", test.command, m.Result, m.Error)
		}
	}
}

// TestNoDraft holds that the reason is told when there is no draft.
func TestNoDraft(t *testing.T) {
	c := dial(t, testOptions(t), `{"workspace":{"applyEdit":true}}`)
	c.open("file:///a.note", "text", "Hi")
	if m := c.run("note.draft", "file:///a.note"); !strings.Contains(string(m.Error), "no draft") {
		t.Errorf("%s%s", m.Result, m.Error)
	}
}

// TestLens holds that the length above the note is that of the note as it is now.
func TestLens(t *testing.T) {
	c := dial(t, testOptions(t), "{}")
	const uri = "file:///a.note"
	c.open(uri, "text", "---\nallow: [too-long]\n---\n\n👩‍💻Ju\u0308\r\n")
	for _, want := range []codeLens{
		{span{position{4, 0}, position{4, 0}}, command{"3/300", "note.check", []string{uri}}},
		{span{position{0, 0}, position{0, 0}}, command{"301/300", "note.check", []string{uri}}},
	} {
		if diff := cmp.Diff([]codeLens{want}, result[[]codeLens](c, "textDocument/codeLens", of(uri))); diff != "" {
			t.Error(diff)
		}
		c.change(uri, strings.Repeat("ü", 301), 2)
	}
}
