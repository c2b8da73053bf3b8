package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
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
	if err := m.open(); err != nil {
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

// open reads the archive's tables, packed or not.
func (m *importing) open() error {
	info, err := os.Stat(m.path)
	if err != nil {
		return err
	}
	if info.IsDir() {
		return m.walk(os.DirFS(m.path))
	}
	z, err := openZIP(m.path)
	if err != nil {
		return err
	}
	defer z.Close()
	return m.walk(z)
}

// maxTables is the number of files beyond which this is no data archive, maxTable
// the number of bytes of one of them.
const (
	maxTables = 5000
	maxTable  = 1 << 30
)

func (m *importing) walk(fsys fs.FS) error {
	files := 0
	return fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if files++; files > maxTables {
			return fmt.Errorf("there are more than %d files: this is no data archive", maxTables)
		}
		if err != nil || entry.IsDir() || !strings.EqualFold(path.Ext(name), ".csv") || isCoach(name) {
			return err
		}
		f, err := fsys.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		return m.table(path.Join(m.path, name), f)
	})
}

// isCoach says whether a table holds conversations with a program, under the header
// of those with people.
func isCoach(name string) bool {
	switch strings.ToLower(path.Base(name)) {
	case "guide_messages.csv", "learning_coach_messages.csv", "learning_role_play_messages.csv", "coach_messages.csv":
		return true
	}
	return false
}

// table reads a table, if its header is one of those that are needed. A bad row is
// reported, the rest goes on.
func (m *importing) table(name string, f io.Reader) error {
	limited := &io.LimitedReader{R: f, N: maxTable}
	rows := archive.NewReader(limited, maxProfile)
	header, take := m.header(rows)
	if take == nil {
		return nil
	}
	m.tables++
	for {
		cells, err := rows.Next()
		if errors.Is(err, io.EOF) && limited.N == 0 {
			err = fmt.Errorf("over %d GiB: what is behind was not read", maxTable>>30)
		}
		bad := (*archive.RowError)(nil)
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil && !errors.As(err, &bad):
			return at(name, rows.Start, err)
		case err == nil:
			err = take(cellsOf(header, cells))
		}
		if err != nil {
			m.complain(at(name, rows.Start, err))
		}
	}
}

// header finds the header below what Connections.csv begins with, and what reads
// the rows below it; nil for tables of other things.
func (m *importing) header(rows *archive.Reader) (header []string, take func(map[string]string) error) {
	header, err := rows.Header()
	for range maxPreamble {
		if bad := (*archive.RowError)(nil); err != nil && !errors.As(err, &bad) {
			return nil, nil
		}
		for i := range header {
			header[i] = strings.ToLower(strings.TrimSpace(header[i]))
		}
		if take = m.reader(header); take != nil {
			return header, take
		}
		header, err = rows.Next()
	}
	return nil, nil
}

// reader is what reads the rows below a header.
func (m *importing) reader(header []string) func(map[string]string) error {
	has := func(names ...string) bool {
		return !slices.ContainsFunc(names, func(name string) bool { return !slices.Contains(header, name) })
	}
	switch {
	case has("from", "to", "sent at", "direction"):
		return m.invitation
	case has("first name", "last name", "connected on"):
		return m.connection
	case has("conversation id", "from", "to", "date"):
		return m.message
	}
	return nil
}

// cellsOf is a row by the names of its columns, without blanks around.
func cellsOf(header, cells []string) map[string]string {
	row := map[string]string{}
	for i, cell := range cells[:min(len(cells), len(header))] {
		row[header[i]] = strings.TrimSpace(cell)
	}
	return row
}

// keyOf is what people of an archive are told apart by.
func keyOf(p ledger.Person) string { return cmp.Or(ledger.Address(p.URL), p.Name) }
