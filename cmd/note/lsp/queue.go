package lsp

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"sync"
)

// ahead is how many messages are read while one is worked on, so that a request
// can still be cancelled.
const ahead = 4

// queue hands out messages in the order in which they come in.
type queue struct {
	messages chan message
	done     chan struct{} // closed when nobody asks any more

	mu      sync.Mutex
	waiting map[string]bool // by id: the requests not handed out yet; true when cancelled
	failure error           // of the stream
}

func newQueue(in io.Reader) *queue {
	q := &queue{messages: make(chan message, ahead), done: make(chan struct{}), waiting: map[string]bool{}}
	go q.read(newFrames(in))
	return q
}

// close lets the reading end with the message that is waited for.
func (q *queue) close() { close(q.done) }

// err is why the stream ended, when that was not its end.
func (q *queue) err() error {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.failure
}

// next is the next message; a request that was cancelled has a fault. It is
// false at the end of the stream.
func (q *queue) next() (message, bool) {
	m, ok := <-q.messages
	if ok && m.isRequest() {
		q.mu.Lock()
		defer q.mu.Unlock()
		if q.waiting[string(m.ID)] {
			m.fault = failed(requestCancelled, "cancelled")
		}
		delete(q.waiting, string(m.ID))
	}
	return m, ok
}

func (q *queue) read(f *frames) {
	defer close(q.messages)
	for {
		body, err := f.next()
		var m message
		switch {
		case errors.Is(err, errTooLarge):
			m.fault = failed(invalidRequest, "%v", err)
		case err != nil:
			q.ended(err)
			return
		default:
			m = parse(body)
		}
		if q.cancels(m) {
			continue
		}
		select {
		case q.messages <- m:
		case <-q.done:
			return
		}
	}
}

// ended keeps why the stream ended. That it ends within a message is its end, too.
func (q *queue) ended(err error) {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.ErrClosedPipe) {
		return
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	q.failure = err
}

// isLifecycle says whether a request begins or ends the conversation. It cannot be
// cancelled: exit behind a shutdown that never was is a failure.
func isLifecycle(method string) bool { return method == "initialize" || method == "shutdown" }

// cancels remembers the request, or does what $/cancelRequest asks for; then it is true.
func (q *queue) cancels(m message) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	if m.isRequest() && !isLifecycle(m.Method) {
		q.waiting[string(m.ID)] = false
	}
	if m.isRequest() || m.Method != "$/cancelRequest" {
		return false
	}
	var p struct{ ID json.RawMessage }
	_ = json.Unmarshal(m.Params, &p) // what names no request cancels none
	id := string(bytes.TrimSpace(p.ID))
	if _, waits := q.waiting[id]; waits {
		q.waiting[id] = true
	}
	return true
}
