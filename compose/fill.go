package compose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// option is a choice filled with facts.
type option struct {
	line   int // of the choice
	pieces []Placed
	text   string // of the pieces
}

// options fills the choices of a part; those whose fields are unknown fall away.
func (s scene) options(t *Template, p *Part) []option {
	list := make([]option, 0, len(p.Choices))
	file := t.File()
	for _, c := range p.Choices {
		if pieces := s.fill(file, t.Lang, c); pieces != nil {
			list = append(list, option{c.Line, pieces, textOf(pieces)})
		}
	}
	for _, c := range p.Otherwise {
		if len(list) > 0 {
			break
		}
		if pieces := s.fill(file, t.Lang, c); pieces != nil {
			list = append(list, option{c.Line, pieces, textOf(pieces)})
		}
	}
	return list
}

// fill puts facts into a choice of a template's file. It is nil when a field is
// unknown, or its form.
func (s scene) fill(file, lang string, c Choice) []Placed {
	pieces := make([]Placed, 0, len(c.Pieces))
	for _, p := range c.Pieces {
		if p.Field == "" {
			pieces = add(pieces, s.words(p.Text, Origin{Template: file, Line: c.Line}))
			continue
		}
		value := s.inForm(p, lang)
		if value == nil {
			return nil
		}
		for _, v := range value {
			pieces = add(pieces, v)
		}
	}
	return pieces
}

// missing lists the fields that are unknown in the choices that lack the fewest.
func (s scene) missing(p *Part, lang string) []string {
	var names []string
	fewest := 0
	for _, c := range slices.Concat(p.Choices, p.Otherwise) {
		lacks := s.lacks(c, lang)
		if fewest == 0 || len(lacks) < fewest {
			fewest, names = len(lacks), nil
		}
		if len(lacks) == fewest {
			names = append(names, lacks...)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// lacks lists the fields of a choice that are unknown, or whose form is.
func (s scene) lacks(c Choice, lang string) []string {
	var names []string
	for _, piece := range c.Pieces {
		if piece.Field != "" && s.inForm(piece, lang) == nil {
			names = append(names, piece.String())
		}
	}
	return names
}

// add appends p to pieces so that their joined text is composed, too, and no
// full stop follows a fact that brings its own.
func add(pieces []Placed, p Placed) []Placed {
	if len(pieces) > 0 {
		last := &pieces[len(pieces)-1]
		if last.Origin.Field != "" && p.Origin.Field == "" && finished(last.Text) {
			p.Text = strings.TrimPrefix(p.Text, ".")
		}
		// What composes with the letter before it belongs to that letter.
		if n := loose(p.Text); n > 0 {
			last.Text = norm.NFC.String(last.Text + p.Text[:n])
			p.Text = p.Text[n:]
		}
	}
	if p.Text == "" {
		return pieces
	}
	return append(pieces, p)
}

// loose is the number of bytes at the start of s that may compose with what stands before.
func loose(s string) int {
	n := 0
	for n < len(s) && s[n] >= utf8.RuneSelf {
		properties := norm.NFC.PropertiesString(s[n:])
		if properties.BoundaryBefore() || properties.Size() == 0 {
			break
		}
		n += properties.Size()
	}
	return n
}

// finished says whether s ends a sentence by itself: with . ! ? … inside closing
// marks or not, or with an emoji.
func finished(s string) bool {
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		switch {
		case r == '.' || r == '!' || r == '?' || r == '…' || unicode.In(r, unicode.So, unicode.Sk):
			return true
		case r == '\u200d' || unicode.In(r, unicode.Mn, unicode.Pe, unicode.Pf, unicode.Pi) || r == '"':
			s = s[:len(s)-size]
		default:
			return false
		}
	}
	return false
}

func textOf(pieces []Placed) string {
	if len(pieces) == 1 {
		return pieces[0].Text
	}
	n := 0
	for _, p := range pieces {
		n += len(p.Text)
	}
	var b strings.Builder
	b.Grow(n)
	for _, p := range pieces {
		b.WriteString(p.Text)
	}
	return b.String()
}
