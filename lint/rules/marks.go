package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"note/lint"
	"note/lint/text"
)

// beforeMark says whether the run stands wrongly before a punctuation mark. It
// does not before … and ..., .NET, emoticons, and between the numbers of a
// ratio. In a language without a pack, only commas and full stops are sure. A mark
// may be glued to what follows.
func beforeMark(p *lint.Pass, run text.Span) bool {
	s := p.Text.Source[:p.Text.End]
	if isGlued(s, run.End) {
		return true
	}
	marks := s[run.End:]
	behind := strings.TrimLeft(marks, ",.;:!?\u037e")
	marks = marks[:len(marks)-len(behind)]
	r, n := utf8.DecodeRuneInString(marks)
	next, _ := utf8.DecodeRuneInString(behind)
	free := behind == "" || unicode.IsSpace(next)
	switch r {
	case '.':
		return n == len(marks) && (free || isCloser(next))
	case ',':
		return free || isCloser(next)
	case '!', '?':
		return p.Pack != nil && (free || isCloser(next))
	case ':', ';', '\u037e':
		return p.Pack != nil && free && n == len(marks) && !inRatio(s, run.Start, run.End+n)
	}
	return false
}

// isGlued says whether the comma or colon at byte at of s has no blank behind it,
// but a word or its quotation mark: ",how" and ':"Who', not ":D".
func isGlued(s string, at int) bool {
	if at >= len(s) || s[at] != ',' && s[at] != ':' {
		return false
	}
	next, n := utf8.DecodeRuneInString(s[at+1:])
	quoted := strings.ContainsRune("\"„“»«‚‘'", next)
	if quoted {
		next = firstRune(s[at+1+n:])
	}
	return unicode.IsLetter(next) && (quoted || s[at] == ',')
}

func isCloser(r rune) bool { return strings.ContainsRune(")]}\"'“”‘’»«", r) }

// inRatio says whether numbers stand around the sign: 2 : 1.
func inRatio(s string, before, behind int) bool {
	a, _ := utf8.DecodeLastRuneInString(s[:before])
	b, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[behind:], " "))
	return unicode.IsDigit(a) && unicode.IsDigit(b)
}
