package audit

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io"
	"strings"
	"time"

	"note/lint"
	"note/lint/text"
)

// The charts are templates of ours: of the libraries that draw in Go, go-echarts
// needs scripts, gonum/plot weighs 8 MB, go-analyze/charts 3 MB, and none of them
// scales its lines but not its letters, which a page for 400 and 1400 pixels
// needs, or gives a chart a text alternative.
//
//go:embed page.html page.css pageparts.html chart.html
var pageFiles embed.FS

// longest is how many entries of a list the page shows; it names the number of the rest.
const longest = 200

// Page writes a report as one HTML file that needs no network and no script, in
// the interface language "en" or "de". The rules give the titles of what they find.
func Page(w io.Writer, r Report, ui string, rules []lint.Rule) error {
	words := pageWordsFor(ui)
	t, err := template.New("").Funcs(template.FuncMap{
		"clean":  clean,
		"number": words.number,
		"share":  words.share,
		"date":   date,
		"shown":  func(i int) bool { return i < longest },
		"rest":   func(n int) listed { return listed{W: words, N: max(0, n-longest)} },
		"places": func(of []string) listed { return listed{W: words, Places: of} },
	}).ParseFS(pageFiles, "*")
	if err != nil {
		return err
	}
	var out bytes.Buffer // so that no half page is written
	if err := t.ExecuteTemplate(&out, "page.html", newPage(r, words, rules)); err != nil {
		return err
	}
	_, err = out.WriteTo(w)
	return err
}

// clean is a text of others without what could turn the page's direction or hide in it.
func clean(s string) string { return text.Printable(s, "\n") }

func date(t time.Time) string {
	if t.IsZero() {
		return "?"
	}
	return t.Format(time.DateOnly)
}

// page is a report as the templates want it.
type page struct {
	Report
	W        *pageWords
	Lead     string
	Verdicts []portion
	Steps    []step
	Found    []bar
	Bands    []bar // of the recipients that notes would fit
	Charts   []columns
	Accepted acceptance

	Asides, KnownLines, VolumeLines []string
	AtHandLine, KnownHead           string
}

func newPage(r Report, words *pageWords, rules []lint.Rule) page {
	told := textWordsFor(words.UI)
	return page{
		Report: r, W: words,
		Lead:     words.lead(r),
		Verdicts: words.verdicts(r),
		Steps:    words.steps(r, rules),
		Found:    words.found(r, rules),
		Bands:    words.bands(r.Fits),
		Charts: []columns{
			words.columns("weeks", words.Weeks, words.weekTitle, r.Weeks),
			words.columns("months", words.Months, words.monthTitle, r.Months),
		},
		Accepted: words.acceptance(r.Worked),

		Asides: told.asides(r, words.locale), VolumeLines: told.volume(r, words.locale),
		KnownHead: told.known, KnownLines: told.knownLines(r),
		AtHandLine: fmt.Sprintf(told.atHand, words.number(r.AtHand)),
	}
}

// Loose lists the notes by the recipients they would fit, those that fit most first.
func (p page) Loose() []Fit { return loosest(p.Fits) }

// listed is a list, or the number of its entries that are not shown.
type listed struct {
	W      *pageWords
	N      int
	Places []string
}

// title is a rule's title in the interface language; "" for a rule that is not known.
func title(rules []lint.Rule, name, ui string) string {
	for _, r := range rules {
		if r.Name != name {
			continue
		}
		doc := r.Doc.En
		if ui == "de" {
			doc = r.Doc.De
		}
		head, _, _ := strings.Cut(doc, "\n")
		return head
	}
	return ""
}
