package main

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"note/compose"
	"note/compose/profile"
	"note/lint/text"
)

// What "note draft" is told: facts from a profile and the config, and over them
// what the writer typed, which is refused where it would be sent and read as
// nobody can mean it.

// recipient meets whom the profile and --set tell of. Rows come back instead
// when they are many, or are to be treated as many.
func (d *drafter) recipient(args []string) (*leads, error) {
	set := profile.Facts{}
	if err := d.assign("--set", set, d.set); err != nil {
		return nil, err
	}
	if len(args) == 0 && set.Has(profile.Name) && d.input == "auto" && !d.paste {
		return nil, errors.Join(d.checkOne(), d.meet(profile.Profile{Facts: set}))
	}
	switch {
	case d.paste && len(args) > 0:
		return nil, errPasted(args[0])
	case d.paste:
		d.path = pasted
	case len(args) > 0:
		d.path = args[0]
	default:
		d.path = "-"
	}
	rows, p, err := d.read()
	if err != nil || rows != nil {
		return rows, err
	}
	d.warnProfile(d.path, p)
	return nil, errors.Join(d.checkOne(), d.meet(p))
}

// sender is what the config says of the writer, and over it what --me-set says.
func (d *drafter) sender() (profile.Facts, error) {
	facts := maps.Clone(d.Me)
	if facts == nil {
		facts = profile.Facts{}
	}
	return facts, d.assign("--me-set", facts, d.meSet)
}

// assign puts what a flag says into facts. A list may be given in several
// pieces; of a text, the second would take the place of the first unseen.
func (d *drafter) assign(flag string, facts profile.Facts, assignments []string) error {
	lists := profile.Facts{}
	var seen []profile.Field
	for _, assignment := range assignments {
		name, value, _ := strings.Cut(assignment, "=")
		field := profile.Field(strings.TrimSpace(name))
		value, err := d.typedFact(field, value)
		if err == nil && slices.Contains(seen, field) && !isList(field) {
			err = hinted(fmt.Errorf("%q is given twice", field), "%q takes one value: give it once", field)
		}
		if err == nil && strings.Contains(assignment, "=") {
			assignment = name + "=" + value
		}
		if err == nil {
			err = profile.Set(facts, assignment)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", flag, err)
		}
		if isList(field) {
			all := slices.Concat(lists[field].Values, facts[field].Values)
			lists[field] = profile.Fact{Values: all}
			facts[field] = lists[field]
		}
		seen = append(seen, field)
	}
	return nil
}

func isList(field profile.Field) bool {
	return slices.ContainsFunc(profile.Fields, func(s profile.Spec) bool { return s.Field == field && s.Type == profile.List })
}

// typedFact is the value of a fact as it was typed, or why it can be none.
func (d *drafter) typedFact(field profile.Field, value string) (string, error) {
	if err := typeable(value); err != nil {
		return "", fmt.Errorf("%s: %w", field, err)
	}
	switch field {
	case profile.Name, profile.First, profile.Last:
		if value != "" && !strings.ContainsFunc(value, unicode.IsLetter) {
			return "", hinted(fmt.Errorf("%s: %q has no letter", field, value), "the note would greet them so: write the name as they do")
		}
	case profile.Lang:
		if value != "" {
			return compose.Base(value), knownLanguage(value, d.config.Packs)
		}
	}
	return value, nil
}

// typeable refuses what nobody types on purpose: bytes that are no text, and
// characters that steer a terminal or the direction of reading.
func typeable(s string) error {
	if i := invalidUTF8(s); i >= 0 {
		return hinted(fmt.Errorf("byte %d (%#02x) is not UTF-8", i+1, s[i]), "copy the words again from where they are readable")
	}
	if r, ok := compose.Steering(strings.ReplaceAll(s, "\t", " ")); ok {
		return hinted(fmt.Errorf("the character %U cannot be seen and is not sent", r), "type the words, without it")
	}
	return nil
}

// minReason is how many words a reason of one's own has at least: one word says
// nothing that the reader could take up.
const minReason = 2

// checkReason refuses a reason of the writer's own that is none.
func (d *drafter) checkReason(given bool) error {
	if !given {
		return nil
	}
	if err := reasonable(d.because); err != nil {
		return fmt.Errorf("--because: %w", err)
	}
	return nil
}

// reasonable says why the writer's words are no reason.
func reasonable(because string) error {
	if err := typeable(because); err != nil {
		return err
	}
	words := 0
	for _, w := range text.Measure(because).Words {
		if strings.ContainsFunc(w.Fold, unicode.IsLetter) {
			words++
		}
	}
	if words < minReason {
		return hinted(errors.New("a reason has at least two words"), "say what brings you to them, as in --because \"your talk on dual writes at GopherCon saved our migration\"")
	}
	return nil
}
