package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"note/compose"
	"note/compose/profile"
	"note/lint"
)

// The statuses of a row: whether it has a draft, and if not, what stood in the way.
const (
	drafted   = "drafted"
	noGround  = "no-ground"  // there is no reason to write
	noWording = "no-wording" // no template can word it
	noRoom    = "no-room"    // it does not fit
	notPassed = "refused"    // what could be drafted does not pass lint
	badRow    = "bad-row"    // it could not be read

	writtenBefore = "already-written" // to this person, by the ledger or in a row above
)

// fate is what became of a row.
type fate struct {
	lead
	by     *drafter // for this row
	draft  compose.Draft
	status string
	why    string   // there is no draft
	look   []string // what to look at before the draft is sent
}

// batch drafts for every row, in their order.
func (d *drafter) batch(rows *leads) error {
	if err := d.checkBatch(); err != nil {
		return err
	}
	out, err := d.outlet()
	if err != nil {
		return err
	}
	defer out.abort()
	t, p := newTally(d.path), d.progress(d.dest == "")
	for {
		row, err := rows.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			p.clear()
			return err
		}
		o := d.fate(row)
		if t.add(o); o.err != nil {
			p.clear()
			d.complain(at(d.path, o.row, o.err))
		}
		if err := out.write(o); err != nil {
			p.clear()
			return err
		}
		p.show("%s, %d drafted", counted(t.rows, "row"), t.statuses[drafted])
	}
	p.clear()
	if err := out.close(); err != nil {
		return err
	}
	if t.rows > t.statuses[drafted] {
		d.found()
	}
	d.sayTally(t)
	d.sayLeft()
	return nil
}

// checkBatch refuses flags that make sense for one recipient only.
func (d *drafter) checkBatch() error {
	for _, flag := range []string{"because", "variants", "skeleton", "explain", "edit", "front-matter"} {
		if !d.given(flag) {
			continue
		}
		err := fmt.Errorf("--%s is for one recipient, and %s holds a table of them", flag, shownPath(d.path))
		switch flag {
		case "because":
			return hinted(err, "a column \"because\" holds a reason for each row; what is true of all is a fact, as in --set event=…")
		case "explain":
			return hinted(err, "--format json holds the origin of every word")
		case "front-matter":
			return hinted(err, "--out FOLDER/ writes note files")
		}
		return hinted(err, "give it the row of one of them")
	}
	return nil
}

// fate drafts for a row.
func (d *drafter) fate(row lead) fate {
	one := *d
	o := fate{lead: row, by: &one, status: badRow}
	if o.err == nil {
		o.err = one.turnTo(row)
	}
	if o.err == nil && !d.again {
		if o.why = one.wasWritten(); o.why != "" {
			o.status = writtenBefore
			return o
		}
	}
	var drafts []compose.Draft
	if o.err == nil {
		drafts, o.err = one.drafts()
	}
	none := (*compose.None)(nil)
	switch {
	case errors.As(o.err, &none):
		o.status, o.why = one.whyNone(none)
		o.err = nil
	case o.err != nil:
		o.why = o.err.Error()
	default:
		o.status, o.draft = drafted, drafts[0]
		o.look = one.doubts(row.profile, drafts[0])
		one.meets(row.row)
	}
	return o
}

// turnTo makes the row the recipient, on its network, and from the sender that it names.
func (d *drafter) turnTo(row lead) error {
	if row.network != "" && !d.given("network") {
		if err := knownName("network", row.network, networkNames()); err != nil {
			return err
		}
		d.network = d.networkNamed(row.network)
		d.request.Limit, d.request.Box = d.network.Limit, d.network.Box
	}
	if row.sender != nil {
		d.request.Sender = row.sender
	}
	if because := row.profile.Facts.Text(profile.Because); because != "" {
		if err := reasonable(because); err != nil {
			return fmt.Errorf("because: %w", err)
		}
	}
	return d.meet(row.profile)
}

// whyNone says in a line why a row has no draft.
func (d *drafter) whyNone(none *compose.None) (status, why string) {
	plain := strings.TrimPrefix(none.Error(), "no draft: ")
	switch {
	case len(none.Grounds) == 0:
		return noGround, d.knownInVain()
	case len(none.Refused) > 0:
		for _, f := range d.judge(none.Refused[0].Text) {
			if hinders(f) {
				return notPassed, found(f)
			}
		}
		return notPassed, plain
	case len(none.TooLong) > 0:
		return noRoom, plain
	}
	return noWording, plain
}

// knownInVain says what is known that could be a ground, and is none.
func (d *drafter) knownInVain() string {
	var known []string
	for _, u := range compose.UnsuitedPosts(d.request.Recipient) {
		known = append(known, d.unsuited(u))
	}
	if known != nil {
		return strings.Join(known, "; ")
	}
	for _, field := range compose.Shows() {
		if v := strings.Join(d.request.Recipient.List(field), ", "); v != "" {
			known = append(known, fmt.Sprintf("%s “%s”", field, shortened(v)))
		}
	}
	if known == nil {
		return "nothing is known that could be a reason to write"
	}
	return "nothing that is known is shared with you: " + strings.Join(known, ", ")
}

// doubts are what a person should look at before the draft is sent.
func (d *drafter) doubts(p profile.Profile, draft compose.Draft) []string {
	list := d.clashes(draft)
	if wish := d.wish(); wish != "" {
		list = append(list, wish)
	}
	for _, f := range d.judge(draft.Text) {
		if f.Severity == lint.Warning {
			list = append(list, found(f))
		}
	}
	for _, f := range d.judgeAlone(draft.Text) {
		if hinders(f) {
			list = append(list, "by its text alone: "+found(f))
		}
	}
	if name := p.Facts.Text(profile.Name); name != "" && !strings.Contains(name, " ") {
		list = append(list, fmt.Sprintf("only one name is known: %q", name))
	}
	for _, w := range p.Warnings {
		list = append(list, w.What)
	}
	return list
}
