package main

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v3"

	"note/lint/text"
)

// writeWords writes the word lists of lint/rules/*.yaml, below root, as Go
// literals: each list folded and sorted, in a variable named after file and list.
func writeWords(root string) error {
	files, err := filepath.Glob(filepath.Join(root, "lint", "rules", "*.yaml"))
	if err != nil {
		return err
	}
	var b bytes.Buffer
	b.WriteString("package rules\n")
	for _, file := range files {
		if err := wordLists(&b, file); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	return writeGo(filepath.Join(root, "lint", "rules", "words_gen.go"), b.Bytes())
}

// wordLists writes the lists of one file.
func wordLists(b *bytes.Buffer, file string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var lists map[string][]string
	if err := yaml.Unmarshal(data, &lists); err != nil {
		return err
	}
	rule := strings.TrimSuffix(filepath.Base(file), ".yaml")
	for _, name := range slices.Sorted(maps.Keys(lists)) {
		words, err := folded(lists[name])
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		fmt.Fprintf(b, "\n// %s is the list %q of %s.yaml.\nvar %[1]s = %#[4]v\n", variable(rule, name), name, rule, words)
	}
	return nil
}

// folded are the entries as words are compared, sorted, each once.
func folded(entries []string) ([]string, error) {
	var list []string
	for _, e := range entries {
		var words []string
		for _, w := range text.Measure(e).Words {
			words = append(words, w.Fold)
		}
		if len(words) == 0 {
			return nil, fmt.Errorf("entry %q has no word", e)
		}
		list = append(list, strings.Join(words, " "))
	}
	if len(list) == 0 {
		return nil, errors.New("the list is empty")
	}
	slices.Sort(list)
	return slices.Compact(list), nil
}

// variable is the Go name of a list of a rule: wrong-name, nicknames: wrongNameNicknames.
func variable(rule, list string) string {
	var b strings.Builder
	for _, part := range strings.Split(rule+"-"+list, "-") {
		r := []rune(part)
		if b.Len() > 0 {
			r[0] = unicode.ToUpper(r[0])
		}
		b.WriteString(string(r))
	}
	return b.String()
}
