package profile

import "strings"

// notYet names the kind of an input that people paste and that is known, but
// cannot be read yet; "" for every other. Reading it as something else would
// take other people's names for the person's.
func notYet(in Input) string {
	switch {
	case isSavedPDF(in.Lines):
		return "the text of LinkedIn's saved PDF"
	case hasLine(in.Lines, "Actions List"), hasLine(in.Lines, "Get intro"):
		return "a Sales Navigator page"
	}
	return ""
}

// isSavedPDF says that lines are the text of the PDF that LinkedIn saves.
func isSavedPDF(lines []Line) bool {
	for _, l := range lines {
		if strings.HasSuffix(l.Text, "(LinkedIn)") {
			return true
		}
		if strings.HasPrefix(l.Text, "Page 1 of ") || strings.HasPrefix(l.Text, "Seite 1 von ") {
			return true
		}
	}
	return false
}
