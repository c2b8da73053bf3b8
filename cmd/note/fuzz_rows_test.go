package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// complaintLine is a complaint about a row of stdin, with its line.
var complaintLine = regexp.MustCompile(`(?m)^note: error: stdin:(\d+): `)

// rowsTold are the lines of stdin that a run in JSON tells of, on stdout or as a
// complaint. A line that is told of twice is a fault.
func rowsTold(t *testing.T, got result, row func(line []byte) (int, error)) []int {
	t.Helper()
	told := map[int]bool{}
	tell := func(line int) {
		if told[line] {
			t.Errorf("line %d is told of twice in %+v", line, got)
		}
		told[line] = true
	}
	for line := range strings.Lines(got.Out) {
		n, err := row([]byte(line))
		if err != nil {
			t.Errorf("%q is no row: %v", line, err)
		}
		tell(n)
	}
	for _, m := range complaintLine.FindAllStringSubmatch(got.Err, -1) {
		var n int
		_, _ = fmt.Sscan(m[1], &n) // the pattern has seen to it
		tell(n)
	}
	return slices.Sorted(maps.Keys(told))
}

// lintedRow is the line of a row in what "note lint --format json" writes.
func lintedRow(line []byte) (int, error) {
	var r struct {
		Row     int
		Verdict string
	}
	err := json.Unmarshal(line, &r)
	if err == nil && r.Verdict == "" {
		err = fmt.Errorf("no verdict")
	}
	return r.Row, err
}

// draftedRow is the line of a row in what "note draft --format json" writes.
func draftedRow(line []byte) (int, error) {
	var r struct{ Draft struct{ Row int } }
	err := json.Unmarshal(line, &r)
	return r.Draft.Row, err
}

// FuzzJSONL holds that of any JSON lines none is skipped in silence: each is
// judged or complained of, once.
func FuzzJSONL(f *testing.F) {
	for _, seed := range []string{
		`{"text":"Hi Jo\u0308rg 👩‍💻"}` + "\r\n\n" + `{"id":7,"text":"„ß“","recipient":{"name":"Kim"},"sender":{"topics":["a"]},"allow":"link"}`,
		`{"text":"\ud83d","lang":"xx"}` + "\n[]\nnull\n{\n" + `{"text":"a","text":"b"}`,
		"\ufeff" + `{"text":"a\u0000b","network":"xing","outcome":{"x":[1e999]}}` + "\x00\n\xff\n \t\u00a0\n",
		strings.Repeat(`{"text":`, 300) + strings.Repeat("}", 300) + "\n" + `{"recipient":` + strings.Repeat("[", 2000),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, input string) {
		args := []string{"lint", "--input", "jsonl", "--format", "json"}
		got := runNote(strings.NewReader(input), args...)
		checkRun(t, args, got)
		if isUTF16(input) {
			return // refused as a whole
		}
		var want []int
		for i, line := range strings.Split(strings.TrimPrefix(input, "\ufeff"), "\n") {
			if strings.TrimSpace(line) != "" {
				want = append(want, i+1)
			}
		}
		if told := rowsTold(t, got, lintedRow); !slices.Equal(told, want) {
			t.Errorf("lines %d are told of, want %d: %q gives %+v", told, want, input, got)
		}
	})
}

// FuzzCSV holds that of any table each row is judged or complained of once, by a line that the table has.
func FuzzCSV(f *testing.F) {
	for _, seed := range []string{
		"id;message;name\n1;\"Hi\n\"\"Jörg\"\"\";Kim\n2\n;;\n",
		"\ufeffmessage,lang\r\n\"a\"b,de\r\n=cmd|'/c calc'!A1,xx\r\n\"never closed\n",
		"message\n\xff\n\x00\n\u202e\n", ",,,\nx\n", "note\tmessage\na\tb\n", "sep=;\nmessage;x\na;b",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, input string) {
		args := []string{"lint", "--input", "csv", "--format", "json"}
		got := runNote(strings.NewReader(input), args...)
		checkRun(t, args, got)
		for _, line := range rowsTold(t, got, lintedRow) {
			if last := 1 + strings.Count(input, "\n") + strings.Count(input, "\r"); line < 1 || line > last {
				t.Errorf("line %d of %d: %q gives %+v", line, last, input, got)
			}
		}
	})
}

// FuzzBatch holds that a batch of any table or JSON lines writes each row once,
// in order, and that a failure is said. One row alone is a profile, and its draft has no number.
func FuzzBatch(f *testing.F) {
	for _, seed := range []string{
		"name,post,because\nKim Weiß,Lein am Hang,\n=cmd(),x,\n{{first}},{company},$(id) and %s\n\"open\n",
		"First Name,Last Name,URL,Company\nJo\u0308rg,\u202eGroß,https://www.linkedin.com/in/x,ACME GmbH\n,,,\n",
		`{"name":"Kim Weiß","post":"Warum Züge warten","id":"--copy"}` + "\n{}\n" + `{"name":["a"],"mutual_count":1e999}` + "\n[",
	} {
		f.Add(seed, false)
		f.Add(seed, true)
	}
	f.Fuzz(func(t *testing.T, input string, table bool) {
		args := []string{"draft", "--no-input", "--today", "2026-11-22", "--format", "json", "--input", map[bool]string{true: "csv", false: "jsonl"}[table]}
		got := runNote(strings.NewReader(input), args...)
		checkRun(t, args, got)
		last := 0
		for line := range strings.Lines(got.Out) {
			row, err := draftedRow([]byte(line))
			alone := row == 0 && strings.Count(got.Out, "\n") == 1
			if err != nil || row <= last && !alone {
				t.Errorf("row %d behind row %d (%v): %q gives %+v", row, last, err, input, got)
			}
			last = row
		}
	})
}
