package lang

import (
	"slices"
	"strings"
)

// groups reads the groups and parses their patterns.
func (b *builder) groups() {
	for section, groups := range b.file.sections() {
		for _, g := range groups {
			number, there := b.number(Section(section), g.Kind)
			b.check(Section(section), g, number, there)
			if !there {
				b.pack.Groups = append(b.pack.Groups, g.made(Section(section)))
			}
			for _, c := range g.Cues {
				b.pattern(uint16(number), Section(section), c, g.Verbatim)
			}
		}
	}
}

// number is that of the group of a section and kind, or the next number; there
// says whether it is there already.
func (b *builder) number(section Section, kind string) (number int, there bool) {
	is := func(g Group) bool { return g.Section == section && g.Kind == kind }
	before := 0
	if b.base != nil {
		before = len(b.base.Groups)
		if i := slices.IndexFunc(b.base.Groups, is); i >= 0 {
			return i, true
		}
	}
	if i := slices.IndexFunc(b.pack.Groups, is); i >= 0 {
		return before + i, true
	}
	return before + len(b.pack.Groups), false
}

// check complains of what a group lacks and of what does not belong to it.
func (b *builder) check(section Section, g group, number int, there bool) {
	if there && b.base != nil && number < len(b.base.Groups) {
		if g.Rule != "" || g.Reason || g.Tie != "" || g.Narrow || g.Enough || g.Pushy || g.Soft || g.Say != (say{}) {
			b.complain(g.line, "%s %s is a group of the pack %s: it can be given more cues, and nothing else", section, g.Kind, b.base.Lang)
		}
		if len(g.Cues) == 0 {
			b.complain(g.line, "%s %s has no cues", section, g.Kind)
		}
		return
	}
	switch {
	case g.Kind == "":
		b.complain(g.line, "a group of %s has no kind", section)
	case strings.ContainsAny(g.Kind, " \n"):
		b.complain(g.line, "%s %.20q…: a kind is one word; do its cues stand behind \"cues:\"?", section, g.Kind)
	case there:
		b.complain(g.line, "%s %s is there twice", section, g.Kind)
	case len(g.Cues) == 0:
		b.complain(g.line, "%s %s has no cues", section, g.Kind)
	case g.Tie != "" && !slices.Contains(ties[:], g.Tie):
		b.complain(g.line, "%s %s: tie is none, weak or specific, not %q", section, g.Kind, g.Tie)
	case g.Enough && !(g.Reason && g.Tie == ties[SpecificTie]):
		b.complain(g.line, "%s %s: enough is only what is a reason and ties specifically", section, g.Kind)
	case section != Evidence && (g.Reason || g.Tie != "" || g.Narrow || g.Enough) || section != Pitch && (g.Pushy || g.Soft && section != Fault):
		b.complain(g.line, "%s %s: reason, tie, narrow and enough belong to evidence, pushy to pitch, soft to pitch and fault", section, g.Kind)
	case (section == Stock || section == Fault) != (g.Rule != ""):
		b.complain(g.line, "%s %s: a stock phrase or a fault, and nothing else, names its rule", section, g.Kind)
	case (section == Stock || section == Pitch || section == Fault && !g.Soft) && (g.Say.En == "" || g.Say.De == ""):
		b.complain(g.line, "%s %s: say what is wrong and what to write instead, in en and de", section, g.Kind)
	}
}

// ties are the words for the ties, by number.
var ties = [...]string{"none", "weak", "specific"}

// made is the group as a pack holds it.
func (g group) made(section Section) Group {
	return Group{
		Section: section, Kind: g.Kind, Rule: g.Rule, Reason: g.Reason, Tie: Tie(max(0, slices.Index(ties[:], g.Tie))),
		Untied: g.Tie == ties[NoTie], Narrow: g.Narrow, Enough: g.Enough, Pushy: g.Pushy, Soft: g.Soft, Say: Text(g.Say),
		Replacement: g.own.Replacement, Safe: g.own.Safe, Severity: g.own.Severity,
	}
}

// pattern parses one pattern and checks it.
func (b *builder) pattern(group uint16, section Section, c cue, verbatim bool) {
	nodes, err := parsePattern(c.source)
	if err == nil && !verbatim {
		err = short(c.source, nodes)
	}
	if err != nil {
		b.complain(c.line, "%w", err)
	}
	b.enter(c, nodes, section != Own)
	b.parsed = append(b.parsed, parsed{Pattern{Group: group, Line: uint16(c.line), Source: c.source}, nodes})
}

// enter enters the words of nodes and complains of unknown classes.
func (b *builder) enter(c cue, nodes []node, said bool) {
	for _, n := range nodes {
		switch n.op {
		case OpWord, OpStem, OpTail:
			lex := b.lexeme(n.op, n.word)
			lex.said = lex.said || said
		case OpClass:
			if b.pack.Class(n.word) < 0 {
				b.complain(c.line, "pattern %q: unknown class <%s>", c.source, n.word)
			}
		}
		for _, alt := range n.alts {
			b.enter(c, alt, said)
		}
		b.enter(c, n.not, said)
	}
}
