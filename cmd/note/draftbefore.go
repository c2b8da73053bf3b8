package main

import (
	"fmt"

	"note/lint"
	"note/lint/ledger"
	"note/lint/rules"
)

// wasWritten says why somebody is not written to unasked: what the ledger tells,
// or in which row above they are; "" when nothing speaks against it. A row for
// another network than that of the one above asks for it.
func (d *drafter) wasWritten() string {
	who := personOf(d.request.Recipient.Known())
	if !who.Known() {
		return ""
	}
	for _, m := range d.met.About(who) {
		switch {
		case m.Network != d.network.Name:
			continue
		case m.Sure:
			return fmt.Sprintf("the same person as in row %s", m.Source)
		}
		return fmt.Sprintf("row %s has the same name", m.Source)
	}
	r := lint.Run(lint.Note{Input: ".", Network: d.network, Today: d.day, Earlier: d.past.earlier(d.request.Recipient.Known())},
		lint.Config{Rules: []lint.Rule{rules.AlreadyWritten}, Severity: d.config.Severity, UI: d.ui(d.settings)})
	for _, f := range r.Findings {
		if f.Severity >= lint.Warning {
			return f.Message
		}
	}
	return ""
}

// meets remembers that a row was drafted for the recipient.
func (d *drafter) meets(row int) {
	who := personOf(d.request.Recipient.Known())
	d.met.Add(ledger.Entry{Name: who.Name, URL: who.URL, Company: who.Company, Network: d.network.Name, Source: fmt.Sprint(row)})
}

// sayLeft says on stderr when few notes are left this month.
func (d *drafter) sayLeft() {
	if !d.noLedger {
		d.sayBudget(d.settings, d.network, d.day, false)
	}
}
