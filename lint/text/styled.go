package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// StyledRow is a row of words in bold, italics and the like where there are none:
// made of mathematical, circled, wide, small or underlined characters.
type StyledRow struct {
	Span
	Plain  []Replacement // what makes its letters plain, by position
	Struck bool          // lines go through letters: they may be meant to go
	styles styles
	isSure bool // one of the words can be nothing else
}

// Replacement is what is to stand in the place of some bytes of a text.
type Replacement struct {
	Span
	New string
}

// Styled finds the rows of styled words in s. A single symbol is no style (℃, ™, №, 𝑛),
// nor are wide letters in a text that holds Chinese, Japanese or Korean ones.
func Styled(s string) []StyledRow {
	if !hasStyledLetter(s) {
		return nil
	}
	var list []StyledRow
	var row StyledRow
	for at := 0; at < len(s); {
		w := nextStyledWord(s, at)
		isStyled := w.isStyled(s)
		if !isStyled || len(row.Plain) > 0 && strings.ContainsAny(s[row.End:w.Start], "\r\n") {
			if row.isSure {
				list = append(list, row)
			}
			row = StyledRow{}
		}
		if isStyled {
			row.enter(w)
		}
		at = w.End
	}
	if row.isSure {
		list = append(list, row)
	}
	return unusual(list, s)
}

// hasStyledLetter says whether a character of s may be a letter in a style.
func hasStyledLetter(s string) bool {
	for at := 0; at < len(s); {
		if s[at] < utf8.RuneSelf {
			at++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[at:])
		if _, style := plainLetter(r); style != 0 {
			return true
		}
		at += n
	}
	return false
}

// enter adds a styled word.
func (r *StyledRow) enter(w styledWord) {
	if len(r.Plain) == 0 {
		r.Start = w.Start
	}
	r.End = w.End
	r.Plain = append(r.Plain, w.plain...)
	r.styles |= w.styles
	r.Struck = r.styles&struck != 0
	r.isSure = r.isSure || w.isSure()
}

// unusual is list without the rows of wide letters, where those are usual in s.
func unusual(list []StyledRow, s string) []StyledRow {
	if len(list) == 0 || !strings.ContainsFunc(s, isEastAsian) {
		return list
	}
	var kept []StyledRow
	for _, row := range list {
		if row.styles&^(wide|widePoint) != 0 {
			kept = append(kept, row)
		}
	}
	return kept
}

// isEastAsian says that r is of a script beside which wide Latin letters are usual.
func isEastAsian(r rune) bool {
	return r >= 0x1100 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo)
}

// Unstyled is s with plain letters in place of styled ones.
func Unstyled(s string) string {
	var b strings.Builder
	at := 0
	for _, row := range Styled(s) {
		for _, r := range row.Plain {
			b.WriteString(s[at:r.Start])
			b.WriteString(r.New)
			at = r.End
		}
	}
	if at == 0 {
		return s
	}
	return b.String() + s[at:]
}
