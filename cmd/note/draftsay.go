package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"note/compose"
	"note/compose/profile"
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

// sayOrigin says where each word of a draft comes from, and what it goes without.
func (d *drafter) sayOrigin(draft compose.Draft) {
	length := fmt.Sprint(draft.Length)
	if d.network.Limit > 0 {
		length += fmt.Sprintf("/%d", d.network.Limit)
	}
	d.say("draft", fmt.Sprintf("%s %s", draft.Template, length))
	d.say("ground", groundLine(draft.Ground))
	for _, g := range compose.Grounds(d.request.Recipient, d.request.Sender, d.because) {
		if groundLine(g) != groundLine(draft.Ground) {
			d.say("also", groundLine(g))
		}
	}
	var origins []string
	for _, p := range draft.Pieces {
		if strings.TrimSpace(p.Text) != "" {
			origins = append(origins, fmt.Sprintf("%-30s %s", strings.TrimSpace(p.Text), p.Origin))
		}
	}
	d.say("origin", d.in(lint.Text{En: "of each word", De: "jedes Worts"})+"\n"+strings.Join(origins, "\n"))
	for _, drop := range draft.Dropped() {
		d.say("dropped", d.droppedLine(drop))
	}
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

// sayNone says why there is no draft and what would help.
func (d *drafter) sayNone(none *compose.None) {
	switch {
	case len(none.Grounds) == 0:
		d.say("error", d.lookedFor(none.Wanted))
		d.say("hint", d.couldGive(none.Wanted))
	case len(none.Refused) > 0:
		refused := none.Refused[0]
		lines := []string{none.Error(), refused.Text}
		for _, f := range d.judge(refused.Text) {
			if f.Severity >= lint.Warning && !tolerated(f.Rule) {
				lines = append(lines, fmt.Sprintf("%s: %s [%s]", f.Severity, f.Message, f.Rule))
			}
		}
		d.say("error", strings.Join(lines, "\n"))
	default:
		d.say("error", none.Error())
	}
}

// lookedFor lists the grounds that were looked for, with what is known for each.
func (d *drafter) lookedFor(wanted compose.Kind) string {
	var b strings.Builder
	b.WriteString(d.in(lint.Text{
		En: "no draft: there is no ground to write to this person; looked for",
		De: "kein Entwurf: Es gibt keinen Grund, dieser Person zu schreiben; gesucht wurde",
	}))
	for _, k := range compose.Kinds() {
		if k.Kind == compose.Because || wanted != "" && k.Kind != wanted {
			continue
		}
		fmt.Fprintf(&b, "\n%s (%s)", d.in(lint.Text{En: k.Doc, De: k.De}), d.known(k))
	}
	return b.String()
}

// known says which facts a kind of ground was looked for in, and what they are.
func (d *drafter) known(k compose.KindSpec) string {
	nothing := d.in(lint.Text{En: "nothing known", De: "nichts bekannt"})
	theirs, mine := values(d.request.Recipient, k.Theirs), values(d.request.Sender, k.Mine)
	if theirs == "" && mine == "" {
		return nothing
	}
	line := d.in(lint.Text{En: "theirs: ", De: "dort: "}) + cmp.Or(theirs, nothing)
	if len(k.Mine) > 0 {
		line += d.in(lint.Text{En: "; yours: ", De: "; bei Ihnen: "}) + cmp.Or(mine, nothing)
	}
	return line
}

// values are those of several fields, each once.
func values(facts profile.Facts, fields []profile.Field) string {
	var list []string
	for _, f := range fields {
		for _, v := range facts.List(f) {
			if !slices.Contains(list, v) {
				list = append(list, v)
			}
		}
	}
	return strings.Join(list, ", ")
}

// couldGive lists commands that would bring a draft.
func (d *drafter) couldGive(wanted compose.Kind) string {
	command := "note draft"
	switch d.path {
	case "":
		command += fmt.Sprintf(" --set name=%q", d.request.Recipient.Text(profile.Name))
	case "-":
		command += " < PROFILE"
	default:
		command += " " + d.path
	}
	lines := []string{
		d.in(lint.Text{En: "say what is true:", De: "sagen Sie, was zutrifft:"}),
		command + ` --because "your talk on … at …"`,
		command + ` --set post="…"`,
		command + ` --set event="…"`,
		command + ` --set mutual="…"`,
		command + ` --set group="…"`,
		command + ` --me-set schools="…" --me-set employers="…" --me-set topics="…"`,
		d.in(lint.Text{
			En: "or keep it for good: \"note init\" writes a config with facts about you",
			De: "oder ein für alle Mal: „note init“ schreibt eine Konfiguration mit Angaben zu Ihnen",
		}),
		d.in(lint.Text{
			En: "without a ground, a message or a comment first, or an invitation without a note, does as well as a note that says nothing",
			De: "ohne Grund wirkt ein Kommentar oder eine Nachricht vorab, oder eine Anfrage ohne Text, so gut wie ein Text, der nichts sagt",
		}),
	}
	return strings.Join(lines, "\n")
}
