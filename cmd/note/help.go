package main

import "github.com/spf13/cobra"

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
