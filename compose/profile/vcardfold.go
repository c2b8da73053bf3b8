package profile

import (
	"bytes"
	"strings"
)

// cardLines puts the lines together that were folded: the next one begins with
// a blank, or, in quoted-printable, this one ends with = and the next is no
// property: some programs leave a stray = behind.
func cardLines(s string) []Line {
	var list []Line
	var line []byte
	soft, start := false, 1
	end := func() {
		if len(line) > 0 {
			list = append(list, Line{Number: start, Text: string(line)})
		}
	}
	for number := 1; s != ""; number++ {
		var next string
		next, s = cutLine(s)
		switch {
		case soft && bytes.HasSuffix(line, []byte("=")) && !isPropertyLine(next):
			line = append(line[:len(line)-1], next...)
		case begins(next, " ", "\t"):
			line = append(line, next[1:]...)
		default:
			end()
			line, start, soft = []byte(next), number, isQuotedPrintable(next)
		}
	}
	end()
	return list
}

// isPropertyLine says that a line begins with the name of a property.
func isPropertyLine(line string) bool {
	at := strings.IndexAny(line, ":;")
	if at < 0 {
		return false
	}
	switch name := line[:at]; name {
	case "BEGIN", "END", "VERSION", "N", "FN", "NICKNAME", "PHOTO", "BDAY", "ADR", "LABEL", "TEL", "EMAIL", "MAILER", "TZ", "GEO",
		"TITLE", "ROLE", "LOGO", "AGENT", "ORG", "NOTE", "REV", "SOUND", "URL", "UID", "KEY", "KIND", "IMPP", "LANG", "GENDER",
		"CATEGORIES", "CLASS", "PRODID", "SOURCE", "ANNIVERSARY", "MEMBER", "RELATED", "PRONOUNS", "SOCIALPROFILE":
		return true
	default:
		return strings.EqualFold(name, "END") && strings.EqualFold(line[at:], ":VCARD") || strings.HasPrefix(name, "X-")
	}
}

// isQuotedPrintable says that the parameters of a line say so.
func isQuotedPrintable(line string) bool {
	head, _, _ := strings.Cut(line, ":")
	return strings.Contains(strings.ToUpper(head), "QUOTED-PRINTABLE")
}
