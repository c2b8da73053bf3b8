package lang

import (
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
)

// split parts the file of a pack in two: every second word of a class and every
// second group, with every second cue of those that stay, go into the addition, and
// new classes.
func split(t *testing.T, source []byte) (whole, base, addition *file) {
	t.Helper()
	var files []*file
	for range 3 {
		f, errs := parse(source)
		if len(errs) > 0 {
			t.Fatal(errs)
		}
		files = append(files, f)
	}
	whole, base, addition = files[0], files[1], files[2]
	addition.lines = nil
	function := strings.Fields(base.Function)
	base.Function, addition.Function = strings.Join(function[:9], " "), strings.Join(function[9:], " ")
	for _, classes := range [...][2]map[string]words{{base.Words, addition.Words}, {base.Topics, addition.Topics}} {
		for name, w := range classes[0] {
			classes[0][name], classes[1][name] = words{every(w.list, 0), w.line}, words{every(w.list, 1), w.line}
		}
	}
	sections := [...][2]*[]group{
		{&base.Stock, &addition.Stock}, {&base.Evidence, &addition.Evidence}, {&base.Cancel, &addition.Cancel}, {&base.Pitch, &addition.Pitch},
		{&base.Ask, &addition.Ask}, {&base.Greeting, &addition.Greeting}, {&base.Closing, &addition.Closing},
		{&base.Fault, &addition.Fault}, {&base.Claim, &addition.Claim},
	}
	for _, s := range sections {
		*s[0], *s[1] = every(*s[0], 0), every(*s[1], 1)
		for i, g := range *s[0] {
			(*s[0])[i].Cues = every(g.Cues, 0)
			if more := every(g.Cues, 1); len(more) > 0 {
				*s[1] = append(*s[1], group{Kind: g.Kind, Cues: more})
			}
		}
	}
	for _, f := range [...]*file{whole, addition} { // classes that come before those of the base
		f.Words["aardvark"], f.Topics["abacus"] = words{[]string{"aardvark", "the"}, 1}, words{[]string{"abacus", "a"}, 1}
		f.Ask = append(f.Ask, group{Kind: "aardvarks", Cues: []cue{{"<aardvark> of", 1}, {"<aardvark> <you> <abacus>", 1}}})
	}
	return whole, base, addition
}

// every is every second item of list, from the first or the second on.
func every[T any](list []T, from int) []T {
	var half []T
	for i, item := range list {
		if i%2 == from {
			half = append(half, item)
		}
	}
	return half
}

// TestExtendIsLoad holds that a pack in two files is the pack in one.
func TestExtendIsLoad(t *testing.T) {
	for _, name := range []string{"en.yaml", "de.yaml"} {
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		whole, base, addition := split(t, source)
		b := newBuilder(whole, nil)
		want := b.build()
		half := newBuilder(base, nil)
		more := newBuilder(addition, half.build())
		got := more.build()
		if len(half.errs)+len(more.errs) > 0 {
			t.Fatal(half.errs, more.errs)
		}
		if diff := gocmp.Diff(described(want), described(got)); diff != "" {
			t.Errorf("%s (-want +got):\n%.3000s", name, diff)
		}
		if len(got.Patterns) != len(want.Patterns) || len(half.pack.Patterns) > len(want.Patterns)/2 {
			t.Errorf("%s: %d and more patterns make %d, want %d", name, len(half.pack.Patterns), len(got.Patterns), len(want.Patterns))
		}
	}
}

// described is a pack without its numbers: what each word and class is and begins,
// and what each pattern says.
func described(p *Pack) []string {
	list := []string{"function " + strings.Join(p.Function, " "), fmt.Sprint("nouns ", p.CapitalNouns, " endings ", p.Endings)}
	names := func(starts []uint16) string {
		var all []string
		for _, i := range starts {
			all = append(all, p.Groups[p.Patterns[i].Group].Kind+": "+p.Patterns[i].Source)
		}
		slices.Sort(all)
		return strings.Join(all, "; ")
	}
	classes := func(numbers []uint8) string {
		var all []string
		for _, c := range numbers {
			all = append(all, p.Classes[c])
		}
		slices.Sort(all)
		return strings.Join(all, " ")
	}
	for i, entries := range [...]*Entries{&p.Words, &p.Stems, &p.Tails} {
		for k := range int16(entries.Len()) {
			parent := ""
			if at := entries.parent(k); at >= 0 {
				parent = entries.text(int(at))
			}
			var numbers []uint8
			for class := range p.set(entries, k).both(p.set(entries, k)) {
				numbers = append(numbers, uint8(class))
			}
			list = append(list, fmt.Sprintf("%d %s < %s is %s begins %s", i, entries.text(int(k)), parent, classes(numbers), names(entries.starts(k))))
		}
	}
	for i, starts := range p.ClassStarts {
		list = append(list, "class "+p.Classes[i]+" begins "+names(starts))
	}
	list = append(list, "any word begins "+names(p.Floating), "topics "+classes(p.Topics))
	for i, pattern := range p.Patterns {
		list = append(list, fmt.Sprintf("%v %s", p.Groups[pattern.Group], spelled(p, uint16(i))))
	}
	slices.SortFunc(list, cmp.Compare)
	return list
}

// spelled is the code of a pattern with the words that it names.
func spelled(p *Pack, pattern uint16) string {
	var b strings.Builder
	for _, in := range p.Programs.code(pattern) {
		switch in.Op {
		case OpWord:
			fmt.Fprintf(&b, "word %s %d ", p.Words.text(int(in.X)), in.Y)
		case OpStem:
			fmt.Fprintf(&b, "stem %s %d ", p.Stems.text(int(in.X)), in.Y)
		case OpTail:
			fmt.Fprintf(&b, "tail %s %d ", p.Tails.text(int(in.X)), in.Y)
		case OpClass:
			fmt.Fprintf(&b, "class %s ", p.Classes[in.X])
		default:
			fmt.Fprint(&b, in, " ")
		}
	}
	return b.String()
}

// TestAddComplains holds that an addition is checked as a pack is, and may not
// say anew what the pack says.
func TestAddComplains(t *testing.T) {
	for source, want := range map[string]string{
		"lang: en\ncapital-nouns: true":           "x.yaml:2: capital-nouns is settled by the pack en",
		"lang: nl\nask:\n - {kind: a, cues: [b]}": "x.yaml:1: function is missing",
		"lang: Dutch": `x.yaml:1: lang is a code such as nl, not "Dutch"`,
		"lang: en\nstock:\n - {kind: ours, rule: link, say: {en: a, de: b}, cues: [a]}": `x.yaml:3: stock ours: the rule "link" reports no stock phrases: there are generic-phrase`,
		"lang: en\nendings: abc": "x.yaml:2: endings is settled by the pack en",
		"lang: en\nstock:\n - {kind: add-to-network, rule: link, cues: [a]}":                      "x.yaml:3: stock add-to-network is a group of the pack en: it can be given more cues, and nothing else",
		"lang: en\nstock:\n - {kind: add-to-network}":                                             "x.yaml:3: stock add-to-network has no cues",
		"lang: en\nstock:\n - {kind: add-to-network, cues: [<netwrok>]}":                          "x.yaml:3: pattern \"<netwrok>\": unknown class <netwrok>",
		"lang: en\nstock:\n - {kind: add-to-network, cues: [a b c d e f]}":                        "x.yaml:3: pattern \"a b c d e f\": 6 words; at most 5",
		"lang: en\nstock:\n - {kind: ours, rule: generic-phrase, cues: [a]}":                      "say what is wrong",
		"lang: en\nfault:\n - {kind: ours, rule: begging, say: {en: a, de: b}, cues: [a]}":        `fault ours: the rule "begging" reports no faults: there are private-remark`,
		"lang: en\nfault:\n - {kind: ours, rule: private-remark, say: {en: a, de: b}, cues: [a]}": "",
		"lang: en\nfault:\n - {kind: begging, soft: true, cues: [a]}":                             "it can be given more cues, and nothing else",
		"lang: en\nask:\n - {kind: ours, cues: [a]}\n - {kind: ours, cues: [b]}\n":                "x.yaml:4: ask ours is there twice",
		"lang: en\nwords:\n  common: a-b":                                                         "x.yaml:3: class common: \"a-b\" is not one word",
		"lang: en\nevidence:\n - {kind: x, reason: true, tie: specific, cues: [y]}\n":             "",
	} {
		_, err := Add(Packs(), "x.yaml", strings.NewReader(source), Rules{Stock: []string{"generic-phrase"}, Faults: []string{"private-remark"}})
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("Add with %q = %v, want %q", source, err, want)
		}
	}
}

// TestAddLeavesBase holds that what is added is added to a copy.
func TestAddLeavesBase(t *testing.T) {
	before := described(Packs()[1])
	packs, err := Add(Packs(), "x.yaml", strings.NewReader("lang: de\nwords: {neu: 'zollern aas', network: kegelbahn}\nstock:\n - {kind: add-to-network, cues: ['<neu> zollern', aas, 'zebra']}"), Rules{})
	if err != nil {
		t.Fatal(err)
	}
	if packs[0] != Packs()[0] || len(packs) != 2 {
		t.Errorf("%d packs, another English one: %t", len(packs), packs[0] != Packs()[0])
	}
	if diff := gocmp.Diff(before, described(Packs()[1])); diff != "" {
		t.Errorf("the base has changed (-before +after):\n%s", diff)
	}
	if pack := packs[1]; len(pack.Patterns) != len(Packs()[1].Patterns)+3 || pack.Class("neu") < 0 {
		t.Errorf("%d patterns, class neu %d", len(pack.Patterns), pack.Class("neu"))
	}
}
