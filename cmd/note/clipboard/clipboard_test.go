//go:build unix

package clipboard

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// text has what a clipboard may spoil: two lines, a first character that looks
// like a flag, umlauts, an emoji of three code points, no line break at its end.
const text = "-n Hällo Jürgen 👩‍💻,\n„ja“ & 'nein' %s \\n"

// TestMain runs the tests or, in a process that a test starts, copies.
func TestMain(m *testing.M) {
	text, asked := os.LookupEnv("COPY_THIS")
	if !asked {
		os.Exit(m.Run())
	}
	way, err := Copy(os.Getenv, text)
	fmt.Println(way, err)
}

// only makes a folder with these programs the whole PATH.
func only(t *testing.T, programs ...string) {
	t.Helper()
	bin := t.TempDir()
	for _, name := range programs {
		path, err := exec.LookPath(name)
		if err != nil {
			t.Skipf("NOT TESTED: the clipboard by %s, which is not installed", name)
		}
		if err := os.Symlink(path, filepath.Join(bin, name)); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", bin)
}

// fake makes a shell script the only xclip that there is.
func fake(t *testing.T, script string) {
	t.Helper()
	quiet(t)
	only(t, "sh", "cat", "sleep", "yes")
	err := os.WriteFile(filepath.Join(os.Getenv("PATH"), "xclip"), []byte("#!/bin/sh\n"+script+"\n"), 0o777)
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("DISPLAY", ":0")
}

// quiet takes away every way to a clipboard.
func quiet(t *testing.T) {
	for _, name := range []string{"DISPLAY", "WAYLAND_DISPLAY", "TMUX", "STY", "TERM", "SSH_TTY", "SSH_CONNECTION"} {
		t.Setenv(name, "")
	}
}

func checkRoundTrip(t *testing.T, want string) {
	t.Helper()
	text := text + want // not what another way left there
	if way, err := Copy(os.Getenv, text); way != want || err != nil {
		t.Fatalf("copied by %q, %v; want by %q", way, err, want)
	}
	for end := time.Now().Add(5 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		if got, err := Paste(os.Getenv, 1000); got == text && err == nil {
			break
		} else if time.Now().After(end) { // what stays behind may need a moment
			t.Fatalf("pasted %q, %v; want %q", got, err, text)
		}
	}
}

// TestX copies and pastes under an X server.
func TestX(t *testing.T) {
	display := startX(t)
	for _, name := range []string{"xclip", "xsel"} {
		t.Run(name, func(t *testing.T) {
			quiet(t)
			only(t, name)
			t.Setenv("DISPLAY", display)
			checkRoundTrip(t, name)
		})
	}
}

// startX starts an X server without a screen, and gives the name of its display.
func startX(t *testing.T) string {
	t.Helper()
	if _, err := exec.LookPath("Xvfb"); err != nil {
		t.Skip("NOT TESTED: the clipboard of X, since Xvfb is not installed")
	}
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("Xvfb", "-displayfd", "3", "-nolisten", "tcp", "-screen", "0", "64x64x8")
	cmd.ExtraFiles = []*os.File{w}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	w.Close()
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	var number int
	if _, err := fmt.Fscan(r, &number); err != nil {
		t.Fatalf("Xvfb does not say which display it has: %v", err)
	}
	return fmt.Sprintf(":%d", number)
}

// TestLocal holds that the far end of an SSH session is not taken for the machine
// that somebody sits before.
func TestLocal(t *testing.T) {
	quiet(t)
	only(t, "sh")
	for _, name := range []string{"pbcopy", "powershell.exe", "termux-clipboard-set"} {
		if err := os.Symlink("sh", filepath.Join(os.Getenv("PATH"), name)); err != nil {
			t.Fatal(err)
		}
	}
	if way := Way(os.Getenv); way != "termux-clipboard-set" {
		t.Errorf("here the way is %q", way)
	}
	t.Setenv("SSH_CONNECTION", "192.0.2.1 1 192.0.2.2 22")
	if way := Way(os.Getenv); way != "" {
		t.Errorf("from afar the way is %q, want none", way)
	}
}

// TestBadPrograms holds that no program makes a run hang or swallow what it cannot hold.
func TestBadPrograms(t *testing.T) {
	defer func(before time.Duration) { patience = before }(patience)
	patience = 300 * time.Millisecond
	start := time.Now()
	for _, c := range []struct{ name, script, copied, pasted string }{
		{"never ends", "exec sleep 60", "xclip: no answer in time", "xclip: no text (no answer in time)"},
		{"fails", "exit 3", "xclip: exit status 3", "xclip: no text (exit status 3)"},
		{"holds nothing", "cat >/dev/null", "", "xclip: it is empty"},
		{"holds too much", "exec yes", "", "over 1 KiB"},
		{"stays behind", "sleep 60 & cat", "", "xclip: it is empty"},
	} {
		t.Run(c.name, func(t *testing.T) {
			fake(t, c.script)
			if c.copied != "" {
				if _, err := Copy(os.Getenv, "x"); err == nil || err.Error() != c.copied {
					t.Errorf("copying says %v, want %s", err, c.copied)
				}
			}
			if got, err := Paste(os.Getenv, 1<<10); err == nil || err.Error() != c.pasted {
				t.Errorf("pasting gives %.20q, %v; want %s", got, err, c.pasted)
			}
		})
	}
	fake(t, "cat >/dev/null; sleep 60 &")
	if way, err := Copy(os.Getenv, "x"); way != "xclip" || err != nil {
		t.Errorf("with a program that stays behind: %q, %v", way, err)
	}
	if took := time.Since(start); took > 20*time.Second {
		t.Errorf("it took %s", took)
	}
}

// TestNext holds that a way that fails is followed by the next.
func TestNext(t *testing.T) {
	fake(t, "exit 1")
	file := filepath.Join(t.TempDir(), "file")
	script := "#!/bin/sh\nexec cat >" + file + "\n"
	if err := os.WriteFile(filepath.Join(os.Getenv("PATH"), "xsel"), []byte(script), 0o777); err != nil {
		t.Fatal(err)
	}
	if way, err := Copy(os.Getenv, text); way != "xsel" || err != nil {
		t.Errorf("%q, %v; want by xsel", way, err)
	}
	if got, _ := os.ReadFile(file); string(got) != text {
		t.Errorf("copied %q", got)
	}
}

func TestLimited(t *testing.T) {
	l := limited{most: 3}
	if _, err := io.Copy(&l, strings.NewReader("abc")); err != nil || l.over {
		t.Errorf("three of three bytes: %v, %v", err, l.over)
	}
	if _, err := l.Write([]byte("d")); err == nil || !l.over || errors.Is(err, io.EOF) {
		t.Errorf("a fourth byte: %v, %v", err, l.over)
	}
}
