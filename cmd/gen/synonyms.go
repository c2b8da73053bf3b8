package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"go.yaml.in/yaml/v3"
)

// writeSynonyms writes compose/synonyms.yaml, below root, as a Go literal:
// each line folded and sorted.
func writeSynonyms(root string) error {
	file := filepath.Join(root, "compose", "synonyms.yaml")
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var groups [][]string
	if err := yaml.Unmarshal(data, &groups); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	var b bytes.Buffer
	b.WriteString("package compose\n\n// synonyms is synonyms.yaml: names for one thing, as words are compared.\nvar synonyms = [][]string{\n")
	for _, group := range groups {
		list, err := folded(group)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		fmt.Fprintf(&b, "{")
		for _, name := range list {
			fmt.Fprintf(&b, "%q,", name)
		}
		b.WriteString("},\n")
	}
	b.WriteString("}\n")
	return writeGo(filepath.Join(root, "compose", "synonyms_gen.go"), b.Bytes())
}
