package lang

import (
	"math"
	"slices"
	"sync"
)

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

// matcher runs the patterns of a pack over tokens. It goes backwards through each
// sentence: what it has met then is what may follow a word there, and only
// patterns that need nothing else are tried at it.
type matcher struct {
	pack   *Pack
	tokens []Token
	limit  int        // where the sentence ends that is read
	held   vocabulary // of the words that were met in it
	woken  bits       // patterns that lack nothing of their first needs
	raised []uint16   // of these, those that it was this sentence that woke
	adrift []uint16   // of these, those that may begin with any word, in order
	tried  []uint32   // per pattern: the turn in which it was tried last
	turn   uint32     // counts tokens, of all notes
	raw    []Match    // of the sentence, the last ones first
	found  []Match
	last   []int32 // per group: 1 + index of its latest match
	slots  [2]Filled
	filled int
	ends   []int // a stack of the ends that slots may take
	steps  int
}

// maxSteps bounds the work for one pattern at one word; no sane pattern comes near.
const maxSteps = 4000

// matchers are used again: what they hold is as large as a pack.
var matchers = sync.Pool{New: func() any { return new(matcher) }}

// Match finds where the patterns of p match. Of the matches of one group that
// overlap it keeps the first, and of those the longest.
func (p *Pack) Match(tokens []Token) []Match {
	m := matchers.Get().(*matcher)
	m.reset(p, tokens)
	for first := 0; first < len(tokens); first = m.limit {
		m.limit = m.sentenceEnd(first)
		m.sentence(first)
	}
	found := slices.Clone(m.found)
	m.tokens, m.found = nil, m.found[:0]
	matchers.Put(m)
	return found
}

// reset makes m ready for the tokens.
func (m *matcher) reset(p *Pack, tokens []Token) {
	if m.pack != p {
		m.pack, m.held, m.woken = p, newVocabulary(p), newBits(len(p.Patterns))
		copy(m.woken, p.Needed.Nothing)
		m.forget()
		m.last, m.tried, m.turn = make([]int32, len(p.Groups)), make([]uint32, len(p.Patterns)), 0
	}
	if m.turn > math.MaxUint32-uint32(len(tokens)) {
		m.turn = 0
		clear(m.tried)
	}
	m.tokens = tokens
	clear(m.last)
}

// sentenceEnd is the token behind the sentence of token i.
func (m *matcher) sentenceEnd(i int) int {
	end := i + 1
	for end < len(m.tokens) && m.tokens[end].Sentence == m.tokens[i].Sentence {
		end++
	}
	return end
}

// sentence finds the matches in the sentence that begins with token first.
func (m *matcher) sentence(first int) {
	for i := m.limit - 1; i >= first; i-- {
		for _, number := range m.held.hold(&m.tokens[i]) {
			m.wake(m.pack.Needed.wakes(number))
		}
		m.candidates(i)
	}
	for end := len(m.raw); end > 0; {
		begin := end - 1
		for begin > 0 && m.raw[begin-1].First == m.raw[begin].First {
			begin--
		}
		for _, match := range m.raw[begin:end] {
			m.found = keep(m.found, match, &m.last[match.Group])
		}
		end = begin
	}
	m.forget()
}

// wake marks patterns that one of their first needs is met of.
func (m *matcher) wake(patterns []uint16) {
	for _, pattern := range patterns {
		if m.woken.has(pattern) {
			continue
		}
		m.woken.add(pattern)
		m.raised = append(m.raised, pattern)
		if bits(m.pack.Needed.Floating).has(pattern) {
			at, _ := slices.BinarySearch(m.adrift, pattern)
			m.adrift = slices.Insert(m.adrift, at, pattern)
		}
	}
}

// forget makes m ready for the next sentence.
func (m *matcher) forget() {
	for _, pattern := range m.raised {
		m.woken.remove(pattern)
	}
	m.held.forget()
	m.raised, m.raw = m.raised[:0], m.raw[:0]
	m.adrift = append(m.adrift[:0], m.pack.Needed.Adrift...)
}

// candidates tries the patterns that may begin with token i.
func (m *matcher) candidates(i int) {
	t := &m.tokens[i]
	m.turn++
	if t.word >= 0 {
		m.tryAll(m.pack.Words.starts(t.word), i)
	}
	for s := t.stem; s >= 0; s = m.pack.Stems.parent(s) {
		if m.pack.inflects(s, t) {
			m.tryAll(m.pack.Stems.starts(s), i)
		}
	}
	for s := t.tail; s >= 0; s = m.pack.Tails.parent(s) {
		m.tryAll(m.pack.Tails.starts(s), i)
	}
	for class := range t.classes.both(&m.pack.Needed.Begin) {
		m.tryAll(m.pack.ClassStarts[class], i)
	}
	for _, pattern := range m.adrift {
		m.try(pattern, i)
	}
}

// tryAll tries those of the patterns at token i that are awake.
func (m *matcher) tryAll(patterns []uint16, i int) {
	for _, pattern := range patterns {
		if m.woken.has(pattern) {
			m.try(pattern, i)
		}
	}
}

// try tries a pattern at token i, once, unless it lacks what else it needs.
func (m *matcher) try(pattern uint16, i int) {
	if m.tried[pattern] == m.turn {
		return
	}
	m.tried[pattern] = m.turn
	if !m.held.held.hasOne(m.pack.Needed.rest(pattern)) {
		return
	}
	if end := m.at(pattern, i); end > i {
		m.raw = append(m.raw, Match{Group: int(m.pack.Patterns[pattern].Group), Pattern: int(pattern), First: i, End: end, Slots: m.slots})
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
