package lang

// Programs are the instructions of patterns, close together: for each pattern its
// code and two lists of words and classes, of each of which a sentence must hold one.
type Programs struct {
	Insts []Inst
	At    []uint32 // where each of the three begins in Insts, and at last where all end
}

// parts is how many lists of instructions a pattern has.
const parts = 3

// add adds a pattern.
func (p *Programs) add(code []Inst, needs [2][]Inst) {
	if p.At == nil {
		p.At = []uint32{0}
	}
	for _, list := range [parts][]Inst{code, needs[0], needs[1]} {
		p.Insts = append(p.Insts, list...)
		p.At = append(p.At, uint32(len(p.Insts)))
	}
}

// code is what is run to match a pattern.
func (p *Programs) code(pattern uint16) []Inst { return p.part(pattern, 0) }

// needs are the two lists of what a pattern needs; an empty one needs nothing.
func (p *Programs) needs(pattern uint16) (first, second []Inst) {
	return p.part(pattern, 1), p.part(pattern, 2)
}

func (p *Programs) part(pattern uint16, k int) []Inst {
	at := p.At[parts*int(pattern)+k:]
	return p.Insts[at[0]:at[1]]
}

// joined are the programs of p and, behind them, those of q.
func (p *Programs) joined(q *Programs) Programs {
	all := Programs{make([]Inst, 0, len(p.Insts)+len(q.Insts)), make([]uint32, 1, len(p.At)+len(q.At)+1)}
	for _, one := range [...]*Programs{p, q} {
		shift := uint32(len(all.Insts))
		all.Insts = append(all.Insts, one.Insts...)
		for _, at := range one.At[min(1, len(one.At)):] {
			all.At = append(all.At, shift+at)
		}
	}
	return all
}
