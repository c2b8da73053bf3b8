package cmd

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// mayImport is the import table: which rooms of ours a core room may import.
// A room that is not here does not exist. The folders under cmd may import
// everything. Tests may look further than the code they test: what compose
// drafts is linted there.
var mayImport = map[string][]string{
	"lint/text":       {},
	"lint/ledger":     {},
	"templates":       {},
	"lint/lang":       {"lint/text"},
	"lint/archive":    {"lint/text"},
	"lint":            {"lint/text", "lint/lang"},
	"lint/rules":      {"lint", "lint/lang", "lint/text"},
	"lint/audit":      {"lint", "lint/lang", "lint/text", "lint/archive", "lint/ledger"},
	"compose/profile": {"lint/text", "lint/lang", "lint/archive"},
	"compose":         {"lint/text", "lint/lang", "lint/archive", "compose/profile"},
}

// onlyIn gives, for what not everybody may import, the folder that may; ""
// means tests only: linked into the program, some of these cost milliseconds at
// every start.
var onlyIn = map[string]string{
	"github.com/spf13":                "cmd/note",
	"golang.org/x/term":               "cmd/note",
	"net":                             "cmd/note",
	"net/http":                        "cmd/note",
	"os/exec":                         "cmd",
	"log":                             "cmd/note",
	"log/slog":                        "cmd/note",
	"github.com/google/go-cmp":        "",
	"github.com/clipperhouse/uax29":   "",
	"github.com/rogpeppe/go-internal": "",
	"github.com/rogpeppe/go-internal/lockedfile": "lint/ledger",
	"note/cmd/note/synthetic":                    "",
	"github.com/santhosh-tekuri/jsonschema":      "",
	"pgregory.net/rapid":                         "",
}

// badImports complains of what the code of a room, tests apart, may not import.
func badImports(s source) []string {
	if s.test {
		return nil
	}
	var complaints []string
	allowed, known := mayImport[s.folder]
	if !known && !within(s.folder, "cmd") {
		complaints = append(complaints, fmt.Sprintf("%s: %s is not in the import table", s.path, s.folder))
	}
	for _, from := range slices.Sorted(maps.Values(s.imports)) {
		room, ours := strings.CutPrefix(from, "note/")
		switch {
		case ours && known && !slices.Contains(allowed, room):
			complaints = append(complaints, fmt.Sprintf("%s: %s may not import %s", s.path, s.folder, room))
		case !mayTake(s.folder, from):
			complaints = append(complaints, fmt.Sprintf("%s: %s may not import %s", s.path, s.folder, from))
		}
	}
	return complaints
}

// mayTake reports whether code in folder may import a package that is not ours.
func mayTake(folder, from string) bool {
	if home, held := onlyIn[from]; held {
		return within(folder, home)
	}
	for module, home := range onlyIn {
		if strings.Contains(module, ".") && within(from, module) {
			return within(folder, home)
		}
	}
	return true
}

// within reports whether a slash-separated path is root or lies below it;
// nothing lies below the empty root.
func within(at, root string) bool {
	return root != "" && (at == root || strings.HasPrefix(at, root+"/"))
}

func TestBadImports(t *testing.T) {
	tests := []struct {
		name, path, code string
		want             []string
	}{
		{"as the table says", "lint/lang/a.go", `package lang; import "note/lint/text"`, nil},
		{"the engine knows no opinions", "lint/a.go", `package lint; import "note/lint/rules"`,
			[]string{"lint/a.go: lint may not import lint/rules"}},
		{"compose knows no rules", "compose/a.go", `package compose; import r "note/lint/rules"`,
			[]string{"compose/a.go: compose may not import lint/rules"}},
		{"nor the engine", "compose/a.go", `package compose; import _ "note/lint"`,
			[]string{"compose/a.go: compose may not import lint"}},
		{"core knows no command", "lint/a.go", `package lint; import "note/cmd/note/report"`,
			[]string{"lint/a.go: lint may not import cmd/note/report"}},
		{"other systems too", "lint/text/a_windows.go", "//go:build windows\n\npackage text; import \"note/lint\"",
			[]string{"lint/text/a_windows.go: lint/text may not import lint"}},
		{"a new room", "lint/util/a.go", `package util`,
			[]string{"lint/util/a.go: lint/util is not in the import table"}},
		{"commands import all", "cmd/gen/a.go", `package main; import "note/lint/rules"`, nil},
		{"tests look further", "compose/a_test.go", `package compose; import "note/lint/rules"; import "pgregory.net/rapid"`, nil},
		{"no sockets", "lint/a.go", `package lint; import "net/http"`,
			[]string{"lint/a.go: lint may not import net/http"}},
		{"an address is no socket", "compose/profile/a.go", `package profile; import "net/url"`, nil},
		{"no programs", "compose/a.go", `package compose; import "os/exec"`,
			[]string{"compose/a.go: compose may not import os/exec"}},
		{"programs from commands", "cmd/note/a.go", `package main; import "os/exec"`, nil},
		{"cobra in the command", "cmd/note/a.go", `package main; import "github.com/spf13/cobra/doc"`, nil},
		{"the lock of the ledger", "lint/ledger/a.go", `package ledger; import "github.com/rogpeppe/go-internal/lockedfile"`, nil},
		{"a lock elsewhere", "lint/a.go", `package lint; import "github.com/rogpeppe/go-internal/lockedfile"`,
			[]string{"lint/a.go: lint may not import github.com/rogpeppe/go-internal/lockedfile"}},
		{"made-up archives in code", "cmd/note/a.go", `package main; import "note/cmd/note/synthetic"`,
			[]string{"cmd/note/a.go: cmd/note may not import note/cmd/note/synthetic"}},
		{"cobra elsewhere", "cmd/gen/a.go", `package main; import "github.com/spf13/cobra"`,
			[]string{"cmd/gen/a.go: cmd/gen may not import github.com/spf13/cobra"}},
		{"test modules in code", "cmd/note/a.go", `package main; import "github.com/santhosh-tekuri/jsonschema/v6"`,
			[]string{"cmd/note/a.go: cmd/note may not import github.com/santhosh-tekuri/jsonschema/v6"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			house := fstest.MapFS{tt.path: {Data: []byte(tt.code)}}
			if diff := cmp.Diff(tt.want, inspect(t, house)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
