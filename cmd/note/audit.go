package main

import (
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"note/cmd/note/report"
	"note/lint"
	"note/lint/audit"
)

// auditOptions are the flags of "note audit" that no config holds.
type auditOptions struct {
	format string
	html   string
	today  string
	column string
	top    int
	force  bool
	ledger bool
}

func newAuditCmd(a *app) *cobra.Command {
	var o auditOptions
	cmd := &cobra.Command{
		Use:   "audit [PATH…]",
		Short: "Say what many notes are as a heap, and what worked",
		Long: `Audit reads many notes at once and says what to fix first: which rules fail most,
which notes are the same note with other names in it, whom else a note would fit,
who was written to twice, how many went out a week and a month against what the
network is known to allow, and, where the data tell, what was accepted more often.

A PATH is a folder with note files and tables, a table of notes (.csv with a column
such as message, or .jsonl), a note file, "-", or LinkedIn's data archive ("Get a copy
of your data"), the ZIP or the folder. Tables are known by their header; what is not
understood is named. Files whose name begins with a dot are left out.

Beside the note a table may tell who got it (name, company, url and other facts),
when it was sent (sent: 2026-01-31) and what became of it (outcome: accepted, pending
or withdrawn). In the archive who was connected on or after the day of an invitation
has accepted it.

The exit code is 0 when no note has a finding at or above --fail-on, 1 when one has,
and 2 when something could not be read.`,
		Example: `  note audit notes/
  note audit --network linkedin-free export/
  note audit --top 20 inbox.jsonl leads.csv
  note audit --format json export/ > audit.json
  note audit --html audit.html --ui de export/
  note audit --fail-on never --today 2026-06-01 export/ --ledger`,
		Annotations: oneMeans("A note has a finding at or above --fail-on."),
		RunE:        func(cmd *cobra.Command, paths []string) error { return a.auditPaths(cmd, o, paths) },
	}
	o.flags(a, cmd)
	return cmd
}

func (o *auditOptions) flags(a *app, cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.format, "format", "text", "`FORMAT` of the report: "+textOrJSON().String())
	f.BoolVar(&o.ledger, "ledger", false, "read what \"note sent\" has entered, too")
	f.StringVar(&o.html, "html", "", "write the report as a page that opens offline to `FILE`, too")
	f.BoolVar(&o.force, "force", false, "replace the file of --html if it is there")
	f.IntVar(&o.top, "top", 5, "`NUMBER` of entries of each list that the text shows; 0 is all")
	columnFlag(f, &o.column)
	todayFlag(f, &o.today)
	judgeFlags(f, "`NETWORK` the notes went to: ")
	a.takes(cmd, "format", textOrJSON)
}

func (a *app) auditPaths(cmd *cobra.Command, o auditOptions, paths []string) error {
	u, err := a.newAuditor(cmd.Flags(), o, paths)
	if err != nil {
		return err
	}
	defer u.drop()
	u.readAll(paths)
	u.pool.close()
	if failOn, ok := lint.ParseSeverity(u.FailOn); ok && u.worst >= failOn {
		a.found()
	}
	if u.notes == 0 {
		u.progress.clear()
		if a.failures.Count > 0 {
			return nil // and has been said
		}
		a.say("info", "no notes in "+some(paths))
	}
	u.missed()
	return u.write(u.audit.Report())
}

// readAll reads who is a contact in all sources, then what was sent in each.
func (u *auditor) readAll(paths []string) {
	for _, path := range paths {
		u.remember(path)
	}
	if u.ledger {
		if err := u.fromLedger(u.people.rememberEntry); err != nil {
			u.ledger = false
			u.complain(err)
		}
	}
	for _, path := range paths {
		if err := u.read(path); err != nil {
			u.bad(path, err)
		}
	}
	if u.ledger {
		if err := u.fromLedger(u.entry); err != nil {
			u.complain(err)
		}
	}
}

// newAuditor checks everything that can be checked before a note is read.
func (a *app) newAuditor(flags *pflag.FlagSet, o auditOptions, paths []string) (*auditor, error) {
	if err := o.check(paths); err != nil {
		return nil, err
	}
	s, err := a.settings(flags, ".")
	if err != nil {
		return nil, err
	}
	l := &linter{app: a, settings: s, given: flags.Changed, lintOptions: lintOptions{input: "auto", today: o.today, column: o.column}}
	if l.common, err = l.told(); err != nil {
		return nil, err
	}
	if l.config, err = a.lintConfig(s); err != nil {
		return nil, err
	}
	u := &auditor{linter: l, auditOptions: o, audit: audit.New(l.common.Today, audit.CapsOf(l.common.Network)), people: newContacts(), archives: map[string]bool{}, progress: a.progress(false)}
	if o.html != "" {
		if u.page, err = newParcel(o.html, o.force); err != nil {
			return nil, err
		}
	}
	u.add, u.pool = u.count, newPool()
	l.take = u.hand
	return u, nil
}

// check refuses options that make no sense.
func (o auditOptions) check(paths []string) error {
	switch {
	case len(paths) == 0 && !o.ledger:
		return hinted(errors.New("no path"), "name a folder, a table of notes or LinkedIn's data archive; --ledger reads what \"note sent\" has entered")
	case slices.Contains(paths, ""):
		return hinted(errors.New("a path is empty"), "name the file; \"-\" is stdin")
	case o.top < 0:
		return fmt.Errorf("--top: %d is no number from 0", o.top)
	}
	return nil
}

// write writes the report, and the page that was asked for.
func (u *auditor) write(r audit.Report) error {
	u.progress.clear()
	ui := u.ui(u.settings)
	var err error
	if u.format == "json" {
		err = report.Encode(u.out, r, "  ")
	} else {
		err = audit.Text(u.out, r, ui, u.config.Rules, u.top)
	}
	if err != nil || u.page == nil {
		return cannotWrite(err)
	}
	if err := audit.Page(u.page, r, ui, u.config.Rules); err != nil {
		return at(u.html, 0, err)
	}
	return u.page.settle()
}

// drop leaves no half page behind.
func (u *auditor) drop() {
	if u.page != nil {
		u.page.abort()
	}
}
