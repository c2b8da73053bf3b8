package report

import (
	"fmt"

	"note/lint"
)

// words are what a report says by itself; messages come from the rules.
type words struct {
	severity [lint.Error + 1]string // one
	plural   [lint.Error + 1]string // several
	verdict  func(string) string
	notes    string // a format for several notes
	size     string // a format for the length of a note
	fixes    string // a format for the number of safe fixes
	failed   string // a format for the number of what could not be read
	unknown  string // the language was not recognised
	unknowns string // a format for the number of notes of which it was not
	reason   string
	noReason string
	tie      string
	evidence string
	enough   string // before what is a reason by itself
	above    string // from where a sum of signs speaks for a finding
	degree   func(lint.Degree) string
}

var english = words{
	severity: [...]string{"off", "info", "warning", "error"},
	plural:   [...]string{"off", "infos", "warnings", "errors"},
	verdict:  func(v string) string { return v },
	notes:    "%d notes",
	size:     "%s characters",
	fixes:    "--fix cures %d",
	failed:   "%d could not be read",
	unknown:  "language not recognised: only the form was checked",
	unknowns: "%d in a language not recognised: only the form was checked",
	reason:   "reason",
	noReason: "none found",
	tie:      "tie to the reader",
	evidence: "evidence",
	enough:   "enough by itself",
	above:    "speaks for it above 0",
	degree:   lint.Degree.String,
}

var german = words{
	severity: [...]string{"aus", "Hinweis", "Warnung", "Fehler"},
	plural:   [...]string{"aus", "Hinweise", "Warnungen", "Fehler"},
	verdict:  germanVerdict,
	notes:    "%d Nachrichten",
	size:     "%s Zeichen",
	fixes:    "--fix behebt %d",
	failed:   "%d nicht lesbar",
	unknown:  "Sprache nicht erkannt: nur die Form wurde geprüft",
	unknowns: "bei %d die Sprache nicht erkannt: nur die Form wurde geprüft",
	reason:   "Grund",
	noReason: "keiner gefunden",
	tie:      "Bezug zur Person",
	evidence: "Beleg",
	enough:   "genügt allein",
	above:    "spricht dafür über 0",
	degree:   germanDegree,
}

func wordsFor(ui string) *words {
	if ui == "de" {
		return &german
	}
	return &english
}

func germanVerdict(v string) string {
	switch v {
	case "look":
		return "noch ansehen"
	case "revise":
		return "überarbeiten"
	}
	return "bereit"
}

func germanDegree(d lint.Degree) string {
	switch d {
	case lint.Weak:
		return "schwach"
	case lint.Specific:
		return "persönlich"
	}
	return "keiner"
}

// counted is "1 warning" or "2 warnings".
func (w *words) counted(s lint.Severity, n int) string {
	if n == 1 {
		return "1 " + w.severity[s]
	}
	return fmt.Sprintf("%d %s", n, w.plural[s])
}
