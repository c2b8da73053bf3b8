package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"note/lint/text"
)

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
