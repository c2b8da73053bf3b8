package report

import (
	"fmt"
	"io"
	"strings"

	"note/lint"
)

// status writes exactly one line for a run: "look 212/300 1 warning", and none
// when an input could not be read: what is left of it must not pass for all. Its
// words are the same in every language of the interface, since programs read them.
type status struct {
	w     io.Writer
	notes int
	last  Note
	worst lint.Severity
	count count
}

func newStatus(w io.Writer, _ Options) Printer { return &status{w: w} }

func (s *status) Note(n Note) error {
	s.notes++
	s.last = n
	s.worst = max(s.worst, n.Worst())
	s.count.add(n.Findings)
	return nil
}

func (s *status) Close(failed Failures) error {
	if failed.Count > 0 {
		return nil
	}
	parts := []string{s.verdict(), s.size()}
	for severity := lint.Error; severity >= lint.Warning; severity-- {
		if c := s.count[severity]; c > 0 {
			parts = append(parts, english.counted(severity, c))
		}
	}
	_, err := fmt.Fprintln(s.w, strings.Join(parts, " "))
	return err
}

// verdict is that of a note with all findings of the run.
func (s *status) verdict() string {
	return lint.Report{Findings: []lint.Finding{{Severity: s.worst}}}.Verdict()
}

// size is the length of the one note, or the number of notes.
func (s *status) size() string {
	if s.notes == 1 {
		return Size(s.last.Report)
	}
	return fmt.Sprintf("%d notes", s.notes)
}

// Size is the length of a note in grapheme clusters, with its limit where there is one.
func Size(r lint.Report) string {
	if limit := r.Note.Network.Limit; limit > 0 {
		return fmt.Sprintf("%d/%d", r.Graphemes, limit)
	}
	return fmt.Sprint(r.Graphemes)
}
