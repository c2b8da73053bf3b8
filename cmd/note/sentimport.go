package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"time"

	"note/lint/archive"
	"note/lint/ledger"
)

// importSent enters what LinkedIn's data archive tells: requests, contacts, and
// with whom messages were exchanged. What is entered already is not entered again.
func (a *app) importSent(s settings, path string) error {
	m := importing{app: a, path: path, network: "linkedin"}
	if network := s.networkNamed(s.Network); network.Name == "linkedin" {
		m.network = network.ID() // with the tier, if it is told
	}
	if err := m.read(); err != nil {
		return at(path, 0, err)
	}
	if m.tables == 0 {
		return hinted(at(path, 0, errors.New("no table of invitations, contacts or messages in it")),
			"name the folder or the ZIP of LinkedIn's data archive, with Invitations.csv, Connections.csv or messages.csv")
	}
	entries := append(m.entries, m.talks.entries(m.owner)...)
	for i := range entries {
		entries[i].Network, entries[i].Source = m.network, "archive"
	}
	l := ledger.Ledger{Path: a.ledgerPath()}
	added, err := l.Add(entries...)
	if err != nil {
		return cannotEnter(l, err)
	}
	a.sayImported(entries, added, m.incoming)
	a.sayBudget(s, s.networkNamed(s.Network), time.Now(), false)
	return nil
}

// sayImported says what an archive held, and how much of it is new.
func (a *app) sayImported(entries []ledger.Entry, added, incoming int) {
	counts := map[ledger.How]int{}
	for _, e := range entries {
		counts[e.How]++
	}
	a.say("found", fmt.Sprintf("%s sent, %s, %s", counted(counts[ledger.Sent], "request"), counted(counts[ledger.Connected], "contact"), counted(counts[ledger.Talked], "conversation")))
	if incoming > 0 {
		a.say("info", counted(incoming, "request")+" of others to you: not entered")
	}
	a.say("entered", fmt.Sprintf("%d; what was there already is not entered again", added))
}

// importing is an archive being read into entries.
type importing struct {
	*app
	path, network string
	tables        int // that were understood
	entries       []ledger.Entry
	talks         talks
	owner         string // key of whose archive it is; "" is not known yet
	incoming      int
}

// read reads the archive's tables, packed or not. A bad row is reported, the rest goes on.
func (m *importing) read() error {
	info, err := os.Stat(m.path)
	if err != nil {
		return err
	}
	sink := archive.Sink{Found: m.found, Unread: m.unread, Invitation: m.invitation, Connection: m.connection, Message: m.message}
	read := func(fsys fs.FS) error { return archive.Read(fsys, sink) }
	if info.IsDir() {
		return read(os.DirFS(m.path))
	}
	return withZIP(m.path, info.Size(), read)
}

// found counts the tables that are needed.
func (m *importing) found(k archive.Kind) {
	if k != archive.Owner {
		m.tables++
	}
}

// unread complains of what is broken; tables of other things are none of ours.
func (m *importing) unread(miss archive.Unread) error {
	if miss.Bad {
		m.bad(miss.Place, miss.Err)
	}
	return nil
}

// bad complains of what stands at a place.
func (m *importing) bad(p archive.Place, err error) {
	m.complain(at(path.Join(filepath.ToSlash(m.path), p.File), p.Line, err))
}

// keyOf is what people of an archive are told apart by.
func keyOf(p ledger.Person) string { return cmp.Or(ledger.Address(p.URL), p.Name) }
