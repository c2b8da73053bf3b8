package lsp

import (
	"slices"
	"strings"
	"unicode/utf8"

	"note/lint/text"
)

// The protocol's positions are a line, which ends with LF, CRLF or CR, and a
// character in it: UTF-16 units from 0, or bytes. Everything else here counts
// the bytes of the text.

// lineStarts are the bytes at which the lines of s begin.
func lineStarts(s string) []int {
	starts := []int{0}
	for i := 0; i < len(s); i++ {
		if s[i] == '\n' || s[i] == '\r' && !strings.HasPrefix(s[i+1:], "\n") {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// line is the bytes of a line, its line break left out.
func (d *document) line(n int) (start, end int) {
	end = len(d.text)
	if n+1 < len(d.lines) {
		end = d.lines[n+1]
	}
	start = d.lines[n]
	return start, start + len(strings.TrimRight(d.text[start:end], "\r\n"))
}

// lineAt is the line that holds a byte.
func (d *document) lineAt(offset int) int {
	n, found := slices.BinarySearch(d.lines, offset)
	if found {
		return n
	}
	return n - 1
}

// position is where a byte is. One within a line break is the end of the line.
func (d *document) position(offset int, bytes bool) position {
	n := d.lineAt(offset)
	start, end := d.line(n)
	offset = min(offset, end)
	if bytes {
		return position{n, offset - start}
	}
	from := mark{offset: start}
	if start <= d.last.offset && d.last.offset <= offset {
		from = d.last
	}
	d.last = mark{offset, from.units + text.UTF16(d.text[from.offset:offset])}
	return position{n, d.last.units}
}

// mark is a byte and how many UTF-16 units of its line are before it. One that is
// kept saves counting a long line from its start for each finding in it.
type mark struct{ offset, units int }

// span is where the bytes from start to end are.
func (d *document) span(start, end int, bytes bool) span {
	return span{d.position(start, bytes), d.position(end, bytes)}
}

// offset is the byte at a position. One that is not in the text is moved into
// it; one within a character to where that begins.
func (d *document) offset(p position, bytes bool) int {
	switch {
	case p.Line < 0:
		return 0
	case p.Line >= len(d.lines):
		return len(d.text)
	}
	at, end := d.line(p.Line)
	for left := p.Character; at < end; {
		r, size := utf8.DecodeRuneInString(d.text[at:end])
		units := size
		if !bytes {
			units = text.UTF16(string(r))
		}
		if left < units {
			break
		}
		left -= units
		at += size
	}
	return at
}
