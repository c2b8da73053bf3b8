package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"
)

func newCompletionCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "completion bash|zsh|fish|powershell",
		Short: "Print the completion script for a shell",
		Long: `Completion prints a script that teaches your shell to complete note's commands,
flags, files, rules, templates, facts, networks and whatever else a flag takes, with a
line about each. Load it once in the shell's own file:

  bash        source <(note completion bash)
  zsh         note completion zsh > "${fpath[1]}/_note"
  fish        note completion fish | source
  powershell  note completion powershell | Out-String | Invoke-Expression`,
		Example:   "  note completion bash",
		ValidArgs: []string{"bash", "zsh", "fish", "powershell"},
		Args:      atMost(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			root := cmd.Root()
			switch shell := strings.Join(args, ""); shell {
			case "bash":
				return root.GenBashCompletionV2(a.out, true)
			case "zsh":
				return root.GenZshCompletion(a.out)
			case "fish":
				return root.GenFishCompletion(a.out, true)
			case "powershell":
				return root.GenPowerShellCompletionWithDesc(a.out)
			case "":
				return hinted(errors.New("for which shell?"), "known: %s", strings.Join(cmd.ValidArgs, ", "))
			default:
				return knownName("shell", shell, cmd.ValidArgs)
			}
		},
	}
}
