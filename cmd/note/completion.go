package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"note/compose/profile"
)

func newCompletionCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "completion bash|zsh|fish|powershell",
		Short: "Print the completion script for a shell",
		Long: `Completion prints a script that teaches your shell to complete note's commands,
flags, rules, formats, networks and units. Load it once in the shell's own file:

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

// completeFlags tells cobra the values of all flags that the config knows, too.
// It is called only when a shell asks.
func completeFlags(cmd *cobra.Command) {
	var s settings
	words := map[string]func() []string{"input": inputs, "as": profile.FormatNames}
	for _, k := range s.keys() {
		words[k.name] = k.words
	}
	words["severity"] = ruleSeverities
	add := func(f *pflag.Flag) {
		values := f.Annotations[valuesOfItsOwn]
		if list := words[f.Name]; list != nil && values == nil {
			values = list()
		}
		if values != nil {
			_ = cmd.RegisterFlagCompletionFunc(f.Name, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
		}
	}
	cmd.LocalFlags().VisitAll(add)
	for _, sub := range cmd.Commands() {
		completeFlags(sub)
	}
}

// ruleSeverities lists what --severity takes.
func ruleSeverities() []string {
	var list []string
	for _, rule := range ruleNames() {
		for _, severity := range severities() {
			list = append(list, rule+"="+severity)
		}
	}
	return list
}
