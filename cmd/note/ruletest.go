package main

import (
	"errors"
	"fmt"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"note/lint/lang"
)

// testExamples tries the examples of a file on what the file says: phrases, a pack,
// or nothing but examples for what the config says.
func (a *app) testExamples(cmd *cobra.Command, path string) error {
	s, examples, err := a.tested(cmd, path)
	if err != nil {
		return err
	}
	c, err := a.lintConfig(s)
	if err != nil {
		return err
	}
	failed := 0
	for _, x := range examples {
		if x.Lang != "" {
			if err := knownLanguage(x.Lang, c.Packs); err != nil {
				return at(x.file, x.lines["lang"], err)
			}
		}
		errs := x.try(c)
		for _, err := range errs {
			a.say("error", err.Error())
		}
		if len(errs) > 0 {
			failed++
		}
	}
	if failed > 0 {
		a.found()
	}
	_, err = fmt.Fprintf(a.out, "%s, %d not as shown\n", counted(len(examples), "example"), failed)
	return cannotWrite(err)
}

// tested are the settings with what the file says, and its examples.
func (a *app) tested(cmd *cobra.Command, path string) (settings, []example, error) {
	source, err := readConfigFile(path)
	if err == nil && source == "" {
		_, err = os.Stat(path)
	}
	if err != nil {
		return settings{}, nil, at(path, 0, err)
	}
	m, err := parseMapping(path, source, 0)
	if err != nil {
		return settings{}, nil, err
	}
	read := a.testedConfig
	if isPack(m) {
		read = a.testedPack
	}
	s, examples, err := read(cmd, m, source)
	if err == nil && len(examples) == 0 {
		err = hinted(at(path, 0, errors.New("no examples in it")), "examples:\n  - bad: \"Hi Zoë, let's ⟦circle back⟧.\"\n    good: \"Hi Zoë, …\"")
	}
	return s, examples, err
}

// isPack says whether the file holds a pack: one of the keys that only packs have.
func isPack(m mapping) bool {
	for i := 0; i < len(m.node.Content); i += 2 {
		if key := m.node.Content[i].Value; key != "lang" && key != "examples" && slices.Contains(lang.Keys(), key) {
			return true
		}
	}
	return false
}

// testedPack adds a pack file to the config, unless it is there already.
func (a *app) testedPack(cmd *cobra.Command, m mapping, _ string) (settings, []example, error) {
	s, err := a.settings(cmd.Flags(), ".")
	if err != nil {
		return s, nil, err
	}
	if !slices.ContainsFunc(s.Packs, func(path string) bool { return holds(path, m.path) }) {
		s.Packs = append(s.Packs, m.path)
	}
	if _, err := s.packs(); err != nil {
		return s, nil, err // before its examples, which may be fine
	}
	entries, err := m.entries(m.node, lang.Keys())
	var examples []example
	pack := ""
	for _, e := range entries {
		switch {
		case err != nil:
		case e.key == "examples":
			examples, err = m.examples(e)
		case e.key == "lang":
			pack = e.value.Value
		}
	}
	for i := range examples {
		if examples[i].Lang == "" {
			examples[i].Lang = pack
		}
	}
	return s, examples, err
}

// holds says whether a path of the config is the file, or the folder that it is in.
func holds(path, file string) bool {
	files, err := packFiles(path)
	if err != nil {
		return false
	}
	this, err := os.Stat(file)
	return err == nil && slices.ContainsFunc(files, func(other string) bool {
		info, err := os.Stat(other)
		return err == nil && os.SameFile(info, this)
	})
}

// testedConfig puts what a file says over the config.
func (a *app) testedConfig(cmd *cobra.Command, m mapping, source string) (settings, []example, error) {
	var s settings
	l, err := a.fileLayer(s.keys(), m.path, source)
	if err != nil {
		return s, nil, err
	}
	c, err := a.config(cmd.Flags(), ".", l)
	examples, _ := l.values["examples"].([]example)
	return c.settings, examples, err
}
