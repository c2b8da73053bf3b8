package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"note/lint/lang"
)

// firstPack is the language of a note that does not show its own.
const firstPack = "en"

// writePacks writes every pack of lint/lang, a folder under root, as Go literals,
// and the list of them.
func writePacks(root string) error {
	dir := filepath.Join(root, "lint", "lang")
	langs, err := packLangs(dir)
	if err != nil {
		return err
	}
	for _, name := range langs {
		source := filepath.Join(dir, name+".yaml")
		pack, err := loadPack(source)
		if err == nil && pack.Lang != name {
			err = fmt.Errorf("%s: lang is %q: the file is named after it", source, pack.Lang)
		}
		if err == nil {
			err = writeGo(filepath.Join(dir, name+"_gen.go"), packLiteral(name, pack))
		}
		if err != nil {
			return err
		}
	}
	return writeGo(filepath.Join(dir, "packs_gen.go"), packsLiteral(langs))
}

// packLangs lists the languages that there is a file for, the first one first.
func packLangs(dir string) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.yaml"))
	var langs []string
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".yaml")
		if name == firstPack {
			langs = slices.Insert(langs, 0, name)
			continue
		}
		langs = append(langs, name)
	}
	if err == nil && (len(langs) == 0 || langs[0] != firstPack) {
		err = fmt.Errorf("%s: no %s.yaml", dir, firstPack)
	}
	return langs, err
}

func loadPack(path string) (*lang.Pack, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return lang.Load(path, f)
}

// packsLiteral is the Go source that lists the packs.
func packsLiteral(langs []string) []byte {
	var b bytes.Buffer
	b.WriteString("package lang\n\n// Packs are the languages that we ship, the default one first.\nfunc Packs() []*Pack {\nreturn []*Pack{")
	for i, name := range langs {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString("&" + packVariable(name))
	}
	b.WriteString("}\n}\n")
	return b.Bytes()
}

// packVariable is the name of the variable that holds a pack.
func packVariable(lang string) string { return "pack" + strings.ToUpper(lang) }

// packLiteral is the Go source that holds pack.
func packLiteral(name string, pack *lang.Pack) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "package lang\n\n// %s is %s.yaml.\nvar %[1]s = Pack{\n", packVariable(name), name)
	fmt.Fprintf(&b, "Lang: %q,\nCapitalNouns: %t,\nEndings: %q,\nClasses: %#v,\nFunction: %#v,\nTopics: []uint8%s,\nFloating: []uint16%s,\n",
		pack.Lang, pack.CapitalNouns, pack.Endings, pack.Classes, pack.Function, numberList(pack.Topics), numberList(pack.Floating))
	a := pack.Asked
	fmt.Fprintf(&b, "Asked: Asked{%d, %d, %d, %d, %d, ClassSet%s},\n", a.Common, a.Capital, a.Particle, a.Number, a.Salutation, numberList(a.Topics[:]))
	fmt.Fprintf(&b, "\nClassLookup: Lookup%s,\nFunctionLookup: Lookup%s,\nWordLookup: Lookup%s,\n",
		numberList(pack.ClassLookup), numberList(pack.FunctionLookup), numberList(pack.WordLookup))
	fmt.Fprintf(&b, "StemLetters: Letters%s,\nTailLetters: Letters%s,\n\n",
		numberList(pack.StemLetters), numberList(pack.TailLetters))
	n := pack.Needed
	fmt.Fprintf(&b, "Needed: NeedTable{[]uint64%s, []uint64%s, []uint16%s, ClassSet%s, []uint32%s, []uint16%s, []uint32%s, []uint16%s},\n",
		numberList(n.Nothing), numberList(n.Floating), numberList(n.Adrift), numberList(n.Begin[:]), numberList(n.WakesAt), numberList(n.Wakes), numberList(n.RestAt), numberList(n.Rest))
	fmt.Fprintf(&b, "ClassStarts: [][]uint16{\n")
	for _, starts := range pack.ClassStarts {
		fmt.Fprintf(&b, "%s,\n", numberList(starts))
	}
	fmt.Fprintf(&b, "},\n")
	writeEntries(&b, "Words", pack.Words)
	writeEntries(&b, "Stems", pack.Stems)
	writeEntries(&b, "Tails", pack.Tails)
	b.WriteString("Sets: []ClassSet{\n")
	for _, set := range pack.Sets {
		fmt.Fprintf(&b, "%s,\n", numberList(set[:]))
	}
	fmt.Fprintf(&b, "},\nPrograms: Programs{%s, []uint32%s},\n", codeLiteral(pack.Programs.Insts), numberList(pack.Programs.At))
	fmt.Fprintf(&b, "Groups: []Group{\n")
	for _, g := range pack.Groups {
		fmt.Fprintf(&b, "{Section: %d, Kind: %q, Rule: %q, Reason: %t, Tie: %d, Untied: %t, Narrow: %t, Enough: %t, Pushy: %t, Soft: %t, Say: Text{%q, %q}},\n",
			g.Section, g.Kind, g.Rule, g.Reason, g.Tie, g.Untied, g.Narrow, g.Enough, g.Pushy, g.Soft, g.Say.En, g.Say.De)
	}
	fmt.Fprintf(&b, "},\nPatterns: []Pattern{\n")
	for _, p := range pack.Patterns {
		fmt.Fprintf(&b, "{%d, %d, %q},\n", p.Group, p.Line, p.Source)
	}
	fmt.Fprintf(&b, "},\n}\n")
	return b.Bytes()
}

// codeLiteral is the composite literal of instructions.
func codeLiteral(code []lang.Inst) string {
	if len(code) == 0 {
		return "nil"
	}
	var b bytes.Buffer
	b.WriteString("[]Inst{")
	for _, in := range code {
		fmt.Fprintf(&b, "{%d, %d, %d},", in.Op, in.X, in.Y)
	}
	b.WriteString("}")
	return b.String()
}

// writeEntries writes the entries of one kind.
func writeEntries(b *bytes.Buffer, field string, e lang.Entries) {
	fmt.Fprintf(b, "%s: Entries{%q, []Place{", field, e.Texts)
	for _, p := range e.Places {
		fmt.Fprintf(b, "{%d,%d,%d,%d},", p.Text, p.Starts, p.Parent, p.Set)
	}
	fmt.Fprintf(b, "}, []uint16%s},\n", numberList(e.Starts))
}

// numberList writes numbers as the body of a composite literal.
func numberList[T uint8 | uint16 | uint32 | uint64](numbers []T) string {
	var b bytes.Buffer
	for i, n := range numbers {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprint(&b, n)
	}
	return "{" + b.String() + "}"
}
