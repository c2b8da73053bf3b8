package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"note/cmd/note/report"
	"note/lint"
	"note/lint/lang"
	"note/lint/rules"
	"note/lint/text"
)

// lintOptions are the flags of "note lint" that no config holds.
type lintOptions struct {
	input     string
	column    string
	to        string
	today     string
	stdinName string
	explain   bool
	fix       bool
	write     bool
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

The exit code is 0 when nothing was found at or above --fail-on, 1 when
something was, and 2 when an input could not be read.`,
		Example: `  note lint jane.note
  echo "Hi Jane, I'd like to add you to my network." | note lint
  note lint --to jane.txt --explain jane.note
  note lint --format json inbox.jsonl
  note lint --column message --format line leads.csv
  note lint --network linkedin-free --fail-on warning jane.note
  note lint --allow "link: example.org" jane.note
  note lint --fix < untidy.note
  note lint --write untidy.note`,
		RunE: func(cmd *cobra.Command, paths []string) error { return a.lint(cmd, o, paths) },
	}
	f := cmd.Flags()
	f.StringVar(&o.input, "input", "auto", "what is read: auto, text, jsonl or csv")
	f.StringVar(&o.column, "column", "", "CSV column that holds the notes (default: message, note, connection_note or text)")
	f.StringVar(&o.to, "to", "", "FILE with the recipient's profile, as pasted")
	f.StringVar(&o.today, "today", "", "the day as 2006-01-31 (default: today)")
	f.StringVar(&o.stdinName, "stdin-name", "", "NAME of what stdin holds; its folder decides on the config")
	f.BoolVar(&o.explain, "explain", false, "say what speaks for a note, too: reason, tie to the reader, evidence")
	f.BoolVar(&o.fix, "fix", false, "write the note with its safe fixes to stdout, and nothing else")
	f.BoolVar(&o.write, "write", false, "make the safe fixes in the files themselves")
	f.String("network", "", "where the note goes: linkedin, linkedin-free, linkedin-premium, xing")
	f.Int("limit", 0, "another limit than the network's, in characters (grapheme clusters)")
	f.String("lang", "", "language of the notes (default: found out)")
	f.StringArray("allow", nil, "a finding that is allowed: rule, or \"rule: words found\"; can be repeated")
	f.String("fail-on", "error", "exit 1 from this severity on: error, warning, info or never")
	f.String("format", "text", "text, json, line or status")
	f.String("columns", "graphemes", "what columns are counted in: graphemes, bytes, runes, utf16 or display")
	return cmd
}

// inputs lists what --input takes.
func inputs() []string { return []string{"auto", "text", "jsonl", "csv"} }

// linter judges the notes of one run.
type linter struct {
	*app
	lintOptions
	settings
	common  lint.Note // what every note is told
	given   func(flag string) bool
	config  lint.Config
	printer report.Printer
}

func (a *app) lint(cmd *cobra.Command, o lintOptions, paths []string) error {
	l, err := a.newLinter(cmd, o)
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		paths = []string{"-"}
	}
	if o.fix {
		return l.fixTo(paths)
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
	return l.printer.Close(a.failures)
}

// newLinter checks everything that can be checked before a note is read.
func (a *app) newLinter(cmd *cobra.Command, o lintOptions) (*linter, error) {
	s, err := a.settings(cmd.Flags(), filepath.Dir(o.stdinName))
	if err != nil {
		return nil, err
	}
	if o.fix && o.write {
		return nil, errors.New("--fix writes to stdout and --write to the files: choose one")
	}
	l := &linter{app: a, lintOptions: o, settings: s, given: cmd.Flags().Changed}
	if err := knownName("value", o.input, inputs()); err != nil {
		return nil, fmt.Errorf("--input: %w", err)
	}
	if l.common, err = l.told(); err != nil {
		return nil, err
	}
	l.config = lint.Config{
		Rules: rules.All(), Severity: s.severities(), UI: a.ui(s), Lang: s.Lang,
		Packs: lang.Packs(), Allow: s.Allow,
	}
	format, _ := report.Find(s.Format)
	l.printer = format.New(a.out, report.Options{
		UI: a.ui(s), Columns: text.Unit(s.Columns), Explain: o.explain,
		Color: a.colored(s.Color), Width: a.width(),
	})
	return l, nil
}

// told is what flags and config tell of every note.
func (l *linter) told() (lint.Note, error) {
	n := lint.Note{Network: l.network(l.Network), Today: time.Now(), Sender: l.Me.Known()}
	if l.given("lang") {
		n.Lang = l.Lang
	}
	if l.today != "" {
		day, err := time.Parse(time.DateOnly, l.today)
		if err != nil {
			return n, fmt.Errorf("--today: %q is no day like 2006-01-31", l.today)
		}
		n.Today = day
	}
	if l.to != "" {
		p, err := l.readProfile(l.to)
		if err != nil {
			return n, err
		}
		n.Recipient = p.Facts.Known()
	}
	return n, nil
}

// network is the network of that name, with the limit that is set for it.
func (l *linter) network(id string) lint.Network {
	n, _ := lint.FindNetwork(id)
	if l.Limit > 0 {
		n.Limit = l.Limit
	}
	return n
}

// judge runs the rules on one note and reports it. row is the line at which the
// note's row starts in its source, 0 when the source is the note.
func (l *linter) judge(n lint.Note, row int) error {
	r := lint.Run(n, l.config)
	l.blame(r)
	if err := l.printer.Note(report.Note{Report: r, Row: row}); err != nil {
		return &outputError{fmt.Errorf("cannot write: %w", reason(err))}
	}
	return nil
}

// blame makes the exit code 1 when a note has a finding at or above --fail-on.
func (l *linter) blame(r lint.Report) {
	if failOn, ok := lint.ParseSeverity(l.FailOn); ok && r.Worst() >= failOn {
		l.found()
	}
}

// own is what the note itself tells: it counts more than the config, and less than a flag.
func (l *linter) own(n *lint.Note, lang, network string) error {
	if lang != "" && !l.given("lang") {
		n.Lang = lang
	}
	if network == "" {
		return nil
	}
	if err := knownName("network", network, networkNames()); err != nil {
		return err
	}
	if !l.given("network") {
		n.Network = l.network(network)
	}
	return nil
}

// people adds the facts that come with a note. What --to says of the recipient counts more.
func people(n *lint.Note, recipient, sender map[string][]string) {
	if len(recipient) > 0 {
		known := lint.Known{}
		for _, facts := range []map[string][]string{recipient, n.Recipient} {
			for field, values := range facts {
				known[field] = values
			}
		}
		n.Recipient = known
	}
	if len(sender) > 0 {
		n.Sender = sender
	}
}

// severities is the severities that the config sets, by rule name.
func (s settings) severities() map[string]lint.Severity {
	if len(s.Severity) == 0 {
		return nil
	}
	set := map[string]lint.Severity{}
	for rule, name := range s.Severity {
		set[rule], _ = lint.ParseSeverity(name)
	}
	return set
}

// width is the number of cells in a line of the terminal, 0 when there is none.
func (a *app) width() int {
	if f, ok := a.out.(interface{ Fd() uintptr }); ok {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil {
			return w
		}
	}
	return 0
}
