package lang

// Match is a place where a pattern matches.
type Match struct {
	Group   int // index into Pack.Groups
	Pattern int // index into Pack.Patterns
	First   int // token
	End     int // token, exclusive
	Slots   [2]Filled
}

// Filled is a slot and the tokens in it; End is 0 where there is no slot.
type Filled struct {
	Slot       Slot
	First, End int
}

// Shifted is the match in tokens of which n more stand before it.
func (m Match) Shifted(n int) Match {
	m.First += n
	m.End += n
	for i := range m.Slots {
		if s := &m.Slots[i]; s.End > 0 {
			s.First += n
			s.End += n
		}
	}
	return m
}

// matcher runs the patterns of a pack over tokens.
type matcher struct {
	pack   *Pack
	tokens []Token
	slots  [2]Filled
	filled int
	ends   []int // a stack of the ends that slots may take
	steps  int

	common, capital, particle, numbers, salutation int // classes
}

// maxSteps bounds the work for one pattern at one word; no sane pattern comes near.
const maxSteps = 4000

// hopeless says of a pattern that the note lacks what it needs.
const hopeless = -1

// Match finds where the patterns of p match. Of the matches of one group that
// overlap it keeps the first, and of those the longest.
func (p *Pack) Match(tokens []Token) []Match {
	m := &matcher{
		pack: p, tokens: tokens, ends: make([]int, 0, 64),
		common: p.Class("common"), capital: p.Class("capital"), particle: p.Class("particle"), numbers: p.Class("number"), salutation: p.Class("salutation"),
	}
	var found []Match
	last := make([]int32, len(p.Groups))    // per group: 1 + index of its latest match
	tried := make([]int32, len(p.Patterns)) // per pattern: 1 + token, or hopeless
	held := p.vocabulary(tokens)
	try := func(patterns []uint16, at int) {
		for _, pattern := range patterns {
			switch tried[pattern] {
			case int32(at + 1), hopeless:
				continue
			case 0:
				if !held.holds(&p.Patterns[pattern].Needs) {
					tried[pattern] = hopeless
					continue
				}
			}
			tried[pattern] = int32(at + 1)
			if match, ok := m.at(int(pattern), at); ok {
				found = keep(found, match, &last[match.Group])
			}
		}
	}
	for i := range tokens {
		m.candidates(i, try)
	}
	return found
}

// candidates hands the patterns that may begin with token i to try.
func (m *matcher) candidates(i int, try func([]uint16, int)) {
	t := &m.tokens[i]
	if t.word >= 0 {
		try(m.pack.Words[t.word].Starts, i)
	}
	for s := t.stem; s >= 0; s = m.pack.Stems[s].Parent {
		if m.pack.inflects(s, t) {
			try(m.pack.Stems[s].Starts, i)
		}
	}
	for s := t.tail; s >= 0; s = m.pack.Tails[s].Parent {
		try(m.pack.Tails[s].Starts, i)
	}
	for class, starts := range m.pack.ClassStarts {
		if len(starts) > 0 && t.In(class) {
			try(starts, i)
		}
	}
	try(m.pack.Floating, i)
}

// keep adds match to found, unless an earlier match of its group is in the way.
func keep(found []Match, match Match, last *int32) []Match {
	if *last > 0 {
		switch before := &found[*last-1]; {
		case match.First == before.First && match.End > before.End:
			*before = match
			return found
		case match.First < before.End:
			return found
		}
	}
	*last = int32(len(found) + 1)
	return append(found, match)
}

// at tries one pattern at one token.
func (m *matcher) at(pattern, first int) (Match, bool) {
	p := &m.pack.Patterns[pattern]
	m.filled, m.steps, m.slots = 0, 0, [2]Filled{}
	end := m.run(p.Code, 0, first, first)
	if end <= first {
		return Match{}, false
	}
	return Match{Group: int(p.Group), Pattern: pattern, First: first, End: end, Slots: m.slots}, true
}

// run executes code from pc at token i and returns the end of the match, or -1.
func (m *matcher) run(code []Inst, pc, i, first int) int {
	for {
		if m.steps++; m.steps > maxSteps {
			return -1
		}
		in := code[pc]
		switch in.Op {
		case OpMatch:
			return i
		case OpJump:
			pc = int(in.X)
			continue
		case OpSplit:
			if end := m.run(code, int(in.X), i, first); end >= 0 {
				return end
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
			if !m.same(i, first) || !m.consumes(in, &m.tokens[i]) {
				return -1
			}
			i++
		}
		pc++
	}
}

// same says whether token i is there and in the sentence of token first.
func (m *matcher) same(i, first int) bool {
	return i < len(m.tokens) && m.tokens[i].Sentence == m.tokens[first].Sentence
}

func (m *matcher) border(op Op, i int) bool {
	if op == OpBegin {
		return m.begins(i)
	}
	return i == len(m.tokens) || m.begins(i)
}

// consumes says whether the instruction matches the token.
func (m *matcher) consumes(in Inst, t *Token) bool {
	switch in.Op {
	case OpWord:
		return t.word == int16(in.X) && (in.Y == 0 || t.Capital())
	case OpStem:
		return has(m.pack.Stems, t.stem, in.X) && m.pack.inflects(int16(in.X), t) && (in.Y == 0 || t.Capital())
	case OpTail:
		return has(m.pack.Tails, t.tail, in.X) && (in.Y == 0 || t.Capital())
	case OpClass:
		return t.In(int(in.X))
	}
	return true // OpAny
}

// has says whether the chain of entries that begins at index at holds want.
func has(entries []Entry, at int16, want uint16) bool {
	for at > int16(want) {
		at = entries[at].Parent
	}
	return at == int16(want)
}

// gap tries the rest of the code after 0, 1, … words.
func (m *matcher) gap(code []Inst, pc, i, first int) int {
	for skip := 0; skip <= int(code[pc].X) && (skip == 0 || m.same(i+skip-1, first)); skip++ {
		if end := m.run(code, pc+1, i+skip, first); end >= 0 {
			return end
		}
	}
	return -1
}

// slot tries the rest of the code behind every way to fill the slot.
func (m *matcher) slot(code []Inst, pc, i, first int) int {
	if !m.same(i, first) {
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
