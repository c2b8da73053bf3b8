package profile

import (
	"strings"
	"unicode/utf8"

	"note/lint/archive"
)

// MaxInput is the size in bytes of the largest input that is read.
const MaxInput = 1 << 20

// Input is a pasted text, cleaned and split into lines.
type Input struct {
	Raw   string // as given, without a byte order mark
	Old   bool   // it was no UTF-8, and read as Windows-1252
	Lines []Line // empty ones included
}

// Line is one line of an Input.
type Line struct {
	Number int    // in the input as given, from 1
	Text   string // cleaned
	Twice  bool   // it stood there twice, as a screen reader's copy does
}

// newInput refuses what cannot be a profile and cleans the rest.
func newInput(s string) (Input, error) {
	s = strings.TrimPrefix(s, "\ufeff")
	if len(s) > MaxInput {
		return Input{}, complain(0, "the profile is %d bytes, at most %d (1 MiB) are read", len(s), MaxInput).
			advise("paste the page of one person")
	}
	if strings.HasPrefix(s, "%PDF-") {
		return Input{}, complain(1, "this is a PDF file, whose text cannot be read as it is").
			advise("pdftotext FILE.pdf - | note profile")
	}
	old := !utf8.ValidString(s) && isOldFile(s)
	if old {
		s = archive.Windows(s)
	}
	if at := invalid(s); at >= 0 {
		return Input{}, refused(s, at)
	}
	if strings.TrimSpace(s) == "" {
		return Input{}, complain(0, "the profile is empty").advise("paste a profile page, or lines such as \"name: Kim Weiß\"")
	}
	s = withoutLoneCR(s)
	in := Input{Raw: s, Old: old}
	for rest, number := s, 1; rest != ""; number++ {
		var line string
		line, rest = cutLine(rest)
		for part := range strings.SplitSeq(line, "\f") {
			in.Lines = append(in.Lines, Line{Number: number, Text: cleanValue(unescape(part))})
		}
	}
	return in, nil
}

// isOldFile says that s, which is no UTF-8, is what old programs still write in
// Windows-1252: a vCard or a table. Nobody can tell for other texts.
func isOldFile(s string) bool {
	_, table := tableHead(archive.Windows(s[:min(len(s), 4096)]))
	return isVCard(s) || table
}

// invalid is the first byte of s that is NUL or no UTF-8, or -1.
func invalid(s string) int {
	nul := strings.IndexByte(s, 0)
	if utf8.ValidString(s) {
		return nul
	}
	for at := 0; at < len(s); {
		r, n := utf8.DecodeRuneInString(s[at:])
		if s[at] == 0 || r == utf8.RuneError && n == 1 {
			return at
		}
		at += n
	}
	return -1
}

// refused is the complaint about the byte at.
func refused(s string, at int) *Error {
	line := lineOf(s, at)
	if s[at] == 0 {
		return complain(line, "a NUL byte: this is no text")
	}
	return complain(line, "byte 0x%02x is no UTF-8", s[at]).advise("save the file as UTF-8")
}

// lineOf is the number of the line that the byte at stands in.
func lineOf(s string, at int) int {
	s = s[:at]
	return 1 + strings.Count(s, "\n") + strings.Count(s, "\r") - strings.Count(s, "\r\n")
}

// cutLine parts s behind its first line; LF, CRLF and CR end one.
func cutLine(s string) (line, rest string) {
	at := strings.IndexAny(s, "\r\n")
	if at < 0 {
		return s, ""
	}
	if strings.HasPrefix(s[at:], "\r\n") {
		return s[:at], s[at+2:]
	}
	return s[:at], s[at+1:]
}

// withoutLoneCR ends the lines of an old Mac's file, which a CR ends, with LF.
func withoutLoneCR(s string) string {
	if strings.Count(s, "\r") == strings.Count(s, "\r\n") {
		return s
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}
