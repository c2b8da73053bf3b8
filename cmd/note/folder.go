package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"note/lint/text"
)

// folder is a folder of note files. They are written into one beside them and
// put in their places when all are there.
type folder struct {
	path  string
	force bool
	temp  string
	done  func() // ends the watch for ^C; nil when the folder is settled
}

func newFolder(path string, force bool) (outlet, error) {
	f := &folder{path: filepath.Clean(path), force: force}
	parent := filepath.Dir(f.path)
	if _, err := os.Stat(f.path); err == nil {
		parent = f.path // its own file system
	}
	var err error
	f.done, err = whenStopped(func() (func(), error) {
		f.temp, err = os.MkdirTemp(parent, ".note-*")
		return func() { removeWhileWritten(f.temp) }, err
	}, endings()...)
	if err != nil {
		return outlet{}, at(path, 0, err)
	}
	return outlet{f.write, f.close, f.abort}, nil
}

// removeWhileWritten removes a folder in which a file may appear meanwhile, which
// makes a removal fail: then it is tried anew.
func removeWhileWritten(path string) {
	for range 1000 {
		if os.RemoveAll(path) == nil {
			return
		}
	}
}

// write writes the note file of a row. One without a draft holds the reason,
// what is known and no note: it can be written there by hand, and lint calls it empty.
func (f *folder) write(o fate) error {
	content, err := o.file()
	name := fileName(o.row, o.name())
	if err == nil {
		err = free(filepath.Join(f.path, name), f.force)
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(f.temp, name), []byte(content), 0o600)
	}
	return at(filepath.Join(f.path, name), 0, err)
}

// file is the note file of a row.
func (o fate) file() (string, error) {
	if o.status == drafted {
		head, err := o.by.head(o.draft)
		return head + o.draft.Text + "\n", err
	}
	facts, err := factLines(o.facts())
	if facts != "" {
		facts = "to:\n" + facts
	}
	if o.by.lang != "" {
		facts += "lang: " + o.by.lang + "\n"
	}
	why := text.Printable(strings.ReplaceAll(o.why, "\n", " "), "")
	return fmt.Sprintf("---\n# no draft: %s: %s\n%snetwork: %s\n---\n",
		o.status, why, facts, o.by.network.ID()), err
}

// close puts the files in their places.
func (f *folder) close() error {
	if f.done == nil {
		return nil
	}
	defer f.abort()
	if _, err := os.Lstat(f.path); errors.Is(err, fs.ErrNotExist) {
		return at(f.path, 0, os.Rename(f.temp, f.path))
	}
	files, err := os.ReadDir(f.temp)
	if err != nil {
		return at(f.path, 0, err)
	}
	for _, file := range files {
		path := filepath.Join(f.path, file.Name())
		if err := place(filepath.Join(f.temp, file.Name()), path, f.force); err != nil {
			return at(path, 0, err)
		}
	}
	return nil
}

// abort leaves nothing behind. After close it does nothing.
func (f *folder) abort() {
	if f.done == nil {
		return
	}
	os.RemoveAll(f.temp)
	f.done()
	f.done = nil
}

// fileName is the name of a row's file, like no other's: the line of the row, and
// what letters and digits of the person's name every file system takes.
func fileName(row int, person string) string {
	name := fmt.Sprintf("%04d", row)
	if s := slug(person); s != "" {
		name += "-" + s
	}
	return name + ".note"
}

// maxSlug is the length in bytes of a slug.
const maxSlug = 40

// slug is a name in small letters a to z, digits and hyphens; "" when none of it can be written so.
func slug(name string) string {
	name = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "æ", "ae", "ø", "o", "ł", "l", "đ", "d", "þ", "th", "ı", "i").
		Replace(strings.ToLower(norm.NFC.String(name)))
	var b strings.Builder
	for _, r := range norm.NFD.String(name) {
		switch {
		case b.Len() == maxSlug:
			return strings.Trim(b.String(), "-")
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			b.WriteRune(r)
		case unicode.Is(unicode.Mn, r):
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.Trim(b.String(), "-")
}
