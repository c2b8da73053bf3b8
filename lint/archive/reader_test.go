package archive

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const longest = 64 << 10 // bytes of a row in these tests

// readCSV reads all rows; a bad one is the text of its error.
func readCSV(t *testing.T, input string) (rows [][]string, starts []int) {
	t.Helper()
	c := NewReader(strings.NewReader(input), longest)
	fields, err := c.Header()
	for {
		bad := &RowError{}
		switch {
		case errors.Is(err, io.EOF):
			return rows, starts
		case errors.As(err, &bad):
			fields = []string{"! " + err.Error()}
		case err != nil:
			t.Fatal(err)
		}
		rows = append(rows, fields)
		starts = append(starts, c.Start)
		fields, err = c.Next()
	}
}

func TestReader(t *testing.T) {
	for _, test := range []struct {
		name   string
		input  string
		want   [][]string
		starts []int
	}{
		{"commas", "a,b\nß,👩‍💻\n", [][]string{{"a", "b"}, {"ß", "👩‍💻"}}, []int{1, 2}},
		{"semicolons and a byte order mark", "\ufeffa;b\r\nGrüße, Jürgen;ü\r\n", [][]string{{"a", "b"}, {"Grüße, Jürgen", "ü"}}, []int{1, 2}},
		{"tabs", "a\tb\n1\t2", [][]string{{"a", "b"}, {"1", "2"}}, []int{1, 2}},
		{"quotes", "a,b\n\"„Hallo“, \"\"Du\"\"\",\"\"\n", [][]string{{"a", "b"}, {`„Hallo“, "Du"`, ""}}, []int{1, 2}},
		{"line breaks", "a,b\n\"x\r\n\r\ny\",z\nc,d\n", [][]string{{"a", "b"}, {"x\r\n\r\ny", "z"}, {"c", "d"}}, []int{1, 2, 5}},
		{"a quote inside", "a\n5\" disk\n", [][]string{{"a"}, {`5" disk`}}, []int{1, 2}},
		{"text behind a quote", "a\n\"x\"y\nz\n", [][]string{{"a"}, {"! text behind a closing quote"}, {"z"}}, []int{1, 2, 3}},
		{"an empty line", "a\n\nz\n", [][]string{{"a"}, {""}, {"z"}}, []int{1, 2, 3}},
		{"an empty last field", "a,b\n1,", [][]string{{"a", "b"}, {"1", ""}}, []int{1, 2}},
		{"never closed", "a\n\"x\ny\n", [][]string{{"a"}, {"! a quote is never closed"}, {"y"}}, []int{1, 2, 3}},
		{"a stray quote", "a,b\n1,\"ß\"c\"\n2,x\n3,\"y\"\n", [][]string{{"a", "b"}, {"! text behind a closing quote"}, {"2", "x"}, {"3", "y"}}, []int{1, 2, 3, 4}},
		{"a stray quote before others", "a,b\n1,\"ß\n2,x\n3,\"y, z\"\n4,ü", [][]string{{"a", "b"}, {"! text behind a closing quote"}, {"2", "x"}, {"3", "y, z"}, {"4", "ü"}},
			[]int{1, 2, 3, 4, 5}},
		{"a stray quote at the end", "a\n\"ß\nb", [][]string{{"a"}, {"! a quote is never closed"}, {"b"}}, []int{1, 2, 3}},
		{"two stray quotes", "a\n\"ß\n\"b\n\"c\"\n", [][]string{{"a"}, {"! text behind a closing quote"}, {"! text behind a closing quote"}, {"c"}}, []int{1, 2, 3, 4}},
		{"too long for a row", "a\n\"" + strings.Repeat("x", longest) + "\"\nß", [][]string{{"a"}, {"! the row is too long"}, {"ß"}}, []int{1, 2, 3}},
	} {
		t.Run(test.name, func(t *testing.T) {
			rows, starts := readCSV(t, test.input)
			if diff := cmp.Diff(test.want, rows); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.starts, starts); diff != "" {
				t.Errorf("lines (-want +got):\n%s", diff)
			}
		})
	}
}

func TestComma(t *testing.T) {
	for line, want := range map[string]byte{"a": ',', "a;b": ';', "a\tb,c\td": '\t', "a,b;c": ','} {
		if got := Comma(line); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

// TestStrayQuoteInLongTable holds that a quote that is never closed costs its own
// row only, however many there are behind it.
func TestStrayQuoteInLongTable(t *testing.T) {
	rows, starts := readCSV(t, "a\n\"ß\n"+strings.Repeat("x\n", longest))
	if len(rows) != longest+2 || rows[1][0] != "! a quote is never closed" || starts[longest+1] != longest+2 {
		t.Errorf("%d rows, the second is %q", len(rows), rows[1])
	}
}

// FuzzReader holds that what encoding/csv writes is read as it was.
func FuzzReader(f *testing.F) {
	f.Add("Grüße, „Jürgen“\r\nü", "5\" disk", ";\t", false)
	f.Add("", "\"", "a\rb", true)
	f.Fuzz(func(t *testing.T, a, b, c string, crlf bool) {
		row := []string{a, b, c}
		if slices.ContainsFunc(row, func(s string) bool { return strings.Contains(s, "\r") || len(s) > 9999 }) {
			return // encoding/csv changes line breaks when it writes
		}
		var out bytes.Buffer
		w := csv.NewWriter(&out)
		w.UseCRLF = crlf
		if err := w.WriteAll([][]string{{"x", "y", "z"}, row, row}); err != nil {
			t.Fatal(err)
		}
		if crlf {
			row = []string{strings.ReplaceAll(a, "\n", "\r\n"), strings.ReplaceAll(b, "\n", "\r\n"), strings.ReplaceAll(c, "\n", "\r\n")}
		}
		rows, _ := readCSV(t, out.String())
		if diff := cmp.Diff([][]string{{"x", "y", "z"}, row, row}, rows); diff != "" {
			t.Errorf("%q (-want +got):\n%s", out.String(), diff)
		}
	})
}

// TestTorn holds that a table of which every line opens a quote is given up, not
// read a thousand times.
func TestTorn(t *testing.T) {
	r := NewReader(strings.NewReader(strings.Repeat("\"ä\",\"\n", 1<<18)), 1<<20)
	for n := range 200 {
		_, err := r.Next()
		if wrong := (*RowError)(nil); !errors.As(err, &wrong) {
			if !errors.Is(err, errTorn) || n < 50 {
				t.Errorf("row %d: %v", n, err)
			}
			return
		}
	}
	t.Error("200 rows were read")
}
