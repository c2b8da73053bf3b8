package lsp

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// state is how far the conversation with the client has come.
type state int

const (
	fresh    state = iota // not initialized
	running               // initialized
	shutDown              // only exit may follow
)

// server is one conversation with a client.
type server struct {
	Options
	out       io.Writer
	state     state
	gone      bool // the client said exit
	client    capabilities
	utf8      bool // characters of positions are bytes
	documents map[string]*document
	engines   map[string]configured // by folder
	requests  map[string]handler
	notices   map[string]handler
	asked     int   // requests of ours so far
	err       error // of out
}

// handler does what a message asks for. Of a notification the result is dropped.
type handler func(params json.RawMessage) (result any, err error)

func newServer(out io.Writer, o Options) *server {
	s := &server{Options: o, out: out, documents: map[string]*document{}, engines: map[string]configured{}}
	s.requests = map[string]handler{
		"initialize":               taking(s.initialize),
		"shutdown":                 func(json.RawMessage) (any, error) { s.state = shutDown; return nil, nil },
		"textDocument/codeAction":  taking(s.codeActions),
		"textDocument/codeLens":    taking(s.codeLenses),
		"textDocument/completion":  taking(s.complete),
		"textDocument/hover":       taking(s.hover),
		"workspace/executeCommand": taking(s.execute),
	}
	s.notices = map[string]handler{
		"exit":                             func(json.RawMessage) (any, error) { s.gone = true; return nil, nil },
		"initialized":                      func(json.RawMessage) (any, error) { s.watch(); return nil, nil },
		"textDocument/didOpen":             taking(s.didOpen),
		"textDocument/didChange":           taking(s.didChange),
		"textDocument/didSave":             s.reload, // not every editor tells of a config that was saved
		"textDocument/didClose":            taking(s.didClose),
		"workspace/didChangeConfiguration": s.reload,
		"workspace/didChangeWatchedFiles":  s.reload,
	}
	return s
}

// taking is a handler whose parameters are a P.
func taking[P any](f func(P) (any, error)) handler {
	return func(params json.RawMessage) (any, error) {
		var p P
		if len(params) > 0 {
			if err := json.Unmarshal(params, &p); err != nil {
				return nil, failed(invalidParams, "%v", err)
			}
		}
		return f(p)
	}
}

// receive takes one message and answers it, if it is a request or cannot be read.
func (s *server) receive(m message) {
	if m.fault == nil && m.Method == "" {
		return // the answer to a request of ours
	}
	if m.fault == nil && !m.isRequest() {
		s.notice(m)
		return
	}
	result, err := any(nil), error(m.fault)
	if m.fault == nil {
		result, err = s.request(m)
	}
	s.answer(m.ID, result, err)
}

// request does what a request asks for, when it comes at its time.
func (s *server) request(m message) (any, error) {
	h, known := s.requests[m.Method]
	switch {
	case s.state == fresh && m.Method != "initialize":
		return nil, failed(serverNotInitialized, "the first request is initialize")
	case s.state == shutDown:
		return nil, failed(invalidRequest, "the server is shut down")
	case !known:
		return nil, failed(methodNotFound, "unknown method %q", m.Method)
	}
	return s.safely(h, m)
}

// notice does what a notification says. One that is unknown, or comes before
// initialize or after shutdown, says nothing, unless it is exit.
func (s *server) notice(m message) {
	h, known := s.notices[m.Method]
	if !known || s.state != running && m.Method != "exit" {
		return
	}
	if _, err := s.safely(h, m); err != nil {
		s.Log(fmt.Sprintf("%s: %v", m.Method, err))
	}
}

// safely keeps the server up when one message shows a fault in it: the texts of
// all editors that it serves are with it.
func (s *server) safely(h handler, m message) (result any, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			result, err = nil, failed(internalError, "this is a fault in note: %v", fault)
		}
	}()
	return h(m.Params)
}

// answer sends the result of a request, or why there is none.
func (s *server) answer(id json.RawMessage, result any, err error) {
	if len(id) == 0 {
		id = json.RawMessage("null")
	}
	if err == nil {
		s.send(struct {
			Version string          `json:"jsonrpc"`
			ID      json.RawMessage `json:"id"`
			Result  any             `json:"result"`
		}{"2.0", id, result})
		return
	}
	f := (*fault)(nil)
	if !errors.As(err, &f) {
		f = failed(requestFailed, "%v", err)
	}
	s.send(struct {
		Version string          `json:"jsonrpc"`
		ID      json.RawMessage `json:"id"`
		Error   *fault          `json:"error"`
	}{"2.0", id, f})
}

// notify sends a notification.
func (s *server) notify(method string, params any) {
	s.send(struct {
		Version string `json:"jsonrpc"`
		Method  string `json:"method"`
		Params  any    `json:"params"`
	}{"2.0", method, params})
}

// ask sends a request. Nothing here depends on its answer.
func (s *server) ask(method string, params any) {
	s.asked++
	s.send(struct {
		Version string `json:"jsonrpc"`
		ID      int    `json:"id"`
		Method  string `json:"method"`
		Params  any    `json:"params"`
	}{"2.0", s.asked, method, params})
}

// send writes a message. After an error nothing more is written.
func (s *server) send(m any) {
	body, err := json.Marshal(m)
	if s.err == nil {
		s.err = err
	}
	if s.err == nil {
		s.err = writeFrame(s.out, body)
	}
}
