package main

import "note/lint"

// frontMatterKeys lists what a note file may tell of its note.
func frontMatterKeys() []string {
	return []string{"to", "from", "lang", "network", "template", "allow", "drafted"}
}

// frontMatter puts what the head of a note file tells into n.
func (l *linter) frontMatter(path, src string, n *lint.Note) error {
	m, err := parseMapping(path, src, 1)
	if err != nil {
		return err
	}
	entries, err := m.entries(m.node, frontMatterKeys())
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := l.frontMatterKey(m, e, n); err != nil {
			return err
		}
	}
	return nil
}

func (l *linter) frontMatterKey(m mapping, e entry, n *lint.Note) error {
	switch e.key {
	case "to":
		facts, err := m.facts(e)
		people(n, facts.Known(), nil)
		return err
	case "from":
		facts, err := m.facts(e)
		people(n, nil, facts.Known())
		return err
	case "allow":
		list, err := m.list(e)
		if err == nil {
			err = m.wrap(e.value, allow(n, list))
		}
		return err
	}
	value, err := m.text(e)
	switch {
	case err != nil:
		return err
	case e.key == "lang":
		err = l.own(n, value, "")
	case e.key == "network":
		err = l.own(n, "", value)
	case e.key == "drafted":
		n.Drafted, err = parseDay(value)
	}
	if err != nil {
		return m.wrap(e.value, err)
	}
	return nil
}
