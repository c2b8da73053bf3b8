package rules

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strings"
	"testing"
)

// sharedFile says whether a file belongs to no single rule.
func sharedFile(name string) bool {
	switch name {
	case "rules.go", "words.go", "words_gen.go", "limits.go", "phrases.go", "holes.go", "marks.go", "number.go", "register.go":
		return true
	}
	return false
}

// TestFiles holds that a rule has a file of its name, and that every other file
// either belongs to a rule, whose name it begins with, or is shared by several.
func TestFiles(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]bool{}
	for _, e := range entries {
		name := e.Name()
		files[name] = true
		if !strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, ".yaml") || strings.HasSuffix(name, "_test.go") || sharedFile(name) {
			continue
		}
		if owner(name) == "" {
			t.Errorf("%s: no rule of All is called so", name)
		}
	}
	for _, r := range All() {
		if !files[r.Name+".go"] {
			t.Errorf("rule %s has no file %[1]s.go", r.Name)
		}
	}
}

// owner is the rule that a file belongs to, or empty.
func owner(file string) string {
	for _, r := range All() {
		if rest, ok := strings.CutPrefix(file, r.Name); ok && (rest[0] == '.' || rest[0] == '-') {
			return r.Name
		}
	}
	return ""
}

// TestStandAlone holds that a rule can be deleted with its files and its line in
// All: nothing else uses what is declared there.
func TestStandAlone(t *testing.T) {
	files, declared := parsed(t), map[string]string{} // name: the rule that declares it
	for name, file := range files {
		for _, d := range file.Decls {
			for _, id := range names(d) {
				declared[id] = owner(name)
			}
		}
	}
	for name, file := range files {
		for _, id := range file.Unresolved {
			if by := declared[id.Name]; name != "rules.go" && by != "" && by != owner(name) {
				t.Errorf("%s uses %s of the rule %s", name, id.Name, by)
			}
		}
	}
}

// parsed are the Go files of this folder that are no tests, by name.
func parsed(t *testing.T) map[string]*ast.File {
	t.Helper()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]*ast.File{}
	for _, e := range entries {
		if name := e.Name(); strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			files[name] = file
		}
	}
	return files
}

// names are what a declaration declares in its package.
func names(d ast.Decl) []string {
	var list []string
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			list = append(list, d.Name.Name)
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				list = append(list, spec.Name.Name)
			case *ast.ValueSpec:
				for _, id := range spec.Names {
					list = append(list, id.Name)
				}
			}
		}
	}
	return list
}
