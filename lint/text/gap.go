package text

import (
	"unicode"
	"unicode/utf8"
)

// gap is what stands in s between a word that ends at from, or the start of s,
// and the word that begins at to.
func gap(s string, from, to int) Gap {
	if from+1 == to && s[from] == ' ' {
		return 0
	}
	var g Gap
	empty := from == 0 // nothing has been seen on this line
	for at := from; at < to; {
		if s[at] == ' ' {
			at++
			continue
		}
		if n := lineBreak(s[at:]); n > 0 {
			g |= Newline
			if empty {
				g |= Paragraph
			}
			empty = true
			at += n
			continue
		}
		r, n := utf8.DecodeRuneInString(s[at:])
		if isHyphen(r) {
			g |= hyphen(s, at, n, from, to)
		} else {
			g |= mark(r)
		}
		empty = empty && unicode.IsSpace(r)
		at += n
	}
	return g
}

// mark is the member of Gap that r belongs to, 0 for white space and what cannot be seen.
func mark(r rune) Gap {
	switch r {
	case ',', ';', '，', '；', '、', '،', '؛':
		return Comma
	case ':', '：':
		return Colon
	case '.', '!', '?', '…', '。', '！', '？', '؟', '।', '‽':
		return Stop
	case '–', '—', '―', '‒':
		return Dash
	case '"', '\'', '`', '´', '„', '“', '”', '‚', '‘', '’', '«', '»', '‹', '›', '‟', '‛', '「', '」', '『', '』', '＂':
		return Quote
	case '(', ')', '[', ']', '{', '}', '<', '>', '（', '）', '【', '】', '⟨', '⟩':
		return Bracket
	case '\u2028':
		return Newline
	case '\u2029':
		return Newline | Paragraph
	}
	if unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
		return 0
	}
	return Sign
}

func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' || r == '−' }

// hyphen tells what the hyphen of n bytes at byte at is in the gap [from, to):
// one that joins two words, a dash (alone between blanks, or doubled), or a sign.
func hyphen(s string, at, n, from, to int) Gap {
	if at == from && at+n == to && from > 0 {
		return Hyphen
	}
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	after, _ := utf8.DecodeRuneInString(s[at+n:])
	if isHyphen(before) || isHyphen(after) {
		return Dash
	}
	if (at == 0 || unicode.IsSpace(before)) && unicode.IsSpace(after) {
		return Dash
	}
	return Sign
}
