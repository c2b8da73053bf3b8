package text

import "strings"

// lines are the lines of s without their line breaks: LF, CRLF or CR. A line
// break at the end of s is followed by an empty line.
func lines(s string) []Span {
	list := make([]Span, 0, 1+strings.Count(s, "\n"))
	for at := 0; ; {
		end, next := lineEnd(s, at)
		list = append(list, Span{at, end})
		if next == end {
			return list
		}
		at = next
	}
}

// lineEnd is where the line that holds the byte at ends, and where the next
// one begins: the same when there is no line break.
func lineEnd(s string, at int) (end, next int) {
	i := strings.IndexAny(s[at:], "\r\n")
	if i < 0 {
		return len(s), len(s)
	}
	return at + i, at + i + lineBreak(s[at+i:])
}

// lineBreak is the length of the line break that s begins with, or 0.
func lineBreak(s string) int {
	switch {
	case s == "":
		return 0
	case s[0] == '\n':
		return 1
	case s[0] != '\r':
		return 0
	case len(s) > 1 && s[1] == '\n':
		return 2
	}
	return 1
}
