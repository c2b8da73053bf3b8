package audit

import (
	"encoding/json"
	"fmt"
	"html"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// shownBy are the words of a page, without its marks.
func shownBy(page string) string {
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
		words := shownBy(drawPage(t, r, ui))
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
