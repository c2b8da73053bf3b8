// Package report writes what was found: one file a format.
//
// Goals: a format is a value in Formats; each note is written as soon as it is
// known; what came from a user never steers the terminal.
//
// Non-goals: it judges nothing and opens nothing.
package report

import (
	"io"

	"note/lint"
	"note/lint/text"
)

// Note is a judged note with the place it has in its source.
type Note struct {
	lint.Report
	Row int // line of the source at which the note's row starts, from 1; 0 when the source is the note
}

// Options say how to write.
type Options struct {
	UI      string    // "en" or "de"
	Columns text.Unit // what columns are counted in
	Width   int       // cells in a line; 0 is 80
	Color   bool
	Explain bool // say, too, what speaks for the note

	// For formats that describe the rules themselves.
	Rules    []lint.Rule
	Severity map[string]lint.Severity // by rule name: another than the rule's own
	Version  func() string            // of the program
}

// Printer writes the notes of one run. Note is called once for each, Close at
// the end with the inputs and rows that could not be read.
type Printer interface {
	Note(Note) error
	Close(Failures) error
}

// Failure is an input, or a row of one, that could not be read.
type Failure struct {
	Path    string // "" when it is not known
	Line    int    // 0 is the whole input
	Message string // with the place
}

// Failures are the failures of a run: the input may be endless, so that only the
// first of them are kept.
type Failures struct {
	Count int
	First []Failure
}

// maxFailures is how many failures are kept.
const maxFailures = 100

// Add adds a failure.
func (f *Failures) Add(failure Failure) {
	if f.Count++; len(f.First) < maxFailures {
		f.First = append(f.First, failure)
	}
}

// Format is a way to write findings.
type Format struct {
	Name string
	Doc  string // one line for help and completion
	New  func(io.Writer, Options) Printer
}

// Formats lists the formats, the default first.
func Formats() []Format {
	return []Format{
		{"text", "for people: the words found, why, what to write instead", newText},
		{"json", "one object a line for each note", newJSON},
		{"line", "path:line:column: severity: message [rule], for editors", newLine},
		{"status", "one line for a status bar", newStatus},
		{"sarif", "one SARIF 2.1.0 document, for code scanning and viewers", newSARIF},
	}
}

// Names lists the names of the formats.
func Names() []string {
	var names []string
	for _, f := range Formats() {
		names = append(names, f.Name)
	}
	return names
}

// Find gives the format of that name.
func Find(name string) (Format, bool) {
	for _, f := range Formats() {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// Units lists what columns can be counted in.
func Units() []string {
	return []string{
		string(text.UnitGraphemes), string(text.UnitBytes), string(text.UnitRunes),
		string(text.UnitUTF16), string(text.UnitDisplay),
	}
}

// count is the number of findings of each severity.
type count [lint.Error + 1]int

func (c *count) add(findings []lint.Finding) {
	for _, f := range findings {
		c[f.Severity]++
	}
}
