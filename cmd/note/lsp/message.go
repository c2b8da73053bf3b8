package lsp

import (
	"encoding/json"
	"errors"
	"fmt"
)

// message is a request (with an id), a notification (without one) or the answer
// to a request of ours (without a method).
type message struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
	Result json.RawMessage `json:"result"`
	Error  json.RawMessage `json:"error"`

	fault *fault // the message cannot be read; nothing else is set but perhaps the id
}

// fault is an error as JSON-RPC tells it.
type fault struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

// The codes of JSON-RPC and of the protocol.
const (
	parseError           = -32700
	invalidRequest       = -32600
	methodNotFound       = -32601
	invalidParams        = -32602
	internalError        = -32603
	serverNotInitialized = -32002
	requestFailed        = -32803
	requestCancelled     = -32800
)

// Error is the message.
func (f *fault) Error() string { return f.Message }

// failed is a fault of that code.
func failed(code int, format string, args ...any) *fault {
	return &fault{code, fmt.Sprintf(format, args...)}
}

// parse reads a message. One that cannot be read has a fault.
func parse(body []byte) message {
	var m message
	err := json.Unmarshal(body, &m)
	switch syntax := (*json.SyntaxError)(nil); {
	case errors.As(err, &syntax):
		return message{fault: failed(parseError, "the message is no JSON: %v", err)}
	case err != nil:
		return message{fault: failed(invalidRequest, "the message is no request: %v", err)}
	case m.isRequest() && !isID(m.ID):
		return message{fault: failed(invalidRequest, "an id is a number or a text")}
	case m.Method == "" && len(m.Result) == 0 && len(m.Error) == 0:
		m.fault = failed(invalidRequest, "the message has no method")
	}
	return m
}

// isRequest says whether an answer is waited for.
func (m message) isRequest() bool { return len(m.ID) > 0 && string(m.ID) != "null" }

func isID(id json.RawMessage) bool {
	return id[0] == '"' || id[0] == '-' || '0' <= id[0] && id[0] <= '9'
}
