package text

import "strings"

// Shorten is s; where it has more than most graphemes it is cut at a blank, or
// within the first word when that alone has more, and "…" stands for the rest.
func Shorten(s string, most int) string {
	end := prefix(s, most)
	if end == len(s) {
		return s
	}
	if at := strings.LastIndexByte(s[:end], ' '); at > 0 && s[end] != ' ' {
		end = at
	}
	return strings.TrimRight(withoutMark(s[:end]), " ,.;:") + " …"
}

// withoutMark is s without a last mark that belongs to the word behind it: a dash,
// a bracket or a quotation mark between blanks.
func withoutMark(s string) string {
	at := strings.LastIndexByte(s, ' ')
	if at > 0 && strings.Trim(s[at:], ` –—-([„“”"«‹‚‘'`) == "" {
		return s[:at]
	}
	return s
}

// prefix is the length in bytes of the first most graphemes of s, or of all of it.
func prefix(s string, most int) int {
	end := 0
	for count := 0; count < most && end < len(s); {
		if n := min(simple(s[end:]), most-count); n > 0 {
			end += n
			count += n
			continue
		}
		end += cluster(s[end:])
		count++
	}
	return end
}
