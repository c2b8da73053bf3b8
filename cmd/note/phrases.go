package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"note/compose"
	"note/lint"
	"note/lint/lang"
)

// phrases are what stands below "phrases" in a config: the phrases that the user minds.
type phrases struct {
	file string
	list []lang.Phrase
}

// String is the phrases by their patterns.
func (p phrases) String() string {
	var patterns []string
	for _, phrase := range p.list {
		patterns = append(patterns, phrase.Patterns...)
	}
	return strings.Join(patterns, "; ")
}

// phraseKeys lists what is said of a phrase.
func phraseKeys() []string {
	return []string{"pattern", "message", "replacement", "safe", "severity", "lang", "family"}
}

// phrases reads what stands below a key.
func (m mapping) phrases(e entry) (phrases, error) {
	p := phrases{file: m.path}
	if e.value.Kind != yaml.SequenceNode {
		return p, m.errorf(e.value, "%q takes a list: a line that begins with a hyphen for each phrase", e.key)
	}
	for _, item := range e.value.Content {
		phrase, err := m.phrase(item)
		if err != nil {
			return p, err
		}
		p.list = append(p.list, phrase)
	}
	return p, nil
}

// phrase reads one phrase.
func (m mapping) phrase(n *yaml.Node) (lang.Phrase, error) {
	var p lang.Phrase
	entries, err := m.entries(n, phraseKeys())
	for _, e := range entries {
		if err == nil {
			err = m.phraseKey(e, &p)
		}
	}
	if err == nil {
		err = m.wrap(n, complete(p))
	}
	return p, err
}

// complete says what a phrase lacks, or says in vain.
func complete(p lang.Phrase) error {
	says := p.Message != lint.Text{} || p.Replacement != ""
	switch {
	case len(p.Patterns) == 0:
		return hinted(errors.New("a phrase has a pattern"), "pattern: circl* back")
	case p.Family != "" && (says || p.Severity != ""):
		return errors.New("the family says what is wrong: leave out message, replacement and severity, or the family")
	case p.Family == "" && !says:
		return hinted(errors.New("a phrase has a message, a replacement or a family"), "message: say when you will write again")
	case p.Safe && p.Replacement == "":
		return errors.New("safe belongs to a replacement")
	}
	return nil
}

// phraseKey takes what one key says of a phrase.
func (m mapping) phraseKey(e entry, p *lang.Phrase) error {
	switch e.key {
	case "pattern":
		return m.patterns(e, p)
	case "message":
		return m.message(e, p)
	}
	value, err := m.text(e)
	if err == nil && strings.TrimSpace(value) == "" {
		err = m.errorf(e.value, "%q has no text", e.key)
	}
	if err != nil {
		return err
	}
	switch e.key {
	case "replacement":
		p.Replacement = value
	case "severity":
		p.Severity, err = value, severities()[1:].check(value)
	case "family":
		p.Family = value
	case "lang":
		p.Lang = compose.Base(value)
	case "safe":
		p.Safe, err = value == "true", knownName("value", value, []string{"true", "false"})
	}
	if err != nil {
		return m.wrap(e.value, fmt.Errorf("%s: %w", e.key, err))
	}
	return nil
}

// patterns takes the patterns of a phrase, or the only one.
func (m mapping) patterns(e entry, p *lang.Phrase) error {
	list, err := m.list(e)
	items := []*yaml.Node{e.value}
	if e.value.Kind == yaml.SequenceNode {
		items = e.value.Content
	}
	for i, pattern := range list {
		if err := lang.CheckPattern(pattern); err != nil {
			return m.wrap(items[i], err)
		}
		p.Patterns, p.Lines = append(p.Patterns, pattern), append(p.Lines, m.line(items[i]))
	}
	return err
}

// message takes the message of a phrase: one text for both languages of the
// interface, or one for each.
func (m mapping) message(e entry, p *lang.Phrase) error {
	if e.value.Kind != yaml.MappingNode {
		value, err := m.text(e)
		p.Message = lint.Text{En: value, De: value}
		return err
	}
	entries, err := m.entries(e.value, uiLanguages().names())
	for _, in := range entries {
		value, bad := m.text(in)
		err = errors.Join(err, bad)
		if p.Message.De == "" || in.key == "de" {
			p.Message.De = value
		}
		if p.Message.En == "" || in.key == "en" {
			p.Message.En = value
		}
	}
	return err
}

// in gives packs that find the phrases, and what finds them in another language.
func (p phrases) in(packs []*lang.Pack) (with []*lang.Pack, other *lang.Pack, err error) {
	if err := p.check(packs); err != nil {
		return nil, nil, err
	}
	for _, pack := range packs {
		pack, bad := lang.WithPhrases(pack, p.file, p.list)
		with, err = append(with, pack), errors.Join(err, bad)
	}
	other, bad := lang.WithPhrases(nil, p.file, p.list)
	return with, other, errors.Join(err, bad)
}

// check refuses a phrase that is for no language that there is.
func (p phrases) check(packs []*lang.Pack) error {
	for _, phrase := range p.list {
		if err := forNone(phrase, packs); err != nil {
			return at(p.file, phrase.Lines[0], err)
		}
	}
	return nil
}

// forNone says why no pack takes the phrase, nil when one does.
func forNone(p lang.Phrase, packs []*lang.Pack) error {
	var families []string
	for _, pack := range packs {
		families = append(families, pack.Families()...)
	}
	switch {
	case p.For(nil), slices.ContainsFunc(packs, p.For):
		return nil
	case p.Lang != "" && knownLanguage(p.Lang, packs) != nil:
		return knownLanguage(p.Lang, packs)
	case p.Family != "" && !slices.Contains(families, p.Family):
		return knownName("family", p.Family, families)
	}
	return fmt.Errorf("no language here has what %q names", strings.Join(p.Patterns, " | "))
}
