package lsp

import (
	"errors"

	"note/lint"
	"note/lint/text"
)

// publish tells the client what was found in a document.
func (s *server) publish(d *document) {
	version := d.version
	s.notify("textDocument/publishDiagnostics", publishedDiagnostics{d.uri, &version, s.diagnostics(d)})
}

// diagnostics are what was found in a document, or the one reason why it cannot be judged.
func (s *server) diagnostics(d *document) []diagnostic {
	list := []diagnostic{}
	switch {
	case errors.Is(d.err, ErrNoNote):
	case d.err != nil:
		list = append(list, s.troubled(d))
	default:
		for _, f := range d.report.Findings {
			list = append(list, s.diagnostic(d, f))
		}
	}
	return list
}

// diagnostic is a finding as an editor shows it.
func (s *server) diagnostic(d *document, f lint.Finding) diagnostic {
	return diagnostic{
		Range:    d.span(d.start+f.Span.Start, d.start+f.Span.End, s.utf8),
		Severity: severity(f.Severity),
		Code:     f.Rule,
		Source:   "note",
		Message:  text.Printable(f.Message, ""),
	}
}

// troubled is why a document cannot be judged, at the line that is to blame.
func (s *server) troubled(d *document) diagnostic {
	n := d.lineAt(d.start)
	if t := (*Trouble)(nil); errors.As(d.err, &t) && t.Line > 0 {
		n = min(n+t.Line, len(d.lines)) - 1
	}
	start, end := d.line(n)
	return diagnostic{
		Range: d.span(start, end, s.utf8), Severity: severity(lint.Error), Source: "note",
		Message: text.Printable(d.err.Error(), "\n"),
	}
}

// severity is a severity by the protocol's number.
func severity(s lint.Severity) int {
	switch s {
	case lint.Error:
		return 1
	case lint.Warning:
		return 2
	}
	return 3
}
