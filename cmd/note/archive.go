package main

import (
	"archive/zip"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"note/compose/profile"
)

// readOwn reads a profile that can be one's own: a pasted one, or LinkedIn's data
// archive, which tells of nobody else's.
func (a *app) readOwn(path, as string) (profile.Profile, error) {
	if p, ok, err := readArchive(path); ok && as == "" {
		return p, err
	}
	return a.readProfileAs(path, as)
}

// readArchive reads LinkedIn's data archive at path, a folder or a ZIP. It is
// false for every other path.
func readArchive(path string) (p profile.Profile, ok bool, err error) {
	info, err := os.Stat(path)
	switch {
	case path == "-" || err != nil:
		return p, false, nil
	case info.IsDir():
		p, err = profile.ReadArchive(os.DirFS(path))
	case strings.EqualFold(filepath.Ext(path), ".zip"):
		p, err = readZIP(path)
	default:
		return p, false, nil
	}
	return p, true, at(path, 0, err)
}

func readZIP(path string) (profile.Profile, error) {
	z, err := openZIP(path)
	if err != nil {
		return profile.Profile{}, err
	}
	defer z.Close()
	return profile.ReadArchive(z)
}

func openZIP(path string) (*zip.ReadCloser, error) {
	z, err := zip.OpenReader(path)
	if errors.Is(err, zip.ErrFormat) {
		err = hinted(errors.New("this is no ZIP"), "download the archive again")
	}
	return z, err
}
