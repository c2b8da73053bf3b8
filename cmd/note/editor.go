package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"note/cmd/note/editor"
)

func newEditorCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "editor [NAME]",
		Short: "Print what makes an editor check notes on a key",
		Long: `Editor prints a configuration for an editor: a key that checks the note before it
is sent and goes to the first thing found, a key for the safe fixes, a key that
puts the clean note on the clipboard, and the number of characters in the status
line, where the editor has one. The first lines say where to paste it. Without
NAME it lists the editors.`,
		Example:           "  note editor\n  note editor vim >> ~/.vimrc",
		ValidArgsFunction: a.oneOf(oneEditor),
		Args:              atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return a.listEditors()
			}
			return a.printEditor(args[0])
		},
	}
}

// listEditors lists the editors, with the keys that check, fix and copy.
func (a *app) listEditors() error {
	for _, e := range editor.Editors() {
		if _, err := fmt.Fprintf(a.out, "%-8s  %s\n", e.Name, e.Keys); err != nil {
			return cannotWrite(err)
		}
	}
	return nil
}

// printEditor prints the configuration of one editor.
func (a *app) printEditor(name string) error {
	e, ok := editor.Find(name)
	if !ok {
		return knownName("editor", name, editor.Names())
	}
	_, err := fmt.Fprint(a.out, e.Config())
	return cannotWrite(err)
}
