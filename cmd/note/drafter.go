package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"note/compose"
	"note/compose/profile"
	"note/lint"
	"note/lint/ledger"
)

// drafter makes the drafts for one recipient; each row of a batch has its own.
type drafter struct {
	*app
	draftOptions
	settings
	given   func(flag string) bool
	network lint.Network
	day     time.Time
	config  lint.Config
	path    string            // of the profile; "" when there is none
	tidied  []profile.Receipt // of the profile
	past    *past
	met     *ledger.Index // whom a row above was drafted for
	request compose.Request
	lang    string      // of the drafts
	judged  lint.Report // the last

	verdicts map[string]*verdict // on notes, since drafting began
	about    *lint.Note          // what is known around them; nil until one is judged
}

// newDrafter checks everything that can be checked before the recipient is
// known, and reads the templates.
func (a *app) newDrafter(cmd *cobra.Command, o draftOptions) (*drafter, error) {
	s, err := a.settings(cmd.Flags(), ".")
	if err != nil {
		return nil, err
	}
	return a.drafterWith(s, o, cmd.Flags().Changed)
}

// drafterWith is a drafter by settings that are read already; given says which
// of them somebody asked for.
func (a *app) drafterWith(s settings, o draftOptions, given func(flag string) bool) (*drafter, error) {
	d := &drafter{app: a, draftOptions: o, settings: s, given: given, past: a.past(o.noLedger), met: ledger.NewIndex()}
	var err error
	if d.config, err = a.lintConfig(s); err != nil {
		return nil, err
	}
	if err := d.checkOptions(); err != nil {
		return nil, err
	}
	if err := d.checkReason(d.given("because")); err != nil {
		return nil, err
	}
	d.network = d.networkNamed(s.Network)
	sender, err := d.sender()
	if err != nil {
		return nil, err
	}
	templates, err := a.templates(s)
	if err != nil {
		return nil, err
	}
	d.request = compose.Request{
		Sender: sender, Because: o.because, Template: o.template, Templates: templates,
		Limit: d.network.Limit, Box: d.network.Box, Skeleton: o.skeleton,
	}
	d.speak()
	if o.template != "" {
		d.request.Template, err = templateNamed(o.template, templates)
	}
	return d, err
}

// meet makes p the recipient, with what --set says over it.
func (d *drafter) meet(p profile.Profile) error {
	d.request.Recipient, d.tidied = p.Facts, p.Tidied
	return d.assign("--set", p.Facts, d.set)
}

// checkOptions checks the flags that no config checks.
func (d *drafter) checkOptions() error {
	switch {
	case d.variants < 1:
		return fmt.Errorf("--variants: a number from 1, not %d", d.variants)
	case d.frontMatter && (d.format == "json" || d.variants > 1):
		return hinted(errors.New("--front-matter writes one note file: it goes with neither --format json nor --variants"), "leave one of them out")
	case d.edit && (d.format == "json" || d.variants > 1):
		return hinted(errors.New("--edit opens one note: it goes with neither --format json nor --variants"), "leave one of them out")
	case d.edit && d.editor() == "":
		return hinted(errors.New("--edit: no editor is set"), "EDITOR=nano note draft … --edit")
	}
	var err error
	d.day, err = parseToday(d.today)
	return err
}

// checkOne refuses what makes sense for a batch only.
func (d *drafter) checkOne() error {
	switch {
	case d.dest != "":
		return hinted(errors.New("--out is for a table of recipients"), "note draft PROFILE > FILE")
	case d.force:
		return hinted(errors.New("--force is for --out, and that is for a table of recipients"), "leave it out")
	case d.again:
		return hinted(errors.New("--again is for a table of recipients"), "leave it out: for one recipient a draft is made anyway")
	case d.format == "csv":
		return hinted(errors.New("--format csv is for a table of recipients"), "for one note there are text and json")
	}
	return nil
}

// speak settles language and register: a flag counts more than the facts, and
// they more than the config, which speaks for the sender.
func (d *drafter) speak() {
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
		case d.given(s.flag):
			*s.asked = s.value
		case s.value != "" && !r.Sender.Has(s.field):
			r.Sender[s.field] = profile.Fact{Values: []string{s.value}}
		}
	}
}
