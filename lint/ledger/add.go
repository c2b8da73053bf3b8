package ledger

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"time"
)

// Add enters what is not there yet, and says how many entries that were: the same
// thing with the same person on the same day, with the same text, is entered once.
// When it returns without an error they are on the disk. With one, none is entered.
func (l Ledger) Add(entries ...Entry) (added int, err error) {
	for i := range entries {
		entries[i] = entries[i].normal()
		if err := entries[i].check(); err != nil {
			return 0, err
		}
	}
	unlock, err := l.lock()
	if err != nil {
		return 0, err
	}
	defer unlock()
	entries, err = l.fresh(entries)
	if err != nil || len(entries) == 0 {
		return 0, err
	}
	var lines []byte
	for _, e := range entries {
		line, err := e.line()
		if err != nil {
			return 0, err
		}
		lines = append(lines, line...)
	}
	return len(entries), l.write(lines)
}

// fresh are the entries that neither the ledger holds nor one before them.
func (l Ledger) fresh(entries []Entry) ([]Entry, error) {
	w := wanted{days: map[string]bool{}, by: map[[2]string][]int{}}
	for _, e := range entries {
		w.add(e)
	}
	err := l.scanLocked(func(line []byte, _ int, bad error) bool {
		if bad == nil {
			w.strike(line)
		}
		return true
	})
	var fresh []Entry
	for i, e := range w.entries {
		if !w.there[i] {
			fresh = append(fresh, e)
		}
	}
	return fresh, err
}

// wanted are entries to be entered, unless they are there.
type wanted struct {
	entries []Entry
	keys    []keys
	there   []bool
	days    map[string]bool
	by      map[[2]string][]int // day and one of keys.all
}

// add takes an entry that is none of the others.
func (w *wanted) add(e Entry) {
	k, day := e.Person().keys(), e.Time.Format(time.DateOnly)
	if len(w.equal(e, k)) > 0 {
		return
	}
	w.days[day] = true
	for _, key := range k.all() {
		w.by[[2]string{day, key}] = append(w.by[[2]string{day, key}], len(w.entries))
	}
	w.entries, w.keys, w.there = append(w.entries, e), append(w.keys, k), append(w.there, false)
}

// strike strikes out what stands in a line of the ledger. A line of another day,
// as we write it, is not looked at.
func (w *wanted) strike(line []byte) {
	if rest, ours := bytes.CutPrefix(line, []byte(`{"time":"`)); ours && len(rest) > len(time.DateOnly) {
		if !w.days[string(rest[:len(time.DateOnly)])] {
			return
		}
	}
	if e, err := parse(line); err == nil {
		for _, i := range w.equal(e, e.Person().keys()) {
			w.there[i] = true
		}
	}
}

// equal are the entries that say the same as e does.
func (w *wanted) equal(e Entry, k keys) []int {
	var same []int
	for _, key := range k.all() {
		for _, i := range w.by[[2]string{e.Time.Format(time.DateOnly), key}] {
			if w.entries[i].How == e.How && w.entries[i].Text == e.Text && w.keys[i].is(k) != Different {
				same = append(same, i)
			}
		}
	}
	return same
}

// write puts lines behind the last one, and on the disk. A torn line before them
// stays a line of its own.
func (l Ledger) write(lines []byte) error {
	there, err := l.Exists()
	if err != nil {
		return err
	}
	f, err := os.OpenFile(l.Path, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if info.Mode().Perm()&0o077 != 0 { // copied here by hand: it tells of people, and is the owner's
		if err := f.Chmod(0o600); err != nil {
			return err
		}
	}
	last := []byte{'\n'}
	if size := info.Size(); size > 0 {
		if _, err := f.ReadAt(last, size-1); err != nil {
			return err
		}
	}
	if last[0] != '\n' {
		lines = append([]byte{'\n'}, lines...)
	}
	if err := appendAll(f, info.Size(), lines); err != nil {
		return err
	}
	if err := f.Close(); err != nil || there {
		return err
	}
	return syncFolder(filepath.Dir(l.Path))
}

// disk is what appendAll asks of a file.
type disk interface {
	io.Writer
	Sync() error
	Truncate(size int64) error
}

// appendAll writes all of the lines, or, when the disk is full, none of them.
func appendAll(f disk, size int64, lines []byte) error {
	_, err := f.Write(lines)
	if err == nil {
		err = f.Sync()
	}
	if err == nil {
		return nil
	}
	if undone := f.Truncate(size); undone != nil {
		err = errors.Join(err, fmt.Errorf("what was written of it stays: %w", undone))
	}
	return err
}

// syncFolder puts the names in a folder on the disk, where a folder can be opened
// for that.
func syncFolder(path string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
