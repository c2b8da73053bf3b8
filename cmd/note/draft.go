package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"note/compose"
)

// draftOptions are the flags of "note draft" that no config holds.
type draftOptions struct {
	because, as string
	set, meSet  []string
	template    string
	variants    int
	frontMatter bool
	explain     bool
	skeleton    bool
	format      string
	today       string
	input       string // kind of what is read
	dest        string // a file or a folder; "" is stdout
	force       bool
	noInput     bool
	edit        bool
	noLedger    bool
	again       bool
	paste       bool
}

func newDraftCmd(a *app) *cobra.Command {
	var o draftOptions
	cmd := &cobra.Command{
		Use:   "draft [PROFILE]",
		Short: "Draft a note from a pasted profile",
		Long: `Draft reads a profile as you copied it, looks for a ground to write to this
person, and writes the note that keeps most within the limit. Without PROFILE, or
with "-", it reads stdin, with --paste the clipboard; with --set name=… it needs
no profile.

A ground is a true thing that you share or a true occasion: a post of theirs, a
shared contact, group, event, school or employer, something that one of you looks
for, a topic. What is true of you stands below "me" in the config ("note init").
Your own reason, --because, wins over all and is kept word for word.

A draft is one that passes "note lint" by its text alone. Where there is none, it
passes with what is known of the two of you, and stderr says what lint will
report. Where there is no ground there is no draft, and the exit code is 1.

Several notes (--variants) are parted by lines of ---, for people to read; for a
pipe there is --format json, one note a line.

On a terminal a missing reason is asked for, unless --no-input is given. --edit
opens the draft in $VISUAL or $EDITOR and lints what comes back.

A table with more than one row (.csv, .tsv), or one JSON object a line (.jsonl),
is a batch: the columns are facts, "because" is your reason for that row. It gives
JSON lines on stdout, or with --out a .jsonl, a .csv (linkedin_url and
connection_note first) or a folder of note files. A row without a draft is there,
too, with what stood in the way; stderr says what to look at. Nothing is sent.

Who was written to before, as the ledger ("note sent") tells, or in a row above,
gets no draft in a batch unless you say --again; for one recipient it is a warning.`,
		Example: `  note draft jane.txt
  note draft jane.txt --because "your talk on dual writes at GopherCon saved our migration"
  note draft jane.txt --limit 200 --explain
  note draft --set name="Kim Weiß" --set post="Warum Züge warten" --lang de --register du
  note draft jane.txt --me-set events=GopherCon --variants 2
  note draft jane.txt --front-matter > new.note
  note draft jane.txt --variants 3 --format json | note lint
  note draft jane.txt --edit
  note draft --paste --no-input
  note draft leads.csv --out notes.csv
  note draft leads.csv --out notes/ --limit 200
  note draft leads.jsonl --set event=GopherCon | note lint --format line`,
		Annotations:       oneMeans("There is no draft: no ground was found, or a row of a batch has none, or --edit gave nothing back."),
		Args:              atMost(1),
		ValidArgsFunction: oneFile,
		RunE:              func(cmd *cobra.Command, args []string) error { return a.draft(cmd, o, args) },
	}
	f := cmd.Flags()
	f.StringVar(&o.because, "because", "", "your own `REASON` to write, kept word for word")
	f.StringVar(&o.as, "as", "", "`FORMAT` to read PROFILE as (default: recognised; \"note profile --help\" lists them)")
	factFlags(f, &o.set, &o.meSet)
	f.StringVar(&o.template, "template", "", "`ID` of the template to use (\"note template list\")")
	f.IntVar(&o.variants, "variants", 1, "`NUMBER` of different notes, the best first")
	f.BoolVar(&o.frontMatter, "front-matter", false, "write a note file, with the facts at its head")
	f.BoolVar(&o.explain, "explain", false, "say on stderr where each word is from and what was dropped")
	f.BoolVar(&o.skeleton, "skeleton", false, "without a ground write a draft with "+compose.WhyYou+" in it")
	f.StringVar(&o.format, "format", "", "`FORMAT` of the draft: "+draftFormats().String()+" (default: text, and for a batch by --out)")
	sourceFlag(f, &o.input, draftSources())
	f.StringVar(&o.dest, "out", "", "`FILE` (.jsonl, .csv) or folder for a batch (default: JSON lines on stdout)")
	f.BoolVar(&o.force, "force", false, "let --out replace what is there")
	f.BoolVar(&o.noInput, "no-input", false, "ask nothing, not even on a terminal")
	f.BoolVar(&o.paste, "paste", false, "read PROFILE from the clipboard")
	f.BoolVar(&o.edit, "edit", false, "open the draft in $VISUAL or $EDITOR, lint what comes back and print it")
	ledgerFlag(f, &o.noLedger)
	f.BoolVar(&o.again, "again", false, "in a batch, draft for those who were written to before, too")
	todayFlag(f, &o.today)
	speechFlags(f, "the recipient's, else yours", "what the facts state, else sie")
	f.String("network", "", "`NETWORK` the note goes to: "+networkWords().String())
	limitFlag(f)
	a.takes(cmd, "format", draftFormats)
	a.takes(cmd, "input", draftSources)
	a.takes(cmd, "as", profileFormats)
	return cmd
}

func draftFormats() vocabulary { return outputs().only("text", "json", "csv") }

func draftSources() vocabulary { return sources().only("auto", "profile", "jsonl", "csv") }

func (a *app) draft(cmd *cobra.Command, o draftOptions, args []string) error {
	d, err := a.newDrafter(cmd, o)
	if err != nil {
		return err
	}
	rows, err := d.recipient(args)
	if err != nil {
		return err
	}
	if rows != nil {
		defer rows.close()
		return d.batch(rows)
	}
	return d.one()
}

// one drafts for one recipient. Without a ground it asks, where there is somebody to ask.
func (d *drafter) one() error {
	drafts, err := d.drafts()
	none := (*compose.None)(nil)
	for errors.As(err, &none) {
		asked, failed := d.ask(none)
		switch {
		case failed != nil:
			return failed
		case !asked:
			d.found()
			d.sayNone(none)
			return nil
		}
		drafts, err = d.drafts()
	}
	switch {
	case err != nil:
		return err
	case d.edit:
		if d.explain {
			d.sayOrigin(drafts[0])
		}
		d.sayWish()
		d.sayHeed(drafts[0])
		return d.editDraft(drafts[0])
	}
	return d.print(drafts)
}

// print writes the drafts to stdout, and what is to be said of them to stderr.
func (d *drafter) print(drafts []compose.Draft) error {
	if len(drafts) < d.variants {
		d.say("warning", fmt.Sprintf("--variants: there are %s, not %d", counted(len(drafts), "note"), d.variants))
	}
	d.sayWish()
	for i, draft := range drafts {
		d.sayHeed(draft)
		d.sayWarnings(draft)
		d.sayAlone(draft)
		if d.explain {
			d.sayOrigin(draft)
		}
		if err := d.write(draft, i); err != nil {
			return cannotWrite(err)
		}
	}
	d.sayLeft()
	return nil
}

// drafts are as many as were asked for, if there are so many: those that pass by
// their text alone or, where there is none, those that pass with what is known.
func (d *drafter) drafts() (drafts []compose.Draft, err error) {
	d.verdicts, d.about = nil, nil
	if d.lang, err = compose.Language(d.request); err != nil {
		return nil, err
	}
	for _, accept := range []func(string) bool{d.acceptAlone, d.accept} {
		d.request.Accept = accept
		drafts, err = d.best()
		if none := (*compose.None)(nil); !errors.As(err, &none) || len(none.Refused) == 0 {
			break
		}
	}
	return drafts, err
}

func (d *drafter) best() ([]compose.Draft, error) {
	if d.variants > 1 {
		return compose.Variants(d.request, d.variants)
	}
	best, err := compose.Best(d.request)
	return []compose.Draft{best}, err
}
