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

// bits is a set of small numbers.
type bits []uint64

func (b bits) add(n int)         { b[n/64] |= 1 << (n % 64) }
func (b bits) has(n uint16) bool { return b[n/64]&(1<<(n%64)) != 0 }

// vocabulary is what the words of a note are for a pack.
type vocabulary struct {
	words, stems, tails bits
	classes             classSet
}

// hold makes v the vocabulary of the tokens, and of nothing that it held before.
func (v *vocabulary) hold(p *Pack, tokens []Token) {
	v.words, v.stems, v.tails = cleared(v.words, len(p.Words)/64+1), cleared(v.stems, len(p.Stems)/64+1), cleared(v.tails, len(p.Tails)/64+1)
	v.classes = classSet{}
	for i := range tokens {
		t := &tokens[i]
		if t.word >= 0 {
			v.words.add(int(t.word))
		}
		for s := t.stem; s >= 0; s = p.Stems[s].Parent {
			v.stems.add(int(s))
		}
		for s := t.tail; s >= 0; s = p.Tails[s].Parent {
			v.tails.add(int(s))
		}
		for k := range v.classes {
			v.classes[k] |= t.classes[k]
		}
	}
}

// holds says whether the note holds what a pattern needs.
func (v *vocabulary) holds(needs *[2][]Inst) bool {
	return v.holdsOne(needs[0]) && v.holdsOne(needs[1])
}

// holdsOne says whether the note holds one of needs; of no needs it holds all.
func (v *vocabulary) holdsOne(needs []Inst) bool {
	for _, in := range needs {
		held := false
		switch in.Op {
		case OpWord:
			held = v.words.has(in.X)
		case OpStem:
			held = v.stems.has(in.X)
		case OpTail:
			held = v.tails.has(in.X)
		case OpClass:
			held = v.classes.has(int(in.X))
		}
		if held {
			return true
		}
	}
	return len(needs) == 0
}
