package lang

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// file is a pack as it is written.
type file struct {
	Lang         string           `yaml:"lang"`
	CapitalNouns bool             `yaml:"capital-nouns"`
	Endings      string           `yaml:"endings"`  // letters of inflection
	Function     string           `yaml:"function"` // words that show the language
	Words        map[string]words `yaml:"words"`    // classes of common words
	Topics       map[string]words `yaml:"topics"`   // classes of words that carry content
	Stock        []group          `yaml:"stock"`
	Evidence     []group          `yaml:"evidence"`
	Cancel       []group          `yaml:"cancel"`
	Pitch        []group          `yaml:"pitch"`
	Ask          []group          `yaml:"ask"`
	Greeting     []group          `yaml:"greeting"`
	Closing      []group          `yaml:"closing"`
	Fault        []group          `yaml:"fault"`
	Claim        []group          `yaml:"claim"`
	Examples     yaml.Node        `yaml:"examples"` // notes that show the pack at work; read by who tests it

	own   []group
	lines map[string]int // where each key stands
}

// group is a group of patterns as it is written.
type group struct {
	Kind     string `yaml:"kind"`
	Rule     string `yaml:"rule"`
	Reason   bool   `yaml:"reason"`
	Tie      string `yaml:"tie"`
	Narrow   bool   `yaml:"narrow"`
	Enough   bool   `yaml:"enough"`
	Pushy    bool   `yaml:"pushy"`
	Soft     bool   `yaml:"soft"`
	Verbatim bool   `yaml:"verbatim"` // a network's own default text, which may be long
	Say      say    `yaml:"say"`
	Cues     []cue  `yaml:"cues"`

	own  Phrase // of the section own
	line int
}

type say struct {
	En string `yaml:"en"`
	De string `yaml:"de"`
}

// cue is a pattern and the line it stands on.
type cue struct {
	source string
	line   int
}

func (c *cue) UnmarshalYAML(n *yaml.Node) error {
	c.line = n.Line
	return n.Decode(&c.source)
}

func (g *group) UnmarshalYAML(n *yaml.Node) error {
	type plain group
	err := n.Decode((*plain)(g))
	g.line = n.Line
	return err
}

// words are words separated by blanks, and the line they begin on.
type words struct {
	list []string
	line int
}

func (w *words) UnmarshalYAML(n *yaml.Node) error {
	var s string
	err := n.Decode(&s)
	w.list, w.line = strings.Fields(s), n.Line
	return err
}

// Load reads a pack from YAML; name stands for the file in errors, which are
// all complaints, joined, each with its line.
func Load(name string, r io.Reader) (*Pack, error) {
	packs, err := read(nil, name, r, func(*builder) {})
	if err != nil {
		return nil, err
	}
	return packs[0], nil
}

// Rules are the names of the rules that report stock phrases, and faults.
type Rules struct{ Stock, Faults []string }

// rules complains of groups of a section that name none of its rules.
func (b *builder) rules(section Section, what string, groups []group, known []string) {
	for _, g := range groups {
		if g.Rule != "" && !slices.Contains(known, g.Rule) {
			b.complain(g.line, "%s %s: the rule %q reports no %s: there are %s", section, g.Kind, g.Rule, what, strings.Join(known, ", "))
		}
	}
}

// Add reads a pack from YAML as Load does and adds it to packs: as another language,
// or, where there is one of its language, to that one: words of its classes and of
// new ones, cues of its groups and new groups. It changes none of packs. A stock
// phrase and a fault may name one of the rules that report such.
func Add(packs []*Pack, name string, r io.Reader, rules Rules) ([]*Pack, error) {
	return read(packs, name, r, func(b *builder) {
		if b.base == nil && len(b.file.Function) == 0 {
			b.complain(1, "function is missing: without words that show the language no note is seen to be in it")
		}
		b.rules(Stock, "stock phrases", b.file.Stock, rules.Stock)
		b.rules(Fault, "faults", b.file.Fault, rules.Faults)
	})
}

// read builds the pack of a file and puts it among packs; check sees the builder before.
func read(packs []*Pack, name string, r io.Reader, check func(*builder)) ([]*Pack, error) {
	source, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	f, errs := parse(source)
	if len(errs) > 0 {
		return nil, inFile(name, errs)
	}
	packs = slices.Clone(packs)
	at := slices.IndexFunc(packs, func(p *Pack) bool { return p.Lang == f.Lang })
	if at < 0 {
		at, packs = len(packs), append(packs, nil)
	}
	b := newBuilder(f, packs[at])
	check(b)
	packs[at] = b.build()
	return packs, inFile(name, b.errs)
}

// inFile puts the name of a file before complaints that begin with their line.
func inFile(name string, errs []error) error {
	for i, err := range errs {
		errs[i] = fmt.Errorf("%s:%w", name, err)
	}
	return errors.Join(errs...)
}

// sections gives the groups of f by section.
func (f *file) sections() [numSections][]group {
	return [...][]group{f.Stock, f.Evidence, f.Cancel, f.Pitch, f.Ask, f.Greeting, f.Closing, f.Fault, f.Claim, f.own}
}

// numSections is how many sections a pack has.
const numSections = Own + 1
