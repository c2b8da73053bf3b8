package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"note/compose/profile"
	"note/lint/archive"
)

// readOwn reads a profile that can be one's own: a pasted one, or LinkedIn's data
// archive, which tells of nobody else's.
func (a *app) readOwn(path, as string) (profile.Profile, error) {
	if p, ok, err := readArchive(path); ok && as == "" {
		return p, err
	}
	return a.readProfileAs(path, as)
}

// readArchive reads whose archive is at path. It is false for every other path.
func readArchive(path string) (p profile.Profile, ok bool, err error) {
	ok, err = withArchive(path, func(fsys fs.FS) error {
		p, err = profile.ReadArchive(fsys)
		return err
	})
	return p, ok, at(path, 0, err)
}

// withArchive opens LinkedIn's data archive at path, a folder or a ZIP, for as long
// as it is used. It is false for every other path.
func withArchive(path string, use func(fs.FS) error) (ok bool, err error) {
	info, err := os.Stat(path)
	switch {
	case path == "-" || err != nil:
		return false, nil
	case info.IsDir():
		return true, use(os.DirFS(path))
	case !info.Mode().IsRegular() || !strings.EqualFold(filepath.Ext(path), ".zip"):
		return false, nil
	}
	return true, withZIP(path, info.Size(), use)
}

// withZIP opens a ZIP of so many bytes, unless it can only be meant to do harm.
func withZIP(path string, size int64, use func(fs.FS) error) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := archive.ZIP(f, size)
	if errors.Is(err, archive.ErrNoZIP) {
		return hinted(err, "download the archive again")
	}
	if err != nil {
		return err
	}
	return use(z)
}
