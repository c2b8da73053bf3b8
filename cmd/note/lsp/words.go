package lsp

import (
	"cmp"
	"fmt"
	"strings"

	"note/lint"
	"note/lint/text"
)

// What the server says by itself.
var (
	fixTitle    = lint.Text{En: "Fix %s: %s", De: "%s beheben: %s"}
	fixAllTitle = lint.Text{En: "Make all safe fixes of note", De: "Alles beheben, was note sicher beheben kann"}
	allowTitle  = lint.Text{En: "Allow in this note: %s", De: "In dieser Nachricht erlauben: %s"}
	draftTitle  = lint.Text{En: "Draft the note from its facts", De: "Nachricht aus den Angaben entwerfen"}
	copied      = lint.Text{En: "copied: %s", De: "kopiert: %s"}
	notCopied   = lint.Text{En: "not copied: %s", De: "nicht kopiert: %s"}
	deleted     = lint.Text{En: "delete", De: "löschen"}
)

// say is words in the language of the document's engine.
func (s *server) say(d *document, t lint.Text, args ...any) string {
	return text.Printable(fmt.Sprintf(t.In(d.engine.UI), args...), "")
}

// shown is what a fix writes, in short.
func (s *server) shown(d *document, f lint.Fix) string {
	var words []string
	for _, e := range f.Edits {
		old := d.note()[e.Start:e.End]
		words = append(words, fmt.Sprintf("%q → %s", old, cmp.Or(quotedWords(e.New), s.say(d, deleted))))
	}
	if len(words) > 3 {
		words = append(words[:3], "…")
	}
	return strings.Join(words, ", ")
}

// quotedWords is a text in quotes, "" when it is empty.
func quotedWords(s string) string {
	if s == "" {
		return ""
	}
	return fmt.Sprintf("%q", s)
}

// The kinds of messages, by the protocol's numbers.
const (
	messageError   = 1
	messageWarning = 2
	messageInfo    = 3
)

// show shows a message to the writer.
func (s *server) show(kind int, message string) {
	s.notify("window/showMessage", map[string]any{"type": kind, "message": text.Printable(message, "\n")})
}
