package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"note/lint/lang"
)

// packs are the language packs: the YAML file in lint/lang and the variable that holds it.
var packs = []struct{ lang, variable string }{{"en", "english"}, {"de", "german"}}

// writePacks writes every pack of lint/lang, a folder under root, as Go literals.
func writePacks(root string) error {
	dir := filepath.Join(root, "lint", "lang")
	for _, p := range packs {
		source := filepath.Join(dir, p.lang+".yaml")
		f, err := os.Open(source)
		if err != nil {
			return err
		}
		pack, err := lang.Load(source, f)
		f.Close()
		if err != nil {
			return err
		}
		if err := writeGo(filepath.Join(dir, p.lang+"_gen.go"), packLiteral(p.lang, p.variable, pack)); err != nil {
			return err
		}
	}
	return nil
}

// packLiteral is the Go source that holds pack.
func packLiteral(name, variable string, pack *lang.Pack) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "package lang\n\n// %s is %s.yaml.\nvar %s = Pack{\n", variable, name, variable)
	fmt.Fprintf(&b, "Lang: %q,\nCapitalNouns: %t,\nEndings: %q,\nClasses: %#v,\nFunction: %#v,\nTopics: []uint8%s,\nFloating: []uint16%s,\n",
		pack.Lang, pack.CapitalNouns, pack.Endings, pack.Classes, pack.Function, numberList(pack.Topics), numberList(pack.Floating))
	fmt.Fprintf(&b, "ClassStarts: [][]uint16{\n")
	for _, starts := range pack.ClassStarts {
		fmt.Fprintf(&b, "%s,\n", numberList(starts))
	}
	fmt.Fprintf(&b, "},\n")
	entryList(&b, "Words", pack.Words)
	entryList(&b, "Stems", pack.Stems)
	entryList(&b, "Tails", pack.Tails)
	fmt.Fprintf(&b, "Groups: []Group{\n")
	for _, g := range pack.Groups {
		fmt.Fprintf(&b, "{Section: %d, Kind: %q, Rule: %q, Reason: %t, Tie: %d, Untied: %t, Narrow: %t, Pushy: %t, Soft: %t, Say: Text{%q, %q}},\n",
			g.Section, g.Kind, g.Rule, g.Reason, g.Tie, g.Untied, g.Narrow, g.Pushy, g.Soft, g.Say.En, g.Say.De)
	}
	fmt.Fprintf(&b, "},\nPatterns: []Pattern{\n")
	for _, p := range pack.Patterns {
		fmt.Fprintf(&b, "{%d, %d, %q, []Inst{", p.Group, p.Line, p.Source)
		for _, in := range p.Code {
			fmt.Fprintf(&b, "{%d, %d, %d},", in.Op, in.X, in.Y)
		}
		fmt.Fprintf(&b, "}},\n")
	}
	fmt.Fprintf(&b, "},\n}\n")
	return b.Bytes()
}

// entryList writes the entries of one kind.
func entryList(b *bytes.Buffer, field string, entries []lang.Entry) {
	fmt.Fprintf(b, "%s: []Entry{\n", field)
	for _, e := range entries {
		fmt.Fprintf(b, "{%q, %d, []uint8%s, []uint16%s},\n", e.Text, e.Parent, numberList(e.Classes), numberList(e.Starts))
	}
	fmt.Fprintf(b, "},\n")
}

// numberList writes numbers as the body of a composite literal.
func numberList[T uint8 | uint16](numbers []T) string {
	var b bytes.Buffer
	for i, n := range numbers {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprint(&b, n)
	}
	return "{" + b.String() + "}"
}
