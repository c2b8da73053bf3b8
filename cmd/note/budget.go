package main

import (
	"fmt"
	"time"

	"note/lint"
	"note/lint/ledger"
)

// fewLeft is the number of notes from which it is said that few are left.
const fewLeft = 2

// budget is how many notes a month may carry on a network, and how many did.
type budget struct {
	network   lint.Network
	month     time.Time
	all, used int
}

// budget counts the notes of a day's month; all is 0 where no number is known.
func (a *app) budget(s settings, network lint.Network, day time.Time) (budget, error) {
	b := budget{network: network, month: day, all: network.Notes.Number}
	if s.MonthlyNotes > 0 {
		b.all = s.MonthlyNotes
	}
	if b.all == 0 || a.ledgerPath() == "" {
		return budget{}, nil
	}
	entries, err := ledger.Ledger{Path: a.ledgerPath()}.Month(day)
	for _, e := range entries {
		if on, _ := lint.FindNetwork(e.Network); e.How == ledger.Sent && e.Text != "" && on.Name == network.Name {
			b.used++
		}
	}
	return b, err
}

// isLow says whether few notes are left, or none.
func (b budget) isLow() bool { return b.all > 0 && b.all-b.used <= fewLeft }

// words say how many notes are left.
func (b budget) words(ui string) string {
	if left := b.all - b.used; left > 0 {
		return fmt.Sprintf(lint.Text{
			En: "%s: %d of %d notes sent on %s, %d left this month",
			De: "%s: %d von %d Nachrichten auf %s verschickt, %d sind diesen Monat übrig",
		}.In(ui), b.month.Format("2006-01"), b.used, b.all, b.network.ID(), left)
	}
	return fmt.Sprintf(lint.Text{
		En: "%s: %d of %d notes sent on %s: what is sent this month may go without its note",
		De: "%s: %d von %d Nachrichten auf %s verschickt: was diesen Monat noch hinausgeht, geht womöglich ohne Nachricht hinaus",
	}.In(ui), b.month.Format("2006-01"), b.used, b.all, b.network.ID())
}

// sayBudget says on stderr how many notes are left: always, or only when few are.
func (a *app) sayBudget(s settings, network lint.Network, day time.Time, always bool) {
	b, err := a.budget(s, network, day)
	if err == nil && (b.isLow() || always && b.all > 0) {
		a.say("info", b.words(a.ui(s)))
	}
}
