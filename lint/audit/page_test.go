package audit

import (
	"encoding/json"
	"fmt"
	"html"
	"maps"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"note/lint"
)

// drawPage is the page of a report.
func drawPage(t *testing.T, r Report, ui string) string {
	t.Helper()
	var page strings.Builder
	if err := Page(&page, r, ui, sampleRules); err != nil {
		t.Fatal(err)
	}
	return page.String()
}

// words are the words of a page, without its marks, tables and charts being words too.
func wordsOf(page string) string {
	_, body, _ := strings.Cut(page, "</style>")
	return html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(body, " "))
}

// TestNumbersOnPage fills a report with numbers of which each occurs once, and
// looks for each that its JSON has.
func TestNumbersOnPage(t *testing.T) {
	filler := &filler{t: t}
	var r Report
	filler.fill(reflect.ValueOf(&r).Elem(), "")
	r.Worked.Refused = ""
	for i := range r.Worked.Splits { // a group has either
		r.Worked.Splits[i].Groups[0].Differs = nil
		r.Worked.Splits[i].Groups[1].Needed = 0
	}
	for _, ui := range []string{"en", "de"} {
		words := wordsOf(drawPage(t, r, ui))
		for _, want := range numbers(t, r, pageWordsFor(ui)) {
			if !regexp.MustCompile(`(^|[^\d.,])` + regexp.QuoteMeta(want) + `($|[^\d])`).MatchString(words) {
				t.Errorf("%s: %s is in the JSON and not on the page", ui, want)
			}
		}
	}
}

// filler gives each number of a report a value of its own.
type filler struct {
	t    *testing.T
	next int
}

func (f *filler) fill(v reflect.Value, name string) {
	f.next++
	switch v.Kind() {
	case reflect.Int:
		v.SetInt(int64(1000 + 17*f.next))
	case reflect.Float64:
		v.SetFloat(0.10 + float64(f.next%83)/100)
	case reflect.String:
		v.SetString(map[string]string{"By": "reason", "Says": Differs, "Why": string(OnlyPending), "Severity": "error"}[name])
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		f.fill(v.Index(0), "")
		f.fill(v.Index(1), "")
	case reflect.Map:
		v.Set(reflect.ValueOf(map[string]int{"ready": 1000 + 17*f.next, "look": 1001 + 17*f.next, "revise": 1002 + 17*f.next}))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		f.fill(v.Elem(), "")
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			v.Set(reflect.ValueOf(today.AddDate(0, 0, -f.next)))
			return
		}
		for i := range v.NumField() {
			f.fill(v.Field(i), v.Type().Field(i).Name)
		}
	}
}

// numbers lists the numbers and days of a report's JSON, as the page writes them.
func numbers(t *testing.T, r Report, w *pageWords) []string {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var tree any
	if err := json.Unmarshal(data, &tree); err != nil {
		t.Fatal(err)
	}
	var list []string
	var walk func(path string, node any)
	walk = func(path string, node any) {
		switch node := node.(type) {
		case map[string]any:
			for _, key := range slices.Sorted(maps.Keys(node)) {
				walk(path+"."+key, node[key])
			}
		case []any:
			for _, n := range node {
				walk(path, n)
			}
		case float64:
			list = append(list, written(path, node, w))
		case string:
			if day, err := time.Parse(time.RFC3339, node); err == nil {
				list = append(list, date(day))
			}
		}
	}
	walk("", tree)
	if len(list) < 60 {
		t.Fatalf("only %d numbers in %s", len(list), data)
	}
	return list
}

// written is how the page writes a number of the JSON.
func written(path string, n float64, w *pageWords) string {
	switch {
	case strings.HasSuffix(path, "differs.p"):
		return w.chance(n)
	case strings.Contains(path, ".differs."):
		return signed(n)
	case strings.HasSuffix(path, ".low"), strings.HasSuffix(path, ".high"):
		return whole(n)
	case strings.HasSuffix(path, ".shared"):
		return w.share(n)
	case strings.HasSuffix(path, "horizon"), strings.HasSuffix(path, "points"):
		return fmt.Sprint(n)
	}
	return w.number(int(n))
}

// TestPageIsSafe puts what could break a page, or hide in one, everywhere.
func TestPageIsSafe(t *testing.T) {
	const hostile = "</style></title><script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u202egnp.exe\x00\x1b[31m{{.}}javascript:alert(1)\xff"
	r := Report{
		Today: today, Notes: 1, Verdicts: map[string]int{hostile: 1},
		Rules:    []RuleCount{{hostile, "error", 1}, {hostile, hostile, 1}},
		Clusters: []Cluster{{hostile, 2, 1, []string{hostile}}},
		Fits:     []Fit{{hostile, 1, 1}},
		Repeats:  []Repeat{{hostile, "javascript:alert(1)" + hostile, true, []time.Time{today}, []string{hostile}}},
		Unread:   []Unread{{hostile, hostile}},
	}
	as := specific
	as.Source, as.Reason, as.Lang, as.Personalization, as.Rules = hostile, hostile, hostile, hostile, []string{hostile}
	other := specific
	other.Source = hostile + hostile
	r.Worked = worked(invited(40, 20, as), invited(400, 0, other))
	for _, ui := range []string{"en", "de", hostile} {
		page := drawPage(t, r, ui)
		for _, bad := range []string{"<script", "<img", "\u202e", "\x00", "\x1b", "\xff", `href="javascript`} {
			if strings.Contains(page, bad) {
				t.Errorf("the page holds %q", bad)
			}
		}
		if n := strings.Count(page, `\u202egnp.exe`); n < 14 {
			t.Errorf("the page shows the name %d times", n)
		}
		for _, tag := range regexp.MustCompile(`<[a-z][^>]*>`).FindAllString(page, -1) {
			names := regexp.MustCompile(`="[^"]*"`).ReplaceAllString(tag, "=")
			if regexp.MustCompile(`\s(on\w+|src|style)=`).MatchString(names) || regexp.MustCompile(`href="[^#]`).MatchString(tag) {
				t.Errorf("the page has %s", tag)
			}
		}
	}
}

// TestPageStands says what every page has: a language, one head, a policy, and a
// text for each chart.
func TestPageStands(t *testing.T) {
	for ui, r := range map[string]Report{"en": sample(), "de": {Today: today}} {
		page := drawPage(t, r, ui)
		for _, want := range []string{
			`<html lang="` + ui + `">`, `content="default-src 'none'; style-src 'unsafe-inline'"`,
			`<main id="report"`, `<nav aria-label=`, "prefers-color-scheme: dark", "@media print",
		} {
			if !strings.Contains(page, want) {
				t.Errorf("%s: the page has no %s", ui, want)
			}
		}
		if n := strings.Count(page, "<h1>"); n != 1 {
			t.Errorf("%s: %d first heads", ui, n)
		}
		for _, chart := range regexp.MustCompile(`<svg class[^>]*>`).FindAllString(page, -1) {
			if !strings.Contains(chart, `role="img"`) || !regexp.MustCompile(`aria-label(ledby)?="[^"]+"`).MatchString(chart) {
				t.Errorf("%s: no text for %s", ui, chart)
			}
		}
		for _, table := range strings.Split(page, "<table")[1:] {
			if !strings.Contains(table, "<caption") || !strings.Contains(table, `scope="col"`) || !strings.Contains(table, `scope="row"`) {
				t.Errorf("%s: a table without caption or scopes: %.80s", ui, table)
			}
		}
		if strings.Contains(page, "%!") || strings.Contains(page, "ZgotmplZ") || strings.Contains(page, "NaN") {
			t.Errorf("%s: a number or a word went wrong", ui)
		}
	}
}

// TestPageOfMany holds the page to a size that opens, and has it say what it leaves out.
func TestPageOfMany(t *testing.T) {
	r := Report{Today: today, Notes: 5000}
	for i := range 5000 {
		place := fmt.Sprintf("a.csv:%d", i)
		r.Fits = append(r.Fits, Fit{place, 1, 9})
		r.Repeats = append(r.Repeats, Repeat{Name: place})
		r.Clusters = append(r.Clusters, Cluster{Skeleton: place, Size: 5000})
		r.Unread = append(r.Unread, Unread{place, "x"})
	}
	r.Clusters[0].Places = slices.Repeat([]string{"x"}, 5000)
	page := drawPage(t, r, "en")
	if n := strings.Count(page, "4,800 more, in the JSON report"); n != 5 {
		t.Errorf("the page says %d times that it leaves something out", n)
	}
	if len(page) > 500_000 {
		t.Errorf("the page has %d bytes", len(page))
	}
}

func TestSteps(t *testing.T) {
	r := Report{
		Rules:    []RuleCount{{"generic-phrase", "error", 10}, {"over-free-limit", "info", 900}, {"timed-ask", "warning", 25}},
		Clusters: []Cluster{{Size: 8}, {Size: 12}}, Repeats: make([]Repeat, 9),
		Weeks: []Period{{Sent: 130, Cap: 100}, {Sent: 99, Cap: 100}, {Sent: 500}},
		Fits:  []Fit{{Fits: 9, Of: 10}, {Fits: 5, Of: 10}},
	}
	var got []string
	for _, s := range pageWordsFor("en").steps(r, sampleRules) {
		got = append(got, strings.TrimSpace(fmt.Sprint(s.N, " ", s.What, " ", s.Rule)))
	}
	want := []string{
		"30 invitations went out beyond the cap, in 1 weeks",
		"20 notes are copies of 2 texts with other names in them; the most frequent was sent 12 times",
		"10 The note says what is said to thousands generic-phrase",
		"9 people were written to more than once",
		"25  timed-ask",
	}
	if !slices.Equal(want, got) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// sampleRules give the titles of some of the sample's rules.
var sampleRules = []lint.Rule{
	{Name: "generic-phrase", Doc: lint.Text{En: "The note says what is said to thousands\n\nx", De: "Die Nachricht sagt, was Tausenden gesagt wird\n\nx"}},
	{Name: "missing-reason", Doc: lint.Text{En: "The note gives no reason for the contact\n\nx", De: "Die Nachricht nennt keinen Grund für den Kontakt\n\nx"}},
	{Name: "sales-pitch", Doc: lint.Text{En: "The note wants to sell something\n\nx", De: "Die Nachricht will etwas verkaufen\n\nx"}},
}

func TestSamplePage(t *testing.T) {
	for _, ui := range []string{"en", "de"} {
		page := drawPage(t, sample(), ui)
		if dir := os.Getenv("NOTE_PAGE_DIR"); dir != "" {
			if err := os.WriteFile(dir+"/"+ui+".html", []byte(page), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}
