package editor

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// The notes on the desk. Before the place that is found stand two umlauts of two
// code points each, and an emoji of three.
const (
	bad   = "Ha\u0308llo Jane Mu\u0308ller 👩‍💻, your [talk] on dual writes at GopherCon saved  our migration. Shall we connect?\n"
	fixed = "Hällo Jane Müller 👩‍💻, your [talk] on dual writes at GopherCon saved our migration. Shall we connect?\n"
	good  = "---\nto: {name: Jane Mu\u0308ller}\n---\nHa\u0308llo Jane Mu\u0308ller 👩‍💻, your talk on dual writes at GopherCon saved our migration. Shall we connect?\n"
	clean = "Hällo Jane Müller 👩‍💻, your talk on dual writes at GopherCon saved our migration. Shall we connect?"
)

// untouched is what the clipboard holds before anything is copied.
const untouched = "untouched"

// patience is how long an editor may take for one thing on a busy machine.
const patience = time.Minute

// desk is where an editor is tried: a home of its own, with bad.note, good.note and
// broken.note in it, README.md and x.txt, which are nobody's notes, and a tmux whose
// buffer is the clipboard.
type desk struct {
	*testing.T
	home string
	env  []string
}

// newDesk lays a desk for an editor whose configuration belongs into the file
// called place. It skips the test where a program is missing.
func newDesk(t *testing.T, name, place string, programs ...string) desk {
	t.Helper()
	t.Parallel() // an editor waits most of the time
	for _, program := range append(programs, "tmux") {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("NOT TESTED: whether the configuration for %s works, since %s is not installed", name, program)
		}
	}
	home, err := os.MkdirTemp("", "desk") // short: the name of a socket has about a hundred bytes
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(home) })
	d := desk{T: t, home: home}
	d.env = append(os.Environ(), "PATH="+noteFolder(t)+string(os.PathListSeparator)+os.Getenv("PATH"),
		"HOME="+home, "XDG_CONFIG_HOME="+home+"/.config", "XDG_DATA_HOME="+home, "XDG_STATE_HOME="+home, "XDG_CACHE_HOME="+home, "TMPDIR="+home,
		"LC_ALL=C.UTF-8", "TERM=xterm-256color", "DISPLAY=", "WAYLAND_DISPLAY=", "SSH_TTY=", "SSH_CONNECTION=", "TMUX="+home+"/tmux,0,0")
	d.write("bad.note", bad)
	d.write("good.note", good)
	d.write("broken.note", "---\nnmae: Jane\n---\n"+clean)
	d.write("README.md", bad)
	d.write("x.txt", bad)
	d.write(place, config(t, name))
	d.tmux("new-session", "-d", "-x", "140", "-y", "12", "cat")
	t.Cleanup(d.leave)
	d.tmux("set-buffer", untouched)
	return d
}

// config is what "note editor" prints.
func config(t *testing.T, name string) string {
	t.Helper()
	e, ok := Find(name)
	if !ok {
		t.Fatalf("there is no configuration %q", name)
	}
	return e.Config()
}

// noteFolder is a folder with the program note, built once.
func noteFolder(t *testing.T) string {
	folder, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

var built = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "note")
	if err != nil {
		return "", err
	}
	cmd := exec.Command("go", "build", "-o", folder, "note/cmd/note")
	cmd.Stderr = os.Stderr
	return folder, cmd.Run()
})

func TestMain(m *testing.M) {
	code := m.Run()
	if folder, err := built(); err == nil {
		os.RemoveAll(folder)
	}
	os.Exit(code)
}

func (d desk) write(name, content string) {
	d.Helper()
	path := filepath.Join(d.home, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		d.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
		d.Fatal(err)
	}
}

// read gives the content of a file on the desk, "" when there is none.
func (d desk) read(name string) string {
	content, _ := os.ReadFile(filepath.Join(d.home, name))
	return string(content)
}

// lines gives what an editor wrote into the file out.
func (d desk) lines() []string { return strings.Split(strings.TrimSuffix(d.read("out"), "\n"), "\n") }

// script puts a script from testdata on the desk.
func (d desk) script(name string) {
	d.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		d.Fatal(err)
	}
	d.write(name, string(content))
}

// run runs a program on the desk to its end, and gives what it prints.
func (d desk) run(program string, args ...string) string {
	d.Helper()
	ctx, stop := context.WithTimeout(context.Background(), patience)
	defer stop()
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Dir, cmd.Env = d.home, d.env
	out, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		d.Fatalf("%s does not come to an end; it printed:\n%s", program, out)
	}
	if err != nil {
		d.Logf("%s: %v", program, err)
	}
	return string(out)
}

// clipboard is what tmux holds.
func (d desk) clipboard() string { return d.run("tmux", "-S", d.home+"/tmux", "save-buffer", "-") }

func (d desk) tmux(args ...string) string {
	d.Helper()
	return d.run("tmux", append([]string{"-f", "/dev/null", "-S", d.home + "/tmux"}, args...)...)
}

// leave ends the editor and the terminal. Neovim outlives a terminal that is gone.
func (d desk) leave() {
	for _, pid := range strings.Fields(d.tmux("list-panes", "-a", "-F", "#{pane_pid}")) {
		_ = exec.Command("kill", "-KILL", "--", "-"+pid).Run() // it may have ended
	}
	d.tmux("kill-server")
}

// open starts an editor in the terminal that tmux has.
func (d desk) open(command ...string) {
	d.Helper()
	d.tmux(append([]string{"respawn-pane", "-k", "-c", d.home}, command...)...)
}

// press presses keys, as tmux calls them.
func (d desk) press(keys ...string) {
	d.Helper()
	d.tmux(append([]string{"send-keys"}, keys...)...)
}

// see waits until the screen shows something.
func (d desk) see(what string) {
	d.Helper()
	screen := ""
	if !waitFor(func() bool { screen = d.tmux("capture-pane", "-p"); return strings.Contains(screen, what) }) {
		d.Fatalf("the screen never shows %q:\n%s", what, screen)
	}
}

// unseen holds that the screen does not show something.
func (d desk) unseen(what string) {
	d.Helper()
	if screen := d.tmux("capture-pane", "-p"); strings.Contains(screen, what) {
		d.Errorf("the screen shows %q:\n%s", what, screen)
	}
}

// save waits until a file holds a text.
func (d desk) saved(name, want string) {
	d.Helper()
	if !waitFor(func() bool { return d.read(name) == want }) {
		d.Fatalf("%s holds\n%q, want\n%q\n%s", name, d.read(name), want, d.tmux("capture-pane", "-p"))
	}
}

// copied waits until the clipboard holds a text.
func (d desk) copied(want string) {
	d.Helper()
	if !waitFor(func() bool { return d.clipboard() == want }) {
		d.Fatalf("the clipboard holds\n%q, want\n%q\n%s", d.clipboard(), want, d.tmux("capture-pane", "-p"))
	}
}

// waitFor says whether a thing came true in time.
func waitFor(so func() bool) bool {
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if so() {
			return true
		}
	}
	return false
}
