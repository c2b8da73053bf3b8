//go:build unix

package main

import (
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// TestInterrupt holds that ^C ends the run with 130 and leaves nothing behind:
// no half of a file, no folder, and what was there before as it was.
func TestInterrupt(t *testing.T) {
	hearSignals(t)
	for _, c := range []struct {
		name string
		args []string
	}{
		{"a file", []string{"draft", "--input", "csv", "--out", "notes.csv", "--force"}},
		{"a new folder", []string{"draft", "--input", "csv", "--out", "new/"}},
		{"a folder", []string{"draft", "--input", "csv", "--out", "old/"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			if err := errors.Join(os.Mkdir(filepath.Join(dir, "old"), 0o700), os.WriteFile(filepath.Join(dir, "notes.csv"), []byte("mine"), 0o600)); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command("note", c.args...)
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "HOME="+dir, "XDG_CONFIG_HOME="+dir)
			in, err := cmd.StdinPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			if _, err := io.WriteString(in, "name,post\nKim Weiß,Lein\nAda Groß,Lein\n"); err != nil {
				t.Fatal(err)
			}
			waitFor(t, func() bool { return len(leftovers(t, dir)) > 0 })
			if err := cmd.Process.Signal(syscall.SIGINT); err != nil {
				t.Fatal(err)
			}
			_ = cmd.Wait()
			if code := cmd.ProcessState.ExitCode(); code != exitStopped {
				t.Errorf("exit code %d, want %d", code, exitStopped)
			}
			if left := leftovers(t, dir); len(left) > 0 {
				t.Errorf("left behind: %q", left)
			}
			if old, _ := os.ReadFile(filepath.Join(dir, "notes.csv")); string(old) != "mine" {
				t.Errorf("what was there is now %q", old)
			}
		})
	}
}

// leftovers are what a run has begun in dir.
func leftovers(t *testing.T, dir string) []string {
	t.Helper()
	var all []string
	for _, pattern := range []string{".note-*", "old/*", "old/.note-*", "new", "new/*"} {
		paths, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, paths...)
	}
	return all
}

// waitFor waits until it is so, at most ten seconds.
func waitFor(t *testing.T, so func() bool) {
	t.Helper()
	for range 1000 {
		if so() {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("waited in vain")
}
