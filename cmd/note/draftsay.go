package main

import (
	"fmt"
	"strings"

	"note/compose"
	"note/lint"
)

// What "note draft" says on stderr.

// in is a text in the language of the interface.
func (d *drafter) in(t lint.Text) string { return t.In(d.ui(d.settings)) }

// sayWarnings says what lint warns of in a draft that is offered all the same.
func (d *drafter) sayWarnings(draft compose.Draft) {
	for _, f := range d.judge(draft.Text) {
		if f.Severity == lint.Warning {
			d.say("warning", f.Message+" ["+f.Rule+"]")
		}
	}
}

// sayAlone says what "note lint" will report of a draft by its text alone.
func (d *drafter) sayAlone(draft compose.Draft) {
	if strings.Contains(draft.Text, compose.WhyYou) {
		return
	}
	lines := []string{"by its text alone \"note lint\" does not pass it:"}
	for _, f := range d.judgeAlone(draft.Text) {
		if hinders(f) {
			lines = append(lines, found(f))
		}
	}
	if len(lines) == 1 {
		return
	}
	d.say("warning", strings.Join(lines, "\n"))
	if draft.Ground.Kind == compose.Because {
		d.say("hint", "make the reason concrete: name the post, talk, project or meeting, and one thing of it, as in \"your talk on dual writes at GopherCon\"")
		return
	}
	d.say("hint", "--front-matter or --format json hands lint what is known of the recipient; --because says it in words of yours")
}

// found is a finding in a line.
func found(f lint.Finding) string { return fmt.Sprintf("%s: %s [%s]", f.Severity, f.Message, f.Rule) }

// sayOrigin says where each word of a draft comes from, and what it goes without.
func (d *drafter) sayOrigin(draft compose.Draft) {
	length := fmt.Sprint(draft.Length)
	if d.network.Limit > 0 {
		length += fmt.Sprintf("/%d", d.network.Limit)
	}
	d.say("draft", fmt.Sprintf("%s %s", draft.Template, length))
	d.say("ground", groundLine(draft.Ground))
	for _, g := range d.otherGrounds(draft) {
		d.say("also", groundLine(g))
	}
	var origins []string
	for _, p := range draft.Pieces {
		if strings.TrimSpace(p.Text) != "" {
			origins = append(origins, fmt.Sprintf("%-30s %s", strings.TrimSpace(p.Text), d.originOf(p)))
		}
	}
	d.say("origin", d.in(lint.Text{En: "of each word", De: "jedes Worts"})+"\n"+strings.Join(origins, "\n"))
	for _, drop := range draft.Dropped() {
		d.say("dropped", d.droppedLine(drop))
	}
}

// otherGrounds are those that were found and that a draft does not stand on.
func (d *drafter) otherGrounds(draft compose.Draft) []compose.Ground {
	var others []compose.Ground
	for _, g := range compose.Grounds(d.request.Recipient, d.request.Sender, d.request.Because) {
		if groundLine(g) != groundLine(draft.Ground) {
			others = append(others, g)
		}
	}
	return others
}

// groundLine is a ground with its evidence: post (post, line 12): Warum …
func groundLine(g compose.Ground) string {
	var evidence []string
	for _, e := range g.Evidence {
		evidence = append(evidence, fmt.Sprintf("“%s” (%s)", e.Value, e.Origin()))
	}
	return string(g.Kind) + ": " + strings.Join(evidence, ", ")
}

func (d *drafter) droppedLine(drop compose.Dropped) string {
	switch {
	case drop.Missing != nil:
		return fmt.Sprintf(d.in(lint.Text{
			En: "%s: one of these is missing: %s",
			De: "%s: eine dieser Angaben fehlt: %s",
		}), drop.Part, strings.Join(drop.Missing, ", "))
	case drop.Instead != "":
		return fmt.Sprintf(d.in(lint.Text{
			En: "%s: %d characters more would bring “%s” in place of “%s”",
			De: "%s: %d Zeichen mehr brächten „%s“ statt „%s“",
		}), drop.Part, drop.More, drop.Text, drop.Instead)
	}
	return fmt.Sprintf(d.in(lint.Text{
		En: "%s: %d characters more would keep “%s”",
		De: "%s: %d Zeichen mehr behielten „%s“",
	}), drop.Part, drop.More, drop.Text)
}
