package main

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"note/compose"
	"note/compose/profile"
	"note/lint"
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
}

func newDraftCmd(a *app) *cobra.Command {
	var o draftOptions
	cmd := &cobra.Command{
		Use:   "draft [PROFILE]",
		Short: "Draft a note from a pasted profile",
		Long: `Draft reads a profile as you copied it, looks for a ground to write to this
person, and writes the note that keeps most within the limit. Without PROFILE, or
with "-", it reads stdin; with --set name=… it needs no profile.

A ground is a true thing that you share or a true occasion: a post of theirs, a
shared contact, group, event, school or employer, something that one of you looks
for, a topic. What is true of you stands below "me" in the config ("note init").
Your own reason, --because, wins over all and is kept word for word.

A draft is one that passes "note lint" by its text alone. Where there is none, it
passes with what is known of the two of you, and stderr says what lint will
report. Where there is no ground there is no draft, and the exit code is 1.

Several notes (--variants) are parted by lines of ---, for people to read; for a
pipe there is --format json, one note a line.`,
		Example: `  note draft jane.txt
  note draft jane.txt --because "your talk on dual writes at GopherCon saved our migration"
  note draft jane.txt --limit 200 --explain
  note draft --set name="Kim Weiß" --set post="Warum Züge warten" --lang de --register du
  note draft jane.txt --me-set events=GopherCon --variants 2
  note draft jane.txt --front-matter > new.note
  note draft jane.txt --variants 3 --format json | note lint`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return a.draft(cmd, o, args) },
	}
	f := cmd.Flags()
	f.StringVar(&o.because, "because", "", "your own `REASON` to write, kept word for word")
	f.StringVar(&o.as, "as", "", "`FORMAT` to read PROFILE as (default: recognised; \"note profile --help\" lists them)")
	f.StringArrayVar(&o.set, "set", nil, "`FIELD=VALUE`: a fact about the recipient; can be repeated")
	f.StringArrayVar(&o.meSet, "me-set", nil, "`FIELD=VALUE`: a fact about you, over the config; can be repeated")
	f.StringVar(&o.template, "template", "", "`ID` of the template to use (\"note template list\")")
	f.IntVar(&o.variants, "variants", 1, "`NUMBER` of different notes, the best first")
	f.BoolVar(&o.frontMatter, "front-matter", false, "write a note file, with the facts at its head")
	f.BoolVar(&o.explain, "explain", false, "say on stderr where each word is from and what was dropped")
	f.BoolVar(&o.skeleton, "skeleton", false, "without a ground write a draft with "+compose.WhyYou+" in it")
	f.StringVar(&o.format, "format", "text", "`FORMAT` of the draft: "+strings.Join(draftFormats(), ", "))
	f.StringVar(&o.today, "today", "", "the `DAY` as 2026-01-31 (default: today)")
	f.String("lang", "", "`LANGUAGE` of the note: en, de (default: the recipient's, else yours)")
	f.String("register", "", "`REGISTER` of a German note: du, sie (default: what the facts state, else sie)")
	f.String("network", "", "`NETWORK` the note goes to: "+strings.Join(networkNames(), ", "))
	f.String("limit", "", "`NUMBER` of characters (grapheme clusters), instead of the network's limit")
	ownValues(cmd, "format", draftFormats())
	_ = cmd.RegisterFlagCompletionFunc("template", a.completeTemplates)
	return cmd
}

// draftFormats lists what --format takes.
func draftFormats() []string { return []string{"text", "json"} }

// drafter makes the drafts of one run.
type drafter struct {
	*app
	draftOptions
	settings
	network lint.Network
	day     time.Time
	config  lint.Config
	path    string // of the profile; "" when there is none
	request compose.Request
	lang    string      // of the drafts
	judged  lint.Report // the last
}

func (a *app) draft(cmd *cobra.Command, o draftOptions, args []string) error {
	d, err := a.newDrafter(cmd, o, args)
	if err != nil {
		return err
	}
	drafts, err := d.drafts()
	if none := (*compose.None)(nil); errors.As(err, &none) {
		a.found()
		d.sayNone(none)
		return nil
	}
	if err != nil {
		return err
	}
	if len(drafts) < o.variants {
		d.say("warning", fmt.Sprintf("--variants: there are %s, not %d", counted(len(drafts), "note"), o.variants))
	}
	for i, draft := range drafts {
		d.sayWarnings(draft)
		d.sayAlone(draft)
		if o.explain {
			d.sayOrigin(draft)
		}
		if err := d.write(draft, i); err != nil {
			return &outputError{fmt.Errorf("cannot write: %w", reason(err))}
		}
	}
	return nil
}

// drafts are as many as were asked for, if there are so many: those that pass by
// their text alone or, where there is none, those that pass with what is known.
func (d *drafter) drafts() (drafts []compose.Draft, err error) {
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

// newDrafter checks everything that can be checked, and reads profile and templates.
func (a *app) newDrafter(cmd *cobra.Command, o draftOptions, args []string) (*drafter, error) {
	s, err := a.settings(cmd.Flags(), ".")
	if err != nil {
		return nil, err
	}
	d := &drafter{app: a, draftOptions: o, settings: s}
	if d.config, err = a.lintConfig(s); err != nil {
		return nil, err
	}
	if err := d.checkOptions(); err != nil {
		return nil, err
	}
	if err := d.checkReason(cmd.Flags().Changed("because")); err != nil {
		return nil, err
	}
	d.network, _ = lint.FindNetwork(s.Network)
	if s.Limit > 0 {
		d.network.Limit = s.Limit
	}
	recipient, err := d.recipient(args)
	if err != nil {
		return nil, err
	}
	sender, err := d.sender()
	if err != nil {
		return nil, err
	}
	templates, err := a.templates(s)
	if err != nil {
		return nil, err
	}
	d.request = compose.Request{
		Recipient: recipient, Sender: sender, Because: o.because, Template: o.template, Templates: templates,
		Limit: d.network.Limit, Box: d.network.Box, Skeleton: o.skeleton,
	}
	d.speak(cmd.Flags().Changed)
	if o.template != "" {
		d.request.Template, err = templateNamed(o.template, templates)
	}
	return d, err
}

// checkOptions checks the flags that no config checks.
func (d *drafter) checkOptions() error {
	if err := knownName("value", d.format, draftFormats()); err != nil {
		return fmt.Errorf("--format: %w", err)
	}
	if d.variants < 1 {
		return fmt.Errorf("--variants: a number from 1, not %d", d.variants)
	}
	if d.frontMatter && (d.format == "json" || d.variants > 1) {
		return errors.New("--front-matter writes one note file: it goes with neither --format json nor --variants")
	}
	var err error
	d.day, err = parseToday(d.today)
	return err
}

// speak settles language and register: a flag counts more than the facts, and
// they more than the config, which speaks for the sender.
func (d *drafter) speak(given func(flag string) bool) {
	r := &d.request
	for _, s := range []struct {
		flag  string
		value string
		asked *string
		field profile.Field
	}{
		{"lang", d.Lang, &r.Lang, profile.Lang},
		{"register", d.Register, &r.Register, profile.Register},
	} {
		switch {
		case given(s.flag):
			*s.asked = s.value
		case s.value != "" && !r.Sender.Has(s.field):
			r.Sender[s.field] = profile.Fact{Values: []string{s.value}}
		}
	}
}
