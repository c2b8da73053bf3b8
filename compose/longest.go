package compose

import (
	"fmt"
	"strings"

	"note/lint/text"
)

// longFacts are the lengths, in grapheme clusters, that hardly anybody's facts
// go beyond; other fields have longFact.
var longFacts = map[string]int{
	"first": 16, "last": 24, "name": 36, "formal": 44, "contact": 36, "place": 24, "company": 36, "employer": 36,
	"post": quotable, "because": 160, "sentence": 160, "clause": 160, "cause": 160, "that": 160, "on": 160, "phrase": 160, "greeted": 160,
}

const longFact = 48

// Worst is the shortest note of a template when all facts are as long as they get.
type Worst struct {
	Length int // in grapheme clusters
	Line   int // of the choice that takes most of it
	Field  string
	Size   int // that Field is taken to have
}

// Worst measures the parts that cannot go, each in its shortest choice.
func (t Template) Worst() Worst {
	var w Worst
	longest := 0
	for _, p := range t.Parts {
		if p.Optional || len(p.Choices) == 0 {
			continue
		}
		best, length := p.Choices[0], longLength(p.Choices[0])
		for _, c := range p.Choices[1:] {
			if n := longLength(c); n < length {
				best, length = c, n
			}
		}
		if w.Length > 0 {
			length += text.Graphemes(p.separator())
		}
		w.Length += length
		if length > longest {
			longest, w.Line = length, best.Line
			w.Field, w.Size = longestField(best)
		}
	}
	return w
}

// Over is a complaint where the worst is over a limit; 0 is no limit.
func (w Worst) Over(limit int) (Complaint, bool) {
	over := w.Length - limit
	if limit == 0 || over <= 0 {
		return Complaint{}, false
	}
	message := fmt.Sprintf("too long with long facts: even the shortest note has %d/%d characters", w.Length, limit)
	if w.Size > over {
		message += fmt.Sprintf("; it fits where {%s} has at most %d", w.Field, w.Size-over)
	}
	return Complaint{w.Line, message}, true
}

// longLength is the length of a choice with long facts.
func longLength(c Choice) int {
	n := ownLength(c)
	for _, p := range c.Pieces {
		if p.Field != "" {
			n += longSize(p.Field)
		}
	}
	return n
}

// longestField is the field of a choice whose facts are the longest.
func longestField(c Choice) (field string, size int) {
	for _, p := range c.Pieces {
		if n := longSize(p.Field); p.Field != "" && n > size {
			field, size = p.Field, n
		}
	}
	return field, size
}

func longSize(field string) int {
	if n, ok := longFacts[strings.TrimPrefix(field, mine)]; ok {
		return n
	}
	return longFact
}
