package lang

import "strings"

// Sample is a text that a pattern should match, whatever comes of it in a note.
type Sample struct {
	Pattern *Pattern
	Group   *Group
	Texts   []string // made from different alternatives
}

// samples is how many texts are made for a pattern.
const samples = 24

// Samples makes texts for every pattern of p.
func Samples(p *Pack) []Sample {
	var list []Sample
	for i := range p.Patterns {
		pattern := &p.Patterns[i]
		nodes, err := parsePattern(pattern.Source)
		if err != nil {
			panic(err) // the loader has parsed it before
		}
		s := Sample{Pattern: pattern, Group: &p.Groups[pattern.Group]}
		for seed := range samples {
			s.Texts = append(s.Texts, strings.Join((&sampler{p, seed}).words(nodes), " "))
		}
		list = append(list, s)
	}
	return list
}

// sampler picks among alternatives by its seed.
type sampler struct {
	pack *Pack
	seed int
}

// pick is one of n, another one for every seed.
func (s *sampler) pick(n int) int {
	picked := s.seed % n
	s.seed = s.seed*7 + 3
	return picked
}

func (s *sampler) words(nodes []node) []string {
	var words []string
	for _, n := range nodes {
		words = append(words, s.node(n)...)
	}
	return words
}

func (s *sampler) node(n node) []string {
	switch n.op {
	case OpWord, OpStem:
		if n.cap {
			return []string{strings.ToUpper(n.word[:1]) + n.word[1:]}
		}
		return []string{n.word}
	case OpTail:
		return []string{"Quorvel" + n.word}
	case OpClass:
		words := s.class(n.word)
		return []string{words[s.pick(len(words))]}
	case OpAny:
		return []string{"quorvels"}
	case OpSlot:
		return []string{[...]string{Topic: "Quorvelkrumm", Content: "Quorvelkrumm", Name: "Zolla Quist", Number: "17"}[n.n]}
	case OpSplit:
		return s.words(n.alts[s.pick(len(n.alts))])
	}
	return nil // a gap may be empty; a border and what must not stand here are no words
}

// class lists the words of a class.
func (s *sampler) class(name string) []string {
	class, words := s.pack.Class(name), []string(nil)
	for _, entries := range [...]*Entries{&s.pack.Words, &s.pack.Stems} {
		for i := range entries.Len() {
			if s.pack.set(entries, int16(i)).has(class) {
				words = append(words, entries.text(i))
			}
		}
	}
	for i := range s.pack.Tails.Len() {
		if s.pack.set(&s.pack.Tails, int16(i)).has(class) {
			words = append(words, "Quorvel"+backwards(s.pack.Tails.text(i)))
		}
	}
	return words
}
