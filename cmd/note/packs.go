package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"note/compose"
	"note/lint"
	"note/lint/lang"
	"note/lint/rules"
)

// What the linter knows of languages: our packs, the user's own pack files, and
// the phrases of their config. Nothing is read for users who have none.

// lintConfig is what the config tells of every note that is judged.
func (a *app) lintConfig(s settings) (lint.Config, error) {
	c := lint.Config{Rules: rules.All(), Severity: s.severities(), UI: a.ui(s), Lang: s.Lang, Allow: s.Allow}
	var err error
	if c.Packs, err = s.packs(); err == nil && len(s.Phrases.list) > 0 {
		c.Packs, c.Own, err = s.Phrases.in(c.Packs)
	}
	return c, err
}

// packs are ours, with the user's own pack files.
func (s settings) packs() ([]*lang.Pack, error) {
	packs := lang.Packs()
	for _, path := range s.Packs {
		files, err := packFiles(path)
		if err != nil {
			return nil, unreadSetting("packs", path, err)
		}
		for _, file := range files {
			if packs, err = addPack(packs, file); err != nil {
				return nil, err
			}
		}
	}
	return packs, nil
}

// packFiles lists the pack files that a path names: itself, or those in the folder.
func packFiles(path string) ([]string, error) {
	info, err := os.Stat(path)
	if err != nil || !info.IsDir() {
		return []string{path}, err
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	var files []string
	for _, e := range entries {
		switch filepath.Ext(e.Name()) {
		case ".yml":
			return nil, fmt.Errorf("%s: a pack's name ends in .yaml: rename it", e.Name())
		case ".yaml":
			files = append(files, filepath.Join(path, e.Name()))
		}
	}
	if len(files) == 0 {
		return nil, hinted(errors.New("no pack in it"), "a pack is a file such as nl.yaml")
	}
	slices.SortFunc(files, byStem) // nl before nl-names, which adds to it
	return files, nil
}

// byStem compares the names of files without their endings.
func byStem(a, b string) int {
	return strings.Compare(strings.TrimSuffix(a, ".yaml"), strings.TrimSuffix(b, ".yaml"))
}

// addPack reads a pack file.
func addPack(packs []*lang.Pack, path string) ([]*lang.Pack, error) {
	source, err := readConfigFile(path)
	if err != nil {
		return nil, unreadSetting("packs", path, err)
	}
	return lang.Add(packs, path, strings.NewReader(source), phraseRules())
}

// phraseRules lists the rules that report the stock phrases and the faults of packs.
func phraseRules() lang.Rules {
	var names lang.Rules
	for _, r := range rules.All() {
		if r.Stock {
			names.Stock = append(names.Stock, r.Name)
		}
		if r.Faults {
			names.Faults = append(names.Faults, r.Name)
		}
	}
	return names
}

// languages lists what packs there are.
func languages(packs []*lang.Pack) []string {
	var names []string
	for _, p := range packs {
		names = append(names, p.Lang)
	}
	return names
}

// knownLanguage refuses a language that has no pack: with it, only the form of a
// note would be checked, and nobody would know. "EN", "en-US" and "en_GB.UTF-8" are "en".
func knownLanguage(value string, packs []*lang.Pack) error {
	known := languages(packs)
	if slices.Contains(known, compose.Base(value)) {
		return nil
	}
	return knownName("language", value, known)
}

// checkLang refuses a language of the config that has no pack; own packs are read
// only for one that is none of ours.
func (c config) checkLang() error {
	if c.Lang == "" || knownLanguage(c.Lang, lang.Packs()) == nil {
		return nil
	}
	packs, err := c.packs()
	if err != nil {
		return err
	}
	err = knownLanguage(c.Lang, packs)
	switch origin := c.origin("lang"); {
	case err == nil:
		return nil
	case strings.HasPrefix(origin, "-"), strings.HasPrefix(origin, "NOTE_"):
		return fmt.Errorf("%s: %w", origin, err)
	default:
		return fmt.Errorf("%s: lang: %w", origin, err)
	}
}
