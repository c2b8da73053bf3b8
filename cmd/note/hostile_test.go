package main

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"

	"note/lint/text"
)

// A hostileRow is one row of testdata/hostile: what somebody hands to note who
// is careless, or wants to see what happens, and what it must give. The head of
// plain.yaml there says how a row is written.
type hostileRow struct {
	Name   string
	Run    words              // behind "note"
	In     content            // stdin
	Files  map[string]content // in the working directory
	Links  map[string]string  // symbolic links there, with what they lead to
	Pipes  []string           // named pipes there that nobody writes to
	Env    map[string]string
	Exit   int
	Out    string   // a pattern of what stdout must hold
	Err    string   // and one for stderr
	Writes []string // files that the run is asked to write, or to change
	Raw    bool     // stdout is the note itself, as it came
}

// A content is the bytes of a file, made of pieces.
type content []byte

// UnmarshalYAML reads a text with Go's escapes, a piece that repeats one, a ZIP
// of such contents, or a list of these.
func (c *content) UnmarshalYAML(n *yaml.Node) error {
	switch n.Kind {
	case yaml.SequenceNode:
		for _, child := range n.Content {
			var piece content
			if err := child.Decode(&piece); err != nil {
				return err
			}
			*c = append(*c, piece...)
		}
		return nil
	case yaml.MappingNode:
		var piece struct {
			Repeat content
			Times  int
			Zip    map[string]content
		}
		err := n.Decode(&piece)
		if piece.Zip != nil {
			*c, err = zipOf(piece.Zip)
		} else {
			*c = bytes.Repeat(piece.Repeat, piece.Times)
		}
		return err
	}
	s, err := unescaped(n.Value)
	*c = content(s)
	return err
}

// words are those of a command line, with Go's escapes.
type words []string

// UnmarshalYAML reads a list, or a text that blanks part.
func (w *words) UnmarshalYAML(n *yaml.Node) error {
	list := strings.Fields(n.Value)
	if n.Kind == yaml.SequenceNode {
		if err := n.Decode(&list); err != nil {
			return err
		}
	}
	for _, word := range list {
		plain, err := unescaped(word)
		if err != nil {
			return err
		}
		*w = append(*w, plain)
	}
	return nil
}

// unescaped reads Go's escapes in a text, in which a quotation mark needs none.
func unescaped(s string) (string, error) {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\n", `\n`), `"`, `\"`)
	text, err := strconv.Unquote(`"` + s + `"`)
	if err != nil {
		return "", fmt.Errorf("%q: %w", s, err)
	}
	return text, nil
}

// zipOf is a ZIP, whose names are taken as they are.
func zipOf(files map[string]content) ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		plain, err := unescaped(name)
		if err != nil {
			return nil, err
		}
		w, err := z.CreateHeader(&zip.FileHeader{Name: plain, Method: zip.Deflate})
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(files[name]); err != nil {
			return nil, err
		}
	}
	err := z.Close()
	return b.Bytes(), err
}

// hostileRows reads a table of testdata/hostile.
func hostileRows(t *testing.T, path string) []hostileRow {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var rows []hostileRow
	d := yaml.NewDecoder(f)
	d.KnownFields(true)
	if err := d.Decode(&rows); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return rows
}

// TestHostile runs the program on every row of testdata/hostile. Beside what the
// row says, each run must end, shows no fault of ours, steers no terminal, and
// writes no file that it was not asked for, and none that others can read.
func TestHostile(t *testing.T) {
	tables, err := filepath.Glob("../../testdata/hostile/*.yaml")
	if err != nil || len(tables) == 0 {
		t.Fatal(tables, err)
	}
	rows := 0
	for _, table := range tables {
		for i, row := range hostileRows(t, table) {
			rows++
			t.Run(fmt.Sprintf("%s/%d %s", strings.TrimSuffix(filepath.Base(table), ".yaml"), i+1, row.Name), func(t *testing.T) {
				t.Parallel()
				row.test(t)
			})
		}
	}
	t.Logf("%d rows", rows)
}

// test runs a row in a home of its own, deep enough for ../../.. to lead to a
// place that is looked at, too.
func (r hostileRow) test(t *testing.T) {
	root := t.TempDir()
	work := filepath.Join(root, "a", "b", "c", "work")
	r.prepare(t, work)
	before := tree(t, root)
	got := r.run(t, root, work)
	if got.Code != r.Exit {
		t.Errorf("exit code %d, want %d", got.Code, r.Exit)
	}
	for stream, pattern := range map[string]string{got.Out: r.Out, got.Err: r.Err} {
		if !regexp.MustCompile(pattern).MatchString(stream) {
			t.Errorf("no %q", pattern)
		}
	}
	if r.Exit == exitFailed && r.Err == "" {
		t.Error("the row does not say what stderr tells")
	}
	for _, word := range []string{"panic:", "goroutine ", "runtime error", "fault in note", "internal error"} {
		if strings.Contains(got.Out+got.Err, word) {
			t.Errorf("a fault of ours is shown: %s", word)
		}
	}
	if plain := strings.ReplaceAll(got.Out, "\r\n\r\n", "\n"); !r.Raw && text.Printable(plain, "\n") != plain { // the server's messages begin so
		t.Error("stdout steers a terminal")
	}
	if text.Printable(got.Err, "\n") != got.Err {
		t.Error("stderr steers a terminal")
	}
	after := tree(t, root)
	for _, path := range r.Writes {
		path = filepath.Join("a", "b", "c", "work", path)
		switch mode, _, _ := strings.Cut(after[path], " "); {
		case after[path] == before[path]:
			t.Errorf("%s was not written", path)
		case before[path] == "" && mode != "-rw-------" && mode != "drwx------":
			t.Errorf("%s can be read by others: %s", path, mode)
		}
		delete(before, path)
		delete(after, path)
	}
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("files (-before +after):\n%s", diff)
	}
	if t.Failed() {
		t.Logf("%q: exit %d\nstdout %.3000q\nstderr %.3000q", r.Run, got.Code, got.Out, got.Err)
	}
}

// prepare makes the files of a row.
func (r hostileRow) prepare(t *testing.T, work string) {
	t.Helper()
	if err := os.MkdirAll(work, 0o700); err != nil {
		t.Fatal(err)
	}
	for name, c := range r.Files {
		plain, err := unescaped(name)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(plain, "/") {
			err = os.MkdirAll(filepath.Join(work, plain), 0o700)
		} else {
			put(t, string(c), work, plain)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for name, to := range r.Links {
		if err := os.Symlink(to, filepath.Join(work, name)); err != nil {
			t.Skip(err)
		}
	}
	for _, name := range r.Pipes {
		if err := exec.Command("mkfifo", filepath.Join(work, name)).Run(); err != nil {
			t.Skip(err)
		}
	}
}

// run runs note on the row. Two minutes is for ever.
func (r hostileRow) run(t *testing.T, root, work string) result {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "note", r.Run...)
	cmd.Dir = work
	cmd.Stdin = bytes.NewReader(r.In)
	cmd.Env = []string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + root, "TMPDIR=" + root, "LC_ALL=C.UTF-8", "TZ=UTC",
		"XDG_CONFIG_HOME=" + filepath.Join(work, "config"), "XDG_DATA_HOME=" + filepath.Join(work, "data"),
	}
	for name, value := range r.Env {
		cmd.Env = append(cmd.Env, name+"="+value)
	}
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	err := cmd.Run()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if ctx.Err() != nil {
		t.Error("it does not end")
	}
	return result{cmd.ProcessState.ExitCode(), out.String(), said.String()}
}

// tree is what lies below a folder: each path with its mode and, for a file, its content.
func tree(t *testing.T, root string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		all[name] = info.Mode().String()
		if info.Mode().IsRegular() && info.Size() < 1<<20 {
			data, err := os.ReadFile(path)
			all[name] += " " + strconv.Quote(string(data))
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
