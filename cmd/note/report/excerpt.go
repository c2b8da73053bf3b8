package report

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"note/lint/text"
)

const ellipsis = "…"

// excerpt shows the words of a span in their line, in at most room cells: what
// stands before them, the words, what stands behind. Of words in several lines
// it shows the first line. It looks at what is near only: a line may be as long
// as the note and have thousands of findings.
func excerpt(input string, span text.Span, room int) (before, words, after string) {
	near := room * mostBytes
	before = lastLine(ending(input[:span.Start], near))
	words = firstLine(starting(input[span.Start:span.End], near))
	if span.Start+len(words) == span.End {
		after = firstLine(starting(input[span.End:], near))
	}
	before, words, after = shown(before), shown(words), shown(after)
	if cells(before)+cells(words)+cells(after) <= room {
		return before, words, after
	}
	if cells(words) > room-2 {
		if before != "" {
			before = ellipsis
		}
		return before, head(words, room-2) + ellipsis, ""
	}
	rest := room - cells(words)
	left := max(rest/2, rest-cells(after))
	if cells(before) > left {
		before = ellipsis + tail(before, left-1)
	}
	if left = rest - cells(before); cells(after) > left {
		after = head(after, left-1) + ellipsis
	}
	return before, words, after
}

// mostBytes is how many bytes a cell takes at most, but in texts made to hurt:
// a family of four is 25 bytes in two cells.
const mostBytes = 16

// ending is the end of s in about n bytes, marked where something is left out.
func ending(s string, n int) string {
	if len(s) <= n {
		return s
	}
	at := len(s) - n
	for end := at + utf8.UTFMax; at < end && at < len(s) && !utf8.RuneStart(s[at]); {
		at++
	}
	return ellipsis + s[at:]
}

// starting is the start of s in about n bytes, marked where something is left out.
func starting(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for end := n - utf8.UTFMax; n > end && n > 0 && !utf8.RuneStart(s[n]); {
		n--
	}
	return s[:n] + ellipsis
}

// lastLine is what stands behind the last line break.
func lastLine(s string) string { return s[strings.LastIndexAny(s, "\r\n")+1:] }

// firstLine is what stands before the first line break.
func firstLine(s string) string {
	if i := strings.IndexAny(s, "\r\n"); i >= 0 {
		return s[:i]
	}
	return s
}

// shown is a part of a line as it may be printed. A tab is a blank, so that carets stay in place.
func shown(s string) string {
	return text.Printable(strings.ReplaceAll(s, "\t", " "), "")
}

// cells is how many terminal cells s takes.
func cells(s string) int {
	n := 0
	for at := 0; at < len(s); {
		size, width := cluster(s[at:])
		at, n = at+size, n+width
	}
	return n
}

// cluster measures the first grapheme cluster of s, which is not empty: its
// bytes and its cells. ASCII before ASCII needs no table.
func cluster(s string) (size, width int) {
	if s[0] < utf8.RuneSelf && (len(s) == 1 || s[1] < utf8.RuneSelf) {
		return 1, 1
	}
	first, _, width, _ := uniseg.FirstGraphemeClusterInString(s, -1)
	return len(first), width
}

// head is the start of s in at most n cells, up to the end of a word where one is near.
func head(s string, n int) string {
	cut := 0
	for used := 0; cut < len(s); {
		size, width := cluster(s[cut:])
		if used += width; used > n {
			break
		}
		cut += size
	}
	if i := strings.LastIndexByte(s[:cut], ' '); i > cut-nearby && i > 0 && cut < len(s) {
		return s[:i+1]
	}
	return s[:cut]
}

// tail is the end of s in at most n cells, from the start of a word where one is near.
func tail(s string, n int) string {
	cut := 0
	for left := cells(s); left > n; {
		size, width := cluster(s[cut:])
		cut, left = cut+size, left-width
	}
	if i := strings.IndexByte(s[cut:], ' '); i >= 0 && i < nearby {
		return s[cut+i:]
	}
	return s[cut:]
}

// nearby is how many bytes an elision gives up to end at a word.
const nearby = 12

// wrap breaks s into lines of at most n cells, at blanks.
func wrap(s string, n int) []string {
	var lines []string
	line, used := "", 0
	for _, word := range strings.Fields(s) {
		width := cells(word)
		if line != "" && used+1+width > n {
			lines = append(lines, line)
			line, used = "", 0
		}
		if line != "" {
			line, used = line+" ", used+1
		}
		line, used = line+word, used+width
	}
	return append(lines, line)
}
