package main

import (
	"fmt"
	"os"

	"note/lint"
	"note/lint/audit"
)

// ledgerName is what --against calls the ledger.
const ledgerName = "ledger"

// sentBefore reads how the notes of --against are worded: whatever "note audit" reads.
func (l *linter) sentBefore(paths []string) ([]lint.Sent, error) {
	var sent []lint.Sent
	reader := *l
	reader.config.Rules = nil // their wording is wanted, and no verdict
	u := &auditor{linter: &reader, audit: audit.New(l.common.Today, nil), people: newContacts(), progress: l.app.progress(false)}
	u.take = u.hand
	u.add = func(n audit.Note) {
		if n.Wording().Comparable() {
			sent = append(sent, lint.Sent{Place: n.Where(), Wording: n.Wording()})
		}
	}
	u.pool = newPool()
	failed := l.failures.Count
	var err error
	for _, path := range paths {
		if _, missing := os.Stat(path); path == ledgerName && missing != nil {
			err = u.fromLedger(u.entry)
		} else {
			err = u.read(path)
		}
		if err != nil {
			break
		}
	}
	u.pool.close()
	u.progress.clear()
	switch {
	case err != nil:
		return nil, fmt.Errorf("--against: %w", err)
	case len(sent) == 0 && l.failures.Count == failed:
		return nil, hinted(fmt.Errorf("--against: no notes in %s", some(paths)), "name what \"note audit\" reads: a folder, a table, an archive, or ledger")
	}
	return sent, nil
}
