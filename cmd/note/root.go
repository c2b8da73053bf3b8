package main

import (
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
)

// A new command is one file, named after it, and one AddCommand line in newRoot.
// The file holds three things: a struct for its flags, newXCmd that turns flags
// into that struct and nothing else, and a method of app that does the work:
//
//	func newGreetCmd(a *app) *cobra.Command {
//		var o greetOptions
//		cmd := &cobra.Command{
//			Use:     "greet [NAME]",
//			Short:   "Say hello",
//			Example: "  note greet Jürgen",
//			RunE:    func(cmd *cobra.Command, args []string) error { return a.greet(o, args) },
//		}
//		cmd.Flags().BoolVar(&o.loud, "loud", false, "say it twice")
//		return cmd
//	}
//
// Work writes its product to a.out, returns an error (hinted, when there is
// something to type), reports what need not stop it with a.complain, and says
// with a.found that something at or above --fail-on was found. What the config
// may say is read with a.settings, not from flags. Which words a flag takes is
// told to a.takes: what is none of them is refused, and the Tab key offers them.
// A script in testdata/script shows what the command does; every line of Example
// is run by a test.

// run is the program. It returns the exit code.
func run(args []string, in io.Reader, out, err io.Writer, env func(string) string) int {
	a := &app{args: args, in: in, out: out, err: err, env: env}
	root := newRoot(a)
	root.SetArgs(args)
	help := &helpWriter{Writer: out}
	root.SetOut(help)
	if len(args) > 0 && strings.HasPrefix(args[0], cobra.ShellCompRequestCmd) {
		a.completeFlags(root)
	}
	if err := errors.Join(root.Execute(), cannotWrite(help.err)); err != nil {
		a.complain(err)
	}
	return a.code
}

// newRoot is "note" with its commands, in the order of the table of contents.
func newRoot(a *app) *cobra.Command {
	var version bool
	root := &cobra.Command{
		Use:   "note",
		Short: "Compose and audit connection notes for LinkedIn and XING",
		Long: `Note composes and audits connection notes: the few lines that go with a LinkedIn
invitation or a XING contact request. It works offline: it sends nothing, looks
nothing up and invents nothing.`,
		Annotations:       oneMeans("Something was found at or above --fail-on, or there is no draft."),
		Args:              unknownCommand,
		SilenceErrors:     true,
		SilenceUsage:      true,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error { return a.checkFlags(cmd.Flags()) },
		RunE: func(cmd *cobra.Command, _ []string) error {
			if version {
				return a.version()
			}
			cmd.SetOut(a.err)
			return errors.Join(cmd.Help(), errors.New("no command given"))
		},
	}
	cobra.EnableCommandSorting = false
	root.SetIn(a.in)
	root.SetErr(a.err)
	root.SetFlagErrorFunc(unknownFlag)
	root.CompletionOptions.DisableDefaultCmd = true
	root.Flags().BoolVar(&version, "version", false, "print the version")
	root.PersistentFlags().String("ui", "", "`LANGUAGE` of findings, reports and questions, not of help and errors: "+uiLanguages().String()+" (default: the locale's)")
	root.PersistentFlags().String("color", defaults().Color, "`WHEN` to use colours: "+colors().String())
	root.AddCommand(newDraftCmd(a))
	root.AddCommand(newLintCmd(a))
	root.AddCommand(newAuditCmd(a))
	root.AddCommand(newSentCmd(a))
	root.AddCommand(newLSPCmd(a))
	root.AddCommand(newProfileCmd(a))
	root.AddCommand(newRuleCmd(a))
	root.AddCommand(newTemplateCmd(a))
	root.AddCommand(newInitCmd(a))
	root.AddCommand(newConfigCmd(a))
	root.AddCommand(newEditorCmd(a))
	root.AddCommand(newCompletionCmd(a))
	root.AddCommand(newManCmd(a))
	root.SetHelpCommand(newHelpCmd())
	longWhenAsked(root)
	return root
}

// version prints what the build knows of itself.
func (a *app) version() error {
	info := build()
	_, err := fmt.Fprintf(a.out, "note %s %s\n", info.Main.Version, info.GoVersion)
	return err
}

// build is what the build knows of itself.
func build() *debug.BuildInfo {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return &debug.BuildInfo{GoVersion: "go", Main: debug.Module{Version: "(devel)"}}
	}
	return info
}

// buildDate is the day of the commit that was built, "" when the build knows none.
func buildDate() string {
	for _, s := range build().Settings {
		if s.Key == "vcs.time" {
			day, _, _ := strings.Cut(s.Value, "T")
			return day
		}
	}
	return ""
}
