package audit

import (
	"fmt"
	"os"
	"path/filepath"
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

// TestPageIsSafe puts what could break a page, or hide in one, everywhere.
func TestPageIsSafe(t *testing.T) {
	const hostile = "</style></title><script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u202egnp.exe\x00\x1b[31m{{.}}javascript:alert(1)\xff"
	r := Report{
		Today: today, Notes: 1, Verdicts: map[string]int{hostile: 1},
		Rules:    []RuleCount{{hostile, "error", 1}, {hostile, hostile, 1}},
		Clusters: []Cluster{{hostile, 2, 1, []string{hostile}}},
		Fits:     []Fit{{hostile, 1, 1}},
		Repeats:  []Repeat{{Name: hostile, URL: "javascript:alert(1)" + hostile, Maybe: true, Sent: []time.Time{today}, Places: []string{hostile}}},
		Unread:   []Unread{{Source: hostile, Why: hostile}},
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
	for ui, r := range map[string]Report{"en": sample(), "de": sample(), "en-US": {Today: today}} {
		page := drawPage(t, r, ui)
		if dir := os.Getenv("NOTE_PAGE_DIR"); dir != "" { // to look at
			writeFile(t, filepath.Join(dir, ui+".html"), page)
		}
		for _, want := range []string{
			`<html lang="` + ui[:2] + `">`, `content="default-src 'none'; style-src 'unsafe-inline'"`,
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
		r.Unread = append(r.Unread, Unread{Source: place, Why: "x", Bad: true})
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
		Rules:    []RuleCount{{"generic-phrase", "error", 10}, {"over-free-limit", "info", 900}, {"timed-ask", "warning", 20}, {"timed-ask", "error", 2}},
		Clusters: []Cluster{{Size: 8}, {Size: 12}}, Repeats: make([]Repeat, 9),
		Weeks: []Period{{Sent: 130, Cap: 100}, {Sent: 99, Cap: 100}, {Sent: 500}},
		Fits:  []Fit{{Fits: 9, Of: 10}, {Fits: 5, Of: 10}},
	}
	var got []string
	for _, s := range pageWordsFor("en").steps(r, sampleRules) {
		got = append(got, strings.TrimSpace(fmt.Sprint(s.N, " ", s.What, " ", s.Rule)))
	}
	want := []string{
		"30 Invitations beyond the cap (weeks: 1)",
		"20 Notes that are copies with other names in them (texts: 2; the most frequent went out 12 times)",
		"10 The note says what is said to thousands generic-phrase",
		"9 Recipients written to more than once",
		"22  timed-ask",
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
