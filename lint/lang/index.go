package lang

import (
	"math"
	"slices"
	"strings"
)

// common makes every word common that the file names and does not call a topic.
// A tail is never common: what stands before it in a compound carries content.
func (b *builder) common() {
	common := uint8(b.pack.Class("common"))
	for k, lex := range b.words {
		if lex.op != OpTail && lex.said && !b.topics[k] && !slices.Contains(lex.classes, common) {
			lex.classes = append(lex.classes, common)
		}
	}
	b.plain()
}

// plain lets a word be found that was typed without its umlauts: fur for für.
// Folding has made ue of ü, so what a foreign keyboard makes of ü is another word.
func (b *builder) plain() {
	if !b.pack.CapitalNouns {
		return
	}
	umlauts := strings.NewReplacer("ae", "a", "oe", "o", "ue", "u")
	for _, lex := range b.sorted(OpWord) {
		short := umlauts.Replace(lex.text)
		if short != lex.text && len(short) > 3 && b.words[key(OpWord, short)] == nil {
			b.words[key(OpWord, short)] = &lexeme{op: OpWord, text: short, means: lex.text}
		}
	}
}

// sorted are the lexemes of one kind in the order in which they are searched.
func (b *builder) sorted(op Op) []*lexeme {
	var list []*lexeme
	for _, lex := range b.words {
		if lex.op == op {
			list = append(list, lex)
		}
	}
	slices.SortFunc(list, func(a, b *lexeme) int { return strings.Compare(a.entry(), b.entry()) })
	return list
}

// entry is the text by which the lexeme is searched.
func (l *lexeme) entry() string {
	if l.op == OpTail {
		return backwards(l.text)
	}
	return l.text
}

// compile makes the instructions of all patterns and the index that finds them.
func (b *builder) compile() {
	if len(b.errs) > 0 {
		return
	}
	c := &compiler{classes: map[string]int{}}
	for i, name := range b.pack.Classes {
		c.classes[name] = i
	}
	words, stems, tails := b.sorted(OpWord), b.sorted(OpStem), b.sorted(OpTail)
	c.words, c.stems, c.tails = numbers(words), numbers(stems), numbers(tails)
	c.function, c.functional = b.shown(words)
	byEntry := map[Op][]*lexeme{OpWord: words, OpStem: stems, OpTail: tails}
	for i, p := range b.parsed {
		c.code = nil
		c.sequence(p.nodes)
		c.emit(OpMatch, 0, 0)
		code := c.code
		c.code = nil
		b.pack.Programs.add(code, c.needs(p.nodes))
		if len(code) > math.MaxUint16 {
			b.complain(int(p.Line), "pattern %.40q… has too many alternatives", p.Source)
		}
		b.pack.Patterns = append(b.pack.Patterns, p.Pattern)
		b.index(uint16(i), code, byEntry)
	}
	sets := newClassSets(nil)
	b.pack.Words, b.pack.Stems, b.pack.Tails = entries(words, sets), entries(stems, sets), entries(tails, sets)
	b.pack.Sets = sets.list
	for i, lex := range words {
		if lex.means != "" {
			b.pack.Words.Places[i].Parent = int16(c.words[lex.means])
		}
	}
	b.pack.Stems.nest()
	b.pack.Tails.nest()
	b.fits()
}

// shown are the words that show the language, by their numbers in list, and the classes
// that hold one.
func (b *builder) shown(list []*lexeme) (words, classes map[int]bool) {
	words, classes = map[int]bool{}, map[int]bool{}
	for i, lex := range list {
		_, own := slices.BinarySearch(b.pack.Function, lex.text)
		if !own && (b.base == nil || b.base.FunctionLookup.find(lex.text, b.base.Function) < 0) {
			continue
		}
		words[i] = true
		for _, class := range lex.classes {
			classes[int(class)] = true
		}
	}
	return words, classes
}

// fits refuses more words and patterns than a pack has numbers for.
func (b *builder) fits() {
	base := b.base
	if base == nil {
		base = &Pack{}
	}
	if b.pack.vocabularySize()+base.vocabularySize() > math.MaxInt16 {
		b.complain(1, "too many words: a pack holds %d", math.MaxInt16)
	}
	if len(b.pack.Patterns)+len(base.Patterns) > math.MaxUint16 || len(b.pack.Groups)+len(base.Groups) > math.MaxUint16 {
		b.complain(1, "too many patterns: a pack holds %d", math.MaxUint16)
	}
}

// index enters pattern under every word that it may begin with.
func (b *builder) index(pattern uint16, code []Inst, lexemes map[Op][]*lexeme) {
	firsts(code, func(in Inst) {
		list := &b.pack.Floating
		switch in.Op {
		case OpWord, OpStem, OpTail:
			list = &lexemes[in.Op][in.X].starts
		case OpClass:
			list = &b.pack.ClassStarts[in.X]
		}
		if !slices.Contains(*list, pattern) {
			*list = append(*list, pattern)
		}
	})
}

func numbers(list []*lexeme) map[string]int {
	m := make(map[string]int, len(list))
	for i, lex := range list {
		m[lex.entry()] = i
	}
	return m
}

// entries are the lexemes as a pack holds them; list is sorted.
func entries(list []*lexeme, sets *classSets) Entries {
	out := make([]Entry, len(list))
	for i, lex := range list {
		var set ClassSet
		for _, class := range lex.classes {
			set.add(int(class))
		}
		out[i] = Entry{Text: lex.entry(), Parent: -1, Set: sets.number(set), Starts: lex.starts}
	}
	return newEntries(out)
}
