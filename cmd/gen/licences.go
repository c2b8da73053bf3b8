package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// systems are those that a release is built for: what is linked differs.
var systems = []string{"linux", "darwin", "windows"}

// A module is one whose packages are linked into note.
type module struct{ path, version, folder string }

// writeLicences writes the licences of Go and of all modules that are linked into note.
func writeLicences(file string) error {
	modules, err := linked()
	if err != nil {
		return err
	}
	root, err := output(nil, "go", "env", "GOROOT")
	if err != nil {
		return err
	}
	language := module{"Go", runtime.Version(), strings.TrimSpace(string(root))}
	text, err := licences(append([]module{language}, modules...))
	if err != nil {
		return err
	}
	return os.WriteFile(file, text, 0o644)
}

// linked lists the modules of others that are linked into note on any system.
func linked() ([]module, error) {
	var all []module
	for _, system := range systems {
		format := "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}"
		list, err := output([]string{"GOOS=" + system, "CGO_ENABLED=0"}, "go", "list", "-deps", "-f", format, "./cmd/note")
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(list)) {
			field := strings.Split(strings.TrimSpace(line), "\t")
			if len(field) == 3 {
				all = append(all, module{field[0], field[1], field[2]})
			}
		}
	}
	slices.SortFunc(all, func(a, b module) int { return cmp.Compare(a.path, b.path) })
	return slices.Compact(all), nil
}

// licences is the text of what modules are licensed under. One without a licence
// must not be shipped.
func licences(modules []module) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("note is linked with the following, under the licences that are given here.\n")
	for _, m := range modules {
		fmt.Fprintf(&b, "\n%s\n%s %s\n", strings.Repeat("=", 72), m.path, m.version)
		files, err := m.files()
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			fmt.Fprintf(&b, "\n-- %s --\n\n%s\n", filepath.Base(file), bytes.TrimSpace(text))
		}
	}
	return b.Bytes(), nil
}

// files are the licences, notices and patent grants at the top of a module.
func (m module) files() ([]string, error) {
	var files []string
	for _, pattern := range []string{"LICEN[CS]E*", "COPYING*", "NOTICE*", "PATENTS*"} {
		found, err := filepath.Glob(filepath.Join(m.folder, pattern))
		if err != nil {
			return nil, err
		}
		files = append(files, found...)
	}
	if !slices.ContainsFunc(files, isLicence) {
		return nil, fmt.Errorf("%s %s has no licence", m.path, m.version)
	}
	return files, nil
}

// isLicence says whether a file is one, and no mere notice.
func isLicence(file string) bool {
	name := filepath.Base(file)
	return strings.HasPrefix(name, "LICEN") || strings.HasPrefix(name, "COPYING")
}
