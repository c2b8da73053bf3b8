package lang

import (
	"fmt"
	"slices"
)

// Phrase is a phrase that the user minds: patterns that mean the same, and what is
// said of them.
type Phrase struct {
	Lang        string // of the notes; "" is any
	Family      string // of a pack, which says all the rest; "" is none
	Patterns    []string
	Lines       []int // where each pattern stands
	Message     Text
	Replacement string // what to write instead; "" when there is none
	Safe        bool   // the replacement may be made without asking
	Severity    string // "" is that of the rule
}

// WithPhrases is a pack that finds the phrases, too, which stand in file: base and
// those that are for its language. Without a base it finds those that need no
// language. The words of phrases are no more common than they were.
func WithPhrases(base *Pack, file string, phrases []Phrase) (*Pack, error) {
	f := asFile(base, phrases)
	if f == nil {
		return base, nil
	}
	if base == nil {
		base = &Pack{}
	}
	b := newBuilder(f, base)
	pack := b.build()
	return pack, inFile(file, b.errs)
}

// asFile is what a pack file would say that held the phrases; nil when none is for the pack.
func asFile(base *Pack, phrases []Phrase) *file {
	f := &file{Lang: "any"}
	if base != nil {
		f.Lang = base.Lang
	}
	for i, p := range phrases {
		if !p.For(base) {
			continue
		}
		g := group{Kind: fmt.Sprintf("own-%d", i), Say: say(p.Message), own: p}
		section := &f.own
		if base != nil {
			switch s, ok := base.family(p.Family); {
			case ok && s == Stock:
				section, g = &f.Stock, group{Kind: p.Family}
			case ok && s == Fault:
				section, g = &f.Fault, group{Kind: p.Family}
			case ok:
				section, g = &f.Pitch, group{Kind: p.Family}
			}
		}
		for k, pattern := range p.Patterns {
			g.Cues = append(g.Cues, cue{pattern, p.Lines[k]})
		}
		*section = append(*section, g)
	}
	if len(f.own)+len(f.Stock)+len(f.Fault)+len(f.Pitch) == 0 {
		return nil
	}
	return f
}

// For says whether the phrase can be looked for in the language of a pack, nil
// being any other: whether it is meant for it, and the pack knows its family and
// the classes of its patterns.
func (p Phrase) For(pack *Pack) bool {
	if pack == nil {
		pack = &Pack{}
	}
	if p.Lang != "" && p.Lang != pack.Lang {
		return false
	}
	if _, ok := pack.family(p.Family); p.Family != "" && !ok {
		return false
	}
	return !slices.ContainsFunc(p.Patterns, func(pattern string) bool { return !pack.knows(pattern) })
}

// isFamily says whether a phrase may belong to the group: to stock phrases, pitches,
// and what is a fault by itself.
func (g *Group) isFamily() bool {
	return g.Section == Stock || g.Section == Pitch || g.Section == Fault && !g.Soft
}

// Families lists the families to which a phrase may belong.
func (p *Pack) Families() []string {
	var names []string
	for _, g := range p.Groups {
		if g.isFamily() {
			names = append(names, g.Kind)
		}
	}
	return names
}

// family is the section of a family of phrases.
func (p *Pack) family(kind string) (Section, bool) {
	for _, g := range p.Groups {
		if g.Kind == kind && g.isFamily() {
			return g.Section, true
		}
	}
	return 0, false
}

// knows says whether the pack has the classes that a pattern names.
func (p *Pack) knows(pattern string) bool {
	nodes, err := parsePattern(pattern)
	return err == nil && p.has(nodes)
}

func (p *Pack) has(nodes []node) bool {
	for _, n := range nodes {
		if n.op == OpClass && p.Class(n.word) < 0 || !p.has(n.not) {
			return false
		}
		for _, alt := range n.alts {
			if !p.has(alt) {
				return false
			}
		}
	}
	return true
}
