package lsp

import "note/cmd/note/report"

// codeLenses show the length of the note above its first line.
func (s *server) codeLenses(p struct {
	TextDocument textDocument `json:"textDocument"`
}) (any, error) {
	d, err := s.document(p.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	if d.err != nil {
		return []codeLens{}, nil
	}
	at := d.start + d.report.Note.Start
	return []codeLens{{d.span(at, at, s.utf8), command{report.Size(d.report), checkCommand, []string{d.uri}}}}, nil
}
