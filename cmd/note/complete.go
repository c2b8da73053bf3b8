package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"note/cmd/note/editor"
	"note/cmd/note/lsp"
	"note/cmd/note/report"
	"note/compose"
	"note/compose/profile"
	"note/lint"
	"note/lint/rules"
)

// What the Tab key offers: words with a line about each, files, or nothing.

// completeFlags tells cobra what each flag takes. It is called only when a shell asks.
func (a *app) completeFlags(cmd *cobra.Command) {
	cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
		_ = cmd.RegisterFlagCompletionFunc(f.Name, a.flagCompletion(f))
	})
	for _, sub := range cmd.Commands() {
		a.completeFlags(sub)
	}
}

// flagCompletion offers what one flag takes. A config that cannot be read is no
// reason to offer nothing.
func (a *app) flagCompletion(f *pflag.Flag) cobra.CompletionFunc {
	return func(cmd *cobra.Command, _ []string, typed string) ([]cobra.Completion, cobra.ShellCompDirective) {
		s, _ := a.settings(cmd.Flags(), ".")
		words := a.flagWords(s, f, typed)
		switch {
		case words == nil && takesPath(f):
			return nil, cobra.ShellCompDirectiveDefault
		case len(words) > 0 && strings.HasSuffix(words[0].Name, "="):
			return completions(words), cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
		}
		return completions(words), cobra.ShellCompDirectiveNoFileComp
	}
}

// takesPath says whether the help of a flag names a file or a folder as its value.
func takesPath(f *pflag.Flag) bool {
	value, _ := pflag.UnquoteUsage(f)
	return slices.Contains([]string{"FILE", "PATH", "ARCHIVE"}, value)
}

// flagWords are the words that a flag takes, nil when that is anything.
func (a *app) flagWords(s settings, f *pflag.Flag, typed string) []lsp.Word {
	ui := a.ui(s)
	switch own := f.Annotations[valuesOfItsOwn]; {
	case f.Name == "ground":
		return groundWords()
	case own != nil:
		return valueWords(ui, f.Name, own)
	}
	switch f.Name {
	case "allow":
		return ruleWords(rules.All(), ui)
	case "as":
		return profileWords()
	case "format":
		return formatWords()
	case "input":
		return valueWords(ui, f.Name, inputs())
	case "lang":
		packs, _ := s.packs()
		return valueWords(ui, f.Name, languages(packs))
	case "network":
		return limitWords(ui)
	case "set", "me-set":
		return factWords()
	case "severity":
		return severityWords(ui, typed)
	case "template":
		return a.templateWords(s)
	}
	for _, k := range s.keys() {
		if k.name == f.Name && k.words != nil {
			return valueWords(ui, f.Name, k.words())
		}
	}
	return nil
}

// completions writes words as cobra takes them.
func completions(words []lsp.Word) []cobra.Completion {
	var list []cobra.Completion
	for _, w := range words {
		list = append(list, cobra.CompletionWithDesc(w.Name, w.Doc))
	}
	return list
}

// limitWords are the networks with their limits, and what is remarkable about them.
func limitWords(ui string) []lsp.Word {
	words := networkWords(ui)
	for i, n := range lint.Networks {
		if n.Limit > 0 {
			words[i].Doc = fmt.Sprintf("%d · %s", n.Limit, words[i].Doc)
		}
	}
	return words
}

// severityWords are the rules with an equals sign, and behind that the severities.
func severityWords(ui, typed string) []lsp.Word {
	var words []lsp.Word
	rule, _, named := strings.Cut(typed, "=")
	if named {
		for _, w := range valueWords(ui, "severity", severities()) {
			words = append(words, lsp.Word{Name: rule + "=" + w.Name, Doc: w.Doc})
		}
		return words
	}
	for _, w := range ruleWords(rules.All(), ui) {
		words = append(words, lsp.Word{Name: w.Name + "=", Doc: w.Doc})
	}
	return words
}

// factWords are the facts with an equals sign.
func factWords() []lsp.Word {
	var words []lsp.Word
	for _, f := range profile.Fields {
		words = append(words, lsp.Word{Name: string(f.Field) + "=", Doc: f.Doc})
	}
	return words
}

// profileWords are the formats of profiles.
func profileWords() []lsp.Word {
	var words []lsp.Word
	for _, f := range profile.Formats {
		words = append(words, lsp.Word{Name: f.Name, Doc: f.Doc})
	}
	return words
}

// formatWords are the formats of findings.
func formatWords() []lsp.Word {
	var words []lsp.Word
	for _, f := range report.Formats() {
		words = append(words, lsp.Word{Name: f.Name, Doc: f.Doc})
	}
	return words
}

func groundWords() []lsp.Word {
	var words []lsp.Word
	for _, k := range compose.Kinds() {
		words = append(words, lsp.Word{Name: string(k.Kind), Doc: k.Doc})
	}
	return words
}

// oneOf offers words as the only argument of a command.
func (a *app) oneOf(words func(s settings) []lsp.Word) cobra.CompletionFunc {
	return func(cmd *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		s, _ := a.settings(cmd.Flags(), ".")
		return completions(words(s)), cobra.ShellCompDirectiveNoFileComp
	}
}

// oneRule offers the rules.
func (a *app) oneRule(s settings) []lsp.Word { return ruleWords(rules.All(), a.ui(s)) }

// oneEditor offers the editors with their keys.
func oneEditor(settings) []lsp.Word {
	var words []lsp.Word
	for _, e := range editor.Editors() {
		words = append(words, lsp.Word{Name: e.Name, Doc: e.Keys})
	}
	return words
}

// oneFile offers files for the only argument of a command.
func oneFile(_ *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return nil, cobra.ShellCompDirectiveDefault
}
