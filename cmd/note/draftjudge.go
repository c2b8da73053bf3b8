package main

import (
	"maps"
	"strings"

	"note/compose"
	"note/compose/profile"
	"note/lint"
	"note/lint/rules"
)

// accept says whether a note may be offered, by what is known of the two people
// and of the reason to write.
func (d *drafter) accept(note string) bool { return passes(d.judge(note)) }

// acceptAlone says whether a note may be offered so that it passes "note lint"
// in a pipe, too, which knows nothing but the text. That is asked first: it
// refuses every wording of a reason that says nothing by itself.
func (d *drafter) acceptAlone(note string) bool { return passes(d.judgeAlone(note)) && d.accept(note) }

// passes says that nothing was found that stands in a note's way.
func passes(findings []lint.Finding) bool {
	for _, f := range findings {
		if hinders(f) {
			return false
		}
	}
	return true
}

// hinders says whether a finding stands in the note's way: an error does, and a
// warning but that it is weakly tied to the reader, that the box would cut it, or
// that the reader was written to before, which no other wording cures.
func hinders(f lint.Finding) bool {
	return f.Severity == lint.Error || f.Severity == lint.Warning && !tolerated(f.Rule)
}

func tolerated(rule string) bool {
	return rule == rules.WeakPersonalization.Name || rule == rules.CutByBox.Name || rule == rules.AlreadyWritten.Name
}

// verdict is what was found in a note, with all that is known and by its text alone.
type verdict struct {
	known, alone *[]lint.Finding // nil when nobody has asked
}

// judge runs the rules on a note with all that is known.
func (d *drafter) judge(note string) []lint.Finding {
	v := d.verdict(note)
	if v.known == nil {
		n := d.around()
		n.Input = note
		v.known = &d.run(n).Findings
	}
	return *v.known
}

// around is all that is known around a note to the recipient.
func (d *drafter) around() lint.Note {
	if d.about == nil {
		d.about = &lint.Note{
			Lang: d.lang, Network: d.network, Recipient: d.told().Known(), Sender: d.request.Sender.Known(), Today: d.day,
			Earlier: d.past.earlier(d.request.Recipient.Known()),
		}
	}
	return *d.about
}

// judgeAlone runs the rules on a note as "note lint" does that is handed nothing
// else. Should it read another language from the text, both must pass.
func (d *drafter) judgeAlone(note string) []lint.Finding {
	v := d.verdict(note)
	if v.alone == nil {
		n := lint.Note{Input: note, Network: d.network, Sender: d.Me.Known(), Today: d.day}
		r := d.run(n)
		if n.Lang = d.lang; r.Lang != d.lang && passes(r.Findings) {
			r = d.run(n)
		}
		v.alone = &r.Findings
	}
	return *v.alone
}

// verdict is that on a note since the last drafting, which begins with none.
func (d *drafter) verdict(note string) *verdict {
	if d.verdicts == nil {
		d.verdicts = map[string]*verdict{}
	}
	if d.verdicts[note] == nil {
		d.verdicts[note] = &verdict{}
	}
	return d.verdicts[note]
}

// run judges a note; one that was judged last is not measured anew.
func (d *drafter) run(n lint.Note) *lint.Report {
	d.judged = d.judged.Again(n, d.config)
	report := d.judged
	return &report
}

// told is what is known of the recipient, with the reason that was typed.
func (d *drafter) told() profile.Facts {
	if strings.TrimSpace(d.because) == "" {
		return d.request.Recipient
	}
	typed := compose.Grounds(nil, nil, d.because)
	facts := maps.Clone(d.request.Recipient)
	facts[profile.Because] = profile.Fact{Values: []string{typed[0].Evidence[0].Value}}
	return facts
}
