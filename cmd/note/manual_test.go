package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/pflag"
)

// TestManual holds that there is a page for each command, which names its flags
// and gives its examples.
func TestManual(t *testing.T) {
	for _, cmd := range allCommands(newTestRoot()) {
		var out strings.Builder
		if err := manual(cmd).Write(&out); err != nil {
			t.Fatal(err)
		}
		page := strings.ReplaceAll(out.String(), `\-`, "-")
		var missing []string
		cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if !strings.Contains(page, `\fB--`+f.Name+`\fR`) {
				missing = append(missing, "--"+f.Name)
			}
		})
		sections := []string{"DESCRIPTION", "EXIT STATUS", "OPTIONS"}
		if cmd.Example != "" {
			sections = append(sections, "EXAMPLES")
		}
		for _, section := range sections {
			if !strings.Contains(page, ".SH \""+section) {
				missing = append(missing, section)
			}
		}
		if missing != nil {
			t.Errorf("%s(1) lacks %s", manualName(cmd), strings.Join(missing, ", "))
		}
	}
}

// TestManualReaders holds that the programs that show the pages have nothing to
// say against them. Without a build that knows its commit there is no date.
func TestManualReaders(t *testing.T) {
	folder := t.TempDir()
	if err := writeManuals(folder, newTestRoot(), nil); err != nil {
		t.Fatal(err)
	}
	pages, err := filepath.Glob(filepath.Join(folder, "*.1"))
	if err != nil || len(pages) != len(allCommands(newTestRoot())) {
		t.Fatalf("%d pages, want one for each of %d commands (%v)", len(pages), len(allCommands(newTestRoot())), err)
	}
	for _, reader := range [][]string{{"mandoc", "-T", "lint", "-W", "warning"}, {"man", "--warnings", "-l"}} {
		if _, err := exec.LookPath(reader[0]); err != nil {
			t.Logf("NOT TESTED: there is no %s", reader[0])
			continue
		}
		for _, page := range pages {
			for _, complaint := range complaints(reader, page) {
				t.Error(complaint)
			}
		}
	}
}

// complaints is what a reader of pages says against one.
func complaints(reader []string, page string) []string {
	cmd := exec.Command(reader[0], append(slices.Clone(reader[1:]), page)...)
	cmd.Env = append(os.Environ(), "MANPAGER=cat", "LC_ALL=C.UTF-8")
	var said strings.Builder
	cmd.Stderr = &said
	if reader[0] == "mandoc" {
		cmd.Stdout = &said
	}
	_ = cmd.Run()
	var lines []string
	for line := range strings.Lines(said.String()) {
		if line = strings.TrimSpace(line); !strings.Contains(line, "missing date") {
			lines = append(lines, line)
		}
	}
	return lines
}
