package main

import "note/lint"

// frontMatterKey is something that a note file may tell of its note.
type frontMatterKey struct {
	name string
	doc  lint.Text
}

// frontMatterDocs lists what a note file may tell, with what that means.
func frontMatterDocs() []frontMatterKey {
	return []frontMatterKey{
		{"to", lint.Text{En: "facts about the recipient", De: "Angaben zur Person, an die Sie schreiben"}},
		{"from", lint.Text{En: "facts about the writer, in place of \"me\" in the config", De: "Angaben zu Ihnen, statt „me“ in der Konfiguration"}},
		{"lang", lint.Text{En: "language of the note (default: found out)", De: "Sprache der Nachricht (sonst wird sie erkannt)"}},
		{"network", lint.Text{En: "where the note goes; it decides on the limit", De: "wohin die Nachricht geht; danach richtet sich die Höchstlänge"}},
		{"template", lint.Text{En: "template that the note was drafted from", De: "Vorlage, aus der die Nachricht entworfen wurde"}},
		{"allow", lint.Text{En: "findings that are allowed in this note: rule, or \"rule: words found\"", De: "was in dieser Nachricht erlaubt ist: Regel oder „Regel: gefundene Wörter“"}},
		{"drafted", lint.Text{En: "day on which the note was drafted, as 2026-01-31", De: "Tag, an dem die Nachricht entworfen wurde, wie 2026-01-31"}},
	}
}

// frontMatterKeys are their names.
func frontMatterKeys() []string {
	var names []string
	for _, k := range frontMatterDocs() {
		names = append(names, k.name)
	}
	return names
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
