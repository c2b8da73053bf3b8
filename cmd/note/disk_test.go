package main

import (
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// onDisk runs note in a folder of its own on a disk that is mounted with the given
// options, and gives its exit code, what it says, and all that lies there then. The
// disk is there for this run alone, which takes a name space of Linux.
func onDisk(t *testing.T, options, prepare, note string) string {
	t.Helper()
	script := `
		mount -t tmpfs -o "$1" none . && cd "$PWD" || exit 77
		export HOME=$PWD TMPDIR=$PWD XDG_CONFIG_HOME=$PWD XDG_DATA_HOME=$PWD LC_ALL=C.UTF-8
		eval "$2"
		` + note + ` >/dev/null 2>"$3"
		echo "exit $?"
		cat "$3"
		ls -AR
		cat old 2>/dev/null`
	cmd := exec.Command("unshare", "--map-root-user", "--mount", "sh", "-c", script, "sh", options, prepare, t.TempDir()+"/said")
	cmd.Dir = t.TempDir()
	out, err := cmd.CombinedOutput()
	if exit := cmd.ProcessState; err != nil && (exit == nil || exit.ExitCode() == 77 || strings.HasPrefix(string(out), "unshare:")) {
		t.Skipf("NOT TESTED: no disk can be mounted here: %v: %s", err, out)
	}
	return string(out)
}

// writers are the commands that write, each in a folder with what it reads.
var writers = map[string]string{
	"a table":       "note draft two.csv --out old --format csv --force",
	"a folder":      "note draft two.csv --out new/",
	"a page":        "note audit a.note --html old --force",
	"the ledger":    "note sent --recipient 'Kim Weiß' --no-note",
	"an archive":    "note sent --import .",
	"a config":      "note init --me kim.txt",
	"a note":        "note lint --write a.note",
	"a draft":       "env EDITOR=true note draft kim.txt --edit",
	"a note to add": "note lint --sent --to kim.txt a.note",
}

// begin is what lies on the disk before.
const begin = `
	printf 'name,post\nKim Weiß,Lein am Hang\nAda Groß,Lein am Bach\n' >two.csv
	printf 'name: Kim Weiß\npost: Lein am Hang\n' >kim.txt
	printf 'Hi  Kim, your post on looms helped.\n' >a.note
	printf 'First Name,Last Name,URL,Connected On\nKim,Weiß,https://www.linkedin.com/in/kim-weiss,02 Apr 2024\n' >Connections.csv
	printf mine >old
`

// leftBehind is what a run that came to an end leaves nowhere.
var leftBehind = regexp.MustCompile(`(?m)^(\.note-|note-|new$|ledger\.jsonl\.new)`)

// TestFullDisk holds that on a full disk each command that writes says so, ends with 2,
// keeps what was there and leaves no half of a file.
func TestFullDisk(t *testing.T) {
	for name, note := range writers {
		t.Run(name, func(t *testing.T) {
			got := onDisk(t, "size=64k", begin+"mkdir note; cat /dev/zero >zero 2>/dev/null", note)
			if !strings.HasPrefix(got, "exit 2\n") || !strings.Contains(got, "no space left on device") {
				t.Errorf("%s gives %s", note, got)
			}
			if leftBehind.MatchString(got) || !strings.HasSuffix(got, "mine") {
				t.Errorf("%s leaves %s", note, got)
			}
		})
	}
}

// TestReadOnly holds the same for a disk that cannot be written; whatever only
// reads works there.
func TestReadOnly(t *testing.T) {
	readOnly := begin + "mount -o remount,ro ."
	for name, note := range writers {
		t.Run(name, func(t *testing.T) {
			got := onDisk(t, "size=1m", readOnly, note)
			if !strings.HasPrefix(got, "exit 2\n") || !strings.Contains(got, "read-only file system") || !strings.HasSuffix(got, "mine") {
				t.Errorf("%s gives %s", note, got)
			}
		})
	}
	for _, note := range []string{"note lint a.note", "note draft kim.txt", "note audit a.note --fail-on never", "note profile kim.txt", "note config", "note sent --list", "note rule"} {
		if got := onDisk(t, "size=1m", readOnly, note); !strings.HasPrefix(got, "exit 0\n") {
			t.Errorf("%s gives %s", note, got)
		}
	}
}
