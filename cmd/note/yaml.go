package main

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"note/compose/profile"
)

// A mapping is what people write in YAML, read strictly: a front matter or a
// config file. Every complaint names the file and the line.
type mapping struct {
	path  string
	above int // lines of the file that stand above the YAML
	node  *yaml.Node
}

// parseMapping reads src, which stands in the file path below so many lines.
// Aliases are refused: nobody needs one here, and a few of them explode.
func parseMapping(path, src string, above int) (mapping, error) {
	m := mapping{path: path, above: above, node: &yaml.Node{Kind: yaml.MappingNode}}
	var doc, second yaml.Node
	d := yaml.NewDecoder(strings.NewReader(src))
	if err := d.Decode(&doc); err != nil && !errors.Is(err, io.EOF) {
		return m, m.syntax(src, err)
	}
	switch err := d.Decode(&second); {
	case err == nil:
		return m, m.errorf(&second, "a second document begins here: one is all that is read")
	case !errors.Is(err, io.EOF):
		return m, m.syntax(src, err)
	}
	if len(doc.Content) == 0 || doc.Content[0].Tag == "!!null" {
		return m, nil
	}
	m.node = doc.Content[0]
	if m.node.Kind != yaml.MappingNode {
		return m, m.errorf(m.node, "these are no lines of \"key: value\"")
	}
	return m, m.check(m.node)
}

// check refuses aliases, keys that are no text and keys that stand twice.
func (m mapping) check(n *yaml.Node) error {
	if n.Kind == yaml.AliasNode {
		return m.errorf(n, "the alias *%s is not supported: write the value out", n.Value)
	}
	for _, child := range n.Content {
		if err := m.check(child); err != nil {
			return err
		}
	}
	if n.Kind != yaml.MappingNode {
		return nil
	}
	seen := map[string]int{}
	for i := 0; i < len(n.Content); i += 2 {
		key := n.Content[i]
		if key.Kind != yaml.ScalarNode {
			return m.errorf(key, "a key must be a word")
		}
		if line, twice := seen[key.Value]; twice {
			return m.errorf(key, "%q is there twice, first in line %d", key.Value, line)
		}
		seen[key.Value] = m.line(key)
	}
	return nil
}

// entry is one key of a mapping with its value.
type entry struct {
	key         string
	name, value *yaml.Node
}

// entries lists what a mapping holds; a key without a value is left out. A key
// that is not known is an error that names the nearest one.
func (m mapping) entries(n *yaml.Node, known []string) ([]entry, error) {
	if n.Kind != yaml.MappingNode {
		return nil, m.errorf(n, "expected lines of \"key: value\"")
	}
	var list []entry
	for i := 0; i < len(n.Content); i += 2 {
		e := entry{n.Content[i].Value, n.Content[i], n.Content[i+1]}
		if err := knownName("key", e.key, known); err != nil {
			return nil, m.wrap(e.name, err)
		}
		if e.value.Tag != "!!null" {
			list = append(list, e)
		}
	}
	return list, nil
}

// text is the value of a key that holds one text.
func (m mapping) text(e entry) (string, error) {
	if e.value.Kind != yaml.ScalarNode {
		return "", m.errorf(e.value, "%q takes one text", e.key)
	}
	return e.value.Value, nil
}

// list is the value of a key that holds texts; a single text will do.
func (m mapping) list(e entry) ([]string, error) {
	items := []*yaml.Node{e.value}
	if e.value.Kind == yaml.SequenceNode {
		items = e.value.Content
	}
	list := make([]string, 0, len(items))
	for _, item := range items {
		if item.Kind != yaml.ScalarNode || item.Tag == "!!null" {
			return nil, m.wrap(item, hinted(fmt.Errorf("%q takes a list of texts", e.key), "such as %s: [one, two]", e.key))
		}
		list = append(list, item.Value)
	}
	return list, nil
}

// facts reads the facts that stand below a key: "to", "from" or "me".
func (m mapping) facts(e entry) (profile.Facts, error) {
	facts, err := profile.Decode(e.value, m.above)
	return facts, at(m.path, 0, err)
}

// line is where a node stands in its file.
func (m mapping) line(n *yaml.Node) int { return n.Line + m.above }

// place is the file and line of a node.
func (m mapping) place(n *yaml.Node) string { return fmt.Sprintf("%s:%d", m.path, m.line(n)) }

// wrap puts the place of n before err.
func (m mapping) wrap(n *yaml.Node, err error) error {
	return at(m.path, m.line(n), err)
}

func (m mapping) errorf(n *yaml.Node, format string, args ...any) error {
	return m.wrap(n, fmt.Errorf(format, args...))
}

// syntax turns an error of the YAML reader into one that names the line. A tab
// is named as such, since the reader's words do not.
func (m mapping) syntax(src string, err error) error {
	number, rest, ok := strings.Cut(strings.TrimPrefix(err.Error(), "yaml: line "), ": ")
	line, bad := strconv.Atoi(number)
	if !ok || bad != nil {
		line, rest = 1, strings.TrimPrefix(err.Error(), "yaml: ")
	}
	for i, text := range strings.Split(src, "\n") {
		indent := text[:len(text)-len(strings.TrimLeft(text, " \t"))]
		if strings.Contains(indent, "\t") {
			line, rest = i+1, "a tab indents this line: YAML takes blanks only"
			break
		}
	}
	return at(m.path, line+m.above, plainSyntax(rest))
}

// plainSyntax is what the YAML reader complains of in the words of a user.
func plainSyntax(complaint string) error {
	switch {
	case strings.HasPrefix(complaint, "a tab"):
		return errors.New(complaint)
	case strings.Contains(complaint, "control characters"):
		return hinted(errors.New("a character that cannot be seen stands here"), "delete the line and type it again")
	}
	return hinted(errors.New("this cannot be read as lines of \"key: value\""),
		"close what is open, and put a value in quotes that holds one of : # [ ] { } & * ! | > ' \" %% @")
}
