package lang

// at tries one pattern at one token and gives the end of the match; there is none
// unless it is behind the token. What its slots hold is in m.slots.
func (m *matcher) at(pattern uint16, first int) int {
	m.filled, m.steps, m.slots = 0, 0, [2]Filled{}
	return m.run(m.pack.Programs.code(pattern), 0, first, first)
}

// run executes code from pc at token i and returns the end of the match, or -1.
func (m *matcher) run(code []Inst, pc, i, first int) int {
	for {
		if m.steps++; m.steps > maxSteps {
			return -1
		}
		in := &code[pc]
		switch in.Op {
		case OpMatch:
			return i
		case OpJump:
			pc = int(in.X)
			continue
		case OpSplit:
			if !code[in.X].Op.consumes() || m.consumes(code[in.X:], i) {
				if end := m.run(code, int(in.X), i, first); end >= 0 {
					return end
				}
			}
			pc = int(in.Y)
			continue
		case OpNot:
			if m.run(code, pc+1, i, first) >= 0 {
				return -1
			}
			pc = int(in.X)
			continue
		case OpGap:
			return m.gap(code, pc, i, first)
		case OpSlot:
			return m.slot(code, pc, i, first)
		case OpBegin, OpEnd:
			if !m.border(in.Op, i) {
				return -1
			}
		default:
			if !m.consumes(code[pc:], i) {
				return -1
			}
			i++
			if in.Op == OpEither {
				pc += int(in.X)
			}
		}
		pc++
	}
}

func (m *matcher) border(op Op, i int) bool {
	if op == OpBegin {
		return m.begins(i)
	}
	return i == len(m.tokens) || m.begins(i)
}

// consumes says whether the instruction that code begins with matches token i, which
// must be in the sentence.
func (m *matcher) consumes(code []Inst, i int) bool {
	if i >= m.limit {
		return false
	}
	t := &m.tokens[i]
	if code[0].Op != OpEither {
		return m.is(t, code[0])
	}
	for _, in := range code[1:][:code[0].X] {
		if in.Op == OpWord && t.word != int16(in.X) {
			continue // as most do
		}
		if m.is(t, in) {
			return true
		}
	}
	return false
}

// is says whether the instruction stands for the token.
func (m *matcher) is(t *Token, in Inst) bool {
	switch in.Op {
	case OpWord:
		return t.word == int16(in.X) && (in.Y == 0 || t.Capital())
	case OpStem:
		return m.pack.Stems.leads(t.stem, in.X) && m.pack.inflects(int16(in.X), t) && (in.Y == 0 || t.Capital())
	case OpTail:
		return m.pack.Tails.leads(t.tail, in.X) && (in.Y == 0 || t.Capital())
	case OpClass:
		return t.In(int(in.X))
	}
	return true // OpAny
}

// leads says whether want is the entry at, one that it begins with, and so on.
func (e *Entries) leads(at int16, want uint16) bool {
	for at > int16(want) {
		at = e.parent(at)
	}
	return at == int16(want)
}

// gap tries the rest of the code after 0, 1, … words.
func (m *matcher) gap(code []Inst, pc, i, first int) int {
	for skip := 0; skip <= int(code[pc].X) && i+skip <= m.limit; skip++ {
		if end := m.run(code, pc+1, i+skip, first); end >= 0 {
			return end
		}
	}
	return -1
}

// slot tries the rest of the code behind every way to fill the slot.
func (m *matcher) slot(code []Inst, pc, i, first int) int {
	if i >= m.limit {
		return -1
	}
	base := len(m.ends)
	m.ends = m.fill(Slot(code[pc].X), i, first, m.ends)
	top, mine := len(m.ends), m.filled
	result := -1
	for k := base; k < top && result < 0; k++ {
		if mine < len(m.slots) {
			m.slots[mine] = Filled{Slot(code[pc].X), i, m.ends[k]}
			m.filled = mine + 1
		}
		result = m.run(code, pc+1, m.ends[k], first)
	}
	m.ends = m.ends[:base]
	if result < 0 {
		m.filled = mine
		clear(m.slots[min(mine, len(m.slots)):])
	}
	return result
}
