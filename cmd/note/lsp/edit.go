package lsp

import (
	"strings"
	"unicode/utf8"

	"note/lint"
)

// edit is a change of a document in the way that the client takes.
func (s *server) edit(d *document, edits ...textEdit) workspaceEdit {
	if s.client.Workspace.WorkspaceEdit.DocumentChanges {
		return workspaceEdit{DocumentChanges: []documentEdit{{versioned{d.uri, d.version}, edits}}}
	}
	return workspaceEdit{Changes: map[string][]textEdit{d.uri: edits}}
}

// replace is the edit that puts other words in the place of text[start:end].
func (s *server) replace(d *document, start, end int, words string) textEdit {
	return textEdit{d.span(start, end, s.utf8), words}
}

// fix is a fix of a finding.
func (s *server) fix(d *document, f lint.Fix) workspaceEdit {
	var edits []textEdit
	for _, e := range f.Edits {
		edits = append(edits, s.replace(d, d.start+e.Start, d.start+e.End, e.New))
	}
	return s.edit(d, edits...)
}

// rewrite is the smallest edit that makes a document's note file another one, so
// that the cursor stays where it is.
func (s *server) rewrite(d *document, note string) workspaceEdit {
	old := d.note()
	head := sameStart(old, note)
	tail := sameEnd(old[head:], note[head:])
	return s.edit(d, s.replace(d, d.start+head, d.end-tail, note[head:len(note)-tail]))
}

// sameStart is how many bytes a and b have in common at their start, as whole characters and line breaks.
func sameStart(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for n > 0 && !(border(a, n) && border(b, n)) {
		n--
	}
	return n
}

// sameEnd is the same for their end.
func sameEnd(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	for n > 0 && !(border(a, len(a)-n) && border(b, len(b)-n)) {
		n--
	}
	return n
}

// border says whether a position can stand between the bytes before and at i.
func border(s string, i int) bool {
	if i <= 0 || i >= len(s) {
		return true
	}
	return utf8.RuneStart(s[i]) && !strings.HasPrefix(s[i-1:], "\r\n")
}
