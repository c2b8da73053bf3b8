package lsp

import (
	"net/url"
	"path/filepath"
	"strings"

	"note/lint"
)

// document is a text that is open in the editor, and what is known of it.
type document struct {
	uri      string
	path     string // "" for a text without a file
	language string // as the editor calls it
	version  int
	text     string
	lines    []int // where each line of text begins, in bytes
	last     mark  // that was asked for

	// The note file is text[start:end]; around it is what else a mail holds.
	start, end int

	engine *Engine // nil when there is none
	report lint.Report
	err    error // why there is no report
}

// set gives the document another text.
func (d *document) set(text string, version int) {
	d.text, d.version, d.lines, d.last = text, version, lineStarts(text), mark{}
	d.start, d.end = 0, len(text)
	if isMail(d.language, d.path) {
		d.start, d.end = mailNote(text)
	}
}

// note is the note file.
func (d *document) note() string { return d.text[d.start:d.end] }

// didOpen takes a document.
func (s *server) didOpen(p struct {
	TextDocument struct {
		URI        string `json:"uri"`
		LanguageID string `json:"languageId"`
		Version    int    `json:"version"`
		Text       string `json:"text"`
	} `json:"textDocument"`
}) (any, error) {
	opened := p.TextDocument
	d := &document{uri: opened.URI, path: pathOf(opened.URI), language: opened.LanguageID}
	d.set(opened.Text, opened.Version)
	s.documents[d.uri] = d
	s.check(d)
	return nil, nil
}

// change is a new text, or one for a range of the old text.
type change struct {
	Range *span  `json:"range"`
	Text  string `json:"text"`
}

// didChange takes the new text of a document. Ranges are taken, too, though they
// were not asked for: to overlook one would judge a text that nobody has.
func (s *server) didChange(p struct {
	TextDocument   versioned `json:"textDocument"`
	ContentChanges []change  `json:"contentChanges"`
}) (any, error) {
	d, err := s.document(p.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	for _, c := range p.ContentChanges {
		text := c.Text
		if c.Range != nil {
			from, to := d.offset(c.Range.Start, s.utf8), d.offset(c.Range.End, s.utf8)
			text = d.text[:from] + c.Text + d.text[max(from, to):]
		}
		d.set(text, p.TextDocument.Version)
	}
	s.check(d)
	return nil, nil
}

// didClose forgets a document and what was found in it.
func (s *server) didClose(p struct {
	TextDocument textDocument `json:"textDocument"`
}) (any, error) {
	d, err := s.document(p.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	delete(s.documents, d.uri)
	delete(s.engines, filepath.Dir(d.path)) // whoever is left there reads the config anew
	s.notify("textDocument/publishDiagnostics", publishedDiagnostics{URI: d.uri, Diagnostics: []diagnostic{}})
	return nil, nil
}

// document is the open one with that address.
func (s *server) document(uri string) (*document, error) {
	if d := s.documents[uri]; d != nil {
		return d, nil
	}
	return nil, failed(invalidParams, "no document %q is open", uri)
}

// check judges a document and publishes what was found.
func (s *server) check(d *document) {
	d.engine, d.report, d.err = nil, lint.Report{}, nil
	c := s.configured(d.path)
	if d.engine, d.err = c.engine, c.err; d.err == nil {
		d.report, d.err = d.engine.Check(d.path, d.note())
	}
	s.publish(d)
}

// configured is the engine that holds for a path.
func (s *server) configured(path string) configured {
	folder := filepath.Dir(path)
	c, known := s.engines[folder]
	if !known {
		c.engine, c.err = s.Engine(path)
		s.engines[folder] = c
	}
	return c
}

// pathOf is the path of a file's address, "" for every other.
func pathOf(uri string) string {
	u, err := url.Parse(uri)
	if err != nil || u.Scheme != "file" || u.Path == "" {
		return ""
	}
	path := u.Path
	if len(path) > 2 && path[0] == '/' && path[2] == ':' {
		path = path[1:] // of Windows: /C:/notes
	}
	if u.Host != "" && !strings.EqualFold(u.Host, "localhost") {
		path = "//" + u.Host + path
	}
	return filepath.FromSlash(path)
}
