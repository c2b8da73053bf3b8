package main

import (
	"io"

	"github.com/spf13/cobra"
)

// newHelpCmd replaces cobra's "help", which takes any word for a topic.
func newHelpCmd() *cobra.Command {
	return &cobra.Command{
		Use:               "help [COMMAND]",
		Short:             "Show what a command does and how",
		Example:           "  note help lint",
		ValidArgsFunction: subcommands,
		RunE: func(cmd *cobra.Command, args []string) error {
			of, err := commandNamed(cmd.Root(), args)
			if err != nil {
				return err
			}
			of.InitDefaultHelpFlag()
			return of.Help()
		},
	}
}

// longText is the long text of a command. What takes some work is put together when
// help or a manual page asks for it, and not at every start of the program.
func longText(cmd *cobra.Command) string {
	switch cmd.CommandPath() {
	case "note profile":
		return profileHelp()
	case "note template":
		return templateHelp()
	}
	return cmd.Long
}

// longWhenAsked gives each command its long text when somebody asks for help.
func longWhenAsked(root *cobra.Command) {
	help := root.HelpFunc()
	root.SetHelpFunc(func(of *cobra.Command, args []string) {
		of.Long = longText(of)
		help(of, args)
	})
}

// commandNamed finds the command that words name.
func commandNamed(root *cobra.Command, words []string) (*cobra.Command, error) {
	of, rest, err := root.Find(words)
	if err != nil {
		return nil, err
	}
	return of, unknownCommand(of, rest)
}

// subcommands offers the commands below the one that is named so far.
func subcommands(cmd *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	of, _, _ := cmd.Root().Find(args)
	var names []cobra.Completion
	for _, sub := range of.Commands() {
		names = append(names, cobra.CompletionWithDesc(sub.Name(), sub.Short))
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}

// helpWriter is stdout for help, of which cobra does not ask whether it was written.
type helpWriter struct {
	io.Writer
	err error // the first
}

func (w *helpWriter) Write(p []byte) (int, error) {
	n, err := w.Writer.Write(p)
	if w.err == nil {
		w.err = err
	}
	return n, err
}
