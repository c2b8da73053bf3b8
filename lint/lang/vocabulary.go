package lang

// bits is a set of small numbers.
type bits []uint64

func (b bits) add(n int)         { b[n/64] |= 1 << (n % 64) }
func (b bits) has(n uint16) bool { return b[n/64]&(1<<(n%64)) != 0 }

// vocabulary is what the words of a note are for a pack: the numbers of its words,
// of its stems behind them, of its tails and of its classes.
type vocabulary struct {
	held    bits
	classes classSet
}

// vocabularySize is how many numbers a vocabulary has.
func (p *Pack) vocabularySize() int {
	return len(p.Words) + len(p.Stems) + len(p.Tails) + len(p.Classes)
}

// numberOf is the number in a vocabulary of what an instruction stands for.
func (p *Pack) numberOf(in Inst) uint16 {
	n := int(in.X)
	switch in.Op {
	case OpStem:
		n += len(p.Words)
	case OpTail:
		n += len(p.Words) + len(p.Stems)
	case OpClass:
		n += len(p.Words) + len(p.Stems) + len(p.Tails)
	}
	return uint16(n)
}

// hold makes v the vocabulary of the tokens, and of nothing that it held before.
func (v *vocabulary) hold(p *Pack, tokens []Token) {
	v.held, v.classes = cleared(v.held, p.vocabularySize()/64+1), classSet{}
	stems, tails := len(p.Words), len(p.Words)+len(p.Stems)
	for i := range tokens {
		t := &tokens[i]
		if t.word >= 0 {
			v.held.add(int(t.word))
		}
		for s := t.stem; s >= 0; s = p.Stems[s].Parent {
			v.held.add(stems + int(s))
		}
		for s := t.tail; s >= 0; s = p.Tails[s].Parent {
			v.held.add(tails + int(s))
		}
		for k := range v.classes {
			v.classes[k] |= t.classes[k]
		}
	}
	for class := range v.classes.both(&v.classes) {
		v.held.add(tails + len(p.Tails) + class)
	}
}

// hasOne says whether b has one of the numbers; of none it has all.
func (b bits) hasOne(numbers []uint16) bool {
	for _, n := range numbers {
		if b.has(n) {
			return true
		}
	}
	return len(numbers) == 0
}
