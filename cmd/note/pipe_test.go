//go:build unix

package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// noteIn is a run of note in a folder, which is the user's home as well.
func noteIn(dir string, args ...string) *exec.Cmd {
	cmd := exec.Command("note", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "HOME="+dir, "XDG_CONFIG_HOME="+dir, "XDG_DATA_HOME="+dir, "TMPDIR="+dir, "LC_ALL=C.UTF-8")
	return cmd
}

// prepared is a folder with a little of everything that commands read.
func prepared(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	put(t, "Hi  Kim, your post on looms helped.\n", dir, "a.note")
	put(t, "name: Kim Weiß\npost: Lein am Hang\n", dir, "kim.txt")
	put(t, "name,post,message\nKim Weiß,Lein am Hang,Hi Kim\nAda Groß,Lein am Bach,Hi Ada\nBo\n", dir, "two.csv")
	put(t, `{"time":"2026-11-22T12:00:00Z","name":"Zoë Lux","how":"sent"}`+"\n", dir, "note", "ledger.jsonl")
	return dir
}

// TestClosedPipe holds that note ends at once and without a word when nobody reads
// what it writes, as in "note rule | head -1", and leaves nothing behind.
func TestClosedPipe(t *testing.T) {
	for _, args := range []string{
		"lint a.note", "lint --format json two.csv", "lint --fix a.note", "draft kim.txt", "draft two.csv", "profile kim.txt", "audit two.csv",
		"sent --list", "sent --export Zoë_Lux", "rule", "rule link", "template list", "config", "editor vim", "completion bash", "help lint", "--version",
	} {
		for _, stream := range []string{"stdout", "stdout and stderr"} {
			t.Run(args+" to "+stream, func(t *testing.T) {
				t.Parallel()
				dir := prepared(t)
				before := tree(t, dir)
				read, write, err := os.Pipe()
				if err != nil {
					t.Fatal(err)
				}
				read.Close()
				cmd := noteIn(dir, underscored(args)...)
				var said bytes.Buffer
				if cmd.Stdout, cmd.Stderr = write, &said; stream != "stdout" {
					cmd.Stderr = write
				}
				err = cmd.Run()
				write.Close()
				if !endedBy(cmd, syscall.SIGPIPE) {
					t.Errorf("it ends with %v", err)
				}
				if strings.Contains(said.String(), "pipe") {
					t.Errorf("it says %q", said.String())
				}
				if after := tree(t, dir); fmt.Sprint(after) != fmt.Sprint(before) {
					t.Errorf("files were\n%q, are\n%q", before, after)
				}
			})
		}
	}
}

// underscored are the words of a command line; _ stands for a blank.
func underscored(line string) []string {
	words := strings.Fields(line)
	for i, w := range words {
		words[i] = strings.ReplaceAll(w, "_", " ")
	}
	return words
}

// endedBy says that a signal ended a run, or that it ended as if.
func endedBy(cmd *exec.Cmd, s syscall.Signal) bool {
	status, ok := cmd.ProcessState.Sys().(syscall.WaitStatus)
	return ok && (status.Signaled() && status.Signal() == s || status.Exited() && status.ExitStatus() == 128+int(s))
}

// TestClosedStderr holds that a batch that cannot say what is wrong, since nobody reads
// stderr, leaves no half behind either.
func TestClosedStderr(t *testing.T) {
	for _, args := range []string{"draft bad.csv --out new.csv", "draft bad.csv --out new/"} {
		t.Run(args, func(t *testing.T) {
			dir := prepared(t)
			put(t, "name,post\nKim Weiß,Lein am Hang\nBo\n"+strings.Repeat("Ada Groß,Lein am Bach\n", 200), dir, "bad.csv")
			read, write, err := os.Pipe()
			if err != nil {
				t.Fatal(err)
			}
			read.Close()
			cmd := noteIn(dir, strings.Fields(args)...)
			cmd.Stderr = write
			_ = cmd.Run()
			write.Close()
			if !endedBy(cmd, syscall.SIGPIPE) {
				t.Errorf("it ends with %v", cmd.ProcessState)
			}
			if left, _ := filepath.Glob(filepath.Join(dir, ".note-*")); left != nil {
				t.Errorf("left behind: %q", left)
			}
		})
	}
}

// TestFullDevice holds that a full disk behind stdout is said, and that the exit
// code is 2, whatever is written.
func TestFullDevice(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip(err)
	}
	defer full.Close()
	for _, args := range []string{
		"lint a.note", "lint --format json two.csv", "lint --format sarif a.note", "lint --format status a.note", "lint --fix a.note", "draft kim.txt", "draft two.csv", "draft two.csv --format csv",
		"profile kim.txt", "profile kim.txt --format json", "audit two.csv", "audit two.csv --format json", "sent --list", "sent --export Zoë_Lux", "rule", "rule link", "rule --format markdown",
		"template list", "template show en/post-1", "template test", "config", "editor vim", "completion bash", "help lint", "--version",
	} {
		t.Run(args, func(t *testing.T) {
			cmd := noteIn(prepared(t), underscored(args)...)
			var said bytes.Buffer
			cmd.Stdout, cmd.Stderr = full, &said
			_ = cmd.Run()
			if code := cmd.ProcessState.ExitCode(); code != exitFailed || !strings.Contains(said.String(), "no space left on device") {
				t.Errorf("exit code %d, and it says %q", code, said.String())
			}
		})
	}
}

// TestStopped holds that ^C, a closed terminal and a polite kill end each command
// at once, while it waits for what is to come, and leave nothing behind.
func TestStopped(t *testing.T) {
	hearSignals(t)
	for _, args := range []string{"lint", "lint --fix", "draft --no-input", "draft --input csv --out new.csv", "draft --input csv --out new/", "profile", "audit - --html new.html", "sent --recipient Kim_Weiß", "lsp"} {
		for _, s := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP} {
			t.Run(fmt.Sprintf("%s %v", args, s), func(t *testing.T) {
				t.Parallel()
				dir := prepared(t)
				before := tree(t, dir)
				cmd := noteIn(dir, underscored(args)...)
				in, err := cmd.StdinPipe()
				if err != nil {
					t.Fatal(err)
				}
				var said bytes.Buffer
				cmd.Stderr = &said
				if err := errors.Join(cmd.Start(), writeTo(in, "name,post\nKim Weiß,Lein\nAda Groß,Lein\n")); err != nil {
					t.Fatal(err)
				}
				waitFor(t, func() bool { return isReading(cmd.Process.Pid) })
				if err := cmd.Process.Signal(s); err != nil {
					t.Fatal(err)
				}
				_ = cmd.Wait()
				if !endedBy(cmd, s) || strings.Contains(said.String(), "goroutine") {
					t.Errorf("it ends with %v: %s", cmd.ProcessState, said.String())
				}
				if after := tree(t, dir); fmt.Sprint(after) != fmt.Sprint(before) {
					t.Errorf("files were\n%q, are\n%q", before, after)
				}
			})
		}
	}
}

// hearSignals lets what the test starts hear ^C and a closed terminal. A shell makes
// what it starts in the background deaf to them, and with it all that this starts.
func hearSignals(t *testing.T) {
	heard := make(chan os.Signal, 1)
	signal.Notify(heard, syscall.SIGINT, syscall.SIGHUP)
	t.Cleanup(func() { signal.Stop(heard) })
}

func writeTo(w interface{ Write([]byte) (int, error) }, s string) error {
	_, err := w.Write([]byte(s))
	return err
}

// isReading says that a program waits for stdin, where the system tells; else it is assumed.
func isReading(pid int) bool {
	threads, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/syscall", pid))
	if err != nil || len(threads) == 0 {
		return true
	}
	for _, thread := range threads {
		if call, _ := os.ReadFile(thread); bytes.HasPrefix(call, []byte("0 0x0 ")) { // read of descriptor 0
			return true
		}
	}
	return false
}
