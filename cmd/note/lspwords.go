package main

import (
	"time"

	"note/cmd/note/lsp"
	"note/cmd/note/report"
	"note/compose/profile"
	"note/lint"
)

// What the language server completes and explains in front matter.

// words are the keys, the facts, and the values that they take.
func (l *linter) words() (keys, facts []lsp.Word, values func(string) []lsp.Word) {
	ui := l.ui(l.settings)
	for _, k := range frontMatterDocs() {
		keys = append(keys, lsp.Word{Name: k.name, Doc: k.doc.In(ui)})
	}
	for _, s := range profile.Fields {
		facts = append(facts, lsp.Word{Name: string(s.Field), Doc: s.Doc})
	}
	return keys, facts, func(key string) []lsp.Word { return l.values(ui, key) }
}

// values are what a key of front matter takes, nil when that is anything.
func (l *linter) values(ui, key string) []lsp.Word {
	switch key {
	case "allow":
		return ruleWords(l.config.Rules, ui)
	case "network":
		return networkWords(ui)
	case "lang":
		return plainWords(languages(l.config.Packs)...)
	case "template":
		return l.templateWords(l.settings)
	case "register":
		return plainWords(registers()...)
	case "salutation":
		return plainWords("Herr", "Frau")
	case "drafted":
		return plainWords(time.Now().Format(time.DateOnly))
	}
	return nil
}

func plainWords(names ...string) []lsp.Word {
	var words []lsp.Word
	for _, name := range names {
		words = append(words, lsp.Word{Name: name})
	}
	return words
}

// ruleWords are the rules with their titles.
func ruleWords(rules []lint.Rule, ui string) []lsp.Word {
	var words []lsp.Word
	for _, r := range rules {
		words = append(words, lsp.Word{Name: r.Name, Doc: report.RuleTitle(r, ui)})
	}
	return words
}

// networkWords are the networks with what is remarkable about them.
func networkWords(ui string) []lsp.Word {
	var words []lsp.Word
	for _, n := range lint.Networks {
		words = append(words, lsp.Word{Name: n.ID(), Doc: n.Remark.In(ui)})
	}
	return words
}

// templateWords are the ids of the templates with their examples; none when the
// user's own cannot be loaded, which "note template" says better.
func (a *app) templateWords(s settings) []lsp.Word {
	templates, err := a.templates(s)
	if err != nil {
		return nil
	}
	var words []lsp.Word
	for _, t := range templates {
		words = append(words, lsp.Word{Name: t.ID, Doc: t.Example.Note})
	}
	return words
}
