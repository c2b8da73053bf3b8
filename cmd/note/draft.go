package main

import (
	"errors"
	"fmt"
	"maps"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"note/compose"
	"note/compose/profile"
	"note/lint"
)

// draftOptions are the flags of "note draft" that no config holds.
type draftOptions struct {
	because     string
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

Every draft passes "note lint". Where there is no ground there is no draft, and
the exit code is 1.`,
		Example: `  note draft jane.txt
  note draft jane.txt --because "your talk on dual writes at GopherCon saved our migration"
  note draft jane.txt --limit 200 --explain
  note draft --set name="Kim Weiß" --set post="Warum Züge warten" --lang de --register du
  note draft jane.txt --me-set events=GopherCon --variants 2
  note draft jane.txt --front-matter > new.note
  note draft jane.txt --format json | note lint`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return a.draft(cmd, o, args) },
	}
	f := cmd.Flags()
	f.StringVar(&o.because, "because", "", "your own `REASON` to write, kept word for word")
	f.StringArrayVar(&o.set, "set", nil, "`FIELD=VALUE`: a fact about the recipient; can be repeated")
	f.StringArrayVar(&o.meSet, "me-set", nil, "`FIELD=VALUE`: a fact about you, over the config; can be repeated")
	f.StringVar(&o.template, "template", "", "`ID` of the template to use (\"note template list\")")
	f.IntVar(&o.variants, "variants", 1, "`NUMBER` of different notes, the best first")
	f.BoolVar(&o.frontMatter, "front-matter", false, "write a note file, with the facts at its head")
	f.BoolVar(&o.explain, "explain", false, "say on stderr where each word is from and what was dropped")
	f.BoolVar(&o.skeleton, "skeleton", false, "without a ground write a draft with "+compose.WhyYou+" in it")
	f.StringVar(&o.format, "format", "text", "`FORMAT` of the draft: text, json")
	f.StringVar(&o.today, "today", "", "the `DAY` as 2026-01-31 (default: today)")
	f.String("lang", "", "`LANGUAGE` of the note: en, de (default: the recipient's, else yours)")
	f.String("register", "", "`REGISTER` of a German note: du, sie (default: what the facts state, else sie)")
	f.String("network", "", "`NETWORK` the note goes to: "+strings.Join(networkNames(), ", "))
	f.Int("limit", 0, "`NUMBER` of characters (grapheme clusters), instead of the network's limit")
	return cmd
}

// drafter makes the drafts of one run.
type drafter struct {
	*app
	draftOptions
	settings
	network lint.Network
	day     time.Time
	path    string // of the profile; "" when there is none
	request compose.Request
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
	for i, draft := range drafts {
		d.sayWarnings(draft)
		if o.explain {
			d.sayOrigin(draft)
		}
		if err := d.write(draft, i); err != nil {
			return &outputError{fmt.Errorf("cannot write: %w", reason(err))}
		}
	}
	return nil
}

// drafts are as many as were asked for.
func (d *drafter) drafts() ([]compose.Draft, error) {
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
	d := &drafter{app: a, draftOptions: o, settings: s, day: time.Now()}
	if err := d.checkOptions(); err != nil {
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
		Limit: d.network.Limit, Box: d.network.Box, Skeleton: o.skeleton, Accept: d.accept,
	}
	d.speak(cmd.Flags().Changed)
	return d, nil
}

// checkOptions checks the flags that no config checks.
func (d *drafter) checkOptions() error {
	if err := knownName("value", d.format, []string{"text", "json"}); err != nil {
		return fmt.Errorf("--format: %w", err)
	}
	if d.variants < 1 {
		return fmt.Errorf("--variants: a number from 1, not %d", d.variants)
	}
	if d.frontMatter && (d.format == "json" || d.variants > 1) {
		return errors.New("--front-matter writes one note file: it goes with neither --format json nor --variants")
	}
	if d.today == "" {
		return nil
	}
	var err error
	if d.day, err = time.Parse(time.DateOnly, d.today); err != nil {
		return fmt.Errorf("--today: %q is no day like 2006-01-31", d.today)
	}
	return nil
}

// speak settles language and register: a flag counts more than the facts, and
// they more than the config.
func (d *drafter) speak(given func(flag string) bool) {
	r := &d.request
	if given("lang") || !r.Recipient.Has(profile.Lang) && !r.Sender.Has(profile.Lang) {
		r.Lang = d.Lang
	}
	if given("register") {
		r.Register = d.Register
	} else if d.Register != "" && !r.Sender.Has(profile.Register) {
		r.Sender[profile.Register] = profile.Fact{Values: []string{d.Register}}
	}
}

// recipient is what the profile says, and over it what --set says.
func (d *drafter) recipient(args []string) (profile.Facts, error) {
	set := profile.Facts{}
	for _, assignment := range d.set {
		if err := profile.Set(set, assignment); err != nil {
			return nil, fmt.Errorf("--set: %w", err)
		}
	}
	if len(args) == 0 && set.Has(profile.Name) {
		return set, nil
	}
	d.path = "-"
	if len(args) > 0 {
		d.path = args[0]
	}
	p, err := d.readProfile(d.path)
	if err != nil {
		return nil, err
	}
	for _, assignment := range d.set {
		if err := profile.Set(p.Facts, assignment); err != nil {
			return nil, fmt.Errorf("--set: %w", err)
		}
	}
	return p.Facts, nil
}

// sender is what the config says of the writer, and over it what --me-set says.
func (d *drafter) sender() (profile.Facts, error) {
	facts := maps.Clone(d.Me)
	if facts == nil {
		facts = profile.Facts{}
	}
	for _, assignment := range d.meSet {
		if err := profile.Set(facts, assignment); err != nil {
			return nil, fmt.Errorf("--me-set: %w", err)
		}
	}
	return facts, nil
}
