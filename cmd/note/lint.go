package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"note/cmd/note/report"
	"note/lint/text"
)

// lintOptions are the flags of "note lint" that no config holds.
type lintOptions struct {
	input     string
	column    string
	to        string
	today     string
	stdinName string
	against   []string
	explain   bool
	fix       bool
	write     bool
	noLedger  bool
	asSent    bool
	copy      bool
	paste     bool
}

func newLintCmd(a *app) *cobra.Command {
	var o lintOptions
	cmd := &cobra.Command{
		Use:   "lint [FILE…]",
		Short: "Say what is wrong with a note before it is sent",
		Long: `Lint reads notes and says what is wrong with each: the words found, why, and
what to write instead. Without a FILE, or with "-", it reads stdin.

A file is one note, unless its name ends in .jsonl (one object a line with the
keys id, text, lang, network, recipient, sender, allow) or .csv. A note file may
begin with facts between two lines of "---" (to, from, lang, network, allow).

Stdin is called stdin in text and errors, and "-" in line and json, which programs
read; --stdin-name gives it a name everywhere. Status is one line with one of the
words ready, look, revise; when an input could not be read there is none. In json
a row of a table has "row", the line at which it starts.

When the ledger ("note sent") tells that the recipient was written to before, it
says so. --sent enters a note that passes there, as sent now: one without an
error, and with nothing at or above --fail-on.

With --copy the one note that was read goes to the clipboard, without its facts,
in NFC, unless it has an error or a finding at or above --fail-on: exit code 0
says that it is there. The system's program is used (wl-copy, xclip, xsel, pbcopy,
PowerShell, Termux), within tmux and over SSH the terminal's own clipboard.

The exit code is 0 when nothing was found at or above --fail-on, 1 when
something was, and 2 when an input could not be read.`,
		Example: `  note lint jane.note
  echo "Hi Jane, I'd like to add you to my network." | note lint
  note lint --to jane.txt --explain jane.note
  note lint --format json inbox.jsonl
  note lint --against notes/ jane.note
  note lint --column message --format line leads.csv
  note lint --format sarif *.note > notes.sarif
  note lint --network linkedin-free --fail-on warning jane.note
  note lint --allow "link: example.org" jane.note
  note lint --severity link=off --severity missing-greeting=warning jane.note
  note lint --fix < untidy.note
  note lint --write untidy.note
  note lint --copy jane.note
  note lint --copy --sent jane.note
  note lint --paste
  note lint --paste --fix --copy`,
		Annotations: oneMeans("A note has a finding at or above --fail-on."),
		// With --fix the note comes back, whatever is wrong with the flags: newLinter checks them.
		PersistentPreRunE: func(*cobra.Command, []string) error { return nil },
		RunE:              func(cmd *cobra.Command, paths []string) error { return a.lint(cmd, o, paths) },
	}
	o.flags(cmd.Flags())
	a.takes(cmd, "input", noteSources)
	cmd.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return a.fixUnread(cmd.Flags(), &o, unknownFlag(cmd, err))
	})
	return cmd
}

// flags adds the flags of "note lint", those that the config holds, too.
func (o *lintOptions) flags(f *pflag.FlagSet) {
	d := defaults()
	sourceFlag(f, &o.input, noteSources())
	columnFlag(f, &o.column)
	recipientFlag(f, &o.to)
	f.StringArrayVar(&o.against, "against", nil, "`PATH` with notes that went out before, as \"note audit\" reads them, or \"ledger\": is this one the same text? Can be repeated")
	todayFlag(f, &o.today)
	f.StringVar(&o.stdinName, "stdin-name", "", "`NAME` of what stdin holds; its folder decides on the config")
	f.BoolVar(&o.explain, "explain", false, "say what speaks for a note, too: reason, tie to the reader, evidence, and what it weighs")
	f.BoolVar(&o.fix, "fix", false, "write the note with its safe fixes to stdout, and nothing else")
	f.BoolVar(&o.write, "write", false, "make the safe fixes in the files themselves")
	ledgerFlag(f, &o.noLedger)
	f.BoolVar(&o.asSent, "sent", false, "enter a note that passes in the ledger of what was sent")
	f.BoolVar(&o.copy, "copy", false, "put the note on the clipboard, unless something is wrong with it")
	f.BoolVar(&o.paste, "paste", false, "read the note from the clipboard")
	judgeFlags(f, "`NETWORK` the note goes to: ")
	f.String("format", d.Format, "`FORMAT` of the findings: "+findingFormats().String())
	f.String("columns", d.Columns, "`UNIT` of columns: "+units().String())
}

func (a *app) lint(cmd *cobra.Command, o lintOptions, paths []string) error {
	switch {
	case o.paste && len(paths) > 0:
		return errPasted(paths[0])
	case o.paste:
		paths = []string{pasted}
	case len(paths) == 0:
		paths = []string{"-"}
	}
	l, err := a.newLinter(cmd, o, paths)
	switch {
	case err != nil && o.fix && len(paths) == 1:
		return a.unfixed(paths[0], err)
	case err != nil:
		return err
	case o.fix:
		if err := a.fixTo(paths, l.fixed); err != nil {
			return err
		}
		return l.copyNote()
	}
	for _, path := range paths {
		err := l.source(path)
		if output := (*outputError)(nil); errors.As(err, &output) {
			return err
		}
		if err != nil {
			a.complain(err)
		}
	}
	if err := l.printer.Close(a.failures); err != nil {
		return err
	}
	if err := l.copyNote(); err != nil {
		return err
	}
	return l.enterPassed()
}

// newLinter checks everything that can be checked before a note is read.
func (a *app) newLinter(cmd *cobra.Command, o lintOptions, paths []string) (*linter, error) {
	if err := a.checkFlags(cmd.Flags()); err != nil {
		return nil, err
	}
	if err := o.check(paths); err != nil {
		return nil, err
	}
	s, err := a.settings(cmd.Flags(), filepath.Dir(o.stdinName))
	if err != nil {
		return nil, err
	}
	l := &linter{app: a, lintOptions: o, settings: s, given: cmd.Flags().Changed, past: a.past(o.noLedger)}
	if l.common, err = l.told(); err != nil {
		return nil, err
	}
	if l.config, err = a.lintConfig(s); err != nil {
		return nil, err
	}
	if len(o.against) > 0 {
		if l.config.Sent, err = l.sentBefore(o.against); err != nil {
			return nil, err
		}
	}
	format, _ := report.Find(s.Format)
	l.printer = format.New(a.out, report.Options{
		UI: a.ui(s), Columns: text.Unit(s.Columns), Explain: o.explain,
		Color: a.colored(s.Color), Width: a.width(),
		Rules: l.config.Rules, Severity: l.config.Severity, Version: func() string { return build().Main.Version },
	})
	return l, nil
}

// check refuses options that make no sense, alone or together.
func (o lintOptions) check(paths []string) error {
	if i := slices.Index(paths, "-"); i >= 0 && slices.Contains(paths[i+1:], "-") {
		return errors.New("stdin can be read once only: \"-\" is there twice")
	}
	switch {
	case slices.Contains(paths, ""):
		return hinted(errors.New("a path is empty"), "name the file; \"-\" is stdin")
	case o.fix && o.write:
		return errors.New("--fix writes to stdout and --write to the files: choose one")
	case o.asSent && o.fix:
		return hinted(errors.New("--sent enters the note as it is read, and --fix changes it"), "note lint --fix FILE | note lint --sent --to PROFILE")
	case o.copy && len(paths) > 1:
		return fmt.Errorf("--copy takes one note, not %d", len(paths))
	case o.write && slices.Contains(paths, pasted):
		return hinted(errors.New("the clipboard is no file to write"), "--paste --fix --copy tidies what is there")
	case o.to == "-" && slices.Contains(paths, "-"):
		return hinted(errors.New("stdin cannot hold both the profile and the note"), "name the note's file")
	}
	return nil
}
