package lang

import (
	"fmt"
	"maps"
	"slices"

	"note/lint/text"
)

// builder makes a pack from its file.
type builder struct {
	file   *file
	pack   *Pack
	parsed []parsed
	words  map[string]*lexeme // by kind of entry and text: "=word", "word*", "*word"
	topics map[string]bool    // words that carry content, in the same keys
	errs   []error            // each begins with its line
}

// parsed is a pattern between parsing and compiling.
type parsed struct {
	Pattern
	nodes []node
}

// lexeme is a word of the pack in the making.
type lexeme struct {
	op      Op
	text    string
	classes []uint8
	starts  []uint16
	means   string // another word that it is a way to write
}

func newBuilder(f *file) *builder {
	return &builder{file: f, words: map[string]*lexeme{}, topics: map[string]bool{}}
}

func (b *builder) complain(line int, format string, args ...any) {
	b.errs = append(b.errs, fmt.Errorf("%d: "+format, append([]any{line}, args...)...))
}

// build makes the pack; what is wrong is in b.errs.
func (b *builder) build() *Pack {
	b.pack = &Pack{Lang: b.file.Lang, CapitalNouns: b.file.CapitalNouns, Endings: b.file.Endings, Function: functionWords(b.file.Function)}
	if b.file.Lang == "" {
		b.complain(1, "lang is missing")
	}
	b.classes()
	b.groups()
	b.common()
	b.compile()
	return b.pack
}

// functionWords are the folded words of s, sorted, each once.
func functionWords(s string) []string {
	var list []string
	for _, w := range text.Measure(s).Words {
		list = append(list, w.Fold)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// classes gives every class its number and every word its classes.
func (b *builder) classes() {
	names := append(slices.Collect(maps.Keys(b.file.Words)), slices.Collect(maps.Keys(b.file.Topics))...)
	if _, ok := b.file.Words["common"]; !ok {
		names = append(names, "common")
	}
	slices.Sort(names)
	b.pack.Classes = slices.Compact(names)
	if len(b.pack.Classes) > maxClasses {
		b.complain(1, "%d classes of words, at most %d are possible", len(b.pack.Classes), maxClasses)
		return
	}
	b.pack.ClassStarts = make([][]uint16, len(b.pack.Classes))
	for _, name := range b.pack.Classes {
		b.class(name, b.file.Words[name], false)
		b.class(name, b.file.Topics[name], true)
		if _, ok := b.file.Topics[name]; ok {
			b.pack.Topics = append(b.pack.Topics, uint8(b.pack.Class(name)))
		}
	}
}

// class enters the words of one class.
func (b *builder) class(name string, w words, topic bool) {
	number := uint8(b.pack.Class(name))
	for _, raw := range w.list {
		nodes, err := parseWord(raw)
		if err != nil || len(nodes) != 1 {
			b.complain(w.line, "class %s: %q is not one word", name, raw)
			continue
		}
		lex := b.lexeme(nodes[0].op, nodes[0].word)
		if !slices.Contains(lex.classes, number) {
			lex.classes = append(lex.classes, number)
		}
		if topic {
			b.topics[key(nodes[0].op, nodes[0].word)] = true
		}
	}
}

func key(op Op, word string) string { return string(rune('0'+op)) + word }

func (b *builder) lexeme(op Op, word string) *lexeme {
	k := key(op, word)
	if b.words[k] == nil {
		b.words[k] = &lexeme{op: op, text: word}
	}
	return b.words[k]
}

// groups reads the groups and parses their patterns.
func (b *builder) groups() {
	for section, groups := range b.file.sections() {
		for _, g := range groups {
			b.group(Section(section), g)
		}
	}
}

func (b *builder) group(section Section, g group) {
	tie, ok := map[string]Tie{"": NoTie, "none": NoTie, "weak": WeakTie, "specific": SpecificTie}[g.Tie]
	line := 1
	if len(g.Cues) > 0 {
		line = g.Cues[0].line
	}
	switch {
	case g.Kind == "":
		b.complain(line, "a group of %s has no kind", section)
	case b.known(section, g.Kind):
		b.complain(line, "%s %s is there twice", section, g.Kind)
	case len(g.Cues) == 0:
		b.complain(line, "%s %s has no cues", section, g.Kind)
	case !ok:
		b.complain(line, "%s %s: tie is none, weak or specific, not %q", section, g.Kind, g.Tie)
	case section != Evidence && (g.Reason || g.Tie != "" || g.Narrow) || section != Pitch && g.Pushy || section != Fault && g.Soft:
		b.complain(line, "%s %s: reason, tie and narrow belong to evidence, pushy to pitch, soft to fault", section, g.Kind)
	case (section == Stock || section == Fault) != (g.Rule != ""):
		b.complain(line, "%s %s: a stock phrase or a fault, and nothing else, names its rule", section, g.Kind)
	case (section == Stock || section == Pitch || section == Fault) && (g.Say.En == "" || g.Say.De == ""):
		b.complain(line, "%s %s: say what is wrong and what to write instead, in en and de", section, g.Kind)
	}
	number := uint16(len(b.pack.Groups))
	b.pack.Groups = append(b.pack.Groups, Group{
		Section: section, Kind: g.Kind, Rule: g.Rule, Reason: g.Reason, Tie: tie,
		Untied: g.Tie == "none", Narrow: g.Narrow, Pushy: g.Pushy, Soft: g.Soft,
		Say: Text(g.Say),
	})
	for _, c := range g.Cues {
		b.pattern(number, c, g.Verbatim)
	}
}

// known says whether the section has a group of that kind already.
func (b *builder) known(section Section, kind string) bool {
	return slices.ContainsFunc(b.pack.Groups, func(g Group) bool { return g.Section == section && g.Kind == kind })
}

// pattern parses one pattern and checks it.
func (b *builder) pattern(group uint16, c cue, verbatim bool) {
	nodes, err := parsePattern(c.source)
	if err != nil {
		b.complain(c.line, "%w", err)
		return
	}
	if n := length(nodes); n > 5 && !verbatim {
		b.complain(c.line, "pattern %q: %d words; at most 5, so that it stays a phrase", c.source, n)
	}
	b.check(c, nodes)
	b.parsed = append(b.parsed, parsed{Pattern{Group: group, Line: uint16(c.line), Source: c.source}, nodes})
}

// check enters the words of nodes and complains of unknown classes.
func (b *builder) check(c cue, nodes []node) {
	for _, n := range nodes {
		switch n.op {
		case OpWord, OpStem, OpTail:
			b.lexeme(n.op, n.word)
		case OpClass:
			if b.pack.Class(n.word) < 0 {
				b.complain(c.line, "pattern %q: unknown class <%s>", c.source, n.word)
			}
		}
		for _, alt := range n.alts {
			b.check(c, alt)
		}
		b.check(c, n.not)
	}
}
