package main

import (
	"cmp"
	"errors"
	"strings"
	"time"

	"note/cmd/note/lsp"
	"note/cmd/note/report"
	"note/lint"
)

// How the language server judges a document: as "note lint" judges the file.

// checkOpen judges a document; path is "" when it has no file.
func (l *linter) checkOpen(path, input string) (lint.Report, error) {
	path = cmp.Or(path, "-")
	l.common.Today = time.Now() // a server may run for days
	n, err := l.openNote(path, input)
	if errors.Is(err, errNoNote) {
		return lint.Report{}, lsp.ErrNoNote
	}
	if err != nil {
		return lint.Report{}, troubleIn(path, err)
	}
	return lint.Run(n, l.config), nil
}

// openNote is the note that a document holds.
func (l *linter) openNote(path, input string) (lint.Note, error) {
	err := l.fixable(path, input)
	if err == nil && len(input) > maxNote {
		err = at(path, 0, errTooLong)
	}
	if err == nil {
		err = at(path, 0, checkText(input))
	}
	if err != nil {
		return lint.Note{}, err
	}
	return l.note(path, input)
}

// fixedOpen is a document with its safe fixes.
func (l *linter) fixedOpen(path, input string) (string, error) {
	fixed, err := l.fixed(cmp.Or(path, "-"), input)
	return fixed, troubleIn(path, err)
}

// statusLine is a note's line as of "note lint --format status".
func (l *linter) statusLine(r lint.Report) string {
	var b strings.Builder
	format, _ := report.Find("status")
	p := format.New(&b, report.Options{})
	_ = errors.Join(p.Note(report.Note{Report: r}), p.Close(report.Failures{})) // a Builder takes all
	return strings.TrimSpace(b.String())
}

// troubleIn is an error with the line of the document at path that it speaks of;
// one about a config or a template names that file.
func troubleIn(path string, err error) error {
	if err == nil {
		return nil
	}
	t := &lsp.Trouble{Message: err.Error()}
	if p := (*placed)(nil); errors.As(err, &p) && p.path == shownPath(path) {
		t.Line, t.Message = p.line, p.error.Error()
	}
	var h interface{ Hint() string }
	if errors.As(err, &h) && h.Hint() != "" {
		t.Message += "\n" + h.Hint()
	}
	return t
}
