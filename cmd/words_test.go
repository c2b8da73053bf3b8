package cmd

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// outward is what reaches the world around the program: what a core room is
// handed by its caller, so that the same input gives the same output.
var outward = []string{
	"fmt.Print", "fmt.Printf", "fmt.Println",
	"os.Stdin", "os.Stdout", "os.Stderr",
	"os.Getenv", "os.LookupEnv", "os.Environ", "os.ExpandEnv",
	"os.Getwd", "os.UserHomeDir", "os.UserConfigDir", "os.UserCacheDir",
	"time.Now", "time.Since", "time.Until", "time.Sleep",
}

// ofMain is what only the main function of a program may use.
var ofMain = []string{"os.Args", "os.Exit"}

// badWords complains of names from other packages that a room may not use.
func badWords(s source) []string {
	if s.test {
		return nil
	}
	var complaints []string
	ast.Inspect(s.tree, func(n ast.Node) bool {
		name := qualified(s, n)
		core := !within(s.folder, "cmd") && slices.Contains(outward, name)
		if core || s.tree.Name.Name != "main" && slices.Contains(ofMain, name) {
			complaints = append(complaints, fmt.Sprintf("%s: %s may not use %s", s.path, s.folder, name))
		}
		return true
	})
	return complaints
}

// qualified returns a name of another package as its import path and the name,
// "" for every other node.
func qualified(s source, n ast.Node) string {
	selector, ok := n.(*ast.SelectorExpr)
	if !ok {
		return ""
	}
	x, ok := selector.X.(*ast.Ident)
	if !ok || s.imports[x.Name] == "" {
		return ""
	}
	return s.imports[x.Name] + "." + selector.Sel.Name
}

// workAtInit complains of what would run before main: the start is what the key
// of an editor feels.
func workAtInit(s source) []string {
	if s.test {
		return nil
	}
	var complaints []string
	for _, d := range s.tree.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil && d.Name.Name == "init" {
				complaints = append(complaints, s.path+": func init works before main")
			}
		case *ast.GenDecl:
			if d.Tok == token.VAR && compiles(s, d) {
				complaints = append(complaints, s.path+": a regular expression is compiled before main")
			}
		}
	}
	return complaints
}

// compiles reports whether a regular expression is compiled in n itself; what
// stands in a function literal waits until it is called.
func compiles(s source, n ast.Node) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		name := qualified(s, n)
		found = found || name == "regexp.MustCompile" || name == "regexp.Compile"
		_, waits := n.(*ast.FuncLit)
		return !waits
	})
	return found
}

func TestBadWords(t *testing.T) {
	tests := []struct {
		name, path, code string
		want             []string
	}{
		{"core has no clock", "lint/a.go", `package lint; import "time"; func f() { _ = time.Now() }`,
			[]string{"lint/a.go: lint may not use time.Now"}},
		{"under any name", "lint/a.go", `package lint; import clock "time"; func f() { _ = clock.Now() }`,
			[]string{"lint/a.go: lint may not use time.Now"}},
		{"a date is no clock", "lint/a.go", `package lint; import "time"; type T struct{ at time.Time }`, nil},
		{"core does not print", "compose/a.go", `package compose; import "fmt"; func f() { fmt.Println() }`,
			[]string{"compose/a.go: compose may not use fmt.Println"}},
		{"core has no environment", "compose/a.go", `package compose; import "os"; var f = os.Getenv`,
			[]string{"compose/a.go: compose may not use os.Getenv"}},
		{"formats do not exit", "cmd/note/report/a.go", `package report; import "os"; func f() { os.Exit(1) }`,
			[]string{"cmd/note/report/a.go: cmd/note/report may not use os.Exit"}},
		{"main exits", "cmd/note/a.go", `package main; import "os"; func main() { os.Exit(len(os.Args)) }`, nil},
		{"tests are free", "lint/a_test.go", `package lint; import "time"; var t = time.Now()`, nil},
		{"no init", "cmd/note/a.go", `package main; func init() {}`,
			[]string{"cmd/note/a.go: func init works before main"}},
		{"a method may be called init", "cmd/note/a.go", `package main; type T int; func (T) init() {}`, nil},
		{"no early expression", "lint/a.go", `package lint; import "regexp"; var r = regexp.MustCompile("a")`,
			[]string{"lint/a.go: a regular expression is compiled before main"}},
		{"a late expression", "lint/a.go",
			`package lint; import ("regexp"; "sync"); var r = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile("a") })`, nil},
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
