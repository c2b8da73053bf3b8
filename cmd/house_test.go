// Package cmd has no code of its own. Its tests hold what no single room can
// hold: which folders there are, who may import whom, what a core package may
// not touch, and how the program is released.
package cmd

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// A source is one Go file of the house.
type source struct {
	path    string // slash-separated, from the root of the module
	folder  string
	test    bool
	tree    *ast.File
	imports map[string]string // name in this file → import path
}

func TestHouse(t *testing.T) {
	for _, complaint := range inspect(t, os.DirFS("..")) {
		t.Error(complaint)
	}
}

// inspect returns every complaint about the house.
func inspect(t *testing.T, house fs.FS) []string {
	t.Helper()
	complaints := strangers(t, house)
	for _, s := range sources(t, house) {
		complaints = append(complaints, badImports(s)...)
		complaints = append(complaints, badWords(s)...)
		complaints = append(complaints, workAtInit(s)...)
	}
	return complaints
}

// topLevel is what lies at the top of the house, besides dot-files.
var topLevel = []string{
	"cmd", "compose", "lint", "templates", "testdata", "go.mod", "go.sum", "README.md",
}

// strangers names what lies at the top level and has no place there. What git
// ignores, such as a built program, may lie there.
func strangers(t *testing.T, house fs.FS) []string {
	t.Helper()
	entries, err := fs.ReadDir(house, ".")
	if err != nil {
		t.Fatal(err)
	}
	ignored := ignoredAtTop(house)
	var complaints []string
	for _, e := range entries {
		name := e.Name()
		if strings.HasPrefix(name, ".") || slices.Contains(topLevel, name) || matchesAny(ignored, name) {
			continue
		}
		complaints = append(complaints, name+": has no place at the top level")
	}
	return complaints
}

// ignoredAtTop returns the patterns of .gitignore, those of deeper folders left out.
func ignoredAtTop(house fs.FS) []string {
	data, err := fs.ReadFile(house, ".gitignore")
	if err != nil {
		return nil
	}
	var patterns []string
	for line := range strings.Lines(string(data)) {
		if pattern := strings.Trim(strings.TrimSpace(line), "/"); pattern != "" {
			patterns = append(patterns, pattern)
		}
	}
	return patterns
}

func matchesAny(patterns []string, name string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		ok, err := path.Match(pattern, name)
		return ok && err == nil
	})
}

// sources parses every Go file in the folders of topLevel, whatever system it is
// built for.
func sources(t *testing.T, house fs.FS) []source {
	t.Helper()
	var found []source
	err := fs.WalkDir(house, ".", func(at string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && outside(at):
			return fs.SkipDir
		case d.IsDir() || path.Ext(at) != ".go":
			return nil
		}
		found = append(found, parse(t, house, at))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// outside reports whether no code of ours lies below the folder.
func outside(folder string) bool {
	top, _, _ := strings.Cut(folder, "/")
	return folder != "." && (!slices.Contains(topLevel, top) || path.Base(folder) == "testdata")
}

func parse(t *testing.T, house fs.FS, at string) source {
	t.Helper()
	data, err := fs.ReadFile(house, at)
	if err != nil {
		t.Fatal(err)
	}
	tree, err := parser.ParseFile(token.NewFileSet(), at, data, 0)
	if err != nil {
		t.Fatal(err)
	}
	return source{at, path.Dir(at), strings.HasSuffix(at, "_test.go"), tree, imports(tree)}
}

// imports maps the name each package has in the file to its import path.
func imports(tree *ast.File) map[string]string {
	names := map[string]string{}
	for _, spec := range tree.Imports {
		from := strings.Trim(spec.Path.Value, `"`)
		name := path.Base(from)
		if spec.Name != nil {
			name = spec.Name.Name
		}
		names[name] = from
	}
	return names
}

func TestStrangers(t *testing.T) {
	house := fstest.MapFS{
		".gitignore":   {Data: []byte("/note\n/dist/\n*.test\n\n")},
		".ci/run":      {},
		"go.mod":       {},
		"lint/note.go": {},
		"note":         {},
		"dist/a.txt":   {},
		"lint.test":    {},
		"pkg/util.go":  {},
		"main.go":      {},
	}
	want := []string{
		"main.go: has no place at the top level",
		"pkg: has no place at the top level",
	}
	if diff := cmp.Diff(want, strangers(t, house)); diff != "" {
		t.Error(diff)
	}
}
