package lang

// bits is a set of small numbers.
type bits []uint64

func (b bits) add(n uint16)      { b[n/64] |= 1 << (n % 64) }
func (b bits) remove(n uint16)   { b[n/64] &^= 1 << (n % 64) }
func (b bits) has(n uint16) bool { return b[n/64]&(1<<(n%64)) != 0 }

// newBits is a set with room for the numbers below n.
func newBits(n int) bits { return make(bits, n/64+1) }

// hasOne says whether b has one of the numbers; of none it has all.
func (b bits) hasOne(numbers []uint16) bool {
	for _, n := range numbers {
		if b.has(n) {
			return true
		}
	}
	return len(numbers) == 0
}

// vocabulary is what some words of a note are for a pack: the numbers of its words,
// of its stems behind them, of its tails and of its classes.
type vocabulary struct {
	pack    *Pack
	held    bits
	numbers []uint16 // of held, in the order in which they came
	classes ClassSet
}

// newVocabulary is one that holds nothing.
func newVocabulary(p *Pack) vocabulary {
	return vocabulary{pack: p, held: newBits(p.vocabularySize())}
}

// vocabularySize is how many numbers a vocabulary has.
func (p *Pack) vocabularySize() int {
	return p.Words.Len() + p.Stems.Len() + p.Tails.Len() + len(p.Classes)
}

// numberOf is the number in a vocabulary of what an instruction stands for.
func (p *Pack) numberOf(in Inst) uint16 {
	n := int(in.X)
	switch in.Op {
	case OpStem:
		n += p.Words.Len()
	case OpTail:
		n += p.Words.Len() + p.Stems.Len()
	case OpClass:
		n += p.Words.Len() + p.Stems.Len() + p.Tails.Len()
	}
	return uint16(n)
}

// hold adds what t is, and gives the numbers that are new.
func (v *vocabulary) hold(t *Token) (added []uint16) {
	p, before := v.pack, len(v.numbers)
	if t.word >= 0 {
		v.add(uint16(t.word))
	}
	number := p.Words.Len()
	for s := t.stem; s >= 0; s = p.Stems.parent(s) {
		v.add(uint16(number + int(s)))
	}
	number += p.Stems.Len()
	for s := t.tail; s >= 0; s = p.Tails.parent(s) {
		v.add(uint16(number + int(s)))
	}
	number += p.Tails.Len()
	for class := range t.classes.without(&v.classes) {
		v.classes.add(class)
		v.add(uint16(number + class))
	}
	return v.numbers[before:]
}

func (v *vocabulary) add(number uint16) {
	if !v.held.has(number) {
		v.held.add(number)
		v.numbers = append(v.numbers, number)
	}
}

// forget makes v hold nothing.
func (v *vocabulary) forget() {
	for _, number := range v.numbers {
		v.held.remove(number)
	}
	v.numbers, v.classes = v.numbers[:0], ClassSet{}
}
