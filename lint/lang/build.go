package lang

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"note/lint/text"
)

// builder makes a pack from its file.
type builder struct {
	file   *file
	base   *Pack // what the file adds to; nil when it stands alone
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
	said    bool   // by more than phrases that the user minds
	means   string // another word that it is a way to write
}

func newBuilder(f *file, base *Pack) *builder {
	return &builder{file: f, base: base, words: map[string]*lexeme{}, topics: map[string]bool{}}
}

func (b *builder) complain(line int, format string, args ...any) {
	b.errs = append(b.errs, fmt.Errorf("%d: "+format, append([]any{max(line, 1)}, args...)...))
}

// build makes the pack; what is wrong is in b.errs.
func (b *builder) build() *Pack {
	b.pack = &Pack{Lang: b.file.Lang, CapitalNouns: b.file.CapitalNouns, Endings: b.file.Endings, Function: functionWords(b.file.Function)}
	switch name := b.file.Lang; {
	case name == "":
		b.complain(1, "lang is missing")
	case strings.Trim(name, "abcdefghijklmnopqrstuvwxyz") != "":
		b.complain(b.file.lines["lang"], "lang is a code such as nl, not %q", name)
	}
	b.inherit()
	b.classes()
	b.groups()
	b.common()
	b.compile()
	if b.base != nil && len(b.errs) == 0 {
		return join(b.base, b.pack)
	}
	b.pack.lookups()
	return b.pack
}

// inherit takes from the base what belongs to the language, and may not be set anew.
func (b *builder) inherit() {
	if b.base == nil {
		return
	}
	for _, key := range [...]string{"capital-nouns", "endings"} {
		if line := b.file.lines[key]; line > 0 {
			b.complain(line, "%s is settled by the pack %s, which this adds to: leave it out", key, b.base.Lang)
		}
	}
	b.pack.CapitalNouns, b.pack.Endings = b.base.CapitalNouns, b.base.Endings
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
	names = append(names, "common")
	if b.base != nil {
		names = append(names, b.base.Classes...)
	}
	slices.Sort(names)
	b.pack.Classes = slices.Compact(names)
	b.pack.ClassLookup = newLookup(len(b.pack.Classes), b.pack.className)
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
		lex.said = true
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
