package main

import (
	"fmt"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"note/lint/text"
)

// TestPicture holds that README's picture shows what the program says. With
// -update it draws it anew.
func TestPicture(t *testing.T) {
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("the picture is of a POSIX shell, and there is none")
	}
	archive, err := txtar.ParseFile("../../testdata/picture.txtar")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	writeFiles(t, dir, archive)
	var lines []string
	for line := range strings.Lines(string(archive.Comment)) {
		if command, ok := strings.CutPrefix(line, "$ "); ok {
			cmd := exec.Command(shell, "-c", command)
			cmd.Dir, cmd.Env = dir, append(homeIn(dir), "FORCE_COLOR=1", "LC_ALL=C.UTF-8")
			out, _ := cmd.CombinedOutput()
			lines = append(lines, "\x1b[1;32m$\x1b[0m "+strings.TrimSpace(command))
			lines = append(lines, strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")...)
		}
	}
	got, path := draw(lines), "../../testdata/picture.svg"
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s is not what the program says; go test ./cmd/note -run TestPicture -update (-want +got):\n%s", path, diff)
	}
}

// The measures of a picture, in pixels.
const (
	cell    = 8
	leading = 19
	margin  = 16
)

// inks gives the colours for what text is painted with.
var inks = map[string]string{"1": "#ffffff", "1;31": "#ff7b72", "1;32": "#7ee787", "1;33": "#e3b341", "1;36": "#76e3ea"}

// draw draws lines of a terminal, with their colours, as an SVG.
func draw(lines []string) string {
	widest := 0
	var body strings.Builder
	for i, line := range lines {
		plain := paint.ReplaceAllString(line, "")
		cells := text.Column(plain, len(plain), text.UnitDisplay) - 1
		widest = max(widest, cells)
		if cells > 0 {
			fmt.Fprintf(&body, `<text x="%d" y="%d" textLength="%d">%s</text>`+"\n", margin, margin+leading*(i+1)-5, cells*cell, spans(line))
		}
	}
	width, height := widest*cell+2*margin, len(lines)*leading+2*margin
	return fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" width="%[1]d" height="%[2]d" viewBox="0 0 %[1]d %[2]d" role="img">
<title>A terminal: a note that is not copied, and one that is</title>
<style>text { font: 13px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #c9d1d9; white-space: pre; }</style>
<rect width="%[1]d" height="%[2]d" rx="8" fill="#0d1117"/>
%[3]s</svg>
`, width, height, body.String())
}

var paint = regexp.MustCompile("\x1b\\[([0-9;]*)m")

// spans is a line with its colours, as SVG has them.
func spans(line string) string {
	var out strings.Builder
	at, ink := 0, ""
	write := func(s string) {
		switch s = html.EscapeString(s); {
		case s == "":
		case ink == "":
			out.WriteString(s)
		default:
			fmt.Fprintf(&out, `<tspan fill="%s">%s</tspan>`, ink, s)
		}
	}
	for _, m := range paint.FindAllStringSubmatchIndex(line, -1) {
		write(line[at:m[0]])
		at, ink = m[1], inks[line[m[2]:m[3]]]
	}
	write(line[at:])
	return out.String()
}

// writeFiles puts the files of an archive into a folder.
func writeFiles(t *testing.T, dir string, archive *txtar.Archive) {
	t.Helper()
	for _, f := range archive.Files {
		path := filepath.Join(dir, f.Name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f.Data, 0o777); err != nil {
			t.Fatal(err)
		}
	}
}

// homeIn is the environment of a user who lives in dir, with the programs of
// dir/bin and the clipboard of X.
func homeIn(dir string) []string {
	return append(os.Environ(), "HOME="+dir, "XDG_CONFIG_HOME="+dir, "XDG_DATA_HOME="+dir, "EDITOR=true",
		"PATH="+filepath.Join(dir, "bin")+string(filepath.ListSeparator)+os.Getenv("PATH"), "DISPLAY=:0", "WAYLAND_DISPLAY=")
}
