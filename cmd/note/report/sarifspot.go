package report

import (
	"strings"

	"note/lint"
	"note/lint/text"
)

// spot is a place in an input as SARIF counts it: characters and columns in UTF-16
// code units without a byte order mark (sections 3.30.2 and 3.14.27).
type spot struct {
	line, column int // from 1
	char, byte   int // from 0
}

// spot is where a finding starts.
func (s *sarif) spot(n Note, f lint.Finding) spot {
	line, column := s.places.of(n, f)
	at := spot{line: line, column: column, char: f.Start.UTF16, byte: f.Span.Start}
	if strings.HasPrefix(n.Report.Note.Input, "\ufeff") && at.byte > 0 {
		at.char--
		if line == 1 {
			at.column--
		}
	}
	return at
}

// after is the place behind s, which begins at p.
func (p spot) after(s string) spot {
	pairs := strings.Count(s, "\r\n")
	units := text.UTF16(s) + pairs
	p.byte += len(s)
	p.char += units
	if breaks := strings.Count(s, "\n") + strings.Count(s, "\r") - pairs; breaks > 0 {
		p.line += breaks
		p.column = text.Column(s, len(s), text.UnitUTF16)
		return p
	}
	p.column += units
	return p
}

// moved is the place of byte to of input; p is that of byte from. An edit seldom
// starts before the words found, so that only then all is counted anew.
func (p spot) moved(input string, from, to int) spot {
	if to >= from {
		return p.after(input[from:to])
	}
	p = spot{line: 1, column: 1}.after(strings.TrimPrefix(input[:to], "\ufeff"))
	p.byte = to
	return p
}

// region is that of s, which begins at p; with its words where they are to be shown.
func (p spot) region(s string, shown bool) sarifRegion {
	end := p.after(s)
	extent := sarifExtent{
		StartColumn: p.column, EndLine: end.line, EndColumn: end.column,
		CharOffset: p.char, CharLength: end.char - p.char, ByteOffset: p.byte, ByteLength: len(s),
	}
	if shown && s != "" {
		extent.Snippet = &sarifContent{Text: s}
	}
	return sarifRegion{StartLine: p.line, sarifExtent: &extent}
}
