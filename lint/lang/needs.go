package lang

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
		case first == nil || frequency(list) < frequency(first):
			first, second = list, first
		case second == nil || frequency(list) < frequency(second):
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

// frequency guesses how many notes hold one of list: a class has many words.
func frequency(list []Inst) int {
	n := 0
	for _, in := range list {
		n++
		if in.Op == OpClass {
			n += 3
		}
	}
	return n
}

// NeedTable is what the patterns need, as numbers in a vocabulary. It is looked
// through for every note, so it lies close together.
type NeedTable struct {
	At   []uint32 // of each pattern: where its two lists begin in List
	List []uint16 // of each list: its length, then its numbers
}

// newNeedTable is the table of the pack's patterns.
func newNeedTable(p *Pack) NeedTable {
	t := NeedTable{At: make([]uint32, len(p.Patterns))}
	for i := range p.Patterns {
		t.At[i] = uint32(len(t.List))
		for _, needs := range p.Patterns[i].Needs {
			t.List = append(t.List, uint16(len(needs)))
			for _, in := range needs {
				t.List = append(t.List, p.numberOf(in))
			}
		}
	}
	return t
}

// heldBy says whether a note with the vocabulary holds what the pattern needs.
func (t *NeedTable) heldBy(v *vocabulary, pattern uint16) bool {
	list := t.List[t.At[pattern]:]
	first, rest := list[1:1+list[0]], list[1+list[0]:]
	return v.held.hasOne(first) && v.held.hasOne(rest[1:1+rest[0]])
}
