package text

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// Unit is what columns are counted in.
type Unit string

// The units that editors expect.
const (
	UnitGraphemes Unit = "graphemes"
	UnitBytes     Unit = "bytes"
	UnitRunes     Unit = "runes"
	UnitUTF16     Unit = "utf16"
	UnitDisplay   Unit = "display" // terminal cells
)

// tabStop is how many cells apart terminals and Emacs set their tabs.
const tabStop = 8

// Column is the column, from 1, of the byte offset in its line of s.
func Column(s string, offset int, unit Unit) int {
	offset = min(max(offset, 0), len(s))
	start := lineStart(s, offset)
	before := s[start:offset]
	switch unit {
	case UnitBytes:
		return len(before) + 1
	case UnitRunes:
		return utf8.RuneCountInString(before) + 1
	case UnitUTF16:
		return units(before) + 1
	}
	count, cells := 0, 0
	for at := start; at < offset; count++ {
		n := cluster(s[at:])
		if at+n > offset {
			break
		}
		cells += width(s[at:at+n], cells)
		at += n
	}
	if unit == UnitDisplay {
		return cells + 1
	}
	return count + 1
}

// width is how many cells a cluster takes behind as many cells as are before it.
func width(cluster string, before int) int {
	if cluster == "\t" {
		return tabStop - before%tabStop
	}
	return uniseg.StringWidth(cluster)
}

// lineStart is where the line begins that holds the byte offset. An offset inside CRLF is
// in the line that it ends.
func lineStart(s string, offset int) int {
	if offset > 0 && offset < len(s) && s[offset-1] == '\r' && s[offset] == '\n' {
		offset--
	}
	return strings.LastIndexAny(s[:offset], "\r\n") + 1
}
