package main

import (
	"time"

	"note/cmd/note/lsp"
)

// What the language server completes and explains in front matter.

// words are the keys, the facts, and the values that they take.
func (l *linter) words() (keys, facts []lsp.Word, values func(string) []lsp.Word) {
	ui := l.ui(l.settings)
	for _, k := range frontMatterDocs() {
		keys = append(keys, lsp.Word{Name: k.name, Doc: k.doc.In(ui)})
	}
	return keys, factWords().in(ui), func(key string) []lsp.Word { return l.values(ui, key) }
}

// values are what a key of front matter takes, nil when that is anything.
func (l *linter) values(ui, key string) []lsp.Word {
	switch key {
	case "allow":
		return ruleWords().in(ui)
	case "network":
		return networkWords().in(ui)
	case "lang":
		return noteLanguages(l.config.Packs).in(ui)
	case "template":
		return l.templateWords(l.settings)
	case "register":
		return registers().in(ui)
	case "salutation":
		return salutations().in(ui)
	case "drafted":
		return []lsp.Word{{Name: time.Now().Format(time.DateOnly)}}
	}
	return nil
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
