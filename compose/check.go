package compose

import (
	"fmt"
	"slices"

	"note/lint/text"
)

// Complaint is what is wrong with a line of a template that loads.
type Complaint struct {
	Line    int // in the template's file
	Message string
}

// Unreachable finds the choices that no facts and no limit lead to: those behind
// one that needs no more and is no longer.
func (t Template) Unreachable() []Complaint {
	var list []Complaint
	complain := func(c, winner Choice) {
		list = append(list, Complaint{c.Line, fmt.Sprintf("never taken: line %d needs no more facts and comes first", winner.Line)})
	}
	for _, p := range t.Parts {
		for i, c := range p.Choices {
			if j := slices.IndexFunc(p.Choices[:i], func(o Choice) bool { return t.known(o, c) && notLonger(o, c) }); j >= 0 {
				complain(c, p.Choices[j])
			}
		}
		before := slices.Clone(p.Choices)
		for _, c := range p.Otherwise {
			if j := slices.IndexFunc(before, func(o Choice) bool { return t.known(o, c) }); j >= 0 {
				complain(c, before[j])
			}
			before = append(before, c)
		}
	}
	return list
}

// known says whether all facts of one choice are known wherever those of another are.
func (t Template) known(one, other Choice) bool {
	for _, p := range one.Pieces {
		if p.Field != "" && !t.always(p) && !slices.ContainsFunc(other.Pieces, func(q Piece) bool {
			return q.Field == p.Field && (p.Form == "" || p.Form == q.Form)
		}) {
			return false
		}
	}
	return true
}

// always says whether the template's ground gives a piece by itself. A reason of
// the writer's own has one of several shapes.
func (t Template) always(p Piece) bool {
	if p.Form != "" || t.Ground == Because {
		return false
	}
	i := slices.IndexFunc(Kinds(), func(k KindSpec) bool { return k.Kind == t.Ground })
	return i >= 0 && Kinds()[i].Gives[0].Name == p.Field
}

// notLonger says whether a choice can never be the longer one of two.
func notLonger(one, other Choice) bool {
	rest := slices.Clone(other.Pieces)
	for _, p := range one.Pieces {
		if p.Field == "" {
			continue
		}
		i := slices.Index(rest, p)
		if i < 0 {
			return false
		}
		rest = slices.Delete(rest, i, i+1)
	}
	return ownLength(one) <= ownLength(other)
}

// ownLength is the length of a choice without its facts, in grapheme clusters.
func ownLength(c Choice) int {
	n := 0
	for _, p := range c.Pieces {
		n += text.Graphemes(p.Text)
	}
	return n
}
