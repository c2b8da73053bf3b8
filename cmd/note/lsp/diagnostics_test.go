package lsp

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const utf8Client = `{"general":{"positionEncodings":["utf-8"]}}`

// TestUnderlined holds that the right characters are underlined, whatever stands before them.
func TestUnderlined(t *testing.T) {
	const talk = ", your talk on dual writes at GopherCon saved our migration. Shall we connect? "
	const link = "www.müller.example"
	for _, text := range []string{
		"Hi Jürgen" + talk + link,
		"Hi Ju\u0308rgen" + talk + link,
		"Hi 👩‍💻 Jürgen" + talk + link,
		"Hi Ju\u0308rgen 👩‍💻👩‍💻" + talk + link + " 👩‍💻",
		"Hi Jürgen,\r\n\r\n„Grüße“ 👩‍💻" + talk + link + "\r\n",
		"---\r\nallow: [too-long]\r\n---\r\n\r\nHi Ju\u0308rgen 👩‍💻" + talk + link + "\r\n",
		"\ufeff---\nallow: [\"link: größe.example\"] # 👩‍💻\n---\nHi Jürgen" + talk + link,
		"Hi\u00a0Jürgen\u2028" + talk + "\r" + link,
	} {
		for capabilities, bytes := range map[string]bool{`{}`: false, utf8Client: true} {
			c := dial(t, testOptions(t), capabilities)
			published := c.open("file:///gr%C3%B6%C3%9Fe.note", "text", text)
			got := found(t, text, published.Diagnostics, bytes)
			if want := "link " + link; !strings.Contains(strings.Join(got, "\n"), want) {
				t.Errorf("%q: found %q, want %q among them", text, got, want)
			}
		}
	}
}

// TestPublished shows what is published of a document from its opening to its end.
func TestPublished(t *testing.T) {
	c := dial(t, testOptions(t), "{}")
	const uri = "file:///a.note"
	const good = "Hi Jane, your talk on dual writes at GopherCon saved our migration. Shall we connect?"
	one := 1
	want := publishedDiagnostics{uri, &one, []diagnostic{{
		Range: span{position{0, 82}, position{0, 84}}, Severity: 2, Code: "untidy-space", Source: "note",
	}}}
	got := c.open(uri, "text", strings.Replace(good, " connect", "  connect", 1))
	if len(got.Diagnostics) != 1 || got.Diagnostics[0].Message == "" {
		t.Fatalf("got %+v", got)
	}
	want.Diagnostics[0].Message = got.Diagnostics[0].Message
	want.Diagnostics[0].Range = got.Diagnostics[0].Range
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := c.change(uri, good, 7); *got.Version != 7 || got.Diagnostics == nil || len(got.Diagnostics) != 0 {
		t.Errorf("after the change: %+v", got)
	}
	if got := c.change(uri, "", 8); len(got.Diagnostics) != 1 || got.Diagnostics[0].Code != "empty-note" || got.Diagnostics[0].Severity != 1 {
		t.Errorf("emptied: %+v", got)
	}
	c.notify("textDocument/didClose", of(uri))
	closed := notice[publishedDiagnostics](c, "textDocument/publishDiagnostics")
	if diff := cmp.Diff(publishedDiagnostics{URI: uri, Diagnostics: []diagnostic{}}, closed); diff != "" {
		t.Errorf("closed: %s", diff)
	}
}

// TestHarmless holds that no message has what steers a terminal or turns a line around.
func TestHarmless(t *testing.T) {
	c := dial(t, testOptions(t), "{}")
	p := c.open("file:///a.note", "text", "Hi Zoë, your [ta\x1b[31mlk] on dual writes \u202e saved us.")
	if len(p.Diagnostics) == 0 {
		t.Fatal("nothing was found")
	}
	for _, d := range p.Diagnostics {
		if strings.ContainsAny(d.Message, "\x1b\u202e") {
			t.Errorf("%s: %q steers what shows it", d.Code, d.Message)
		}
	}
}

// TestSeveral holds that documents do not know of each other.
func TestSeveral(t *testing.T) {
	c := dial(t, testOptions(t), "{}")
	for i := range 5 {
		text := strings.Repeat("www.müller.example ", i)
		got := c.open(fmt.Sprintf("file:///%d.note", i), "text", text)
		links := 0
		for _, d := range got.Diagnostics {
			if d.Code == "link" {
				links++
			}
		}
		if links != i || got.URI != fmt.Sprintf("file:///%d.note", i) {
			t.Errorf("document %d: %+v", i, got)
		}
	}
	c.notify("textDocument/didClose", of("file:///2.note"))
	for i, want := range []int{0, 0, invalidParams, 0, 0} {
		if got := code(t, c.request("textDocument/codeLens", of(fmt.Sprintf("file:///%d.note", i)))); got != want {
			t.Errorf("document %d: error %d, want %d", i, got, want)
		}
	}
}

// TestRanges holds that changes of a range are made, though they were not asked for.
func TestRanges(t *testing.T) {
	c := dial(t, testOptions(t), "{}")
	const uri = "file:///a.note"
	c.open(uri, "text", "Hi 👩‍💻 Jürgen,\r\nxx")
	c.notify("textDocument/didChange", map[string]any{
		"textDocument": versioned{uri, 2},
		"contentChanges": []change{
			{Range: &span{position{0, 9}, position{0, 15}}, Text: "Kim"},
			{Range: &span{position{1, 0}, position{1, 2}}, Text: "www.müller.example"},
			{Range: &span{position{1, 0}, position{0, 0}}, Text: ""}, // the wrong way round
		},
	})
	published := notice[publishedDiagnostics](c, "textDocument/publishDiagnostics")
	got := found(t, "Hi 👩‍💻 Kim,\r\nwww.müller.example", published.Diagnostics, false)
	if !strings.Contains(strings.Join(got, "\n"), "link www.müller.example") {
		t.Errorf("found %q", got)
	}
}

// TestTroubled holds that what keeps a document from being judged is shown where it stands.
func TestTroubled(t *testing.T) {
	c := dial(t, testOptions(t), "{}")
	text := "---\nallow: {a: [👩‍💻\n---\nHi"
	got := c.open("file:///a.note", "text", text).Diagnostics
	want := []diagnostic{{Range: span{position{1, 0}, position{1, 17}}, Severity: 1, Source: "note", Message: "this is no front matter"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := c.actions("file:///a.note"); len(got) > 0 {
		t.Errorf("actions %v", got)
	}
	if got := result[[]codeLens](c, "textDocument/codeLens", of("file:///a.note")); len(got) > 0 {
		t.Errorf("lenses %v", got)
	}
}

// TestReload holds that the config is read anew when it may have changed, and once until then.
func TestReload(t *testing.T) {
	o, loads := testOptions(t), 0
	bad := false
	o.Engine = func(path string) (*Engine, error) {
		loads++
		if bad {
			return nil, &Trouble{Message: ".note.yaml:1: unknown key \"nettwork\""}
		}
		return testEngine(), nil
	}
	c := dial(t, o, `{"workspace":{"codeLens":{"refreshSupport":true}}}`)
	c.open("file:///notes/a.note", "text", "Hi")
	c.open("file:///notes/b.note", "text", "Hi")
	c.open("file:///home/c.note", "text", "Hi")
	c.change("file:///notes/a.note", "Ho", 2)
	if loads != 2 {
		t.Errorf("the config was read %d times for two folders", loads)
	}
	c.notify("textDocument/didClose", of("file:///home/c.note"))
	notice[publishedDiagnostics](c, "textDocument/publishDiagnostics")
	if c.open("file:///home/c.note", "text", "Hi"); loads != 3 {
		t.Errorf("the config was read %d times, want once more for a folder in which everything was closed", loads)
	}
	bad = true
	for _, method := range []string{"workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles", "textDocument/didSave"} {
		loads = 0
		c.notify(method, map[string]any{"settings": nil})
		for range 3 {
			got := notice[publishedDiagnostics](c, "textDocument/publishDiagnostics").Diagnostics
			if len(got) != 1 || got[0].Severity != 1 || got[0].Message != ".note.yaml:1: unknown key \"nettwork\"" {
				t.Errorf("%s: %+v", method, got)
			}
		}
		if m := <-c.from; loads != 2 || m.Method != "workspace/codeLens/refresh" {
			t.Errorf("%s: %d loads, then %s", method, loads, m.Method)
		}
	}
	if m := c.run("note.check", "file:///notes/a.note"); code(t, m) != requestFailed {
		t.Errorf("note.check: %s%s", m.Result, m.Error)
	}
	for _, method := range []string{"textDocument/hover", "textDocument/completion", "textDocument/codeAction", "textDocument/codeLens"} {
		if got := code(t, c.request(method, of("file:///notes/a.note"))); got != 0 {
			t.Errorf("%s: error %d", method, got)
		}
	}
}

// TestPaths says which paths addresses have.
func TestPaths(t *testing.T) {
	for uri, want := range map[string]string{
		"file:///home/j%C3%BCrgen/a%20b.note": "/home/jürgen/a b.note",
		"file://localhost/a.note":             "/a.note",
		"file:///C:/notes/a.note":             "C:/notes/a.note",
		"file://server/share/a.note":          "//server/share/a.note",
		"untitled:Untitled-1":                 "",
		"https://a.example/a.note":            "",
		"file:":                               "",
		"%":                                   "",
		"":                                    "",
	} {
		if got := strings.ReplaceAll(pathOf(uri), `\`, "/"); got != want {
			t.Errorf("%s: %q, want %q", uri, got, want)
		}
	}
}
