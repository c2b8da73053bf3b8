package report

import "note/lint"

// The colours of the text format, as terminals want them.
const (
	bold   = "\x1b[1m"
	red    = "\x1b[1;31m"
	yellow = "\x1b[1;33m"
	cyan   = "\x1b[1;36m"
	plain  = "\x1b[0m"
)

func colorOf(s lint.Severity) string {
	switch s {
	case lint.Error:
		return red
	case lint.Warning:
		return yellow
	}
	return cyan
}

// paint puts a colour around s where colours are wanted.
func (t *textual) paint(color, s string) string {
	if !t.o.Color || s == "" {
		return s
	}
	return color + s + plain
}
