package profile

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Decode reads the facts below a key of YAML, as "to:" in front matter or
// "me:" in the config. It is strict: an unknown field, a value of the wrong
// kind, a field that stands twice or an alias is an *Error with its line.
// Lines are those of the node plus above, the lines that stand above the YAML.
func Decode(node *yaml.Node, above int) (Facts, error) {
	if node.Kind == yaml.DocumentNode && len(node.Content) == 1 {
		node = node.Content[0]
	}
	if node.Kind != yaml.MappingNode {
		return nil, complain(node.Line+above, "facts are lines of \"field: value\"")
	}
	var list []entry
	for i := 0; i+1 < len(node.Content); i += 2 {
		e, err := nodeEntry(node.Content[i], node.Content[i+1], above)
		if err != nil {
			return nil, err
		}
		list = append(list, e)
	}
	return gather(list)
}

// FromMap reads facts from JSON, as "recipient" and "sender" of a JSONL row,
// as strictly as Decode. Values are strings, numbers or lists of them.
func FromMap(values map[string]any) (Facts, error) {
	var list []entry
	for _, name := range slices.Sorted(maps.Keys(values)) {
		e := entry{name: name}
		var err error
		if e.values, e.many, err = plainValues(name, values[name]); err != nil {
			return nil, err
		}
		list = append(list, e)
	}
	return gather(list)
}

// Set puts "field=value" into facts, as the writer states it: nothing is
// tidied but what cannot be seen. A list is parted by ";"; an empty value
// takes the fact away. A new name brings its own first and last name.
func Set(facts Facts, assignment string) error {
	name, value, ok := strings.Cut(assignment, "=")
	if !ok {
		return complain(0, "%q is no FIELD=VALUE", assignment).advise("write it as in --set company=Acme")
	}
	spec, err := fieldNamed(entry{name: strings.TrimSpace(name)})
	if err != nil {
		return err
	}
	e := entry{name: string(spec.Field), values: []string{value}}
	if spec.Type == List {
		e.values, e.many = strings.Split(value, ";"), true
	}
	values, err := e.checked(spec)
	if err != nil {
		return err
	}
	if spec.Field == Name {
		for _, part := range []Field{First, Last, Title, Salutation} {
			delete(facts, part)
		}
	}
	delete(facts, spec.Field)
	if len(values) > 0 {
		facts[spec.Field] = Fact{Values: values}
	}
	if spec.Field == Name {
		facts.completeName()
	}
	return nil
}

// entry is a field as somebody wrote it.
type entry struct {
	name   string
	values []string
	many   bool // a list was written
	line   int  // 0 when there is none
}

// nodeEntry reads one key of a YAML mapping.
func nodeEntry(key, value *yaml.Node, above int) (entry, error) {
	e := entry{name: key.Value, line: key.Line + above}
	items := []*yaml.Node{value}
	if value.Kind == yaml.SequenceNode {
		items, e.many = value.Content, true
	}
	for _, item := range items {
		if item.Kind == yaml.AliasNode {
			return e, complain(item.Line+above, "the alias *%s is not supported", item.Value).advise("write the value out")
		}
		if item.Kind != yaml.ScalarNode {
			return e, complain(item.Line+above, "%q takes a text or a list of texts", e.name)
		}
		if item.Tag != "!!null" {
			e.values = append(e.values, item.Value)
		}
	}
	return e, nil
}

// plainValues is a JSON value as texts, and whether it was a list.
func plainValues(name string, value any) (texts []string, many bool, err error) {
	items, many := value.([]any)
	if !many {
		items = []any{value}
	}
	for _, item := range items {
		text, err := plainText(name, item)
		if err != nil {
			return nil, many, err
		}
		texts = append(texts, text)
	}
	return texts, many, nil
}

// plainText is a JSON value as text.
func plainText(name string, value any) (string, error) {
	switch v := value.(type) {
	case nil:
		return "", nil
	case string:
		return v, nil
	case json.Number:
		return v.String(), nil
	case int:
		return strconv.Itoa(v), nil
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64), nil
	}
	return "", complain(0, "%q takes a text, a number or a list of texts", name)
}

// gather makes facts of entries: known fields, once each, of the right type.
func gather(list []entry) (Facts, error) {
	facts := Facts{}
	seen := map[Field]bool{}
	for _, e := range list {
		spec, err := fieldNamed(e)
		if err != nil {
			return nil, err
		}
		if seen[spec.Field] {
			return nil, complain(e.line, "%q is there twice", e.name)
		}
		seen[spec.Field] = true
		values, err := e.checked(spec)
		if err != nil {
			return nil, err
		}
		if len(values) > 0 {
			facts[spec.Field] = Fact{Values: values, Lines: e.lines()}
		}
	}
	facts.completeName()
	facts.tidyCompanies()
	return facts, nil
}

func (e entry) lines() []int {
	if e.line == 0 {
		return nil
	}
	return []int{e.line}
}

// fieldNamed is the field that an entry names.
func fieldNamed(e entry) (Spec, error) {
	for _, spec := range Fields {
		if string(spec.Field) == e.name {
			return spec, nil
		}
	}
	err := complain(e.line, "unknown field %q", e.name)
	if near := Nearest(e.name, FieldNames()); near != "" {
		return Spec{}, err.advise("did you mean %q?", near)
	}
	return Spec{}, err.advise("known fields: %s", strings.Join(FieldNames(), ", "))
}

// checked is what the entry says, cleaned, when it suits the field.
func (e entry) checked(spec Spec) ([]string, error) {
	var values []string
	for _, v := range e.values {
		v = cleanValue(v)
		if spec.Field == Register {
			v = small(v)
		}
		if v != "" {
			values = append(values, v)
		}
	}
	wrong := ""
	switch {
	case spec.Type != List && (e.many || len(values) > 1):
		wrong = "takes one value, no list"
	case len(values) == 0:
		return nil, nil
	case spec.Type == Number && !isNumber(values[0]):
		wrong = fmt.Sprintf("takes a number from 0, not %q", values[0])
	case spec.Field == Register && values[0] != "du" && values[0] != "sie":
		wrong = fmt.Sprintf("takes du or sie, not %q", values[0])
	case spec.Field == Salutation && values[0] != "Herr" && values[0] != "Frau":
		wrong = fmt.Sprintf("takes Herr or Frau, not %q", values[0])
	}
	if wrong != "" {
		return nil, complain(e.line, "%q %s", e.name, wrong)
	}
	return values, nil
}

// isNumber says that s is a number from 0 that an int holds.
func isNumber(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && n >= 0
}
