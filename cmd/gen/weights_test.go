package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestFit holds that a sign weighs for what readers say where it is, that one which
// tells nothing weighs nothing, and that a rare one has no weight.
func TestFit(t *testing.T) {
	var runs []firstRun
	for i := range 40 {
		r := firstRun{MissingReason: i%2 == 0, Signs: []string{"both"}}
		if i%2 == 0 {
			r.Signs = append(r.Signs, "stock: filler")
		}
		if i%4 < 2 {
			r.Signs = append(r.Signs, "digits")
		}
		if i < fewestUses-1 {
			r.Signs = append(r.Signs, "rare")
		}
		runs = append(runs, r)
	}
	f := fit(runs, func(r firstRun) bool { return r.MissingReason })
	if f.points["stock: filler"] < 100 || max(f.points["digits"], -f.points["digits"]) > 10 {
		t.Errorf("got %v", f)
	}
	if _, ok := f.points["rare"]; ok {
		t.Errorf("a sign with %d uses has a weight", fewestUses-1)
	}
}

// TestReadFirstRuns holds that a broken row is told with its line.
func TestReadFirstRuns(t *testing.T) {
	path := filepath.Join(t.TempDir(), "runs.jsonl")
	if err := os.WriteFile(path, []byte("{\"id\":\"a\"}\n{\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := readFirstRuns(path); err == nil || !strings.Contains(err.Error(), "runs.jsonl:2: ") {
		t.Errorf("got %v", err)
	}
}
