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
// ratio. In a language without a pack, only commas and full stops are sure.
func beforeMark(p *lint.Pass, run text.Span) bool {
	s := p.Text.Source[:p.Text.End]
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

func isCloser(r rune) bool { return strings.ContainsRune(")]}\"'“”‘’»«", r) }

// inRatio says whether numbers stand around the sign: 2 : 1.
func inRatio(s string, before, behind int) bool {
	a, _ := utf8.DecodeLastRuneInString(s[:before])
	b, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[behind:], " "))
	return unicode.IsDigit(a) && unicode.IsDigit(b)
}
