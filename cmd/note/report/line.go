package report

import (
	"fmt"
	"io"

	"note/lint/text"
)

// line writes path:line:column: severity: message [rule], which editors and compilers' users know.
type line struct {
	w io.Writer
	o Options
}

func newLine(w io.Writer, o Options) Printer { return line{w, o} }

func (l line) Note(n Note) error {
	places := places{unit: l.o.Columns}
	for _, f := range n.Findings {
		row, column := places.of(n, f)
		_, err := fmt.Fprintf(l.w, "%s:%d:%d: %s: %s [%s]\n", text.Printable(n.Report.Note.Source, ""), row, column,
			f.Severity, text.Printable(f.Message, ""), f.Rule)
		if err != nil {
			return err
		}
	}
	return nil
}

func (l line) Close(Failures) error { return nil }
