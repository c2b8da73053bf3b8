package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// BenchmarkStart runs whole processes in turn, and reports the median of each and
// how many times that of a bare program it is, which links cobra and viper and
// does nothing. On a busy machine only the ratios mean something.
func BenchmarkStart(b *testing.B) {
	dir := b.TempDir()
	bare := built(b, dir, "./testdata/bare")
	note := built(b, dir, ".")
	runs := []*timedRun{
		{name: "bare", args: []string{bare}},
		{name: "version", args: []string{note, "--version"}},
		{name: "lint", args: []string{note, "lint", testFile(b, "start/english.note")}},
		{name: "draft", args: []string{note, "draft", testFile(b, "profiles/sample.txt")}},
	}
	for b.Loop() {
		for _, r := range runs {
			r.run(b, dir)
		}
	}
	b.ReportMetric(0, "ns/op") // of all together, which says nothing
	least := runs[0].median()
	for _, r := range runs {
		b.ReportMetric(float64(r.median().Microseconds()), r.name+"-µs")
		b.ReportMetric(float64(r.median())/float64(least), r.name+"/bare")
	}
}

// built is the path of a program, built as it is released, in dir.
func built(b *testing.B, dir, source string) string {
	program := filepath.Join(dir, filepath.Base(source)+".exe")
	build := exec.Command("go", "build", "-ldflags=-s -w", "-o", program, source)
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	return program
}

// testFile is the path of a file of testdata from anywhere.
func testFile(b *testing.B, name string) string {
	path, err := filepath.Abs(filepath.Join("../../testdata", name))
	if err != nil {
		b.Fatal(err)
	}
	return path
}

// timedRun is a command line, and how long each of its runs took.
type timedRun struct {
	name string
	args []string
	took []time.Duration
}

// run runs the command in a folder that holds no config.
func (r *timedRun) run(b *testing.B, dir string) {
	cmd := exec.Command(r.args[0], r.args[1:]...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "HOME="+dir, "XDG_CONFIG_HOME="+dir, "XDG_DATA_HOME="+dir)
	start := time.Now()
	if out, err := cmd.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	r.took = append(r.took, time.Since(start))
}

func (r *timedRun) median() time.Duration {
	slices.Sort(r.took)
	return r.took[len(r.took)/2]
}
