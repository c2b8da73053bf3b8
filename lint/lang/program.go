package lang

// Op is an instruction of a compiled pattern.
type Op uint8

// The instructions. X and Y are their operands.
const (
	OpMatch  Op = iota
	OpWord      // the word Words[X]; with Y = 1 written with a capital
	OpStem      // a word with the stem Stems[X]; Y as above
	OpTail      // a word with the tail Tails[X]; Y as above
	OpClass     // a word of class X
	OpAny       // any word
	OpEither    // a word for which one of the next X instructions stands; go on behind them
	OpGap       // up to X words
	OpSlot      // Slot X
	OpBegin     // the sentence begins here
	OpEnd       // the sentence ends here
	OpSplit     // go on at X; if that fails, at Y
	OpJump      // go on at X
	OpNot       // what follows, up to OpMatch, does not match here; go on at X
)

// consumes says whether the instruction matches one word, and goes on behind it.
func (o Op) consumes() bool { return OpWord <= o && o <= OpEither }

// Inst is one instruction.
type Inst struct {
	Op   Op
	X, Y uint16
}

// compiler turns parsed patterns into instructions over the words of a pack.
type compiler struct {
	words, stems, tails, classes map[string]int
	function, functional         map[int]bool // words that show the language, and classes that hold one
	code                         []Inst
}

func (c *compiler) emit(op Op, x, y int) int {
	c.code = append(c.code, Inst{op, uint16(x), uint16(y)})
	return len(c.code) - 1
}

// sequence emits nodes one after the other.
func (c *compiler) sequence(nodes []node) {
	for _, n := range nodes {
		switch n.op {
		case OpWord:
			c.emit(OpWord, c.words[n.word], btoi(n.cap))
		case OpStem:
			c.emit(OpStem, c.stems[n.word], btoi(n.cap))
		case OpTail:
			c.emit(OpTail, c.tails[backwards(n.word)], btoi(n.cap))
		case OpClass:
			c.emit(OpClass, c.classes[n.word], 0)
		case OpSplit:
			c.alternatives(merged(n.alts))
		case OpEither:
			c.either(n.alts)
		case OpNot:
			at := c.emit(OpNot, 0, 0)
			c.sequence(n.not)
			c.emit(OpMatch, 0, 0)
			c.code[at].X = uint16(len(c.code))
		default:
			c.emit(n.op, n.n, 0)
		}
	}
}

func (c *compiler) alternatives(alts [][]node) {
	var jumps []int
	for i, alt := range alts {
		split := -1
		if i < len(alts)-1 {
			split = c.emit(OpSplit, len(c.code)+1, 0)
		}
		c.sequence(alt)
		if split >= 0 {
			jumps = append(jumps, c.emit(OpJump, 0, 0))
			c.code[split].Y = uint16(len(c.code))
		}
	}
	for _, j := range jumps {
		c.code[j].X = uint16(len(c.code))
	}
}

// merged are alternatives of which those that stand beside each other and are one
// word each are one: what follows is the same, whichever of them the note has.
func merged(alts [][]node) [][]node {
	var list [][]node
	words := false // the last of list is some of them
	for _, alt := range alts {
		word := len(alt) == 1 && alt[0].isWord()
		switch {
		case word && words:
			either := &list[len(list)-1][0]
			either.alts = append(either.alts, alt)
		case word:
			list = append(list, []node{{op: OpEither, alts: [][]node{alt}}})
		default:
			list = append(list, alt)
		}
		words = word
	}
	return list
}

// either emits alternatives that are one word each.
func (c *compiler) either(words [][]node) {
	if len(words) > 1 {
		c.emit(OpEither, len(words), 0)
	}
	for _, word := range words {
		c.sequence(word)
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// firsts calls visit with every instruction that can consume a match's first word.
func firsts(code []Inst, visit func(Inst)) {
	seen := make([]bool, len(code))
	var walk func(pc int)
	walk = func(pc int) {
		if seen[pc] {
			return
		}
		seen[pc] = true
		switch in := code[pc]; in.Op {
		case OpSplit:
			walk(int(in.X))
			walk(int(in.Y))
		case OpJump, OpNot:
			walk(int(in.X))
		case OpBegin, OpEnd:
			walk(pc + 1)
		case OpEither:
			for _, word := range code[pc+1:][:in.X] {
				visit(word)
			}
		default:
			visit(in)
		}
	}
	walk(0)
}
