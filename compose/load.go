package compose

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode/utf8"

	"note/compose/profile"
)

// maxTemplate is the size in bytes from which a file is no template.
const maxTemplate = 64 << 10

// Load reads all templates below fsys: LANG/NAME.yaml, or LANG/REGISTER/NAME.yaml
// for a language with registers. Files of other kinds are left alone. The error
// holds every complaint, each with file and line.
func Load(fsys fs.FS) ([]Template, error) {
	var templates []Template
	var errs []error
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		switch path.Ext(name) {
		case ".yml":
			errs = append(errs, fmt.Errorf("%s: a template's name ends in .yaml: rename it", name))
			return nil
		case ".yaml":
		default:
			return nil
		}
		t, err := LoadFile(fsys, name)
		if err != nil {
			errs = append(errs, err)
		}
		templates = append(templates, t)
		return nil
	})
	return templates, errors.Join(append(errs, err)...)
}

// LoadFile reads one template below fsys. What is no file, such as a pipe, is not waited for.
func LoadFile(fsys fs.FS, name string) (Template, error) {
	if info, err := fs.Stat(fsys, name); err == nil && !info.Mode().IsRegular() {
		return Template{}, fmt.Errorf("%s: not a file", name)
	}
	f, err := fsys.Open(name)
	if err != nil {
		return Template{}, err
	}
	defer f.Close()
	source, err := io.ReadAll(io.LimitReader(f, maxTemplate+1))
	if err != nil {
		return Template{}, fmt.Errorf("%s: %w", name, err)
	}
	return Parse(name, source)
}

// Parse reads one template; name is its file, from which language, register and
// ID come. The error holds every complaint, each with file and line.
func Parse(name string, source []byte) (Template, error) {
	r := &reader{file: name}
	t := Template{ID: strings.TrimSuffix(name, ".yaml")}
	var err error
	if t.Lang, t.Register, err = place(name); err != nil {
		r.complain(0, "%v", err)
	}
	if root := r.parse(source); root != nil {
		r.template(root, &t)
	}
	return t, errors.Join(r.errs...)
}

// place is the language and the register that a file's folders stand for.
func place(name string) (lang, register string, err error) {
	folders := strings.Split(path.Dir(name), "/")
	switch {
	case folders[0] == "." || len(folders) > 2:
		return "", "", errors.New("a template stands in a folder for its language, or in one for its register in that: en/post-1.yaml, de/sie/post-1.yaml")
	case len(folders) == 1:
		return folders[0], "", nil
	case folders[1] != "du" && folders[1] != "sie":
		return "", "", unknown("register", folders[1], []string{"du", "sie"})
	}
	return folders[0], folders[1], nil
}

// unfit says why source can be no YAML of ours, and in which line; line 0 is the file.
func unfit(source []byte) (line int, why string) {
	lineOf := func(i int) int { return bytes.Count(source[:i], []byte("\n")) + 1 }
	control, steers := Steering(string(source))
	switch tab, nul := bytes.IndexByte(source, '\t'), bytes.IndexByte(source, 0); {
	case len(source) > maxTemplate:
		return 0, fmt.Sprintf("over %d KiB: this is no template", maxTemplate>>10)
	case !utf8.Valid(source):
		return lineOf(len(source) - len(validTail(source))), "this is not UTF-8"
	case nul >= 0:
		return lineOf(nul), "a NUL byte: this is no text"
	case tab >= 0:
		return lineOf(tab), "a tab: write blanks"
	case steers:
		return lineOf(bytes.IndexRune(source, control)), fmt.Sprintf("the control character %U", control)
	case len(bytes.TrimSpace(source)) == 0:
		return 0, "the file is empty"
	}
	return 0, ""
}

// validTail is source from its first byte on that is not UTF-8.
func validTail(source []byte) []byte {
	for len(source) > 0 {
		r, size := utf8.DecodeRune(source)
		if r == utf8.RuneError && size == 1 {
			break
		}
		source = source[size:]
	}
	return source
}

// unknown refuses a name and adds the nearest known one, or all of a few.
func unknown(what, name string, known []string) error {
	if near := profile.Nearest(name, known); near != "" {
		return fmt.Errorf("unknown %s %q; did you mean %q?", what, name, near)
	}
	if len(known) > 12 {
		return fmt.Errorf("unknown %s %q", what, name)
	}
	return fmt.Errorf("unknown %s %q; known: %s", what, name, strings.Join(known, ", "))
}
