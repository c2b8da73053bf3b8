package lang

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// parse reads a pack file strictly. Every complaint begins with its line.
func parse(source []byte) (*file, []error) {
	var document, second yaml.Node
	d := yaml.NewDecoder(bytes.NewReader(source))
	if err := d.Decode(&document); errors.Is(err, io.EOF) {
		return nil, []error{errors.New("1: the file is empty")}
	} else if err != nil {
		return nil, []error{plain(err.Error())}
	}
	if err := d.Decode(&second); err == nil {
		return nil, []error{fmt.Errorf("%d: a second document begins here: one is all that is read", second.Line)}
	}
	root, f := document.Content[0], &file{lines: map[string]int{}}
	if errs := strict(root, reflect.TypeFor[file]()); len(errs) > 0 {
		return nil, errs
	}
	var wrong *yaml.TypeError
	if err := root.Decode(f); errors.As(err, &wrong) {
		var errs []error
		for _, message := range wrong.Errors {
			errs = append(errs, plain(message))
		}
		return nil, errs
	} else if err != nil {
		return nil, []error{plain(err.Error())}
	}
	for i := 0; i < len(root.Content); i += 2 {
		f.lines[root.Content[i].Value] = root.Content[i].Line
	}
	return f, nil
}

// strict complains of keys that t has no field for, of keys that stand twice and
// of aliases, which could repeat a part without end.
func strict(n *yaml.Node, t reflect.Type) []error {
	switch {
	case n.Kind == yaml.AliasNode:
		return []error{fmt.Errorf("%d: the alias *%s is not supported: write the value out", n.Line, n.Value)}
	case n.Kind == yaml.SequenceNode && t.Kind() == reflect.Slice:
		var errs []error
		for _, item := range n.Content {
			errs = append(errs, strict(item, t.Elem())...)
		}
		return errs
	case n.Kind != yaml.MappingNode || t == reflect.TypeFor[yaml.Node](), t.Kind() != reflect.Map && t.Kind() != reflect.Struct:
		return nil // what has another shape is refused when it is read
	}
	var errs []error
	seen := map[string]bool{}
	for i := 0; i < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		of, err := field(t, key.Value)
		if err == nil && seen[key.Value] {
			err = fmt.Errorf("%q is there twice", key.Value)
		}
		if seen[key.Value] = true; err != nil {
			errs = append(errs, fmt.Errorf("%d: %w", key.Line, err))
			continue
		}
		errs = append(errs, strict(value, of)...)
	}
	return errs
}

// Keys lists the keys of a pack file.
func Keys() []string { return keys(reflect.TypeFor[file]()) }

// keys lists the keys of a struct.
func keys(t reflect.Type) []string {
	var list []string
	for i := range t.NumField() {
		if name := t.Field(i).Tag.Get("yaml"); name != "" {
			list = append(list, name)
		}
	}
	return list
}

// field is the type of what stands under a key of t, a struct or a map.
func field(t reflect.Type, key string) (reflect.Type, error) {
	if t.Kind() == reflect.Map {
		return t.Elem(), nil
	}
	for i := range t.NumField() {
		if name := t.Field(i).Tag.Get("yaml"); name == key && name != "" {
			return t.Field(i).Type, nil
		}
	}
	return nil, fmt.Errorf("unknown key %q: there are %s", key, strings.Join(keys(t), ", "))
}

// plain is a complaint of the YAML reader, with its line first and in plain words.
func plain(message string) error {
	message = strings.TrimPrefix(message, "yaml: ")
	line := 1
	if number, rest, ok := strings.Cut(strings.TrimPrefix(message, "line "), ": "); ok {
		if n, err := strconv.Atoi(number); err == nil {
			line, message = n, rest
		}
	}
	if _, wanted, ok := strings.Cut(message, " into "); ok && strings.HasPrefix(message, "cannot unmarshal ") {
		switch {
		case wanted == "string":
			message = "a text should stand here"
		case wanted == "bool":
			message = "true or false should stand here"
		case strings.HasPrefix(wanted, "[]"):
			message = "a list should stand here"
		default:
			message = `lines of "key: value" should stand here`
		}
	}
	return fmt.Errorf("%d: %s", line, message)
}
