// Package lsp is a language server for notes: the engine of "note lint" behind an
// editor, by the Language Server Protocol 3.17 over two streams.
//
// Goals: what an editor shows is what "note lint" says of the same text; what is
// found stands under the right characters; nothing that comes in makes it crash,
// hang or grow.
//
// Non-goals: it knows no config, no clipboard and no clock; it is handed what the
// command line knows (Options, Engine). It opens no file and no socket.
package lsp

import (
	"errors"
	"io"

	"note/lint"
)

// Options are what the command line knows.
type Options struct {
	Engine  func(path string) (*Engine, error) // with the config that holds for a path; "" is a text without a file
	Copy    func(note string) error            // puts a note on the clipboard, in the form in which it is sent
	Log     func(message string)               // tells whoever looks after the server
	Watch   []string                           // glob patterns of the files that hold config
	Version string
}

// Engine judges and drafts the notes that one config holds for. Its functions
// take a note file: front matter and note.
type Engine struct {
	UI     string                                        // language of messages
	Check  func(path, input string) (lint.Report, error) // ErrNoNote for what is none; else why it cannot be judged, mostly a *Trouble
	Fixed  func(path, input string) (string, error)      // with all safe fixes
	Draft  func(path, input string) (string, error)      // the note that the facts in the front matter give
	Status func(lint.Report) string                      // in one line
	Clean  func(lint.Report) bool                        // nothing found that should stop the writer

	Rules  []lint.Rule
	Keys   []Word                  // of front matter
	Facts  []Word                  // below "to" and "from"
	Values func(key string) []Word // that a key or a fact takes; nil when it takes any
}

// Word is something that can be typed, and what it means.
type Word struct{ Name, Doc string }

// ErrNoNote says that a document is no note, but a table, for example.
var ErrNoNote = errors.New("this is no note")

// Trouble says why a document cannot be judged.
type Trouble struct {
	Line    int // of the document, from 1; 0 when the fault is elsewhere
	Message string
}

// Error is the message.
func (t *Trouble) Error() string { return t.Message }

// Serve answers what comes from in until the client says exit or the stream ends.
// It is shut when the client had asked for the shutdown before. The error is that of
// the streams.
func Serve(in io.Reader, out io.Writer, o Options) (shut bool, err error) {
	s := newServer(out, o)
	q := newQueue(in)
	defer q.close()
	for s.err == nil && !s.gone {
		m, ok := q.next()
		if !ok {
			break
		}
		s.receive(m)
	}
	return s.state == shutDown, errors.Join(s.err, q.err())
}
