package lint

import "note/lint/text"

// Severity says what to do about a finding.
type Severity int

// The severities, the mildest first. A rule switched Off is not run.
const (
	Off     Severity = iota
	Info             // know this
	Warning          // look again
	Error            // do not send this
)

var severityNames = [...]string{"off", "info", "warning", "error"}

func (s Severity) String() string { return severityNames[s] }

// ParseSeverity reads "off", "info", "warning" or "error".
func ParseSeverity(s string) (Severity, bool) {
	for i, name := range severityNames {
		if s == name {
			return Severity(i), true
		}
	}
	return Off, false
}

// Finding is one thing that a rule found.
type Finding struct {
	Rule     string
	Fault    string // of the rule
	Severity Severity
	Message  string        // what is wrong here and what to write instead, one line, in the interface language
	Span     text.Span     // bytes of Note.Input, at the borders of grapheme clusters
	Start    text.Position // where Span starts
	End      text.Position // where Span ends
	Evidence string        // the words found; empty when something is missing
	Fix      *Fix          // nil when there is none
}

// Fix is a change that cures a finding.
type Fix struct {
	Safe  bool // may be made without asking: no word that is read changes
	Edits []Edit
}

// Edit replaces Input[Start:End], in bytes, by New.
type Edit struct {
	Start, End int
	New        string
}
