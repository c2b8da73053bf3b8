package compose

import (
	"strings"

	"note/lint/text"
)

// search is a template filled with facts, and the limit for it.
type search struct {
	template *Template
	scene    scene // that it was filled in
	slots    []slot
	bounds   []bound
	unknown  []Dropped // parts without a choice whose facts are known
	limit    int       // 0 is no limit
	measure  func(string) int
}

// slot is a part with its options; there is at least one.
type slot struct {
	part    *Part
	options []option
	costs   []int // of the options: what each adds to the length at least, with its separator
	least   int   // of the costs
}

// newSearch fills a template. Without a fact that it needs it is nil, and
// missing names the fields, one of which would do.
func newSearch(t *Template, s scene, limit int, box bool) (found *search, missing []string) {
	found = &search{template: t, scene: s, limit: limit, measure: text.Graphemes}
	if box {
		// There are never more grapheme clusters than UTF-16 units.
		found.measure = text.UTF16
	}
	for i := range t.Parts {
		p := &t.Parts[i]
		options := s.options(t, p)
		switch {
		case len(options) > 0:
			found.slots = append(found.slots, found.slot(p, options))
		case p.Optional:
			found.unknown = append(found.unknown, Dropped{Part: p.Name, Keep: p.Keep, Missing: s.missing(p, t.Lang)})
		default:
			return nil, s.missing(p, t.Lang)
		}
	}
	found.bounds = bounds(found.slots)
	return found, nil
}

// slot measures the options of a part.
func (s *search) slot(p *Part, options []option) slot {
	sl := slot{part: p, options: options, costs: make([]int, len(options))}
	for i, o := range options {
		// A mark melts into the separator before it, and the one behind may melt into the text.
		sl.costs[i] = s.measure(p.separator()+o.text+" ") - 1
		if i == 0 || sl.costs[i] < sl.least {
			sl.least = sl.costs[i]
		}
	}
	return sl
}

// fits says whether a combination, joined, is within the limit.
func (s *search) fits(choice []int) bool {
	return s.limit == 0 || s.length(choice) <= s.limit
}

// length is that of a combination, joined.
func (s *search) length(choice []int) int {
	var b strings.Builder
	for i, j := range choice {
		if j == gone {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(s.slots[i].part.separator())
		}
		b.WriteString(s.slots[i].options[j].text)
	}
	return s.measure(b.String())
}

// join is the text of a combination, with the separators between its parts.
func (s *search) join(choice []int) []Placed {
	var pieces []Placed
	for i, j := range choice {
		if j == gone {
			continue
		}
		sl := s.slots[i]
		o := sl.options[j]
		if len(pieces) > 0 {
			pieces = append(pieces, Placed{sl.part.separator(), Origin{Template: s.template.File(), Line: o.line}})
		}
		pieces = append(pieces, o.pieces...)
	}
	return pieces
}

// shortest is the combination that keeps only what must be kept, at its shortest.
func (s *search) shortest() []int {
	choice := make([]int, len(s.slots))
	for i, sl := range s.slots {
		choice[i] = gone
		if sl.part.Optional {
			continue
		}
		for j, cost := range sl.costs {
			if choice[i] == gone || cost < sl.costs[choice[i]] {
				choice[i] = j
			}
		}
	}
	return choice
}

// lost counts the optional parts that a combination goes without, by their keep.
func (s *search) lost(choice []int) classes {
	var n classes
	for i, j := range choice {
		if j == gone {
			n[s.slots[i].part.Keep]++
		}
	}
	return n
}
