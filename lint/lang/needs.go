package lang

import "slices"

// What a pattern needs is looked up before it is tried: most patterns begin with
// words that every note holds (your, we, I) and go on with one that few do.

// maxNeeds is the most alternatives that are worth looking up.
const maxNeeds = 16

// needs are two lists of words and classes of nodes, a sequence. A note must hold
// one of each for the pattern to match, whatever it begins with; an empty list
// needs nothing.
func (c *compiler) needs(nodes []node) [2][]Inst {
	if len(nodes) > 0 && nodes[0].op != OpSplit {
		nodes = nodes[1:] // it is tried where this one stands
	}
	first, second := c.rarest(nodes)
	return [2][]Inst{first, second}
}

// rarest are the alternatives of those two nodes of a sequence that fewest notes hold.
func (c *compiler) rarest(nodes []node) (first, second []Inst) {
	for _, n := range nodes {
		list := c.anyOf(n)
		switch {
		case list == nil:
		case first == nil || c.frequency(list) < c.frequency(first):
			first, second = list, first
		case second == nil || c.frequency(list) < c.frequency(second):
			second = list
		}
	}
	return first, second
}

// anyOf lists what one node needs; nil when it may be nothing, or anything.
func (c *compiler) anyOf(n node) []Inst {
	switch n.op {
	case OpWord, OpStem, OpTail, OpClass:
		from := len(c.code)
		c.sequence([]node{n})
		in := c.code[from]
		c.code = c.code[:from]
		return []Inst{in}
	case OpSplit:
		var list []Inst
		for _, alt := range n.alts {
			one, _ := c.rarest(alt)
			if one == nil || len(list)+len(one) > maxNeeds {
				return nil
			}
			list = append(list, one...)
		}
		return list
	}
	return nil
}

// How much more often a note holds a word that shows its language than another one,
// and some word of a class.
const (
	everywhere = 12
	ofClass    = 4
)

// frequency guesses how many notes hold one of list.
func (c *compiler) frequency(list []Inst) int {
	n := 0
	for _, in := range list {
		switch {
		case in.Op == OpWord && c.function[int(in.X)]:
			n += everywhere
		case in.Op == OpClass && c.functional[int(in.X)]:
			n += everywhere + ofClass
		case in.Op == OpClass:
			n += ofClass
		default:
			n++
		}
	}
	return n
}

// NeedTable is what the patterns need, as numbers in a vocabulary. It is looked
// through for every word of every note, so it lies close together, and it begins
// with the words: a note never comes across a pattern whose words it does not hold.
type NeedTable struct {
	Nothing  []uint64 // the patterns that need nothing, as a set
	Floating []uint64 // Pack.Floating as a set
	Adrift   []uint16 // those of Pack.Floating that need nothing
	Begin    ClassSet // the classes that patterns may begin with
	WakesAt  []uint32 // of each number: where the patterns begin in Wakes of whose first list it is, up to those of the next
	Wakes    []uint16
	RestAt   []uint32 // of each pattern: where its second list begins in Rest, up to that of the next
	Rest     []uint16
}

// newNeedTable is the table of the pack's patterns.
func newNeedTable(p *Pack) NeedTable {
	t := NeedTable{Nothing: newBits(len(p.Patterns)), Floating: newBits(len(p.Patterns))}
	for class, starts := range p.ClassStarts {
		if len(starts) > 0 {
			t.Begin.add(class)
		}
	}
	for _, pattern := range p.Floating {
		bits(t.Floating).add(pattern)
		if first, _ := p.Programs.needs(pattern); len(first) == 0 {
			t.Adrift = append(t.Adrift, pattern)
		}
	}
	t.RestAt = make([]uint32, 1, len(p.Patterns)+1)
	for i := range p.Patterns {
		first, second := p.Programs.needs(uint16(i))
		if len(first) == 0 {
			bits(t.Nothing).add(uint16(i))
		}
		for _, in := range second {
			t.Rest = append(t.Rest, p.numberOf(in))
		}
		t.RestAt = append(t.RestAt, uint32(len(t.Rest)))
	}
	t.wake(p)
	return t
}

// wake fills in which patterns each number wakes, in order: it counts them, and then
// puts each where those before it end.
func (t *NeedTable) wake(p *Pack) {
	t.WakesAt = make([]uint32, p.vocabularySize()+2)
	each := func(do func(number, pattern uint16)) {
		for i := range uint16(len(p.Patterns)) {
			first, _ := p.Programs.needs(i)
			for k, in := range first {
				if !slices.Contains(first[:k], in) {
					do(p.numberOf(in), i)
				}
			}
		}
	}
	each(func(number, _ uint16) { t.WakesAt[number+2]++ })
	for n := range t.WakesAt[1:] {
		t.WakesAt[n+1] += t.WakesAt[n]
	}
	t.Wakes = make([]uint16, t.WakesAt[len(t.WakesAt)-1])
	each(func(number, pattern uint16) {
		t.Wakes[t.WakesAt[number+1]] = pattern
		t.WakesAt[number+1]++
	})
	t.WakesAt = t.WakesAt[:p.vocabularySize()+1]
}

// wakes are the patterns that need one of some words first, of which this is one.
func (t *NeedTable) wakes(number uint16) []uint16 {
	return t.Wakes[t.WakesAt[number]:t.WakesAt[number+1]]
}

// rest is what the pattern needs besides.
func (t *NeedTable) rest(pattern uint16) []uint16 {
	return t.Rest[t.RestAt[pattern]:t.RestAt[pattern+1]]
}
