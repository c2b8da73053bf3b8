package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"note/cmd/note/man"
)

func newManCmd(a *app) *cobra.Command {
	var folder string
	cmd := &cobra.Command{
		Use:   "man [COMMAND…]",
		Short: "Print the manual page of a command",
		Long: `Man prints a manual page as man(1) reads it: of note itself, or of the COMMAND that
is named. With --out it writes the pages of all commands into a folder. Packages
of note bring them along.`,
		Example: `  note man lint > note-lint.1
  note man template new > note-template-new.1
  note man --out share/man/man1`,
		ValidArgsFunction: subcommands,
		RunE: func(cmd *cobra.Command, args []string) error {
			if folder != "" {
				return writeManuals(folder, cmd.Root(), args)
			}
			of, err := commandNamed(cmd.Root(), args)
			if err != nil {
				return err
			}
			return cannotWrite(manual(of).Write(a.out))
		},
	}
	cmd.Flags().StringVar(&folder, "out", "", "`PATH` of the folder that all pages are written to")
	return cmd
}

// writeManuals writes the pages of a command and of those below it.
func writeManuals(folder string, cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("--out writes all pages: leave out %q", args[0])
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	var page strings.Builder
	_ = manual(cmd).Write(&page) // a Builder takes all
	err := os.WriteFile(filepath.Join(folder, manualName(cmd)+".1"), []byte(page.String()), 0o644)
	for _, sub := range available(cmd) {
		err = errors.Join(err, writeManuals(folder, sub, nil))
	}
	return err
}

// manualName is the name of a command's page: "note-template-new".
func manualName(cmd *cobra.Command) string { return strings.ReplaceAll(cmd.CommandPath(), " ", "-") }

// manual is the page of a command.
func manual(cmd *cobra.Command) man.Page {
	return man.Page{
		Name:     manualName(cmd),
		Summary:  strings.ToLower(cmd.Short[:1]) + cmd.Short[1:],
		Source:   "note " + build().Main.Version,
		Date:     buildDate(),
		Synopsis: synopsis(cmd),
		Sections: []man.Section{
			{Title: "Description", Text: cmp.Or(longText(cmd), cmd.Short+".")},
			{Title: "Commands", Items: commandItems(cmd)},
			{Title: "Options", Items: flagItems(cmd)},
			{Title: "Exit status", Items: exitItems(cmd)},
			{Title: "Environment", Items: variableItems(cmd)},
			{Title: "Files", Items: fileItems(cmd)},
			{Title: "Examples", Text: cmd.Example},
			{Title: "See also", Text: seeAlso(cmd)},
		},
	}
}

// synopsis says how a command is called.
func synopsis(cmd *cobra.Command) string {
	if cmd.HasAvailableSubCommands() {
		return usage(cmd) + " COMMAND [option…]"
	}
	return usage(cmd) + " [option…]"
}

// usage is a command with what it takes, flags apart.
func usage(cmd *cobra.Command) string { return strings.TrimSuffix(cmd.UseLine(), " [flags]") }

// available are the commands below one, "help" apart.
func available(cmd *cobra.Command) []*cobra.Command {
	return slices.DeleteFunc(slices.Clone(cmd.Commands()), func(sub *cobra.Command) bool { return !sub.IsAvailableCommand() })
}

// commandItems are the commands below one.
func commandItems(cmd *cobra.Command) []man.Item {
	var items []man.Item
	for _, sub := range available(cmd) {
		items = append(items, man.Item{Term: usage(sub), Text: sub.Short + "."})
	}
	return items
}

// flagItems are the flags of a command; those of every command stand with note itself.
func flagItems(cmd *cobra.Command) []man.Item {
	var items []man.Item
	cmd.InitDefaultHelpFlag()
	cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
		value, text := pflag.UnquoteUsage(f)
		term := "--" + f.Name
		if f.Shorthand != "" {
			term = "-" + f.Shorthand + ", " + term
		}
		if value != "" {
			term += " " + value
		}
		if f.DefValue != "" && f.DefValue != "[]" && f.NoOptDefVal == "" { // a list, a switch
			text += fmt.Sprintf(" (default: %s)", f.DefValue)
		}
		items = append(items, man.Item{Term: term, Text: text})
	})
	return items
}

// seeAlso names the page above, and those below or beside.
func seeAlso(cmd *cobra.Command) string {
	var pages []string
	if cmd.HasParent() {
		pages = append(pages, manualName(cmd.Parent())+"(1)")
	}
	for _, sub := range available(cmd) {
		pages = append(pages, manualName(sub)+"(1)")
	}
	return strings.Join(pages, ", ")
}
