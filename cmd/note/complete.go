package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"note/cmd/note/editor"
	"note/cmd/note/lsp"
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

// flagWords are the words that a flag takes, nil when that is anything. Of some it
// is the config that says which.
func (a *app) flagWords(s settings, f *pflag.Flag, typed string) []lsp.Word {
	ui := a.ui(s)
	if words := a.taken[f]; words != nil {
		return words().in(ui)
	}
	switch f.Name {
	case "lang":
		packs, _ := s.packs()
		return noteLanguages(packs).in(ui)
	case "set", "me-set":
		return assignments(factWords().in(ui))
	case "severity":
		return severityWords(ui, typed)
	case "template":
		return a.templateWords(s)
	}
	for _, k := range s.keys() {
		if k.name == f.Name && k.words != nil {
			return k.words().in(ui)
		}
	}
	return nil
}

// severityWords are the rules with an equals sign, and behind that the severities.
func severityWords(ui, typed string) []lsp.Word {
	rule, _, named := strings.Cut(typed, "=")
	if !named {
		return assignments(ruleWords().in(ui))
	}
	words := severities().in(ui)
	for i := range words {
		words[i].Name = rule + "=" + words[i].Name
	}
	return words
}

// assignments are words with an equals sign behind them.
func assignments(words []lsp.Word) []lsp.Word {
	for i := range words {
		words[i].Name += "="
	}
	return words
}

// completions writes words as cobra takes them.
func completions(words []lsp.Word) []cobra.Completion {
	var list []cobra.Completion
	for _, w := range words {
		list = append(list, cobra.CompletionWithDesc(w.Name, w.Doc))
	}
	return list
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
func (a *app) oneRule(s settings) []lsp.Word { return ruleWords().in(a.ui(s)) }

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
