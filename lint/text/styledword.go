package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// styledWord is a run of letters, digits and characters in place of them.
type styledWord struct {
	Span
	plain   []Replacement // but for what is new
	written []byte        // what is new in all of them
	ends    []int         // where it ends in written for each
	letters int           // in a style
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
				w.finish()
				return w
			}
			w.Start = at + n
		}
		at += n
		w.End = at
	}
	w.finish()
	return w
}

// finish gives the replacements what is new.
func (w *styledWord) finish() {
	from := 0
	for i, end := range w.ends {
		w.plain[i].New = string(w.written[from:end])
		from = end
	}
}

// add adds a letter in a style.
func (w *styledWord) add(r Replacement, style styles) {
	w.styles |= style
	if style != widePoint {
		w.letters++
	}
	w.written = append(w.written, r.New...)
	if last := len(w.plain) - 1; last >= 0 && w.plain[last].End == r.Start {
		w.plain[last].End = r.End
		w.ends[last] = len(w.written)
		return
	}
	w.plain, w.ends = append(w.plain, r), append(w.ends, len(w.written))
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
