//go:build unix

package clipboard

import (
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// newTmux starts a tmux and gives what talks to it.
func newTmux(t *testing.T) (socket string, tmux func(args ...string) string) {
	t.Helper()
	quiet(t)
	t.Setenv("TERM", "xterm-256color")
	path, err := exec.LookPath("tmux")
	if err != nil {
		t.Skip("NOT TESTED: the clipboard of tmux, which is not installed")
	}
	folder, err := os.MkdirTemp("", "tmux") // short: the name of a socket has about a hundred bytes
	if err != nil {
		t.Fatal(err)
	}
	socket = filepath.Join(folder, "s")
	tmux = func(args ...string) string {
		out, err := exec.Command(path, append([]string{"-f", "/dev/null", "-S", socket}, args...)...).CombinedOutput()
		if err != nil {
			t.Logf("tmux %s: %v: %s", args[0], err, out)
		}
		return string(out)
	}
	tmux("new-session", "-d", "cat")
	t.Cleanup(func() { tmux("kill-server"); os.RemoveAll(folder) })
	return socket, tmux
}

// TestTmux copies into a tmux, which hands it to its terminal, and pastes from there.
func TestTmux(t *testing.T) {
	socket, _ := newTmux(t)
	only(t, "tmux")
	t.Setenv("TMUX", socket+",0,0")
	checkRoundTrip(t, "tmux")
}

// TestTerminal copies by the escape sequence; a tmux is the terminal that obeys it.
func TestTerminal(t *testing.T) {
	_, tmux := newTmux(t)
	tmux("set-option", "-s", "set-clipboard", "on")
	tmux("set-option", "-g", "remain-on-exit", "on")
	tmux("set-buffer", "untouched")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	tmux("respawn-pane", "-k", "-e", "COPY_THIS="+text, "-e", "TMUX=", "-e", "PATH=", self)
	for end := time.Now().Add(10 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		if got := tmux("save-buffer", "-"); got == text {
			break
		} else if time.Now().After(end) {
			t.Fatalf("the terminal holds %q, want %q\n%s", got, text, tmux("capture-pane", "-p"))
		}
	}
}

// TestSequence holds what is sent through tmux and screen to the terminal behind them.
func TestSequence(t *testing.T) {
	for variable, want := range map[string]string{
		"":     "\x1b]52;c;SGk=\a",
		"TMUX": "\x1bPtmux;\x1b\x1b]52;c;SGk=\a\x1b\\",
		"STY":  "\x1bP\x1b]52;c;SGk=\a\x1b\\",
	} {
		env := func(name string) string { return map[string]string{variable: "set"}[name] }
		if got := sequence(env, "Hi"); got != want {
			t.Errorf("within %q: %q, want %q", variable, got, want)
		}
	}
}

// TestNoTerminal holds that no escape sequence gets into what is no terminal, and
// that there is then no clipboard.
func TestNoTerminal(t *testing.T) {
	quiet(t)
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), "COPY_THIS="+text, "PATH=", "TERM=xterm", "SSH_TTY="+file)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} // away from the terminal of whoever runs the tests
	out, err := cmd.CombinedOutput()
	if want := " " + ErrNone.Error() + "\n"; err != nil || string(out) != want {
		t.Errorf("%q, %v; want %q", out, err, want)
	}
	if got, _ := os.ReadFile(file); string(got) != "mine" {
		t.Errorf("the file holds %q", got)
	}
}
