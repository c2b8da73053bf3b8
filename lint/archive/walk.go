package archive

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
)

// The most that is read. A complete archive has some 70 files; LinkedIn allows
// 30,000 connections.
const (
	maxFiles = 5000
	maxTable = 1 << 30 // bytes of one table
)

// Read reads an archive, packed (see ZIP) or unpacked, into the sink: every table
// in whatever folder. A file that is not understood is handed to Unread, with its
// header; a name that begins with a dot is no part of the archive.
func Read(fsys fs.FS, s Sink) error {
	files := 0
	return fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if files++; files > maxFiles {
			return fmt.Errorf("more than %d files: this is no data archive", maxFiles)
		}
		switch {
		case err != nil:
			return s.unread(Unread{Place: Place{File: name}, Err: err, Bad: true})
		case name != "." && strings.HasPrefix(path.Base(name), "."):
			return skip(entry)
		case entry.IsDir():
			return nil
		}
		return s.file(fsys, name, entry)
	})
}

func skip(entry fs.DirEntry) error {
	if entry.IsDir() {
		return fs.SkipDir
	}
	return nil
}

// file reads a file of an archive.
func (s Sink) file(fsys fs.FS, name string, entry fs.DirEntry) error {
	if why := notRead(name, entry); why != nil {
		return s.unread(Unread{Place: Place{File: name}, Err: why, Bad: !isCoach(name)})
	}
	if !IsTable(name) {
		return s.other(name, nil, errors.New("this is no table"))
	}
	f, err := fsys.Open(name)
	if err != nil {
		return s.unread(Unread{Place: Place{File: name}, Err: err, Bad: true})
	}
	defer f.Close()
	return s.Table(name, f)
}

// Table reads a table into the sink.
func (s Sink) Table(name string, r io.Reader) error {
	t, err := NewTable(io.LimitReader(r, maxTable), maxRow)
	switch {
	case err != nil:
		return s.unread(Unread{Place: Place{File: name}, Err: err, Bad: !errors.Is(err, ErrNoHeader)})
	case t.Kind == "":
		return s.other(name, t, errors.New("no table with such a header is known"))
	}
	return s.Rows(name, t)
}

// other hands a file to whoever may know it.
func (s Sink) other(name string, t *Table, why error) error {
	if s.Other != nil {
		if taken, err := s.Other(name, t); taken || err != nil {
			return err
		}
	}
	u := Unread{Place: Place{File: name}, Err: why}
	if t != nil {
		u.Header = strings.Join(t.Header, ",")
	}
	return s.unread(u)
}

// IsTable says by its name whether a file is a table.
func IsTable(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".csv", ".tsv":
		return true
	}
	return false
}

// notRead is why a file is not even opened.
func notRead(name string, entry fs.DirEntry) error {
	if entry.Type()&fs.ModeSymlink != 0 {
		return errors.New("a symbolic link, which is not followed")
	}
	if !entry.Type().IsRegular() {
		return errors.New("this is no regular file")
	}
	if isCoach(name) {
		return errors.New("conversations with LinkedIn's coach, not with people")
	}
	if info, err := entry.Info(); err == nil && info.Size() > maxTable && IsTable(name) {
		return fmt.Errorf("over %d MiB: too long for a table", maxTable>>20)
	}
	return nil
}

// isCoach knows what looks like messages by its header, and is none with people:
// the one thing that only a file's name tells.
func isCoach(name string) bool {
	switch strings.ToLower(path.Base(name)) {
	case "guide_messages.csv", "coach_messages.csv", "learning_coach_messages.csv", "learning_role_play_messages.csv":
		return true
	}
	return false
}
