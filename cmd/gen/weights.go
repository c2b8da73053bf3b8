package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// firstRun is what a note said when the rules first saw it, and what careful readers
// say of it. Packs that were worked on with a note know it too well to be fitted to it.
type firstRun struct {
	ID, Lang      string
	Signs         []string
	MissingReason bool `json:"missing_reason"`
	Generic       bool
}

// How the weights of signs are fitted: by logistic regression with a penalty on
// squared weights for each use. A sign in fewer notes has no weight. The numbers did
// best on first runs of sets that a fit had not seen (TestFitForecasts).
const (
	fewestUses = 4
	penalty    = 0.1
	rounds     = 400
)

// writeWeights writes what signs weigh, fitted to testdata/notes/first-runs.jsonl.
func writeWeights(root string) error {
	path := filepath.Join(root, "testdata", "notes", "first-runs.jsonl")
	runs, err := readFirstRuns(path)
	if err != nil {
		return err
	}
	noReason := fit(runs, func(r firstRun) bool { return r.MissingReason })
	fitsAll := fit(runs, func(r firstRun) bool { return r.Generic })
	return writeGo(filepath.Join(root, "lint", "weights_gen.go"), weightsLiteral(noReason, fitsAll))
}

// weightsLiteral is the Go source that holds the weights, those of a sort together.
func weightsLiteral(noReason, fitsAll fitted) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "package lint\n\n// What speaks for a question before any sign is seen, in hundredths of a logit.\nconst (\nbaseNoReason = %d\nbaseFitsAll = %d\n)\n\n"+
		"// signWeights are fitted to testdata/notes/first-runs.jsonl.\nvar signWeights = [...]sortWeights{\n", noReason.base, fitsAll.base)
	open := ""
	for _, name := range byName(noReason.points) {
		sort, kind, _ := strings.Cut(name, ": ")
		reason, all := noReason.points[name], fitsAll.points[name]
		if reason == 0 && all == 0 {
			continue
		}
		if sort != open {
			if open != "" {
				b.WriteString("}},\n")
			}
			fmt.Fprintf(&b, "{%q, []Weight{\n", sort)
			open = sort
		}
		fmt.Fprintf(&b, "{%q, %q, %d, %d},\n", sort, kind, reason, all)
	}
	b.WriteString("}},\n}\n")
	return b.Bytes()
}

// readFirstRuns reads the rows of a file, of which one that is broken is told with its line.
func readFirstRuns(path string) ([]firstRun, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var runs []firstRun
	for line := range bytes.Lines(data) {
		var r firstRun
		decoder := json.NewDecoder(bytes.NewReader(line))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&r); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, len(runs)+1, err)
		}
		runs = append(runs, r)
	}
	if len(runs) == 0 {
		return nil, fmt.Errorf("%s: no notes", path)
	}
	return runs, nil
}

// fitted are weights in hundredths of a logit.
type fitted struct {
	base   int
	points map[string]int
}

// fit finds the weights that make what readers say of runs most likely, by descent.
// No product is rounded together with a sum: on every machine the weights are the same.
func fit(runs []firstRun, says func(firstRun) bool) fitted {
	names, uses := signsOf(runs)
	weights, base := make([]float64, len(names)), 0.0
	rows := rowsOf(runs, names)
	most := 0
	for _, row := range rows {
		most = max(most, len(row))
	}
	for range rounds {
		slope, slopes := 0.0, make([]float64, len(names))
		for i, row := range rows {
			sum := base
			for _, k := range row {
				sum += weights[k]
			}
			miss := 1 / (1 + math.Exp(-sum))
			if says(runs[i]) {
				miss--
			}
			slope += miss
			for _, k := range row {
				slopes[k] += miss
			}
		}
		// A logistic curve bends by a quarter at most, along each sign of a note.
		bend := float64(most) / 4
		base -= slope / float64(bend*float64(len(rows)))
		for k := range weights {
			held := float64(penalty * float64(uses[k]))
			weights[k] -= (slopes[k] + float64(held*weights[k])) / (float64(bend*float64(uses[k])) + held)
		}
	}
	f := fitted{base: hundredths(base), points: map[string]int{}}
	for k, name := range names {
		f.points[name] = hundredths(weights[k])
	}
	return f
}

func hundredths(w float64) int { return int(math.Round(100 * w)) }

// signsOf are the signs with enough uses, by name, and how many each has.
func signsOf(runs []firstRun) (names []string, uses []int) {
	count := map[string]int{}
	for _, r := range runs {
		for _, s := range r.Signs {
			count[s]++
		}
	}
	for _, name := range byName(count) {
		if count[name] >= fewestUses {
			names, uses = append(names, name), append(uses, count[name])
		}
	}
	return names, uses
}

// rowsOf are the signs of each note, by their numbers.
func rowsOf(runs []firstRun, names []string) [][]int {
	number := map[string]int{}
	for k, name := range names {
		number[name] = k
	}
	rows := make([][]int, len(runs))
	for i, r := range runs {
		for _, s := range r.Signs {
			if k, ok := number[s]; ok {
				rows[i] = append(rows[i], k)
			}
		}
	}
	return rows
}

// byName are the names of signs, by sort and then kind, as they are searched.
func byName(of map[string]int) []string {
	names := make([]string, 0, len(of))
	for name := range of {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		sortA, kindA, _ := strings.Cut(a, ": ")
		sortB, kindB, _ := strings.Cut(b, ": ")
		return cmp.Or(strings.Compare(sortA, sortB), strings.Compare(kindA, kindB))
	})
	return names
}
