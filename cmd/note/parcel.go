package main

import (
	"bufio"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// parcel is a file that is written beside its place and put there when it is
// whole. Whoever looks sees what was there before, or all of it.
type parcel struct {
	*bufio.Writer
	path  string
	force bool // what is there is replaced
	file  *os.File
	done  func() // ends the watch for ^C; nil when the parcel is settled
}

// newParcel begins a file for path. Only the user can read it: it tells of people.
func newParcel(path string, force bool) (*parcel, error) {
	if err := free(path, force); err != nil {
		return nil, at(path, 0, err)
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real // a link stays a link, unless it leads nowhere
	}
	p := &parcel{path: path, force: force}
	var err error
	p.done, err = whenStopped(func() (func(), error) {
		p.file, err = os.CreateTemp(filepath.Dir(path), ".note-*")
		return func() { os.Remove(p.file.Name()) }, err
	}, endings()...)
	if err != nil {
		return nil, at(path, 0, err)
	}
	p.Writer = bufio.NewWriter(p.file)
	return p, nil
}

// writeFile puts content in the place of what is there, if anything is.
func writeFile(path, content string) error {
	p, err := newParcel(path, true)
	if err != nil {
		return err
	}
	defer p.abort()
	_, _ = p.WriteString(content) // the writer keeps its error for Flush
	return p.settle()
}

// free refuses a place that is taken.
func free(path string, force bool) error {
	_, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case !force:
		return hinted(errors.New("is there already"), "--force replaces it")
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return errors.New("is no file that could be replaced")
	}
	return nil
}

// settle puts the file in its place.
func (p *parcel) settle() error {
	if p.done == nil {
		return nil
	}
	defer p.abort()
	if err := errors.Join(p.Flush(), p.file.Sync(), p.file.Close()); err != nil {
		return at(p.path, 0, err)
	}
	return at(p.path, 0, place(p.file.Name(), p.path, p.force))
}

// abort leaves nothing behind. After settle it does nothing.
func (p *parcel) abort() {
	if p.done == nil {
		return
	}
	p.file.Close()
	os.Remove(p.file.Name())
	p.done()
	p.done = nil
}

// place moves a finished file to path. Without force nothing that has come
// there meanwhile is lost, where the file system knows links.
func place(from, path string, force bool) error {
	if !force {
		err := os.Link(from, path)
		if err == nil {
			return os.Remove(from)
		}
		if err := free(path, false); err != nil {
			return err
		}
	}
	if info, err := os.Stat(path); err == nil {
		_ = os.Chmod(from, info.Mode().Perm()) // as the old one was, where that can be
	}
	return os.Rename(from, path)
}
