package lsp

import (
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"

	"note/lint"
	"note/lint/lang"
	"note/lint/rules"
)

// client is an editor that talks to a server through pipes.
type client struct {
	t       testing.TB
	to      *io.PipeWriter
	from    chan message
	ended   chan bool // whether the server was shut down
	asked   int
	notices []message // that came before the last answer, oldest first
}

// dial starts a server; capabilities are those of the client, as JSON. The
// server is initialized unless they are "".
func dial(t testing.TB, o Options, capabilities string) *client {
	t.Helper()
	in, to := io.Pipe()
	from, out := io.Pipe()
	c := &client{t: t, to: to, from: make(chan message, 64), ended: make(chan bool, 1)}
	go func() {
		shut, err := Serve(in, out, o)
		if err != nil {
			t.Errorf("the server ends with %v", err)
		}
		in.Close()
		out.Close()
		c.ended <- shut
	}()
	go func() {
		defer close(c.from)
		for f := newFrames(from); ; {
			body, err := f.next()
			if err != nil {
				return
			}
			c.from <- parse(body)
		}
	}()
	t.Cleanup(func() { to.Close() })
	if capabilities != "" {
		c.request("initialize", json.RawMessage(`{"capabilities":`+capabilities+`}`))
		c.notify("initialized", json.RawMessage(`{}`))
	}
	return c
}

// send sends one message.
func (c *client) send(m map[string]any) {
	c.t.Helper()
	m["jsonrpc"] = "2.0"
	body, err := json.Marshal(m)
	if err == nil {
		err = writeFrame(c.to, body)
	}
	if err != nil && !errors.Is(err, io.ErrClosedPipe) {
		c.t.Fatal(err)
	}
}

func (c *client) notify(method string, params any) {
	c.t.Helper()
	c.send(map[string]any{"method": method, "params": params})
}

// request sends a request and waits for its answer.
func (c *client) request(method string, params any) message {
	c.t.Helper()
	c.asked++
	c.send(map[string]any{"id": c.asked, "method": method, "params": params})
	c.notices = nil
	for m := range c.from {
		if m.Method == "" {
			return m
		}
		c.notices = append(c.notices, m)
	}
	c.t.Fatalf("no answer to %s", method)
	return message{}
}

// result sends a request and gives its result as a T.
func result[T any](c *client, method string, params any) T {
	c.t.Helper()
	m := c.request(method, params)
	if len(m.Error) > 0 {
		c.t.Fatalf("%s: %s", method, m.Error)
	}
	return decoded[T](c.t, m.Result)
}

func decoded[T any](t testing.TB, raw json.RawMessage) T {
	t.Helper()
	var v T
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatalf("%v: %s", err, raw)
	}
	return v
}

// notice is the next message of that method; others before it are dropped.
func notice[T any](c *client, method string) T {
	c.t.Helper()
	for m := range c.from {
		if m.Method == method {
			return decoded[T](c.t, m.Params)
		}
	}
	c.t.Fatalf("no %s", method)
	panic("unreachable")
}

// open opens a document and gives what is found in it.
func (c *client) open(uri, language, text string) publishedDiagnostics {
	c.t.Helper()
	c.notify("textDocument/didOpen", map[string]any{
		"textDocument": map[string]any{"uri": uri, "languageId": language, "version": 1, "text": text},
	})
	return notice[publishedDiagnostics](c, "textDocument/publishDiagnostics")
}

// change gives a document another text and gives what is found in it.
func (c *client) change(uri, text string, version int) publishedDiagnostics {
	c.t.Helper()
	c.notify("textDocument/didChange", map[string]any{
		"textDocument":   versioned{uri, version},
		"contentChanges": []change{{Text: text}},
	})
	return notice[publishedDiagnostics](c, "textDocument/publishDiagnostics")
}

// of is the parameters of a request about a document.
func of(uri string) map[string]any { return map[string]any{"textDocument": textDocument{uri}} }

// actions are those for the whole of a document.
func (c *client) actions(uri string, only ...string) []codeAction {
	c.t.Helper()
	p := of(uri)
	p["range"] = span{position{}, position{1 << 20, 0}}
	p["context"] = map[string]any{"diagnostics": []any{}, "only": only}
	return result[[]codeAction](c, "textDocument/codeAction", p)
}

// run runs a command on a document.
func (c *client) run(name string, arguments ...any) message {
	c.t.Helper()
	return c.request("workspace/executeCommand", map[string]any{"command": name, "arguments": arguments})
}

// applied is a text after an edit of its document.
func applied(t testing.TB, text string, e workspaceEdit, bytes bool) string {
	t.Helper()
	var edits []textEdit
	for _, list := range e.Changes {
		edits = list
	}
	for _, d := range e.DocumentChanges {
		edits = d.Edits
	}
	d := &document{}
	d.set(text, 0)
	for i := len(edits) - 1; i >= 0; i-- { // ours ascend
		start, end := d.offset(edits[i].Range.Start, bytes), d.offset(edits[i].Range.End, bytes)
		text = text[:start] + edits[i].NewText + text[end:]
	}
	return text
}

// testOptions are those of a server with our rules and a small front matter.
func testOptions(t testing.TB) Options {
	return Options{
		Engine: func(string) (*Engine, error) { return testEngine(), nil },
		Copy:   func(string) error { return errors.New("no clipboard") },
		Log:    func(message string) { t.Logf("log: %s", message) },
		Watch:  []string{"**/.note.yaml"},
	}
}

// testEngine knows of front matter only what it allows.
func testEngine() *Engine {
	network, _ := lint.FindNetwork("linkedin")
	config := lint.Config{Rules: rules.All(), UI: "en", Packs: lang.Packs()}
	return &Engine{
		UI: "en", Rules: config.Rules,
		Check: func(path, input string) (lint.Report, error) {
			old, ok := allowed(input)
			_, body, unclosed := lint.FrontMatter(input)
			if !ok || unclosed {
				return lint.Report{}, &Trouble{2, "this is no front matter"}
			}
			return lint.Run(lint.Note{Source: path, Input: input, Start: body, Network: network, Allow: old.entries}, config), nil
		},
		Fixed: func(path, input string) (string, error) {
			_, body, _ := lint.FrontMatter(input)
			return lint.Fixed(input, lint.Run(lint.Note{Input: input, Start: body, Network: network}, config).Findings)
		},
		Draft: func(_, input string) (string, error) {
			if yaml, _, _ := lint.FrontMatter(input); yaml == "" {
				return "", errors.New("no draft")
			}
			return "Hi Jürgen,\nwhat did you take home from GopherCon?", nil
		},
		Status: func(r lint.Report) string { return r.Verdict() },
		Clean:  func(r lint.Report) bool { return r.Worst() < lint.Error },
		Keys:   []Word{{"to", "facts about the recipient"}, {"from", "facts about the writer"}, {"network", "where the note goes"}, {"allow", "what is allowed"}},
		Facts:  []Word{{"name", "full name"}, {"post", "their post"}, {"lang", "their language"}},
		Values: func(key string) []Word {
			return map[string][]Word{
				"network": {{"linkedin", ""}, {"xing", "no published limit"}},
				"lang":    {{"de", ""}, {"en", ""}},
				"allow":   {{"link", "a link"}, {"too-long", "too long"}},
			}[key]
		},
	}
}

// found is the words of text that each diagnostic underlines, behind its code.
func found(t testing.TB, text string, list []diagnostic, bytes bool) []string {
	t.Helper()
	d := &document{}
	d.set(text, 0)
	words := []string{}
	for _, f := range list {
		start, end := d.offset(f.Range.Start, bytes), d.offset(f.Range.End, bytes)
		if p := d.span(start, end, bytes); p != f.Range {
			t.Errorf("%s at %v, which is no place in the text: %v is", f.Code, f.Range, p)
		}
		words = append(words, strings.TrimSpace(f.Code+" "+text[start:end]))
	}
	return words
}
