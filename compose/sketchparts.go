package compose

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"note/lint/text"
)

// sketched cuts a note into parts: the greeting, then each sentence.
func sketched(note string, marks []mark) []Part {
	var parts []Part
	start := 0
	for _, end := range cuts(note, marks) {
		words := strings.TrimSpace(note[start:end])
		if words == "" {
			continue
		}
		from := start + strings.Index(note[start:end], words)
		p := Part{Choices: []Choice{{Pieces: piecesOf(note, from, from+len(words), marks)}}}
		switch between := note[start:from]; strings.Count(between, "\n") {
		case 0:
		case 1:
			p.Break = "line"
		default:
			p.Break = "paragraph"
		}
		parts = append(parts, p)
		start = end
	}
	for i := range parts {
		label(parts, i)
	}
	return parts
}

// cuts are the ends of the parts, in bytes. None is inside a fact, nor where the
// sentence goes on small, as behind the full stop of what is quoted.
func cuts(note string, marks []mark) []int {
	var ends []int
	if len(marks) > 0 && greets(note[:marks[0].end]+", x") {
		if at := strings.IndexAny(note[marks[0].end:], ",!"); at == 0 {
			ends = append(ends, marks[0].end+1)
		}
	}
	add := func(end int) {
		if next, _ := utf8.DecodeRuneInString(strings.TrimSpace(note[end:])); unicode.IsLower(next) {
			return
		}
		for _, m := range marks {
			if m.start < end && end < m.end {
				return
			}
		}
		ends = append(ends, end)
	}
	for _, s := range text.Measure(note).Sentences {
		if len(ends) == 0 || s.End > ends[len(ends)-1] {
			add(s.End)
		}
	}
	if len(ends) == 0 || ends[len(ends)-1] < len(note) {
		ends = append(ends, len(note))
	}
	return ends
}

// piecesOf are the words of a stretch of a note, with fields for the facts.
func piecesOf(note string, start, end int, marks []mark) []Piece {
	var pieces []Piece
	for _, m := range marks {
		if m.start < start || m.end > end {
			continue
		}
		if m.start > start {
			pieces = append(pieces, Piece{Text: note[start:m.start]})
		}
		pieces = append(pieces, Piece{Field: m.field})
		start = m.end
	}
	if start < end {
		pieces = append(pieces, Piece{Text: note[start:end]})
	}
	return pieces
}

// label names a part and says what becomes of it when the room is short.
func label(parts []Part, i int) {
	p := &parts[i]
	name, keep := "more", 3
	switch {
	case i == 0 && says(p, "first", "name", "formal") && !groundsIn(p):
		name, keep = "greeting", 0
	case groundsIn(p):
		name, keep = "reason", 0
	case i > 0 && !slices.ContainsFunc(parts[i:], func(p Part) bool { return p.Break == "" }):
		name, keep = "close", 1 // from here on each part has its own line
	case says(p, mine):
		name, keep = "me", 2
	case i == len(parts)-1:
		name = "ask"
	}
	p.Optional, p.Keep = keep > 0, keep
	p.Name = name
	for n := 2; taken(parts[:i], p.Name); n++ {
		p.Name = fmt.Sprintf("%s-%d", name, n)
	}
}

func taken(parts []Part, name string) bool {
	return slices.ContainsFunc(parts, func(p Part) bool { return p.Name == name })
}

// says says whether a part has a field of these; one that ends with a dot stands
// for all that begin with it.
func says(p *Part, fields ...string) bool {
	for _, piece := range p.Choices[0].Pieces {
		for _, f := range fields {
			if piece.Field == f || strings.HasSuffix(f, ".") && strings.HasPrefix(piece.Field, f) {
				return true
			}
		}
	}
	return false
}

// groundsIn says whether a part has a field that only a ground knows.
func groundsIn(p *Part) bool {
	for _, f := range TemplateFields() {
		if f.Ground != "" && says(p, f.Name) {
			return true
		}
	}
	return false
}

// inWord says whether a place in s has a letter or digit on both sides.
func inWord(s string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	after, _ := utf8.DecodeRuneInString(s[at:])
	of := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return of(before) && of(after)
}
