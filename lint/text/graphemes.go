package text

import (
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// Graphemes is the number of grapheme clusters in s as it is (UAX #29, Unicode 17).
func Graphemes(s string) int {
	count := 0
	for at := 0; at < len(s); {
		if n := simple(s[at:]); n > 0 {
			at += n
			count += n
			continue
		}
		at += cluster(s[at:])
		count++
	}
	return count
}

// simple is the length of what s begins with that has a cluster for each byte:
// ASCII without CR, up to the last one before a character beyond ASCII.
func simple(s string) int {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return max(i-1, 0)
		}
		if s[i] == '\r' {
			return i
		}
	}
	return len(s)
}

// cluster is the length in bytes of the first grapheme cluster of s, which is not empty.
//
// Between two plain characters there is always a boundary (GB999), but for
// CRLF (GB3), so that only what stands before other characters costs uniseg's
// two table look-ups a character.
func cluster(s string) int {
	if n := plain(s); n > 0 {
		switch {
		case strings.HasPrefix(s, "\r\n"):
			return 2
		case n == len(s) || plain(s[n:]) > 0:
			return n
		}
	}
	n := legacy(s)
	for n < len(s) && conjoined(s[:n], s[n:]) {
		n += legacy(s[n:])
	}
	return n
}

// legacy is the length of the first grapheme cluster of s by the rules of
// Unicode 15.0, which uniseg knows, with the characters of Unicode 17.0.
func legacy(s string) int {
	first, rest, _, _ := uniseg.FirstGraphemeClusterInString(s, -1)
	_, next := utf8.DecodeRuneInString(rest)
	if !changed(s[:len(first)+next]) {
		return len(first)
	}
	for size := 64; ; size *= 2 {
		if n, ok := translated(s[:border(s, size)]); ok || size >= len(s) {
			return n
		}
	}
}

// translated is the length of the first cluster of s, which uniseg is shown
// with stand-ins; ok says that s does not end with it.
func translated(s string) (n int, ok bool) {
	first, rest, _, _ := uniseg.FirstGraphemeClusterInString(strings.Map(standIn, s), -1)
	for range utf8.RuneCountInString(first) {
		n += runeLen(s[n:])
	}
	return n, rest != ""
}

// border is the last border of two characters of s at or before size bytes.
func border(s string, size int) int {
	if size >= len(s) {
		return len(s)
	}
	for at := size; at > size-utf8.UTFMax; at-- {
		if utf8.RuneStart(s[at]) {
			return at
		}
	}
	return size // invalid UTF-8: each byte is a character
}

// changed says that a character of s has another property than uniseg thinks.
func changed(s string) bool {
	for _, r := range s {
		if standIn(r) != r {
			return true
		}
	}
	return false
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

// Behind is the byte of s behind its first n grapheme clusters, or its end.
func Behind(s string, n int) int {
	at := 0
	for n > 0 && at < len(s) {
		if some := min(simple(s[at:]), n); some > 0 {
			at += some
			n -= some
			continue
		}
		at += cluster(s[at:])
		n--
	}
	return at
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
		if n := simpleBefore(s, at, end); n > 0 {
			at += n
			continue
		}
		at += cluster(s[at:])
	}
	return start, at
}

// simpleBefore is simple for s[at:], up to the byte end at most.
func simpleBefore(s string, at, end int) int {
	return min(simple(s[at:min(end+1, len(s))]), end-at) // the byte at end may join the one before it
}

// settled is the last byte at or before at where a cluster is sure to begin:
// at ASCII, which only the character before it can join to itself.
func settled(s string, at int) int {
	for ; at > 0; at-- {
		if at == len(s) || s[at] >= utf8.RuneSelf {
			continue
		}
		if s[at-1] < utf8.RuneSelf && s[at-1] != '\r' {
			break
		}
		_, n := utf8.DecodeLastRuneInString(s[:at])
		if cluster(s[at-n:at+1]) == n {
			break
		}
	}
	return at
}
