package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"note/compose"
	"note/compose/profile"
)

// sayNone says why there is no draft and what would help.
func (d *drafter) sayNone(none *compose.None) {
	switch {
	case len(none.Grounds) == 0:
		d.say("error", d.lookedFor(none.Wanted))
		for _, u := range compose.UnsuitedPosts(d.request.Recipient) {
			d.say("info", d.unsuited(u))
		}
		d.say("hint", d.couldGive())
	case len(none.Refused) > 0:
		refused := none.Refused[0]
		lines := []string{none.Error(), refused.Text}
		for _, f := range d.judge(refused.Text) {
			if hinders(f) {
				lines = append(lines, found(f))
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
	b.WriteString("no draft: there is no ground to write to this person; looked for")
	for _, k := range compose.Kinds() {
		if k.Kind == compose.Because || wanted != "" && k.Kind != wanted {
			continue
		}
		fmt.Fprintf(&b, "\n%s (%s)", k.Doc, d.known(k))
	}
	return b.String()
}

// known says which facts a kind of ground was looked for in, and what they are.
func (d *drafter) known(k compose.KindSpec) string {
	const nothing = "nothing known"
	theirs, mine := values(d.request.Recipient, k.Theirs), values(d.request.Sender, k.Mine)
	if theirs == "" && mine == "" {
		return nothing
	}
	line := "theirs: " + cmp.Or(theirs, nothing)
	if len(k.Mine) > 0 {
		line += "; yours: " + cmp.Or(mine, nothing)
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
func (d *drafter) couldGive() string {
	command := "note draft"
	switch d.path {
	case "":
		command += fmt.Sprintf(" --set name=%q", d.request.Recipient.Text(profile.Name))
	case "-":
		command += " < PROFILE"
	case pasted:
		command += " --paste"
	default:
		command += " " + d.path
	}
	return strings.Join([]string{
		"say what is true:",
		command + ` --because "your talk on … at …"`,
		command + ` --set post="…"`,
		command + ` --set event="…"`,
		command + ` --set mutual="…"`,
		command + ` --set group="…"`,
		command + ` --me-set schools="…" --me-set employers="…" --me-set topics="…"`,
		"or keep it for good: \"note init\" writes a config with facts about you",
		"without a ground, a message or a comment first, or an invitation without a note, does as well as a note that says nothing",
	}, "\n")
}
