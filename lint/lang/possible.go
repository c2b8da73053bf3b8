package lang

// present is what the tokens of a note hold: most patterns ask for a word that
// is not there, and need not be tried anywhere.
type present struct {
	words, stems, tails, classes []bool
	asked                        []answer // by pattern
}

// answer is whether a pattern may match anywhere.
type answer uint8

const (
	unasked answer = iota
	mayMatch
	cannotMatch
)

func newPresent(p *Pack, tokens []Token) *present {
	pr := &present{
		words: make([]bool, len(p.Words)), stems: make([]bool, len(p.Stems)), tails: make([]bool, len(p.Tails)),
		classes: make([]bool, len(p.Classes)), asked: make([]answer, len(p.Patterns)),
	}
	for i := range tokens {
		t := &tokens[i]
		if t.word >= 0 {
			pr.words[t.word] = true
		}
		mark(pr.stems, p.Stems, t.stem)
		mark(pr.tails, p.Tails, t.tail)
		for class := range pr.classes {
			pr.classes[class] = pr.classes[class] || t.In(class)
		}
	}
	return pr
}

// mark marks the chain of entries that begins at index at.
func mark(marks []bool, entries []Entry, at int16) {
	for ; at >= 0 && !marks[at]; at = entries[at].Parent {
		marks[at] = true
	}
}

// may says whether all words are there that a pattern cannot do without.
func (pr *present) may(pattern uint16, code []Inst) bool {
	if pr.asked[pattern] == unasked {
		pr.asked[pattern] = cannotMatch
		if pr.holds(code, 0, len(code)) {
			pr.asked[pattern] = mayMatch
		}
	}
	return pr.asked[pattern] == mayMatch
}

// holds says whether some way through code[pc:end] is one of words that are
// there. What must not be there, no match needs.
func (pr *present) holds(code []Inst, pc, end int) bool {
	for ; pc < end; pc++ {
		here := true
		switch in := code[pc]; in.Op {
		case OpWord:
			here = pr.words[in.X]
		case OpStem:
			here = pr.stems[in.X]
		case OpTail:
			here = pr.tails[in.X]
		case OpClass:
			here = pr.classes[in.X]
		case OpSplit: // before the second alternative stands the jump to where both end
			join := int(code[in.Y-1].X)
			here = pr.holds(code, int(in.X), int(in.Y)-1) || pr.holds(code, int(in.Y), join)
			pc = join - 1
		case OpNot:
			pc = int(in.X) - 1
		}
		if !here {
			return false
		}
	}
	return true
}
