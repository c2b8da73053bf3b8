package main

import (
	"github.com/spf13/cobra"

	"note/cmd/note/man"
)

// What a manual page says of the world around a command: exit codes, variables, files.

// oneMeans says in a command's annotations when its exit code is 1.
func oneMeans(when string) map[string]string { return map[string]string{"exit 1": when} }

// exitItems are the exit codes of a command.
func exitItems(cmd *cobra.Command) []man.Item {
	items := []man.Item{{Term: "0", Text: "It did what it was asked to, and found nothing that should stop you."}}
	if when := cmd.Annotations["exit 1"]; when != "" {
		items = append(items, man.Item{Term: "1", Text: when})
	}
	return append(items, man.Item{Term: "2", Text: "It could not do it, or not all of it: stderr says what, and what to type instead."})
}

// variableItems are the variables that stand for a command's own flags, and for
// note itself all there are.
func variableItems(cmd *cobra.Command) []man.Item {
	var items []man.Item
	s := defaults()
	for _, k := range s.keys() {
		if k.hasVariable() && (!cmd.HasParent() || configFlag(cmd.LocalFlags(), k.name) != nil) {
			items = append(items, man.Item{Term: variableOf(k), Text: k.doc})
		}
	}
	if cmd.HasParent() {
		return items
	}
	return append(items,
		man.Item{Term: "NO_COLOR", Text: "no colours, unless --color says so"},
		man.Item{Term: "FORCE_COLOR", Text: "colours in a pipe, too; 0 is none"},
		man.Item{Term: "LANG", Text: "the language of messages, unless LC_ALL, LC_MESSAGES, NOTE_UI or --ui say so"},
		man.Item{Term: "VISUAL", Text: "the editor of \"note draft --edit\"; without it EDITOR"},
		man.Item{Term: "XDG_CONFIG_HOME", Text: "the folder above that of the config, instead of ~/.config"},
		man.Item{Term: "XDG_DATA_HOME", Text: "the folder above that of the ledger, instead of ~/.local/share"},
	)
}

// fileItems are the files that note reads unasked; note's own page names them.
func fileItems(cmd *cobra.Command) []man.Item {
	if cmd.HasParent() {
		return nil
	}
	return []man.Item{
		{Term: projectConfig, Text: "the config of a folder and those below it: the nearest one counts"},
		{Term: "~/.config/note/config.yaml", Text: "your own config; \"note init\" writes it, \"note config\" shows what holds"},
		{Term: "~/.local/share/note/ledger.jsonl", Text: "what you have sent, as far as you told \"note sent\""},
	}
}
