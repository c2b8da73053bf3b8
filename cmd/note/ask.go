package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"note/compose"
	"note/compose/profile"
	"note/lint"
	"note/lint/text"
)

// What "note draft" asks on a terminal when no ground was found. The terminal
// stays as it is, so that ^C has nothing to put right.

// questions are asked on out and answered on in.
type questions struct {
	in  *bufio.Reader
	out io.Writer
	ui  string
}

// offer is one answer that can be picked by its number: a fact that would be a ground.
type offer struct {
	words  lint.Text
	sender bool // it is true of the writer, too
	field  profile.Field
	value  string    // "" is asked for
	prompt lint.Text // to ask for it with
}

// ask asks for a ground. It is false when nobody can be asked, or nothing was answered.
func (d *drafter) ask(none *compose.None) (bool, error) {
	if d.noInput || d.skeleton || none.Wanted != "" || len(none.Grounds) > 0 || !isTerminal(d.app.in) || !isTerminal(d.err) {
		return false, nil
	}
	q := questions{bufio.NewReader(d.app.in), d.err, d.ui(d.settings)}
	q.say(lint.Text{
		En: "Why do you write to %s? Nothing was found that you share.",
		De: "Warum schreiben Sie an %s? Nichts wurde gefunden, das Sie teilen.",
	}, cmp.Or(d.request.Recipient.Text(profile.Name), d.request.Recipient.Text(profile.First)))
	return d.answer(q, d.offers())
}

// answer shows the offers and takes an answer: a number, or a reason in the
// writer's words. What cannot be taken is said, and asked for again.
func (d *drafter) answer(q questions, offers []offer) (bool, error) {
	for i, o := range offers {
		fmt.Fprintf(q.out, "  %d  %s\n", i+1, text.Printable(o.words.In(q.ui), ""))
	}
	for {
		answer, ok := q.line(lint.Text{En: "A number, or why, in your own words: ", De: "Eine Zahl, oder warum, in Ihren Worten: "})
		if !ok || answer == "" {
			return false, nil
		}
		taken, err := d.take(q, offers, answer)
		if err == nil {
			return taken, nil
		}
		d.say("error", err.Error())
	}
}

// take makes a fact or a reason of an answer.
func (d *drafter) take(q questions, offers []offer, answer string) (bool, error) {
	n, err := strconv.Atoi(answer)
	if err != nil {
		if err := reasonable(answer); err != nil {
			return false, err
		}
		d.because, d.request.Because = answer, answer
		return true, nil
	}
	if n < 1 || n > len(offers) {
		return false, fmt.Errorf("there is no %d", n)
	}
	o := offers[n-1]
	if o.value == "" {
		var ok bool
		if o.value, ok = q.line(o.prompt); !ok || o.value == "" {
			return false, nil
		}
	}
	facts := d.request.Recipient
	if o.sender {
		facts = d.request.Sender
	}
	if err := d.assign("answer", facts, []string{string(o.field) + "=" + o.value}); err != nil {
		return false, err
	}
	if o.sender {
		d.say("hint", fmt.Sprintf("to keep it, add %q to %q below \"me\" in the config", o.value, o.field))
	}
	return true, nil
}

// maxOffers is how many offers are read before they are a wall of text.
const maxOffers = 9

// offers are what was found of the recipient and would be shared, were it true
// of the writer, and then what the writer may know.
func (d *drafter) offers() []offer {
	typed := d.typedOffers()
	var list []offer
	for _, k := range compose.Kinds() {
		field, ok := sharedField(k.Kind)
		if !ok {
			continue
		}
		for _, theirs := range k.Theirs {
			for _, v := range d.request.Recipient.List(theirs) {
				o := offer{words: sharedWords(k.Kind, v), sender: true, field: field, value: v}
				if !slices.ContainsFunc(list, func(p offer) bool { return p.value == v }) && !strings.Contains(v, ";") {
					list = append(list, o)
				}
			}
		}
	}
	return append(list[:min(len(list), maxOffers-len(typed))], typed...)
}

// sharedField is the fact of the writer that makes a kind of ground, where one
// answer of yes is enough for it.
func sharedField(k compose.Kind) (profile.Field, bool) {
	switch k {
	case compose.Group:
		return profile.Groups, true
	case compose.School:
		return profile.Schools, true
	case compose.Employer:
		return profile.Employers, true
	case compose.Offer:
		return profile.Needs, true
	}
	return "", false
}

func sharedWords(k compose.Kind, value string) lint.Text {
	value = shortened(value)
	switch k {
	case compose.Group:
		return lint.Text{En: "I am in the group " + value + ", too", De: "Ich bin auch in der Gruppe " + value}
	case compose.School:
		return lint.Text{En: "I went to " + value + ", too", De: "Ich war auch dort: " + value}
	case compose.Employer:
		return lint.Text{En: "I work or worked there, too: " + value, De: "Ich arbeite oder arbeitete auch dort: " + value}
	}
	return lint.Text{En: "I look for what they offer: " + value, De: "Ich suche, was angeboten wird: " + value}
}

// typedOffers are what the profile rarely shows and the writer may know.
func (d *drafter) typedOffers() []offer {
	contact := lint.Text{En: "We share a contact", De: "Wir haben einen gemeinsamen Kontakt"}
	if n := d.request.Recipient.Number(profile.MutualCount); n > 0 {
		contact = lint.Text{En: fmt.Sprintf("We share a contact (the profile counts %d)", n), De: fmt.Sprintf("Wir haben einen gemeinsamen Kontakt (das Profil zählt %d)", n)}
	}
	return []offer{
		{words: lint.Text{En: "They wrote or said something", De: "Es gibt einen Beitrag oder Vortrag"}, field: profile.Post,
			prompt: lint.Text{En: "Its title or first line: ", De: "Titel oder erste Zeile: "}},
		{words: contact, field: profile.Mutual, prompt: lint.Text{En: "Their full name: ", De: "Vor- und Nachname: "}},
		{words: lint.Text{En: "We met at an event, or both go there", De: "Wir waren oder sind auf derselben Veranstaltung"}, field: profile.Event,
			prompt: lint.Text{En: "The event: ", De: "Die Veranstaltung: "}},
		{words: lint.Text{En: "We are in the same group", De: "Wir sind in derselben Gruppe"}, field: profile.Group,
			prompt: lint.Text{En: "The group: ", De: "Die Gruppe: "}},
	}
}

// say prints a line in the language of the interface.
func (q questions) say(t lint.Text, args ...any) {
	fmt.Fprintln(q.out, text.Printable(fmt.Sprintf(t.In(q.ui), args...), ""))
}

// line asks and reads one line; it is false at the end of the input.
func (q questions) line(prompt lint.Text) (string, bool) {
	fmt.Fprint(q.out, prompt.In(q.ui))
	answer, err := q.in.ReadString('\n')
	if err != nil {
		fmt.Fprintln(q.out) // ^D leaves the cursor behind the prompt
	}
	answer = strings.TrimSpace(answer)
	return answer, err == nil || answer != ""
}
