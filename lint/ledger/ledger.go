// Package ledger keeps what was sent: one JSON object a line, in a file that only
// its owner can read.
//
// Goals: an entry that Add confirmed is never lost, whoever else writes and
// whatever is killed; a line that cannot be read costs only itself, is reported
// and stays; somebody who is to be forgotten is gone from every file of ours.
//
// Non-goals: it keeps no index, since a ledger is read from end to end in
// milliseconds; it knows neither where the file is nor the day; it asserts that
// two people are one only when their profile addresses say so.
package ledger

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/rogpeppe/go-internal/lockedfile"
)

// Ledger is the ledger in a file. The file need not be there: then nothing was sent.
type Ledger struct{ Path string }

// ErrLink is a ledger that is a symbolic link: what is rewritten would take the
// place of the link.
var ErrLink = errors.New("is a link, and the ledger must be a file")

// ErrNoFile is a ledger that is a folder, a pipe or the like.
var ErrNoFile = errors.New("is no file")

// Exists says whether there is a ledger, at the cost of one look.
func (l Ledger) Exists() (bool, error) {
	info, err := os.Lstat(l.Path)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR): // below a HOME such as /dev/null
		return false, nil
	case err != nil:
		return false, err
	case info.Mode()&fs.ModeSymlink != 0:
		return true, ErrLink
	case !info.Mode().IsRegular():
		return true, ErrNoFile
	}
	return true, nil
}

// lockPath is the file that writers lock. It is another than the ledger, whose
// place a rewritten one takes, and holds nothing.
func (l Ledger) lockPath() string { return l.Path + ".lock" }

// newPath is where the ledger is rewritten. It has one name, so that what a
// killed run has left there is found and removed.
func (l Ledger) newPath() string { return l.Path + ".new" }

// lock makes the folder where there is none, keeps other writers out until unlock
// is called, and removes what a killed run has left.
func (l Ledger) lock() (unlock func(), err error) {
	folder := filepath.Dir(l.Path)
	if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return nil, err
		}
		if err := syncFolder(filepath.Dir(folder)); err != nil {
			return nil, err
		}
	}
	lock, err := lockedfile.OpenFile(l.lockPath(), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("cannot lock it: %w", err)
	}
	unlock = func() { lock.Close() }
	if err := os.Remove(l.newPath()); err != nil && !errors.Is(err, fs.ErrNotExist) {
		unlock()
		return nil, err
	}
	return unlock, nil
}

// replace puts content in the ledger's place in one step.
func (l Ledger) replace(content []byte) error {
	f, err := os.OpenFile(l.newPath(), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	_, err = w.Write(content)
	if err == nil {
		err = w.Flush()
	}
	if err == nil {
		err = f.Sync()
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(f.Name(), l.Path)
	}
	if err != nil {
		os.Remove(f.Name())
		return err
	}
	return syncFolder(filepath.Dir(l.Path))
}
