package compose

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// reader reads YAML strictly and gathers complaints.
type reader struct {
	file string
	errs []error
}

// complain adds a complaint; line 0 stands for the file.
func (r *reader) complain(line int, format string, args ...any) {
	at := r.file
	if line > 0 {
		at += ":" + strconv.Itoa(line)
	}
	r.errs = append(r.errs, fmt.Errorf(at+": "+format, args...))
}

// parse gives the one document of source, nil when there is none.
func (r *reader) parse(source []byte) *yaml.Node {
	if line, why := unfit(source); why != "" {
		r.complain(line, "%s", why)
		return nil
	}
	decoder := yaml.NewDecoder(bytes.NewReader(source))
	var document, second yaml.Node
	if err := decoder.Decode(&document); err != nil {
		r.syntax(err, source)
		return nil
	}
	if err := decoder.Decode(&second); !errors.Is(err, io.EOF) {
		r.complain(0, "a file holds one template, not several")
		return nil
	}
	root := document.Content[0]
	if !r.literal(root) {
		return nil
	}
	return root
}

// syntax passes a complaint of the YAML parser on, which names a line or none.
func (r *reader) syntax(err error, source []byte) {
	message := strings.TrimPrefix(err.Error(), "yaml: ")
	line := 0
	if rest, ok := strings.CutPrefix(message, "line "); ok {
		number, what, _ := strings.Cut(rest, ": ")
		if n, err := strconv.Atoi(number); err == nil {
			line, message = n, what
		}
	}
	if errors.Is(err, io.EOF) {
		message = "the file holds nothing but comments"
	}
	if rest, ok := strings.CutPrefix(message, "unknown anchor '"); ok {
		alias, _, _ := strings.Cut(rest, "'")
		before, _, _ := bytes.Cut(source, []byte("*"+alias))
		line = bytes.Count(before, []byte("\n")) + 1
	}
	r.complain(line, "%s", message)
}

// literal says whether n says itself what it says. Aliases, which could repeat a
// part without end, are refused: a writer has no need of them.
func (r *reader) literal(n *yaml.Node) bool {
	if n.Kind == yaml.AliasNode {
		r.complain(n.Line, "an alias (*%s): write it out", n.Value)
		return false
	}
	for _, child := range n.Content {
		if !r.literal(child) {
			return false
		}
	}
	return true
}

// entry is a key of a mapping with its value.
type entry struct {
	key   string
	value *yaml.Node
}

// mapping gives the entries of n, without those that it complains about.
func (r *reader) mapping(n *yaml.Node, what string, known ...string) []entry {
	if n.Kind != yaml.MappingNode {
		r.complain(n.Line, "%s is made of lines like %q", what, known[0]+": …")
		return nil
	}
	var entries []entry
	seen := map[string]bool{}
	for i := 0; i < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		switch err := knownKey(key.Value, known); {
		case err != nil:
			r.complain(key.Line, "%v", err)
		case seen[key.Value]:
			r.complain(key.Line, "the key %q is there twice", key.Value)
		default:
			entries = append(entries, entry{key.Value, value})
		}
		seen[key.Value] = true
	}
	return entries
}

func knownKey(key string, known []string) error {
	for _, k := range known {
		if k == key {
			return nil
		}
	}
	return unknown("key", key, known)
}

// list gives the items of n.
func (r *reader) list(n *yaml.Node, what string) []*yaml.Node {
	if n.Kind != yaml.SequenceNode || len(n.Content) == 0 {
		r.complain(n.Line, "%s is a list: a line that begins with a hyphen for each", what)
		return nil
	}
	return n.Content
}

// text gives the text of n.
func (r *reader) text(n *yaml.Node, what string) string {
	if n.Kind != yaml.ScalarNode || n.Tag == "!!null" {
		r.complain(n.Line, "%s is a text; put it between quotation marks", what)
		return ""
	}
	if c, ok := Steering(n.Value); ok {
		r.complain(n.Line, "%s with the control character %U", what, c)
	}
	return n.Value
}

// texts gives the texts of n; a single one is accepted.
func (r *reader) texts(n *yaml.Node, what string) []string {
	if n.Kind != yaml.SequenceNode {
		return []string{r.text(n, what)}
	}
	var list []string
	for _, item := range n.Content {
		list = append(list, r.text(item, what))
	}
	return list
}
