package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"note/lint/ledger"
)

// sentOptions are the flags of "note sent" that no config holds.
type sentOptions struct {
	lintOptions
	recipient            []string
	at, how              string
	noNote               bool
	list                 bool
	since, format        string
	export, forget, from string
}

func newSentCmd(a *app) *cobra.Command {
	o := sentOptions{}
	cmd := &cobra.Command{
		Use:   "sent [FILE…]",
		Short: "Enter what was sent, and show, export or erase it",
		Long: `Sent enters a note that you have sent in the ledger, a file of yours that
nothing but your own commands reads: "note lint" and "note draft" then warn when
you write to somebody again. Without FILE, or with "-", it reads stdin. Nothing is
entered by itself, and nothing leaves your machine.

Whom a note went to says --recipient (a name, a profile address, or both by
giving it twice), --to, or the note file itself (to:); a table holds one note a
row. The same thing entered again on the same day counts once.

--how says how it went on: connected (they are a contact), talked (you exchanged
messages), withdrawn (you took the request back; LinkedIn takes no new one for
three weeks). It needs no note. --import takes all of that from LinkedIn's data
archive ("Get a copy of your data"), the ZIP or the folder: Invitations.csv,
Connections.csv, and from messages.csv with whom you talked, but no message.

--list shows what is there, the newest last. --export prints everything that is
stored about somebody as JSON, --forget erases it for good, also where a note to
somebody else names them. WHO is a name or a profile address.`,
		Example: `  note sent jane.note
  echo "Hi Kim, …" | note sent --recipient "Kim Weiß" --at 2026-03-05
  note sent --recipient https://www.linkedin.com/in/kim-weiss --how withdrawn
  note draft leads.csv --format json | note sent
  note sent --import archive/
  note sent --list --since 2026-01-01
  note sent --export "Kim Weiß" > kim.json
  note sent --forget "Kim Weiß"`,
		RunE: func(cmd *cobra.Command, paths []string) error { return a.sent(cmd, o, paths) },
	}
	f := cmd.Flags()
	f.StringArrayVar(&o.recipient, "recipient", nil, "`WHO` got the note: a name or a profile address; can be repeated")
	recipientFlag(f, &o.to)
	f.StringVar(&o.at, "at", "", "`TIME` when it was, as 2026-01-31 or 2026-01-31T15:04 (default: now)")
	f.StringVar(&o.how, "how", string(ledger.Sent), "`HOW` it went: "+hows().String())
	f.BoolVar(&o.noNote, "no-note", false, "the request went out without a note")
	f.String("network", "", "`NETWORK` it went to: "+networkWords().String())
	sourceFlag(f, &o.input, noteSources())
	columnFlag(f, &o.column)
	f.BoolVar(&o.list, "list", false, "list what was sent")
	f.StringVar(&o.since, "since", "", "the `DAY` from which to list, as 2026-01-31")
	f.StringVar(&o.format, "format", "text", "`FORMAT` of the list: "+textOrJSON().String())
	f.StringVar(&o.export, "export", "", "print all that is stored about `WHO`, as JSON")
	f.StringVar(&o.forget, "forget", "", "erase `WHO` for good")
	f.StringVar(&o.from, "import", "", "enter what LinkedIn's data `ARCHIVE` tells, a ZIP or a folder")
	a.takes(cmd, "format", textOrJSON)
	a.takes(cmd, "how", hows)
	a.takes(cmd, "input", noteSources)
	return cmd
}

func (a *app) sent(cmd *cobra.Command, o sentOptions, paths []string) error {
	if err := o.check(cmd.Flags(), paths); err != nil {
		return err
	}
	s, err := a.settings(cmd.Flags(), ".")
	if err != nil {
		return err
	}
	if a.ledgerPath() == "" {
		return hinted(errors.New("no folder for the ledger: neither XDG_DATA_HOME nor HOME names one"), "HOME=/your/folder note sent …")
	}
	switch {
	case o.list:
		return a.listSent(s, o)
	case o.export != "":
		return a.exportSent(o.export)
	case o.forget != "":
		return a.forgetSent(o.forget)
	case o.from != "":
		return a.importSent(s, o.from)
	}
	return a.newSending(cmd, s, o).enter(paths)
}

// check refuses options that make no sense, alone or together.
func (o sentOptions) check(flags *pflag.FlagSet, paths []string) error {
	tasks := given(flags, "export", "forget", "import", "list")
	entering := given(flags, "recipient", "to", "at", "how", "no-note", "input", "column")
	listing := given(flags, "since", "format")
	switch {
	case len(tasks) > 1:
		return fmt.Errorf("--%s: one at a time", strings.Join(tasks, ", --"))
	case len(tasks) == 1 && len(entering)+len(paths) > 0:
		return hinted(fmt.Errorf("--%s enters no note", tasks[0]), "leave out the other flags, and files")
	case len(listing) > 0 && !o.list:
		return hinted(fmt.Errorf("--%s is for --list", listing[0]), "note sent --list --%s %s", listing[0], flags.Lookup(listing[0]).Value)
	}
	return o.lintOptions.check(paths)
}

// given are those of the flags that stand on the command line.
func given(flags *pflag.FlagSet, names ...string) []string {
	return slices.DeleteFunc(names, func(name string) bool { return !flags.Changed(name) })
}
