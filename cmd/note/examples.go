package main

import (
	"errors"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"

	"note/compose"
	"note/lint"
)

// example is a note that shows phrases, a pack or a rule at work, with the lines
// where its parts stand.
type example struct {
	lint.Example
	file  string
	rule  string // "" is any
	lines map[string]int
}

// exampleKeys lists what is said of an example.
func exampleKeys() []string { return []string{"bad", "good", "fixed", "rule", "lang", "network"} }

// examples reads what stands below a key.
func (m mapping) examples(e entry) ([]example, error) {
	if e.value.Kind != yaml.SequenceNode {
		return nil, m.errorf(e.value, "%q takes a list: a line that begins with a hyphen for each example", e.key)
	}
	var list []example
	for _, item := range e.value.Content {
		x, err := m.example(item)
		if err != nil {
			return nil, err
		}
		list = append(list, x)
	}
	return list, nil
}

// example reads one example.
func (m mapping) example(n *yaml.Node) (example, error) {
	x := example{file: m.path, lines: map[string]int{}}
	entries, err := m.entries(n, exampleKeys())
	for _, e := range entries {
		if err == nil {
			err = m.exampleKey(e, &x)
		}
	}
	switch {
	case err != nil:
	case x.Bad == "" && x.Good == "":
		err = m.wrap(n, hinted(errors.New("an example has a bad note or a good one"), "bad: \"Hi Zoë, let's ⟦circle back⟧.\""))
	case x.Fixed != "" && x.Bad == "":
		err = m.errorf(n, "fixed shows the bad note after its safe fixes: there is none")
	}
	return x, err
}

// exampleKey takes what one key says of an example.
func (m mapping) exampleKey(e entry, x *example) error {
	value, err := m.text(e)
	if err == nil && strings.TrimSpace(value) == "" {
		err = m.errorf(e.value, "%q has no text", e.key)
	}
	if err != nil {
		return err
	}
	x.lines[e.key] = m.line(e.name)
	switch e.key {
	case "bad":
		x.Bad = value
	case "good":
		x.Good = value
	case "fixed":
		x.Fixed = value
	case "lang":
		x.Lang = compose.Base(value)
	case "rule":
		x.rule, err = value, knownName("rule", value, ruleNames())
	case "network":
		x.Network, err = value, knownName("network", value, networkNames())
	}
	return m.wrap(e.value, err)
}

// try says what is wrong with the example by the rules and packs of c, each with its line.
func (x example) try(c lint.Config) []error {
	network, ok := lint.FindNetwork(x.Network)
	if !ok {
		network = lint.Networks[0]
	}
	var errs []error
	for _, f := range x.Try(x.rule, func(text string) []lint.Finding {
		return lint.Run(lint.Note{Input: text, Lang: x.Lang, Network: network}, c).Findings
	}) {
		message := f.Part + ": " + f.What
		for _, shown := range [...]struct{ what, note string }{{"wanted", f.Want}, {"found ", f.Got}} {
			if shown.note != "" {
				message += fmt.Sprintf("\n%s  %s", shown.what, strings.ReplaceAll(shown.note, "\n", "\n        "))
			}
		}
		errs = append(errs, at(x.file, x.lines[f.Part], errors.New(message)))
	}
	return errs
}
