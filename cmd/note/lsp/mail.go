package lsp

import (
	"path/filepath"
	"slices"
	"strings"
)

// In a mail the note is what the writer types: not the header, the signature, or
// what is quoted before and behind it.

// isMail says whether an editor takes a document for a mail.
func isMail(language, path string) bool {
	names := []string{"mail", "message", "eml", "email", "rfc822"}
	return slices.Contains(names, strings.ToLower(language)) || strings.EqualFold(filepath.Ext(path), ".eml")
}

// mailNote finds the note in a mail, in bytes. Without a header the mail begins with it.
func mailNote(mail string) (start, end int) {
	start, end = mailHeader(mail), len(mail)
	if i := signature(mail[start:]); i >= 0 {
		end = start + i
	}
	start += quotedBefore(mail[start:end])
	return start, end - quotedBehind(mail[start:end])
}

// mailHeader is the length of the header, the line that ends it included; 0 when there is none.
func mailHeader(mail string) int {
	first, _, named := strings.Cut(mail, ":")
	known := []string{"from", "to", "cc", "bcc", "subject", "date", "reply-to", "newsgroups", "message-id", "return-path", "received"}
	if !named || !slices.Contains(known, strings.ToLower(first)) {
		return 0
	}
	at := 0
	for line := range strings.Lines(mail) {
		at += len(line)
		text := strings.TrimRight(line, "\r\n")
		switch {
		case text == "" || text == "--text follows this line--": // the latter ends it in Emacs
			return at
		case text[0] != ' ' && text[0] != '\t' && !isHeaderField(text):
			return 0
		}
	}
	return 0
}

// isHeaderField says whether a line has the form "Name: value".
func isHeaderField(line string) bool {
	name, _, ok := strings.Cut(line, ":")
	return ok && name != "" && !strings.ContainsAny(name, " \t")
}

// signature is where the signature begins: at a line of two hyphens and a blank. It is -1 without one.
func signature(body string) int {
	at := 0
	for line := range strings.Lines(body) {
		if strings.TrimRight(line, "\r\n") == "-- " {
			return at
		}
		at += len(line)
	}
	return -1
}

// quotedBefore is the length of the quoted lines with which a body begins, the
// line that says who wrote them and empty lines included.
func quotedBefore(body string) int {
	at, quoted := 0, 0
	for line := range strings.Lines(body) {
		if at += len(line); isQuoted(line) {
			quoted = at
		} else if quoted > 0 && !isBlank(line) || quoted == 0 && !isBlank(line) && !introduces(line) {
			break
		}
	}
	return quoted
}

// quotedBehind is the length of the quoted lines with which a body ends, with the same around them.
func quotedBehind(body string) int {
	lines := slices.Collect(strings.Lines(body))
	behind, length, quoted := 0, 0, false
	for _, line := range slices.Backward(lines) {
		length += len(line)
		switch {
		case isQuoted(line):
			behind, quoted = length, true
		case isBlank(line):
		case quoted && introduces(line):
			return length
		default:
			return behind
		}
	}
	return behind
}

func isQuoted(line string) bool { return strings.HasPrefix(line, ">") }

func isBlank(line string) bool { return strings.TrimSpace(line) == "" }

// introduces says whether a line may say who wrote what is quoted below it.
func introduces(line string) bool { return strings.HasSuffix(strings.TrimSpace(line), ":") }
