package text

import (
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// Graphemes is the number of grapheme clusters in s as it is (UAX #29, Unicode 17).
func Graphemes(s string) int {
	count := 0
	for at := 0; at < len(s); count++ {
		at += cluster(s[at:])
	}
	return count
}

// cluster is the length in bytes of the first grapheme cluster of s, which is not empty.
//
// Between two plain characters there is always a boundary (GB999), but for
// CRLF (GB3), so that only what stands before other characters costs uniseg's
// two table look-ups a character.
func cluster(s string) int {
	n := plain(s)
	if n > 0 {
		if n == len(s) || n == 1 && s[1] < utf8.RuneSelf {
			if s[0] == '\r' && n < len(s) && s[1] == '\n' {
				return 2
			}
			return n
		}
		if plain(s[n:]) > 0 {
			return n
		}
	}
	first, rest, _, _ := uniseg.FirstGraphemeClusterInString(s, -1)
	n = len(first)
	for rest != "" && joined(s[:n], rest) {
		first, rest, _, _ = uniseg.FirstGraphemeClusterInString(rest, -1)
		n += len(first)
	}
	return n
}

// plain is the length of the first character of s if it is one that never
// joins another plain one: below U+0300, or of the punctuation that notes are
// written with. Otherwise it is 0.
func plain(s string) int {
	switch c := s[0]; {
	case c < utf8.RuneSelf:
		return 1
	case c < 0xCC: // U+0080 to U+02FF
		if len(s) > 1 && c >= 0xC2 && s[1]&0xC0 == 0x80 {
			return 2
		}
	case c == 0xE2: // U+2010 to U+2027: dashes, quotation marks, bullet, ellipsis
		if len(s) > 2 && s[1] == 0x80 && s[2] >= 0x90 && s[2] <= 0xA7 {
			return 3
		}
	}
	return 0
}

// Widen gives the smallest range of whole grapheme clusters in s that holds [start, end).
// An empty range stays empty and moves to the start of its cluster.
func Widen(s string, start, end int) (int, int) {
	start = min(max(start, 0), len(s))
	end = min(max(end, start), len(s))
	at := settled(s, start)
	for at < len(s) {
		n := cluster(s[at:])
		if at+n > start {
			break
		}
		at += n
	}
	if start == end {
		return at, at
	}
	start = at
	for at < end {
		at += cluster(s[at:])
	}
	return start, at
}

// settled is the last byte at or before at where a cluster is sure to begin.
func settled(s string, at int) int {
	for ; at > 0; at-- {
		if at < len(s) && s[at] < utf8.RuneSelf && s[at-1] < utf8.RuneSelf && !(s[at-1] == '\r' && s[at] == '\n') {
			break
		}
	}
	return at
}
