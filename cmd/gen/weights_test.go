package main

import (
	"math"
	"os"
	"path/filepath"
	"slices"
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

// TestFitConverges holds that what fit returns is the maximum that it is after: there
// no weight pulls, neither the readers' answers nor the penalty being stronger.
func TestFitConverges(t *testing.T) {
	runs, err := readFirstRuns("../../testdata/notes/first-runs.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	f := fit(runs, func(r firstRun) bool { return r.Generic })
	names, uses := signsOf(runs)
	pull := map[string]float64{}
	for _, r := range runs {
		for _, name := range r.Signs {
			pull[name] += f.chance(r)
			if r.Generic {
				pull[name]--
			}
		}
	}
	for k, name := range names {
		held := penalty * float64(uses[k]) * float64(f.points[name]) / 100
		if per := (pull[name] + held) / float64(uses[k]); math.Abs(per) > 0.02 {
			t.Errorf("%s: each of %d uses pulls by %.3f", name, uses[k], per)
		}
	}
}

// TestFitForecasts holds that weights which were fitted without a set of notes agree
// with readers of that set. A set is the letter that the names of its notes begin with.
func TestFitForecasts(t *testing.T) {
	runs, err := readFirstRuns("../../testdata/notes/first-runs.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for label, says := range map[string]func(firstRun) bool{
		"missing_reason": func(r firstRun) bool { return r.MissingReason },
		"generic":        func(r firstRun) bool { return r.Generic },
	} {
		agreed := 0
		for _, set := range []byte("bcdef") {
			others := slices.DeleteFunc(slices.Clone(runs), func(r firstRun) bool { return r.ID[0] == set })
			f := fit(others, says)
			for _, r := range runs {
				if r.ID[0] == set && (f.chance(r) > 0.5) == says(r) {
					agreed++
				}
			}
		}
		share := float64(agreed) / float64(len(runs))
		t.Logf("%s: right in %d of %d notes", label, agreed, len(runs))
		if share < 0.88 {
			t.Errorf("%s: right in %.2f of the notes that a fit had not seen", label, share)
		}
	}
}

// chance is how likely the answer yes is for a note, by its signs.
func (f fitted) chance(r firstRun) float64 {
	sum := f.base
	for _, name := range r.Signs {
		sum += f.points[name]
	}
	return 1 / (1 + math.Exp(-float64(sum)/100))
}
