package lsp

import (
	"encoding/json"
	"strings"
	"testing"

	"note/lint"
)

// code is the code of the error that answers a request, 0 when there is none.
func code(t *testing.T, m message) int {
	t.Helper()
	if len(m.Error) == 0 {
		return 0
	}
	return decoded[fault](t, m.Error).Code
}

// TestLifecycle says what is answered when.
func TestLifecycle(t *testing.T) {
	c := dial(t, testOptions(t), "")
	for _, step := range []struct {
		method string
		want   int
	}{
		{"textDocument/hover", serverNotInitialized},
		{"shutdown", serverNotInitialized},
		{"unknown", serverNotInitialized},
		{"initialize", 0},
		{"initialize", invalidRequest},
		{"unknown", methodNotFound},
		{"textDocument/didOpen", methodNotFound}, // is no request
		{"$/unknown", methodNotFound},
		{"textDocument/hover", invalidParams}, // of no document
		{"shutdown", 0},
		{"textDocument/hover", invalidRequest},
		{"shutdown", invalidRequest},
	} {
		if got := code(t, c.request(step.method, map[string]any{})); got != step.want {
			t.Errorf("%s: error %d, want %d", step.method, got, step.want)
		}
	}
	c.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": "file:///a", "text": ""}})
	if c.request("shutdown", nil); len(c.notices) > 0 {
		t.Errorf("after shutdown the server said %v", c.notices)
	}
	c.notify("exit", nil)
	if !<-c.ended {
		t.Error("the server was not shut down")
	}
}

// TestEnds says after which ends the exit code is 0.
func TestEnds(t *testing.T) {
	for _, test := range []struct {
		name string
		end  func(c *client)
		want bool
	}{
		{"exit without shutdown", func(c *client) { c.notify("exit", nil) }, false},
		{"end of the stream", func(c *client) { c.to.Close() }, false},
		{"end of the stream after shutdown", func(c *client) { c.request("shutdown", nil); c.to.Close() }, true},
		{"end within a message", func(c *client) {
			_, _ = c.to.Write([]byte("Content-Length: 99\r\n\r\n{"))
			c.to.Close()
		}, false},
	} {
		c := dial(t, testOptions(t), "{}")
		test.end(c)
		if got := <-c.ended; got != test.want {
			t.Errorf("%s: shut down: %v", test.name, got)
		}
	}
}

// TestEncoding holds that positions count UTF-16 units unless the client offers bytes.
func TestEncoding(t *testing.T) {
	for offered, want := range map[string]string{
		`{}`: "utf-16",
		`{"general":{"positionEncodings":["utf-32","utf-16"]}}`: "utf-16",
		`{"general":{"positionEncodings":["utf-16","utf-8"]}}`:  "utf-8",
	} {
		c := dial(t, testOptions(t), "")
		m := c.request("initialize", json.RawMessage(`{"capabilities":`+offered+`}`))
		got := decoded[struct {
			Capabilities struct{ PositionEncoding string }
		}](t, m.Result).Capabilities.PositionEncoding
		if got != want {
			t.Errorf("%s: %s, want %s", offered, got, want)
		}
	}
}

// TestBadMessages says what is answered to what is no request.
func TestBadMessages(t *testing.T) {
	deep := strings.Repeat("[", 100_000)
	for _, test := range []struct {
		in   string
		want int
	}{
		{"", parseError},
		{"{", parseError},
		{"\xff", parseError},
		{deep, parseError},
		{deep + strings.Repeat("]", 100_000), parseError},
		{`{"id":1,"method":"x","params":` + strings.Repeat(`{"a":`, 20_000) + "1" + strings.Repeat("}", 20_001), parseError},
		{"[]", invalidRequest},
		{"null", invalidRequest},
		{"7", invalidRequest},
		{"{}", invalidRequest},
		{`{"id":1}`, invalidRequest},
		{`{"id":{},"method":"x"}`, invalidRequest},
		{`{"id":[1],"method":"x"}`, invalidRequest},
		{`{"id":true,"method":"x"}`, invalidRequest},
		{`{"id":1,"method":7}`, invalidRequest},
		{`{"id":1,"method":"textDocument/hover","params":[]}`, invalidParams},
		{`{"id":1,"method":"textDocument/hover","params":{"position":{"line":1e99}}}`, invalidParams},
		{`{"id":"a","method":"textDocument/hover","params":{"textDocument":{"uri":7}}}`, invalidParams},
	} {
		c := dial(t, testOptions(t), "{}")
		if err := writeFrame(c.to, []byte(test.in)); err != nil {
			t.Fatal(err)
		}
		if got := code(t, <-c.from); got != test.want {
			t.Errorf("%.60q: error %d, want %d", test.in, got, test.want)
		}
		if got := code(t, c.request("shutdown", nil)); got != 0 {
			t.Errorf("%.60q: afterwards, shutdown fails with %d", test.in, got)
		}
	}
}

// TestUnheard holds that what needs no answer gets none.
func TestUnheard(t *testing.T) {
	c := dial(t, testOptions(t), "{}")
	for _, in := range []string{
		`{"method":"unknown"}`,
		`{"method":"$/setTrace","params":{"value":"off"}}`,
		`{"id":1,"result":null}`,
		`{"id":1,"error":{"code":1,"message":"no"}}`,
		`{"method":"textDocument/didChange","params":7}`,
		`{"method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///not-open"},"contentChanges":[{"text":"x"}]}}`,
		`{"method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///not-open"}}}`,
		`{"method":"$/cancelRequest","params":{"id":77}}`,
		`{"method":"$/cancelRequest"}`,
	} {
		if err := writeFrame(c.to, []byte(in)); err != nil {
			t.Fatal(err)
		}
	}
	c.request("shutdown", nil)
	if len(c.notices) > 0 {
		t.Errorf("the server said %v", c.notices)
	}
}

// TestCancel holds that a request that waits can be cancelled, and that its id can be used again.
func TestCancel(t *testing.T) {
	o := testOptions(t)
	busy, free := make(chan bool), make(chan bool)
	engine := testEngine()
	check := engine.Check
	engine.Check = func(path, input string) (lint.Report, error) {
		if input == "slow" {
			busy <- true
			<-free
		}
		return check(path, input)
	}
	o.Engine = func(string) (*Engine, error) { return engine, nil }
	c := dial(t, o, "{}")
	const uri = "file:///a.note"
	c.open(uri, "text", "")
	c.notify("textDocument/didChange", map[string]any{"textDocument": versioned{uri, 2}, "contentChanges": []change{{Text: "slow"}}})
	<-busy
	c.send(map[string]any{"id": "a", "method": "textDocument/codeLens", "params": of(uri)})
	c.notify("$/cancelRequest", map[string]any{"id": "a"})
	c.notify("$/cancelRequest", map[string]any{"id": "b"})
	close(free)
	m := <-c.from // the diagnostics
	for m.Method != "" {
		m = <-c.from
	}
	if got := code(t, m); string(m.ID) != `"a"` || got != requestCancelled {
		t.Errorf("request %s: error %d", m.ID, got)
	}
	c.send(map[string]any{"id": "a", "method": "textDocument/codeLens", "params": of(uri)})
	if got := code(t, <-c.from); got != 0 {
		t.Errorf("the same id again: error %d", got)
	}
}

// TestFault holds that a fault in a rule is told, and takes nothing else away.
func TestFault(t *testing.T) {
	o, engine := testOptions(t), testEngine()
	engine.Fixed = func(string, string) (string, error) { panic("ü") }
	o.Engine = func(string) (*Engine, error) { return engine, nil }
	c := dial(t, o, "{}")
	const uri = "file:///a.note"
	c.open(uri, "text", "Hi")
	if got := code(t, c.run("note.fixAll", uri)); got != internalError {
		t.Errorf("error %d, want %d", got, internalError)
	}
	if got := code(t, c.run("note.check", uri)); got != 0 {
		t.Errorf("afterwards, error %d", got)
	}
}

// TestWatch holds that the client is asked to watch the config only if it can be.
func TestWatch(t *testing.T) {
	for capabilities, want := range map[string]int{
		`{}`: 0,
		`{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}`: 1,
	} {
		c := dial(t, testOptions(t), capabilities)
		c.request("unknown", nil)
		if len(c.notices) != want || want == 1 && !strings.Contains(string(c.notices[0].Params), `"globPattern":"**/.note.yaml"`) {
			t.Errorf("%s: the server said %v", capabilities, c.notices)
		}
	}
}

// TestCancelLifecycle holds that beginning and end cannot be cancelled: a client
// that cancels all that it waits for, and exits, has shut the server down.
func TestCancelLifecycle(t *testing.T) {
	for method, want := range map[string]bool{"textDocument/hover": true, "initialize": false, "shutdown": false} {
		q := &queue{messages: make(chan message, 1), waiting: map[string]bool{}}
		asked := message{ID: json.RawMessage(`1`), Method: method}
		q.cancels(asked)
		q.cancels(message{Method: "$/cancelRequest", Params: json.RawMessage(`{"id": 1}`)})
		q.messages <- asked
		if m, _ := q.next(); (m.fault != nil) != want {
			t.Errorf("%s: cancelled: %v, want %v", method, m.fault != nil, want)
		}
	}
}
