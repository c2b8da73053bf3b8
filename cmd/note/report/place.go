package report

import (
	"strings"

	"note/lint"
	"note/lint/text"
)

// places finds the places of one note's findings. It goes on where it stopped,
// since a long line may have thousands of findings.
type places struct {
	unit   text.Unit // what columns are counted in
	offset int       // in bytes, of the finding placed last
	before int       // columns of its line that stand before it
}

// of is the line and column, from 1, at which a finding starts. In a row of a
// table that is where the row starts, since cells have no columns of their own.
func (p *places) of(n Note, f lint.Finding) (line, column int) {
	if n.Row > 0 {
		return n.Row, 1
	}
	if p.unit == text.UnitGraphemes {
		return f.Start.Line, f.Start.Column
	}
	return f.Start.Line, p.column(n.Report.Note.Input, f.Span.Start)
}

// column is the column, from 1, of an offset in input.
func (p *places) column(input string, offset int) int {
	if offset < p.offset {
		p.offset, p.before = 0, 0
	}
	passed := input[p.offset:offset]
	if i := strings.LastIndexAny(passed, "\r\n"); i >= 0 {
		passed, p.before = passed[i+1:], 0
	}
	// A tab is as wide as the cells before it leave: blanks stand for them.
	blanks := p.before % tabStop
	passed = strings.Repeat(" ", blanks) + passed
	p.offset, p.before = offset, p.before-blanks+text.Column(passed, len(passed), p.unit)-1
	return p.before + 1
}

// tabStop is a multiple of what text.Column sets tabs apart.
const tabStop = 8
