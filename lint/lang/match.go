package lang

import "sync"

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
	held   vocabulary
	found  []Match
	last   []int32 // per group: 1 + index of its latest match
	tried  []int32 // per pattern: 1 + the token at which it was tried last, untried, hopeless or hopeful
	limit  int     // where the sentence of the token ends that patterns are tried at
	slots  [2]Filled
	filled int
	ends   []int // a stack of the ends that slots may take
	steps  int

	// The patterns that lack nothing that they need, of those that may begin with a
	// word of each class, and with any word.
	starts   [maxClasses][]uint16
	floating []uint16
	living   []uint16 // holds both

	begin                                          classSet // classes of the note's words that patterns may begin with
	common, capital, particle, numbers, salutation int      // classes
}

// maxSteps bounds the work for one pattern at one word; no sane pattern comes near.
const maxSteps = 4000

// What is known of a pattern that was tried at no token yet: nothing, or whether the
// note holds what it needs.
const (
	untried  = 0
	hopeless = -1
	hopeful  = -2
)

// matchers are used again: what they hold is as large as a pack.
var matchers = sync.Pool{New: func() any { return new(matcher) }}

// Match finds where the patterns of p match. Of the matches of one group that
// overlap it keeps the first, and of those the longest.
func (p *Pack) Match(tokens []Token) []Match {
	m := matchers.Get().(*matcher)
	m.reset(p, tokens)
	for i := range tokens {
		if i == m.limit {
			m.limit = m.sentenceEnd(i)
		}
		m.candidates(i)
	}
	found := m.found
	m.pack, m.tokens, m.found = nil, nil, nil
	matchers.Put(m)
	return found
}

// reset makes m ready for the tokens.
func (m *matcher) reset(p *Pack, tokens []Token) {
	m.pack, m.tokens, m.limit = p, tokens, 0
	m.last, m.tried = cleared(m.last, len(p.Groups)), cleared(m.tried, len(p.Patterns))
	m.held.hold(p, tokens)
	m.begin, m.living = classSet{}, m.living[:0]
	for class, starts := range p.ClassStarts {
		if len(starts) > 0 && m.held.classes.has(class) {
			m.begin.add(class)
			m.starts[class] = m.alive(starts)
		}
	}
	m.floating = m.alive(p.Floating)
	m.common, m.capital, m.particle, m.numbers, m.salutation = p.Class("common"), p.Class("capital"), p.Class("particle"), p.Class("number"), p.Class("salutation")
}

// cleared is s with n zeros.
func cleared[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// sentenceEnd is the token behind the sentence of token i.
func (m *matcher) sentenceEnd(i int) int {
	end := i + 1
	for end < len(m.tokens) && m.tokens[end].Sentence == m.tokens[i].Sentence {
		end++
	}
	return end
}

// candidates tries the patterns that may begin with token i.
func (m *matcher) candidates(i int) {
	t := &m.tokens[i]
	if t.word >= 0 {
		m.try(m.pack.Words[t.word].Starts, i)
	}
	for s := t.stem; s >= 0; s = m.pack.Stems[s].Parent {
		if m.pack.inflects(s, t) {
			m.try(m.pack.Stems[s].Starts, i)
		}
	}
	for s := t.tail; s >= 0; s = m.pack.Tails[s].Parent {
		m.try(m.pack.Tails[s].Starts, i)
	}
	for class := range t.classes.both(&m.begin) {
		m.try(m.starts[class], i)
	}
	m.try(m.floating, i)
}

// alive are those of the patterns that lack nothing.
func (m *matcher) alive(patterns []uint16) []uint16 {
	from := len(m.living)
	for _, pattern := range patterns {
		if m.isAlive(pattern) {
			m.living = append(m.living, pattern)
		}
	}
	return m.living[from:]
}

// isAlive says whether the note holds what the pattern needs.
func (m *matcher) isAlive(pattern uint16) bool {
	if m.tried[pattern] == untried {
		m.tried[pattern] = hopeless
		if m.pack.Needed.heldBy(&m.held, pattern) {
			m.tried[pattern] = hopeful
		}
	}
	return m.tried[pattern] != hopeless
}

// try tries patterns at token i, each once, and none that lacks what it needs.
func (m *matcher) try(patterns []uint16, i int) {
	for _, pattern := range patterns {
		if m.tried[pattern] == int32(i+1) || !m.isAlive(pattern) {
			continue
		}
		m.tried[pattern] = int32(i + 1)
		if match, ok := m.at(int(pattern), i); ok {
			m.found = keep(m.found, match, &m.last[match.Group])
		}
	}
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
