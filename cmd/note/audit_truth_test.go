package main

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"note/cmd/note/synthetic"
	"note/lint/audit"
)

// allOfIt is a variable of the environment: where it is set, the truth is asked of
// archives with 5,000 invitations, of each variant packed and not, over many seeds.
const allOfIt = "NOTE_TEST_TRUTH"

// hearing is an archive whose truth is known, and what the audit says of it.
type hearing struct {
	*testing.T
	truth  synthetic.Truth
	files  map[string][]byte
	root   string // of the archive
	stderr string
	report audit.Report
	rows   map[string]int // of the truth, by the place that a report gives
	places []string       // the other way round
}

// TestAuditTruth holds that an audit finds in an archive what was planted there,
// and nothing else.
func TestAuditTruth(t *testing.T) {
	size := 1000
	if os.Getenv(allOfIt) != "" {
		size = synthetic.Default().Invitations
	}
	for _, v := range synthetic.Variants() {
		files, truth := synthetic.Generate(uint64(v)+1, synthetic.Options{Invitations: size, Variant: v, HoldsAccepted: true})
		for _, packed := range []bool{true, false} {
			if os.Getenv(allOfIt) == "" && packed == (v%2 == 0) {
				continue
			}
			t.Run(fmt.Sprintf("%v/packed=%v", v, packed), func(t *testing.T) {
				h := newHearing(t, files, truth, packed)
				for name, check := range facts() {
					for _, complaint := range check(h) {
						h.Errorf("%s: %s", name, complaint)
					}
				}
			})
		}
	}
}

// TestAuditTruthPending holds that an archive without those who accepted gives no rate.
func TestAuditTruthPending(t *testing.T) {
	for _, v := range synthetic.Variants() {
		files, truth := synthetic.Generate(9, synthetic.Options{Invitations: 400, Variant: v})
		w := newHearing(t, files, truth, true).report.Worked
		if w.Refused != audit.OnlyPending || len(w.Splits)+len(w.Needs) > 0 || len(w.Biased) != 1 || w.Biased[0].Sent == 0 {
			t.Errorf("%v: refused %q, of %d %d accepted, %d splits", v, w.Refused, w.Sent, w.Accepted, len(w.Splits))
		}
	}
}

// TestAuditTruthIndependent holds that nothing is said to work where nothing does.
// Who is asked again and again, whom the generator lets accept the last time only,
// are as few as in the large archive.
func TestAuditTruthIndependent(t *testing.T) {
	seeds, size, most := 3, 600, 1
	if os.Getenv(allOfIt) != "" {
		seeds, size, most = 40, 1500, 4
	}
	alarms := 0
	for seed := range seeds {
		files, truth := synthetic.Generate(uint64(seed)+100, synthetic.Options{Invitations: size, Repeats: size / 166, HoldsAccepted: true, Independent: true})
		for _, s := range newHearing(t, files, truth, true).report.Worked.Splits {
			if s.Says == audit.Differs {
				alarms++
				t.Logf("seed %d: %s differs", seed, s.By)
			}
		}
	}
	t.Logf("%d splits of %d archives are said to differ", alarms, seeds)
	if alarms > most {
		t.Errorf("%d splits of %d archives are said to differ", alarms, seeds)
	}
}

// newHearing writes an archive and has it audited.
func newHearing(t *testing.T, files map[string][]byte, truth synthetic.Truth, packed bool) *hearing {
	t.Helper()
	h := &hearing{T: t, truth: truth, files: files, root: filepath.Join(t.TempDir(), "export"), rows: map[string]int{}}
	var err error
	if packed {
		h.root += ".zip"
		err = os.WriteFile(h.root, synthetic.Zip(files), 0o600)
	} else {
		err = synthetic.Folder(h.root, files)
	}
	if err != nil {
		t.Fatal(err)
	}
	h.findRows()
	_, stdout, stderr := audited(t, "--today", today, "--format", "json", h.root)
	h.stderr = stderr
	if err := json.Unmarshal([]byte(stdout), &h.report); err != nil {
		t.Fatal(err, stderr)
	}
	return h
}

// today is the day of the archives' export.
const today = "2026-09-15"

// findRows finds the lines on which the truth's rows stand, without our reader.
func (h *hearing) findRows() {
	lines := h.lines("Invitations")
	h.places = make([]string, len(h.truth.Rows))
	for i, row := range h.truth.Rows {
		h.places[i] = fmt.Sprintf("%s:%d", h.table("Invitations"), lines[row.Record])
		h.rows[h.places[i]] = i
	}
}

// table is where a table lies, as reports say it.
func (h *hearing) table(usual string) string { return filepath.ToSlash(h.root) + "/" + h.member(usual) }

// member is the path of a table in the archive.
func (h *hearing) member(usual string) string {
	for path, name := range h.truth.Tables {
		if name == usual {
			return path
		}
	}
	h.Fatal("no table", usual)
	return ""
}

// lines are those on which the records of a table start, from 1; that of the header first.
func (h *hearing) lines(usual string) []int {
	var lines []int
	h.records(usual, func(line int, _ []string) { lines = append(lines, line) })
	return lines
}

// records hands on the records of a table, as the standard library reads them.
func (h *hearing) records(usual string, take func(line int, record []string)) {
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(h.files[h.member(usual)]), "\ufeff")))
	r.FieldsPerRecord = -1
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			h.Fatal(err)
		}
		line, _ := r.FieldPos(0)
		take(line, record)
	}
}

// talks are, by profile address, when somebody first wrote to the owner, or the owner
// to them alone. Who is silent in a round of several has not talked.
func (h *hearing) talks() map[string]time.Time {
	first := map[string]time.Time{}
	h.records("messages", func(_ int, record []string) {
		at, err := time.Parse(time.DateTime, strings.TrimSuffix(record[6], " UTC"))
		draft := len(record) > 11 && (record[11] == "Yes" || record[11] == "true")
		people := []string{record[3]}
		if !strings.ContainsAny(record[5], ",;") {
			people = append(people, record[5])
		}
		for _, p := range people {
			slug, _ := url.PathUnescape(p[strings.LastIndexByte(p, '/')+1:])
			if old, ok := first[slug]; err == nil && !draft && slug != "" && slug != h.truth.Owner && (!ok || at.Before(old)) {
				first[slug] = at
			}
		}
	})
	return first
}

// of gives the rows that stand at the places, in order.
func (h *hearing) of(places []string) []int {
	var rows []int
	for _, p := range places {
		row, ok := h.rows[p]
		if !ok {
			h.Errorf("no invitation stands at %s", p)
		}
		rows = append(rows, row)
	}
	slices.Sort(rows)
	return rows
}

// old says whether a row is so old that its outcome counts.
func old(row synthetic.Invitation) bool {
	day, _ := time.Parse(time.DateOnly, today)
	return day.Sub(row.Sent) >= audit.Horizon*24*time.Hour
}
