package main

import (
	"bytes"
	"io"
	"os/exec"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// allCommands lists note and its commands.
func allCommands(cmd *cobra.Command) []*cobra.Command {
	all := []*cobra.Command{cmd}
	for _, sub := range cmd.Commands() {
		all = append(all, allCommands(sub)...)
	}
	return all
}

func newTestRoot() *cobra.Command {
	return newRoot(&app{in: strings.NewReader(""), out: io.Discard, err: io.Discard, env: func(string) string { return "" }})
}

// TestHelp holds that every command says what it does and shows how.
func TestHelp(t *testing.T) {
	for _, cmd := range allCommands(newTestRoot()) {
		if cmd.Short == "" || strings.HasSuffix(cmd.Short, ".") {
			t.Errorf("%s: its one line of help is %q", cmd.CommandPath(), cmd.Short)
		}
		if cmd.Example == "" && !cmd.HasSubCommands() {
			t.Errorf("%s: no example", cmd.CommandPath())
		}
	}
}

// TestFlags holds that every command says in capitals what value a flag takes.
func TestFlags(t *testing.T) {
	for _, cmd := range allCommands(newTestRoot()) {
		cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
			value, usage := pflag.UnquoteUsage(f)
			if value != strings.ToUpper(value) || strings.HasSuffix(usage, ".") {
				t.Errorf("%s --%s %s: %s", cmd.CommandPath(), f.Name, value, usage)
			}
		})
	}
}

// TestExamples runs each example of --help as a user would, among the files of testdata/examples.txtar.
func TestExamples(t *testing.T) {
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("the examples are written for a POSIX shell, and there is none")
	}
	archive, err := txtar.ParseFile("../../testdata/examples.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, cmd := range allCommands(newTestRoot()) {
		for _, example := range strings.Split(cmd.Example, "\n") {
			if example == "" {
				continue
			}
			t.Run(strings.TrimSpace(example), func(t *testing.T) { runExample(t, shell, archive, example) })
		}
	}
}

// runExample runs a line in a folder of its own. It may find something, and must not fail.
func runExample(t *testing.T, shell string, archive *txtar.Archive, example string) {
	dir := t.TempDir()
	writeFiles(t, dir, archive)
	run := exec.Command(shell, "-c", example)
	run.Dir = dir
	run.Env = homeIn(dir)
	var stdout, stderr bytes.Buffer
	run.Stdout, run.Stderr = &stdout, &stderr
	_ = run.Run()
	if code := run.ProcessState.ExitCode(); code > exitFound || strings.Contains(stderr.String(), "note: error:") {
		t.Errorf("exit %d: %s", code, stderr.String())
	}
	if !strings.Contains(example, "note ") || !strings.HasPrefix(example, "  ") {
		t.Errorf("no line of a shell that runs note")
	}
}
