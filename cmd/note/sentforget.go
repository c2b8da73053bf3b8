package main

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"note/cmd/note/report"
	"note/lint/ledger"
)

// stored is all that the ledger holds about somebody.
type stored struct {
	Recipient string         `json:"recipient"`
	Entries   []ledger.Entry `json:"entries"`
	Mentions  []ledger.Entry `json:"mentions"`   // to others, in which they are named
	Lines     []storedLine   `json:"unreadable"` // that name them
}

type storedLine struct {
	Line int    `json:"line"`
	Text string `json:"text"`
}

// exportSent prints all that is stored about somebody.
func (a *app) exportSent(who string) error {
	p, err := oneKnown("--export", who)
	if err != nil {
		return err
	}
	l := ledger.Ledger{Path: a.ledgerPath()}
	found, err := l.Stored(p)
	if err != nil {
		return atLedger(l, err)
	}
	out := stored{who, append([]ledger.Entry{}, found.Entries...), append([]ledger.Entry{}, found.Mentions...), []storedLine{}}
	for _, line := range found.Unreadable {
		out.Lines = append(out.Lines, storedLine{line.Line, line.Text})
	}
	if !found.Any() {
		a.say("info", fmt.Sprintf("nothing is stored about %q", who))
	}
	return cannotWrite(report.Encode(a.out, out, "  "))
}

// forgetSent erases somebody for good, and says what that was. A name that several
// people have erases none of them.
func (a *app) forgetSent(who string) error {
	p, err := oneKnown("--forget", who)
	if err != nil {
		return err
	}
	l := ledger.Ledger{Path: a.ledgerPath()}
	if err := a.unambiguous(l, p); err != nil {
		return err
	}
	erased, err := l.Forget(p)
	if err != nil {
		return hinted(fmt.Errorf("nothing was erased: %w", atLedger(l, err)), "\"note config\" shows where the ledger is")
	}
	a.sayErased(who, erased)
	return nil
}

// oneKnown is who was typed behind a flag, unless that could be anybody.
func oneKnown(flag, who string) (ledger.Person, error) {
	p := whoIs(who)
	if !p.Known() {
		return p, hinted(fmt.Errorf("%s: %q could be anybody", flag, who), "give the whole name, or the profile address")
	}
	return p, nil
}

// unambiguous refuses a name that people with different addresses have.
func (a *app) unambiguous(l ledger.Ledger, p ledger.Person) error {
	matches, _, err := l.About(p)
	if err != nil {
		return atLedger(l, err)
	}
	addresses := map[string]bool{}
	for _, m := range matches {
		if m.URL != "" && !m.Sure {
			addresses[m.URL] = true
		}
	}
	for one := range addresses {
		for other := range addresses {
			if (ledger.Person{Name: p.Name, URL: one}).Is(ledger.Person{Name: p.Name, URL: other}) == ledger.Different {
				list := slices.Sorted(maps.Keys(addresses))
				return hinted(errors.New(listed(fmt.Sprintf("%q is the name of several people", p.Name), list, len(list))), "note sent --forget %s", list[0])
			}
		}
	}
	return nil
}

// sayErased says what was erased, and what stays.
func (a *app) sayErased(who string, e ledger.Erased) {
	if !e.Any() {
		a.say("info", fmt.Sprintf("nothing is stored about %q", who))
	}
	for _, entry := range e.Entries {
		a.say("erased", entryLine(entry))
	}
	for _, line := range e.Unreadable {
		a.say("erased", fmt.Sprintf("line %d, which could not be read and named them", line.Line))
	}
	if n := len(e.Mentions); n > 0 {
		a.say("erased", "their name from "+counted(n, "note")+" to others")
	}
	for _, entry := range e.Namesakes {
		a.say("kept", "of the same name, but somebody else: "+entryLine(entry))
	}
	for _, line := range e.Kept {
		a.say("kept", fmt.Sprintf("line %d, which cannot be read: look whether it tells of them", line.Line))
	}
	if e.Any() {
		a.say("hint", "an archive that names them brings them back with \"note sent --import\": erase them there, too")
	}
}
