package archive

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
)

// The most that a ZIP may claim. Tables shrink to a tenth; what shrinks to less
// than a two-hundredth, and is large, was made to fill memory or disk.
const (
	maxZIP       = 4 << 30  // bytes of all its files, unpacked
	maxRatio     = 200      // bytes unpacked for one packed
	smallFile    = 16 << 20 // bytes that do no harm, whatever the ratio
	maxDirectory = 16 << 20 // bytes of the list of its files
)

// ErrNoZIP is a file that is no ZIP, or a broken one.
var ErrNoZIP = errors.New("this is no ZIP")

// errBroken is a file of a ZIP that does not hold what the ZIP says of it.
var errBroken = errors.New("this file is broken in the ZIP: download the archive again")

func isBroken(err error) bool {
	return errors.Is(err, zip.ErrFormat) || errors.Is(err, zip.ErrChecksum)
}

// ZIP opens a ZIP of so many bytes. It refuses one that can only be meant to do
// harm, or that cannot be read as a whole: a file in it that is packed beyond
// reason, lies outside the archive, is encrypted, a link, a ZIP itself, or there twice.
func ZIP(r io.ReaderAt, size int64) (fs.FS, error) {
	limited := &budget{ReaderAt: r, left: maxDirectory}
	z, err := zip.NewReader(limited, size)
	if limited.left < 0 {
		return nil, fmt.Errorf("the ZIP lists more than %d files: this is no data archive", maxFiles)
	}
	if errors.Is(err, zip.ErrInsecurePath) {
		err = nil // named below
	}
	if err != nil {
		return nil, ErrNoZIP
	}
	limited.off = true
	if len(z.File) > maxFiles {
		return nil, fmt.Errorf("the ZIP holds more than %d files: this is no data archive", maxFiles)
	}
	return z, checkZIP(z.File)
}

// checkZIP refuses what a ZIP must not hold.
func checkZIP(files []*zip.File) error {
	seen := map[string]bool{}
	var total uint64
	for _, f := range files {
		if err := checkEntry(f); err != nil {
			return fmt.Errorf("%q in the ZIP %w", f.Name, err)
		}
		if seen[f.Name] {
			return fmt.Errorf("%q is in the ZIP twice", f.Name)
		}
		seen[f.Name] = true
		if total += f.UncompressedSize64; total > maxZIP {
			return fmt.Errorf("the files in the ZIP have more than %d MiB: this is no data archive", maxZIP>>20)
		}
	}
	return nil
}

// checkEntry refuses a file of a ZIP. The error goes on a sentence.
func checkEntry(f *zip.File) error {
	switch {
	case leaves(f.Name):
		return errors.New("lies outside of it")
	case f.Flags&1 != 0:
		return errors.New("is encrypted: unpack it, and name the folder")
	case f.Mode()&fs.ModeSymlink != 0:
		return errors.New("is a symbolic link")
	case strings.EqualFold(path.Ext(f.Name), ".zip"):
		return errors.New("is a ZIP itself: unpack it, and name the folder")
	case f.UncompressedSize64 > maxTable:
		return fmt.Errorf("claims %d MiB, more than a table has", f.UncompressedSize64>>20)
	case f.UncompressedSize64 > smallFile && f.UncompressedSize64/maxRatio > f.CompressedSize64:
		return fmt.Errorf("is packed %d to 1, as no table is", f.UncompressedSize64/max(1, f.CompressedSize64))
	}
	return nil
}

// leaves says whether a name in a ZIP leads out of the folder that it is unpacked in.
func leaves(name string) bool {
	drive := len(name) > 1 && name[1] == ':'
	return drive || strings.ContainsAny(name, "\\\x00") || !fs.ValidPath(strings.TrimSuffix(name, "/"))
}

// budget reads until so many bytes are spent.
type budget struct {
	io.ReaderAt
	left int64
	off  bool
}

// ReadAt fails once the budget is spent.
func (b *budget) ReadAt(p []byte, at int64) (int, error) {
	if !b.off {
		if b.left -= int64(len(p)); b.left < 0 {
			return 0, errors.New("too much was read")
		}
	}
	return b.ReaderAt.ReadAt(p, at)
}
