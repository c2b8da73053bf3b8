package lang

import (
	"slices"
	"strings"
)

// joiner puts two packs together.
type joiner struct {
	base, extra *Pack
	classes     []uint8 // the number that each class of base has in extra
	common      uint8
	same        bool // the classes keep their numbers
	shift       uint16
	sets        *classSets
}

// join is base with what extra adds, which was built over it: extra knows the
// classes of base, and its patterns name the groups of base by their numbers and
// its own behind them. Nothing is parsed or compiled again.
func join(base, extra *Pack) *Pack {
	j := &joiner{base: base, extra: extra, common: uint8(extra.Class("common")), shift: uint16(len(base.Patterns))}
	for _, name := range base.Classes {
		j.classes = append(j.classes, uint8(extra.Class(name)))
	}
	j.same = len(base.Classes) == len(extra.Classes)
	j.sets = newClassSets(j.renumberedSets(base.Sets))
	p := &Pack{
		Lang: base.Lang, CapitalNouns: base.CapitalNouns, Endings: base.Endings, Classes: extra.Classes,
		Groups:   slices.Concat(base.Groups, extra.Groups),
		Topics:   sorted(j.renumbered(base.Topics), extra.Topics),
		Function: sorted(base.Function, extra.Function),
		Floating: slices.Concat(base.Floating, j.shifted(extra.Floating)),
	}
	p.ClassStarts = make([][]uint16, len(p.Classes))
	for i := range p.ClassStarts {
		p.ClassStarts[i] = j.shifted(extra.ClassStarts[i])
	}
	for i, class := range j.classes {
		p.ClassStarts[class] = slices.Concat(base.ClassStarts[i], p.ClassStarts[class])
	}
	var words, stems, tails places
	p.Words, words = j.entries(&base.Words, &extra.Words)
	p.Stems, stems = j.entries(&base.Stems, &extra.Stems)
	p.Tails, tails = j.entries(&base.Tails, &extra.Tails)
	p.Sets = j.sets.list
	spell(&p.Words, &base.Words, words.base)
	spell(&p.Words, &extra.Words, words.extra)
	p.Stems.nest()
	p.Tails.nest()
	p.Patterns, p.Programs = slices.Concat(base.Patterns, extra.Patterns), base.Programs.joined(&extra.Programs)
	own := p.Programs.Insts[len(base.Programs.Insts):]
	operands{words.base, stems.base, tails.base, j.classes}.move(p.Programs.Insts[:len(base.Programs.Insts)])
	operands{words.extra, stems.extra, tails.extra, nil}.move(own)
	p.lookups()
	return p
}

// operands are the new numbers of what instructions name; nil where they stay.
type operands struct {
	words, stems, tails []int
	classes             []uint8
}

// move gives the instructions their new numbers.
func (o operands) move(code []Inst) {
	for i, in := range code {
		code[i] = o.moved(in)
	}
}

func (o *operands) moved(in Inst) Inst {
	switch in.Op {
	case OpWord:
		in.X = uint16(o.words[in.X])
	case OpStem:
		in.X = uint16(o.stems[in.X])
	case OpTail:
		in.X = uint16(o.tails[in.X])
	case OpClass:
		if o.classes != nil {
			in.X = uint16(o.classes[in.X])
		}
	}
	return in
}

// sorted are the values of both lists, each once.
func sorted[T uint8 | string](a, b []T) []T {
	list := slices.Concat(a, b)
	slices.Sort(list)
	return slices.Compact(list)
}

// places is where the entries of two lists stand in the one made of them.
type places struct{ base, extra []int }

// entries merges two sorted lists of words.
func (j *joiner) entries(base, extra *Entries) (Entries, places) {
	l := newLayer(base.Len()+extra.Len(), len(base.Texts)+len(extra.Texts), len(base.Starts)+len(extra.Starts))
	at := places{make([]int, base.Len()), make([]int, extra.Len())}
	for i, k := 0, 0; i < base.Len() || k < extra.Len(); {
		order := 0
		switch {
		case k == extra.Len():
			order = -1
		case i == base.Len():
			order = 1
		default:
			order = strings.Compare(base.text(i), extra.text(k))
		}
		text, set, starts := "", uint16(0), []uint16(nil)
		number := len(l.Places)
		if order <= 0 {
			text, set, starts = base.text(i), base.set(int16(i)), base.starts(int16(i))
			at.base[i] = number
			i++
		}
		if order >= 0 {
			text, set = extra.text(k), j.with(set, extra.set(int16(k)))
			starts = slices.Concat(starts, j.shifted(extra.starts(int16(k))))
			at.extra[k] = number
			k++
		}
		l.lay(text, -1, set, starts)
	}
	return l.done(), at
}

// with is the set of classes of a word that base says is in one set, none where it
// has no such word, and extra in another. A word is common when all say so who say
// anything: a topic is none.
func (j *joiner) with(of, more uint16) uint16 {
	set, added := j.sets.list[of], j.extra.Sets[more]
	topic := j.isTopic(&set) || j.isTopic(&added)
	for i := range set {
		set[i] |= added[i]
	}
	if topic {
		set.remove(int(j.common))
	}
	return j.sets.number(set)
}

// isTopic says whether a word of the classes is held for one that carries content.
func (j *joiner) isTopic(classes *ClassSet) bool {
	return *classes != ClassSet{} && !classes.has(int(j.common))
}

// spell says of which word a word is a way to write, unless it is a word of its own.
func spell(list, from *Entries, at []int) {
	for i := range from.Len() {
		if means := from.parent(int16(i)); means >= 0 && list.set(int16(at[i])) == 0 && len(list.starts(int16(at[i]))) == 0 {
			list.Places[at[i]].Parent = int16(at[means])
		}
	}
}

// renumberedSets are sets of classes of base by their new numbers.
func (j *joiner) renumberedSets(sets []ClassSet) []ClassSet {
	if j.same {
		return sets
	}
	list := make([]ClassSet, len(sets))
	for i := range sets {
		for class := range sets[i].both(&sets[i]) {
			list[i].add(int(j.classes[class]))
		}
	}
	return list
}

// renumbered are classes of base by their new numbers.
func (j *joiner) renumbered(classes []uint8) []uint8 {
	if j.same || len(classes) == 0 {
		return classes
	}
	list := make([]uint8, len(classes))
	for i, c := range classes {
		list[i] = j.classes[c]
	}
	return list
}

// shifted are patterns of extra by their new numbers.
func (j *joiner) shifted(patterns []uint16) []uint16 {
	list := make([]uint16, len(patterns))
	for i, p := range patterns {
		list[i] = p + j.shift
	}
	return list
}
