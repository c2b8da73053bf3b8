package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// styledWord is a run of letters, digits and characters in place of them.
type styledWord struct {
	Span
	plain   []Replacement
	letters int // in a style
	styles  styles
}

// nextStyledWord is the next word of s from byte at on; it is empty at the end of s.
func nextStyledWord(s string, at int) styledWord {
	w := styledWord{Span: Span{Start: at, End: at}}
	bare := false // a letter without a style has been seen
	for at < len(s) {
		r, n := utf8.DecodeRuneInString(s[at:])
		plain, style := plainLetter(r)
		if bare && style == raised {
			style = 0 // 1ˢᵗ, nᵗʰ
		}
		switch {
		case style != 0:
			w.add(Replacement{Span{at, at + n}, plain}, style)
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			bare = true
		case !unicode.IsMark(r):
			if w.End > w.Start {
				return w
			}
			w.Start = at + n
		}
		at += n
		w.End = at
	}
	return w
}

// add adds a letter in a style.
func (w *styledWord) add(r Replacement, style styles) {
	w.styles |= style
	if style != widePoint {
		w.letters++
	}
	if last := len(w.plain) - 1; last >= 0 && w.plain[last].End == r.Start {
		w.plain[last].End = r.End
		w.plain[last].New += r.New
		return
	}
	w.plain = append(w.plain, r)
}

// isStyled says whether the word of s may go with other styled ones. A lone emoji
// that shows a letter does not, nor does a line or two through letters.
func (w *styledWord) isStyled(s string) bool {
	switch {
	case len(w.plain) == 0:
		return false
	case w.letters < 3 && w.styles&^(underlined|struck) == 0:
		return false
	}
	return w.letters > 1 || !strings.ContainsAny(s[w.Start:w.End], "Ⓜ🅰🅱🅾🅿ℹ")
}

// isSure says whether the word can be nothing but a styled one.
func (w *styledWord) isSure() bool {
	return w.letters >= 3 && w.styles&sure != 0 || w.letters >= 2 && w.styles&(mathematical|wide) != 0
}
