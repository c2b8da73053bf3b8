package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"note/lint"
	"note/lint/archive"
	"note/lint/audit"
)

// auditor gathers the notes of one audit.
type auditor struct {
	*linter
	auditOptions
	audit    *audit.Audit
	people   *contacts
	add      func(audit.Note) // takes the judged notes, in the order of the sources
	pool     *pool
	page     *parcel // nil without --html
	progress *progress
	worst    lint.Severity   // of all findings
	notes    int             // read so far
	archives map[string]bool // the paths with a table of invitations
	root     string          // the path that is being read, as the user named it
	file     string          // in it; empty when the path is the file
}

// remember reads who is a contact and who was written with, which must be known
// before the first invitation is looked at. What cannot be opened read says.
func (u *auditor) remember(path string) {
	_, _ = u.scan(path, archive.Sink{
		Connection: u.people.connection,
		Message:    u.people.message,
		Found:      func(k archive.Kind) { u.archives[path] = u.archives[path] || k == archive.Invitations },
		Unread: func(miss archive.Unread) error {
			if miss.Line > 0 {
				return u.miss(path, miss)
			}
			return nil
		},
	})
}

// read reads the notes that a path holds.
func (u *auditor) read(path string) error {
	u.root, u.file = path, ""
	found, err := u.scan(path, archive.Sink{
		Invitation: u.invitation,
		Other:      u.other,
		Unread:     func(miss archive.Unread) error { return u.miss(path, miss) },
	})
	if found || err != nil {
		return err
	}
	return u.source(path)
}

// scan reads the tables of LinkedIn's that a path holds: a folder, a ZIP, a table.
// found is false for every other path.
func (u *auditor) scan(path string, s archive.Sink) (found bool, err error) {
	if found, err := withArchive(path, func(fsys fs.FS) error { return archive.Read(fsys, s) }); found {
		return true, err
	}
	if info, err := os.Stat(path); path == "-" || err != nil || !info.Mode().IsRegular() || !archive.IsTable(path) {
		return false, nil
	}
	f, err := os.Open(path)
	if err != nil {
		return true, err
	}
	defer f.Close()
	return true, s.Table("", f)
}

// miss names what was not understood: on stderr when it is broken, and in the report.
func (u *auditor) miss(root string, miss archive.Unread) error {
	where := root
	if miss.File != "" {
		where = path.Join(filepath.ToSlash(root), miss.File)
	}
	why := rowWrong(miss.Err)
	if miss.Header != "" {
		why = fmt.Errorf("%w: %s", why, miss.Header)
	}
	if miss.Bad || miss.File == "" { // or it was named, and is nothing
		u.bad(where, &lineError{miss.Line, why})
		return nil
	}
	u.audit.Miss(audit.Unread{Source: where, Why: why.Error()})
	return nil
}

// lineError is an error with the line at which it is; 0 is the whole file.
type lineError struct {
	line int
	error
}

// bad says what could not be read, and goes on.
func (u *auditor) bad(where string, err error) {
	u.progress.clear()
	if line := (*lineError)(nil); errors.As(err, &line) {
		err = at(where, line.line, line.error)
	} else if placed := (*placed)(nil); !errors.As(err, &placed) {
		err = at(where, 0, err)
	}
	u.complain(err)
}

// other reads a file that is no table of LinkedIn's, if it may hold notes.
func (u *auditor) other(file string, t *archive.Table) (taken bool, err error) {
	if t != nil {
		return u.noteTable(file, t)
	}
	if !holdsNotes(file) || u.archives[u.root] && isProse(file) {
		return false, nil
	}
	if info, err := os.Stat(u.root); err != nil || !info.IsDir() {
		return false, nil // in a ZIP
	}
	u.file = file
	defer func() { u.file = "" }()
	if err := u.source(filepath.Join(u.root, filepath.FromSlash(file))); err != nil {
		u.bad(u.root, err)
	}
	return true, nil
}

// holdsNotes says by its name whether a file of a folder is a note, or a row of them a line.
func holdsNotes(file string) bool {
	switch strings.ToLower(path.Ext(file)) {
	case ".note", ".txt", ".md", ".jsonl", ".ndjson", ".json":
		return true
	}
	return false
}

// isProse says by its name whether a file may be a text of any kind, which in the
// archive is no note: its table tells what was sent.
func isProse(file string) bool {
	switch strings.ToLower(path.Ext(file)) {
	case ".txt", ".md", ".json":
		return true
	}
	return false
}

// place is where a line of what is being read is.
func (u *auditor) place(line int) string {
	switch {
	case line == 0:
		return u.file
	case u.file == "":
		return strconv.Itoa(line)
	}
	return fmt.Sprintf("%s:%d", u.file, line)
}

// missed are the files and rows that could not be read, as the report holds them.
func (u *auditor) missed() {
	for _, f := range u.failures.First {
		where := f.Path
		if f.Line > 0 {
			where = fmt.Sprintf("%s:%d", f.Path, f.Line)
		}
		u.audit.Miss(audit.Unread{Source: where, Why: strings.TrimPrefix(f.Message, where+": "), Bad: true})
	}
	if more := u.failures.Count - len(u.failures.First); more > 0 {
		u.audit.Miss(audit.Unread{Source: "…", Why: fmt.Sprintf("%d more", more), Bad: true})
	}
}
