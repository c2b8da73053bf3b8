package lsp

import (
	"encoding/json"
	"errors"
	"strings"

	"note/lint"
)

// checkCommand is the command that the length above a note runs.
const checkCommand = "note.check"

// commands lists what workspace/executeCommand does with a document.
func (s *server) commands() []namedCommand {
	return []namedCommand{
		{checkCommand, s.checkNote}, {"note.copy", s.copyNote}, {"note.fixAll", s.fixNote}, {"note.draft", s.draftNote},
	}
}

type namedCommand struct {
	name string
	run  func(*document) (any, error)
}

func commandNames() []string {
	var names []string
	for _, c := range (*server)(nil).commands() {
		names = append(names, c.name)
	}
	return names
}

// execute runs a command on the document that its first argument names, or on
// the only one that is open.
func (s *server) execute(p struct {
	Command   string            `json:"command"`
	Arguments []json.RawMessage `json:"arguments"`
}) (any, error) {
	for _, c := range s.commands() {
		if c.name == p.Command {
			d, err := s.argument(p.Arguments)
			if err != nil {
				return nil, err
			}
			return c.run(d)
		}
	}
	return nil, failed(invalidParams, "unknown command %q; known: %s", p.Command, strings.Join(commandNames(), ", "))
}

// argument is the document that a command is for: an address, or an object that holds it.
func (s *server) argument(arguments []json.RawMessage) (*document, error) {
	if len(arguments) == 0 {
		for _, d := range s.documents {
			if len(s.documents) == 1 {
				return d, nil
			}
		}
		return nil, failed(invalidParams, "the command takes the address of an open document")
	}
	var uri string
	if json.Unmarshal(arguments[0], &uri) != nil {
		var object textDocument
		_ = json.Unmarshal(arguments[0], &object) // what names no document is not open
		uri = object.URI
	}
	return s.document(uri)
}

// checked is what note.check answers.
type checked struct {
	Clean     bool   `json:"clean"` // nothing was found that should stop the writer
	Verdict   string `json:"verdict"`
	Status    string `json:"status"` // as of "note lint --format status"
	Graphemes int    `json:"graphemes"`
	Limit     int    `json:"limit"` // 0 is none
}

// checkNote says how a note stands.
func (s *server) checkNote(d *document) (any, error) {
	if d.err != nil {
		return nil, d.err
	}
	r := d.report
	c := checked{d.engine.Clean(r), r.Verdict(), d.engine.Status(r), r.Graphemes, r.Note.Network.Limit}
	kind := messageInfo
	switch {
	case !c.Clean:
		kind = messageError
	case r.Worst() >= lint.Warning:
		kind = messageWarning
	}
	s.show(kind, c.Status)
	return c, nil
}

// copyNote puts the note on the clipboard, unless it has an error or
// something else that should stop the writer.
func (s *server) copyNote(d *document) (any, error) {
	if d.err != nil {
		return nil, d.err
	}
	status := d.engine.Status(d.report)
	if d.report.Worst() >= lint.Error || !d.engine.Clean(d.report) {
		return nil, errors.New(s.say(d, notCopied, status))
	}
	if err := s.Copy(d.report.Note.Text()); err != nil {
		return nil, err
	}
	s.show(messageInfo, s.say(d, copied, status))
	return map[string]any{"copied": true, "status": status}, nil
}

// fixNote makes the safe fixes in the document.
func (s *server) fixNote(d *document) (any, error) {
	if d.err != nil {
		return nil, d.err
	}
	fixed, err := d.engine.Fixed(d.path, d.note())
	if err != nil {
		return nil, err
	}
	return s.apply(d, s.say(d, fixAllTitle), fixed)
}

// draftNote puts the draft that the front matter gives in the place of the note.
func (s *server) draftNote(d *document) (any, error) {
	if d.engine == nil {
		return nil, d.err
	}
	draft, err := d.engine.Draft(d.path, d.note())
	if err != nil {
		return nil, err
	}
	_, body, _ := lint.FrontMatter(d.note())
	br := lineBreak(d.note())
	return s.apply(d, s.say(d, draftTitle), d.note()[:body]+strings.ReplaceAll(draft+"\n", "\n", br))
}

// apply asks the client to make the document's note file another one.
func (s *server) apply(d *document, label, note string) (any, error) {
	changes := note != d.note()
	if changes && !s.client.Workspace.ApplyEdit {
		return nil, errors.New("this editor takes no edits from a language server (workspace/applyEdit)")
	}
	if changes {
		s.ask("workspace/applyEdit", map[string]any{"label": label, "edit": s.rewrite(d, note)})
	}
	return map[string]bool{"changed": changes}, nil
}
