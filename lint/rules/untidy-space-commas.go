package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"note/lint"
	"note/lint/text"
)

// isSwapped says whether a blank stands before the mark instead of behind it: "curious ,how".
func isSwapped(p *lint.Pass, run text.Span) bool {
	s := p.Text.Source[:p.Text.End]
	odd := func(r rune) bool { return r == '\r' || r == '\n' || isNoBreak(r) }
	return run.Start > 0 && !strings.ContainsFunc(s[run.Start:run.End], odd) && isGlued(s, run.End)
}

// reportSwapped reports blanks before a mark that belong behind it.
func reportSwapped(p *lint.Pass, run text.Span) {
	f := p.Report(run.Start, run.End+1, lint.Text{
		En: "the blank stands before the punctuation mark: put it behind",
		De: "das Leerzeichen steht vor dem Satzzeichen: setzen Sie es dahinter",
	})
	f.Fix = &lint.Fix{Safe: true, Edits: []lint.Edit{{Start: run.Start, End: run.End + 1, New: p.Text.Source[run.End:run.End+1] + " "}}}
}

// joinsWords says whether byte at of s is a comma between two words, both of
// more than a letter and no part of a number, an address or a merge field.
func joinsWords(s string, at int) bool {
	if s[at] != ',' {
		return false
	}
	before := strings.TrimRightFunc(s[:at], isLetter)
	behind := strings.TrimLeftFunc(s[at+1:], isLetter)
	if utf8.RuneCountInString(s[len(before):at]) < 2 || utf8.RuneCountInString(s[at+1:len(s)-len(behind)]) < 2 {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	next, n := utf8.DecodeRuneInString(behind)
	return !isTechnical(last) && last != '.' && !isTechnical(next) && !(next == '.' && isAlphanumeric(firstRune(behind[n:])))
}

// reportJoined reports a comma without a blank behind it.
func reportJoined(p *lint.Pass, comma int) {
	f := p.Report(comma, comma+1, lint.Text{
		En: "no blank behind the comma: add one",
		De: "kein Leerzeichen hinter dem Komma: fügen Sie eins ein",
	})
	f.Fix = &lint.Fix{Safe: true, Edits: []lint.Edit{{Start: comma + 1, End: comma + 1, New: " "}}}
}

// isTechnical says whether r beside a word tells that it is part of an address, a
// merge field or the like.
func isTechnical(r rune) bool {
	return unicode.IsDigit(r) || strings.ContainsRune("/@{}[]<>=|\\_&#+:%$*", r)
}

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }
