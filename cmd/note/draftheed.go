package main

import (
	"fmt"
	"strings"

	"note/compose"
	"note/compose/profile"
	"note/lint"
)

// What the writer should heed beside what lint finds: how the recipient wishes to
// be contacted, and a reason that is in another language or register than the note.

// clashes says where the reason speaks otherwise than the note, or than what is
// known of the recipient, over which it wins.
func (d *drafter) clashes(draft compose.Draft) []string {
	if draft.Ground.Kind != compose.Because || strings.Contains(draft.Text, compose.WhyYou) {
		return nil
	}
	var list []string
	spoken, register := compose.Spoken(draft.Ground.Evidence[0].Value)
	theirs := d.request.Recipient
	switch known := compose.Base(theirs.Text(profile.Lang)); {
	case spoken != "" && spoken != draft.Lang:
		list = append(list, fmt.Sprintf(d.in(lint.Text{
			En: "the reason is in another language (%s) than the note (%s): word it anew, or leave --lang out",
			De: "der Grund ist in einer anderen Sprache (%s) als die Notiz (%s): neu formulieren oder --lang weglassen",
		}), spoken, draft.Lang))
	case spoken != "" && known != "" && known != spoken:
		list = append(list, fmt.Sprintf(d.in(lint.Text{
			En: "the note is in the language of the reason (%s), and the recipient writes in another (%s)",
			De: "die Notiz ist in der Sprache des Grunds (%s), und die Person schreibt in einer anderen (%s)",
		}), spoken, known))
	}
	switch known := theirs.Text(profile.Register); {
	case register == "" || draft.Register == "":
	case register != draft.Register:
		list = append(list, fmt.Sprintf(d.in(lint.Text{
			En: "the reason addresses the reader with %s, and the note with %s: word it anew, or leave --register out",
			De: "der Grund spricht die Person mit %s an, die Notiz mit %s: neu formulieren oder --register weglassen",
		}), pronoun(register), pronoun(draft.Register)))
	case known != "" && known != register:
		list = append(list, fmt.Sprintf(d.in(lint.Text{
			En: "the note addresses the reader with %s as the reason does, and what is known of them says %s",
			De: "die Notiz spricht die Person wie der Grund mit %s an, und bekannt ist von ihr %s",
		}), pronoun(register), pronoun(known)))
	}
	return list
}

// pronoun is a register as people write it.
func pronoun(register string) string {
	if register == "sie" {
		return "Sie"
	}
	return register
}

// wish is how the recipient wishes to be contacted, in a line, "" when they state nothing.
func (d *drafter) wish() string {
	said := strings.Join(strings.Fields(d.request.Recipient.Text(profile.Preferences)), " ")
	if said == "" {
		return ""
	}
	return fmt.Sprintf(d.in(lint.Text{
		En: "they say how they wish to be contacted: “%s”",
		De: "so möchte die Person angesprochen werden: „%s“",
	}), said)
}

// sayHeed says on stderr what the writer should heed.
func (d *drafter) sayHeed(draft compose.Draft) {
	for _, clash := range d.clashes(draft) {
		d.say("warning", clash)
	}
}

// sayWish says on stderr how the recipient wishes to be contacted.
func (d *drafter) sayWish() {
	if wish := d.wish(); wish != "" {
		d.say("info", wish)
	}
}

// unsuited says in a line why a post is no ground.
func (d *drafter) unsuited(u compose.Unsuited) string {
	if u.Why == compose.Grievous {
		return fmt.Sprintf(d.in(lint.Text{
			En: "their post “%s” tells of a loss, an illness or a lost job: it is no occasion for an invitation",
			De: "der Beitrag „%s“ erzählt von einem Verlust, einer Krankheit oder Kündigung: das ist kein Anlass für eine Kontaktanfrage",
		}), shortened(u.Post))
	}
	return fmt.Sprintf(d.in(lint.Text{
		En: "their post “%s” says nothing that a note could take up",
		De: "der Beitrag „%s“ sagt nichts, was eine Notiz aufgreifen könnte",
	}), shortened(u.Post))
}
