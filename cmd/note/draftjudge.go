package main

import (
	"cmp"

	"note/compose/profile"
	"note/lint"
	"note/lint/lang"
	"note/lint/rules"
)

// accept says whether a note may be offered: it has no error, and no warning
// but that it is weakly tied to the reader or that the box would cut it.
func (d *drafter) accept(note string) bool {
	for _, f := range d.judge(note) {
		if f.Severity == lint.Error || f.Severity == lint.Warning && !tolerated(f.Rule) {
			return false
		}
	}
	return true
}

func tolerated(rule string) bool {
	return rule == rules.WeakPersonalization.Name || rule == rules.CutByBox.Name
}

// judge runs the rules on a note.
func (d *drafter) judge(note string) []lint.Finding {
	n := lint.Note{
		Input: note, Network: d.network, Recipient: d.request.Recipient.Known(), Sender: d.request.Sender.Known(),
		Because: cmp.Or(d.because, d.request.Recipient.Text(profile.Because)), Today: d.day,
	}
	return lint.Run(n, lint.Config{
		Rules: rules.All(), Severity: d.severities(), UI: d.ui(d.settings), Lang: d.Lang, Packs: lang.Packs(), Allow: d.Allow,
	}).Findings
}
