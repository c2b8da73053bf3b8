package main

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"note/lint"
	"note/lint/ledger"
)

// ledgerPath is the path of the ledger, whether it is there or not; "" when the
// environment names no folder for it.
func (a *app) ledgerPath() string {
	home := filepath.Join(a.env("HOME"), ".local", "share")
	for _, base := range []string{a.env("XDG_DATA_HOME"), a.env("LOCALAPPDATA"), home} {
		if filepath.IsAbs(base) {
			return filepath.Join(base, "note", "ledger.jsonl")
		}
	}
	return ""
}

// past is what the ledger knows of people. It reads and never writes.
type past struct {
	*app
	ledger ledger.Ledger
	gone   bool // there is no ledger, or nobody wants to know
	asked  int
	person ledger.Person // asked after last
	found  []ledger.Match
	index  *ledger.Index // nil until it is worth its while
	warned map[int]bool  // by line: it was said that it cannot be read
}

// past looks whether there is a ledger: without one, nothing more is asked of the disk.
func (a *app) past(ignored bool) *past {
	p := &past{app: a, ledger: ledger.Ledger{Path: a.ledgerPath()}, gone: ignored}
	if !p.gone && p.ledger.Path != "" {
		there, err := p.ledger.Exists()
		p.gone = !there
		p.fail(err)
	}
	return p
}

// about is what was between the owner and somebody. One line of the ledger that
// cannot be read costs only itself; a ledger that cannot be read is said once.
func (p *past) about(who ledger.Person) []ledger.Match {
	if p.gone || !who.Known() {
		return nil
	}
	if p.asked > 0 && who == p.person {
		return p.found
	}
	var bad []*ledger.LineError
	var err error
	switch p.asked++; {
	case p.asked == 1:
		p.found, bad, err = p.ledger.About(who)
	case p.index == nil:
		if p.index, bad, err = p.ledger.Load(); err == nil {
			p.found = p.index.About(who)
		}
	default:
		p.found = p.index.About(who)
	}
	p.person = who
	p.warnLines(p.unsaid(bad))
	if p.fail(err) {
		return nil
	}
	return p.found
}

// unsaid are those of the lines of which nothing was said yet: the first look passes
// over some of them, and the second sees all.
func (p *past) unsaid(bad []*ledger.LineError) []*ledger.LineError {
	if p.warned == nil {
		p.warned = map[int]bool{}
	}
	return slices.DeleteFunc(bad, func(line *ledger.LineError) bool {
		said := p.warned[line.Line]
		p.warned[line.Line] = true
		return said
	})
}

// fail says why the ledger cannot be read, and stops asking it.
func (p *past) fail(err error) bool {
	if err != nil {
		p.gone = true
		p.complain(hinted(atLedger(p.ledger, err), "--no-ledger ignores it"))
	}
	return err != nil
}

// atLedger says of an error where the ledger is, and what can be done.
func atLedger(l ledger.Ledger, err error) error {
	switch {
	case errors.Is(err, ledger.ErrLink):
		return hinted(at(l.Path, 0, err), "put the file itself there, or link the folder %s", filepath.Dir(l.Path))
	}
	return at(l.Path, 0, err)
}

// warnLines says which lines of the ledger cannot be read.
func (a *app) warnLines(bad []*ledger.LineError) {
	for i, line := range bad {
		if i == maxNamed {
			a.say("warning", counted(len(bad)-i, "more line")+" of the ledger cannot be read")
			return
		}
		a.warn(at(a.ledgerPath(), line.Line, line))
	}
}

// personOf is whom facts are about.
func personOf(facts map[string][]string) ledger.Person {
	first := func(field string) string {
		if values := facts[field]; len(values) > 0 {
			return values[0]
		}
		return ""
	}
	name := first("name")
	if name == "" {
		name = strings.TrimSpace(first("first") + " " + first("last"))
	}
	return ledger.Person{Name: name, URL: first("url"), Company: first("company")}
}

// earlier is what was between writer and reader, as the rules want to know it.
func (p *past) earlier(facts map[string][]string) []lint.Earlier {
	var list []lint.Earlier
	for _, m := range p.about(personOf(facts)) {
		network, _ := lint.FindNetwork(m.Network)
		list = append(list, lint.Earlier{
			Day: m.Time.Format(time.DateOnly), How: string(m.How), Network: network.Name, Text: m.Text, Maybe: !m.Sure,
		})
	}
	return list
}
