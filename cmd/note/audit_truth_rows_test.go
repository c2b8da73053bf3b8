package main

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"note/lint/archive"
	"note/lint/ledger"
)

// What is asked of a hearing about the rows of tables, and about the ledger that they make.

// unread compares the files that are named as not understood.
func unread(h *hearing) []string {
	var got, want []string
	for _, u := range h.report.Unread {
		got = append(got, strings.TrimPrefix(u.Source, filepath.ToSlash(h.root)+"/"))
		if u.Bad {
			got = append(got, "broken: "+u.Source)
		}
	}
	want = slices.Concat(h.truth.Unreadable, h.truth.Skipped)
	slices.Sort(got)
	slices.Sort(want)
	return differ("files", strings.Join(got, "\n"), strings.Join(want, "\n"))
}

// readRows compares every invitation as it is read: names, addresses, times, texts
// that were encoded twice.
func readRows(h *hearing) []string {
	var complaints []string
	n, incoming := 0, 0
	err := h.scan(archive.Sink{Invitation: func(got archive.Invitation) error {
		if !got.Outgoing {
			incoming++
			return nil
		}
		i, ok := h.rows[fmt.Sprintf("%s/%s:%d", filepath.ToSlash(h.root), got.File, got.Line)]
		if !ok {
			complaints = append(complaints, fmt.Sprintf("no invitation stands on line %d", got.Line))
			return nil
		}
		n++
		want := h.truth.Rows[i]
		slug := ""
		if h.truth.Addresses && want.Spelling != "" {
			slug = "https://www.linkedin.com/in/" + want.Address
		}
		complaints = slices.Concat(complaints,
			differ("text", got.Message, want.Text), differ("sent", got.Sent, want.Sent),
			differ("name", got.To.Name+got.To.Email, want.Name), differ("address", ledger.Address(got.To.URL), slug))
		return nil
	}})
	return slices.Concat(complaints, differ("error", err, nil), differ("outgoing", n, h.truth.Invitations), differ("incoming", incoming, h.truth.Incoming))
}

// met compares who is a contact, and who was written with.
func met(h *hearing) []string {
	c := newContacts()
	rows, messages := 0, 0
	err := h.scan(archive.Sink{
		Connection: func(row archive.Connection) error {
			rows++
			return c.connection(row)
		},
		Message: func(row archive.Message) error {
			messages++
			return c.message(row)
		},
	})
	delete(c.talked, ledger.Address("https://www.linkedin.com/in/"+h.truth.Owner))
	first := h.talks()
	silent := h.truth.TalkedTo - len(first)
	complaints := slices.Concat(differ("error", err, nil), differ("contacts", rows, h.truth.Contacts),
		differ("messages", messages, h.truth.Messages), differ("talked to", len(c.talked), len(first)))
	if silent < 0 || silent > h.truth.TalkedInGroups {
		complaints = append(complaints, fmt.Sprintf("%d of %d were silent in groups", silent, h.truth.TalkedTo))
	}
	return complaints
}

// imported compares what "note sent" enters of the archive.
func imported(h *hearing) []string {
	var out, says bytes.Buffer
	home := h.TempDir()
	env := func(name string) string {
		return map[string]string{"HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home}[name]
	}
	run([]string{"sent", "--import", h.root}, strings.NewReader(""), &out, &says, env)
	found, rest, _ := strings.Cut(says.String(), ", ")
	contacts, _, _ := strings.Cut(rest, ", ")
	return slices.Concat(
		differ("sent", found, fmt.Sprintf("note: found: %d requests sent", h.truth.Invitations)),
		differ("contacts", contacts, fmt.Sprintf("%d contacts", h.truth.Contacts)),
	)
}

// scan reads the archive's tables.
func (h *hearing) scan(s archive.Sink) error {
	_, err := (&auditor{}).scan(h.root, s)
	return err
}
