package lang

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"gopkg.in/yaml.v3"
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
	Claim        []group          `yaml:"claim"`
}

// group is a group of patterns as it is written.
type group struct {
	Kind     string `yaml:"kind"`
	Rule     string `yaml:"rule"`
	Reason   bool   `yaml:"reason"`
	Tie      string `yaml:"tie"`
	Narrow   bool   `yaml:"narrow"`
	Pushy    bool   `yaml:"pushy"`
	Verbatim bool   `yaml:"verbatim"` // a network's own default text, which may be long
	Say      say    `yaml:"say"`
	Cues     []cue  `yaml:"cues"`
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
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	dec := yaml.NewDecoder(bytes.NewReader(data))
	dec.KnownFields(true)
	var f file
	if err := dec.Decode(&f); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	b := newBuilder(&f)
	pack := b.build()
	for i, err := range b.errs {
		b.errs[i] = fmt.Errorf("%s:%w", name, err)
	}
	return pack, errors.Join(b.errs...)
}

// sections gives the groups of f by section.
func (f *file) sections() [numSections][]group {
	return [...][]group{f.Stock, f.Evidence, f.Cancel, f.Pitch, f.Ask, f.Greeting, f.Closing, f.Claim}
}

// numSections is how many sections a pack has.
const numSections = Claim + 1
