package main

import (
	"encoding/json"
	"fmt"
	"io"
	"testing"
)

// client talks to "note lsp" in process, by the protocol.
type client struct {
	t    testing.TB
	to   io.WriteCloser
	head io.Reader
	code chan int
	last int
}

// told is a message of the server.
type told struct {
	ID     *int
	Method string
	Params struct {
		URI         string
		Version     int
		Message     string
		Diagnostics []struct {
			Code, Message string
			Severity      int
			Range         struct{ Start, End struct{ Line, Character int } }
		}
		Edit struct {
			Changes map[string][]struct{ NewText string }
		}
	}
	Result json.RawMessage
	Error  *struct {
		Code    int
		Message string
	}
}

// newClient starts note lsp with a user's config in home.
func newClient(t testing.TB, home string, env map[string]string) *client {
	in, to := io.Pipe()
	from, out := io.Pipe()
	e := &client{t: t, to: to, head: from, code: make(chan int, 1)}
	go func() {
		e.code <- run([]string{"lsp"}, in, out, io.Discard, func(name string) string {
			if name == "HOME" {
				return home
			}
			return env[name]
		})
		out.Close()
	}()
	t.Cleanup(func() { to.Close() })
	e.request("initialize", `{"capabilities":{"workspace":{"applyEdit":true}}}`)
	return e
}

func (e *client) send(id, method, params string) {
	body := fmt.Sprintf(`{"jsonrpc":"2.0",%s"method":%q,"params":%s}`, id, method, params)
	if _, err := fmt.Fprintf(e.to, "Content-Length: %d\r\n\r\n%s", len(body), body); err != nil {
		e.t.Fatal(err)
	}
}

// receive is the next message.
func (e *client) receive() told {
	var length int
	if _, err := fmt.Fscanf(e.head, "Content-Length: %d\r\n\r\n", &length); err != nil {
		e.t.Fatal(err)
	}
	body := make([]byte, length)
	if _, err := io.ReadFull(e.head, body); err != nil {
		e.t.Fatal(err)
	}
	var m told
	if err := json.Unmarshal(body, &m); err != nil {
		e.t.Fatalf("%v: %s", err, body)
	}
	return m
}

// request gives the answer, and what was said before it.
func (e *client) request(method, params string) (answer told, before []told) {
	e.last++
	e.send(fmt.Sprintf(`"id":%d,`, e.last), method, params)
	for {
		m := e.receive()
		if m.Method == "" {
			return m, before
		}
		before = append(before, m)
	}
}

// open opens a document, or gives it another text, and gives what is found.
func (e *client) open(uri, text string) told {
	body, err := json.Marshal(map[string]any{"textDocument": map[string]any{"uri": uri, "languageId": "text", "version": 1, "text": text}})
	if err != nil {
		e.t.Fatal(err)
	}
	e.send("", "textDocument/didOpen", string(body))
	return e.receive()
}

// run runs a command.
func (e *client) run(command, uri string) (told, []told) {
	return e.request("workspace/executeCommand", fmt.Sprintf(`{"command":%q,"arguments":[%q]}`, command, uri))
}
