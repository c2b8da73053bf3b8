package profile

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"
)

func decodeText(t *testing.T, src string) (Facts, error) {
	t.Helper()
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(src), &doc); err != nil {
		t.Fatal(err)
	}
	return Decode(&doc, 1)
}

func TestDecode(t *testing.T) {
	got, err := decodeText(t, `
name: "Dr. Kim \u202eWeiß"
company: Müller GmbH
skills: [Go, "SQL"]
mutual: Jane Doe
mutual_count: 3
register: Du
headline:
`)
	if err != nil {
		t.Fatal(err)
	}
	want := Facts{
		Name:  {Values: []string{"Kim Weiß"}, Lines: []int{3}},
		First: {Values: []string{"Kim"}, Lines: []int{3}}, Last: {Values: []string{"Weiß"}, Lines: []int{3}}, Title: {Values: []string{"Dr."}, Lines: []int{3}},
		Company: {Values: []string{"Müller"}, Lines: []int{4}}, Skills: {Values: []string{"Go", "SQL"}, Lines: []int{5}}, Mutual: {Values: []string{"Jane Doe"}, Lines: []int{6}},
		MutualCount: {Values: []string{"3"}, Lines: []int{7}}, Register: {Values: []string{"du"}, Lines: []int{8}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestDecodeRefuses(t *testing.T) {
	for _, c := range []struct{ src, want, hint string }{
		{"compny: x", `line 2: unknown field "compny"`, `did you mean "company"?`},
		{"Name: x", `line 2: unknown field "Name"`, `did you mean "name"?`},
		{"shoe_size: 43", `line 2: unknown field "shoe_size"`, "known fields: name, first, last"},
		{"name: x\nname: y", `line 3: "name" is there twice`, ""},
		{"name: [x, y]", `line 2: "name" takes one value, no list`, ""},
		{"mutual_count: many", `line 2: "mutual_count" takes a number from 0, not "many"`, ""},
		{"register: ihr", `line 2: "register" takes du or sie, not "ihr"`, ""},
		{"salutation: Mr", `line 2: "salutation" takes Herr or Frau, not "Mr"`, ""},
		{"name: {a: b}", `line 2: "name" takes a text or a list of texts`, ""},
		{"skills: &a [x]\nwants: *a", `line 3: the alias *a is not supported`, "write the value out"},
		{"skills: [[x]]", `line 2: "skills" takes a text or a list of texts`, ""},
		{"[x]", `line 2: facts are lines of "field: value"`, ""},
	} {
		_, err := decodeText(t, c.src)
		var e *Error
		if !errors.As(err, &e) || e.Error() != c.want || !strings.HasPrefix(e.Hint(), c.hint) {
			t.Errorf("%q: %v, hint %q; want %s, hint %q", c.src, err, e.Hint(), c.want, c.hint)
		}
	}
}

func TestFromMap(t *testing.T) {
	var values map[string]any
	d := json.NewDecoder(strings.NewReader(`{"name":"ASTA RAVN","mutual":["Jane Doe"],"mutual_count":12,"post":null,"skills":"Go"}`))
	d.UseNumber()
	if err := d.Decode(&values); err != nil {
		t.Fatal(err)
	}
	got, err := FromMap(values)
	if err != nil {
		t.Fatal(err)
	}
	fields := map[string]any{"name": "Asta Ravn", "first": "Asta", "last": "Ravn",
		"mutual": []string{"Jane Doe"}, "mutual_count": 12, "skills": []string{"Go"}}
	if diff := cmp.Diff(fields, got.Fields()); diff != "" {
		t.Errorf("Fields: -want +got:\n%s", diff)
	}
	known := map[string][]string{"name": {"Asta Ravn"}, "first": {"Asta"}, "last": {"Ravn"}, "mutual": {"Jane Doe"}, "mutual_count": {"12"}, "skills": {"Go"}}
	if diff := cmp.Diff(known, got.Known()); diff != "" {
		t.Errorf("Known: -want +got:\n%s", diff)
	}
	if origin := got.Origin(); len(origin) != 0 {
		t.Errorf("Origin is %v, but there are no lines", origin)
	}
}

func TestFromMapRefuses(t *testing.T) {
	for _, c := range []struct {
		values map[string]any
		want   string
	}{
		{map[string]any{"nme": "x"}, `unknown field "nme"`},
		{map[string]any{"name": true}, `"name" takes a text, a number or a list of texts`},
		{map[string]any{"name": map[string]any{"a": "b"}}, `"name" takes a text, a number or a list of texts`},
		{map[string]any{"mutual_count": 1.5}, `"mutual_count" takes a number from 0, not "1.5"`},
		{map[string]any{"b": true, "d": true, "a": true, "c": true, "e": true}, `"a" takes a text, a number or a list of texts`}, // the first by name
		{map[string]any{"mutual_count": -1}, `"mutual_count" takes a number from 0, not "-1"`},
	} {
		if _, err := FromMap(c.values); err == nil || err.Error() != c.want {
			t.Errorf("%v: %v, want %s", c.values, err, c.want)
		}
	}
}

func TestSet(t *testing.T) {
	facts := Facts{Name: {Values: []string{"Kim Weiß"}, Lines: []int{1}}, First: {Values: []string{"Kim"}, Lines: []int{1}}, Last: {Values: []string{"Weiß"}, Lines: []int{1}}, Post: {Values: []string{"Alt"}}}
	for _, assignment := range []string{"name=Dr. Ada Linné", "company=Plan A GmbH", "wants=Rat; Tat", "post=", "because=a = b"} {
		if err := Set(facts, assignment); err != nil {
			t.Fatalf("%s: %v", assignment, err)
		}
	}
	want := Facts{
		Name: {Values: []string{"Ada Linné"}}, First: {Values: []string{"Ada"}}, Last: {Values: []string{"Linné"}}, Title: {Values: []string{"Dr."}},
		Company: {Values: []string{"Plan A GmbH"}}, Wants: {Values: []string{"Rat", "Tat"}}, Because: {Values: []string{"a = b"}},
	}
	if diff := cmp.Diff(want, facts); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	for assignment, want := range map[string]string{"company": `"company" is no FIELD=VALUE`, "compny=x": `unknown field "compny"`, "mutual_count=x": `"mutual_count" takes a number from 0, not "x"`} {
		if err := Set(facts, assignment); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", assignment, err, want)
		}
	}
}

func TestSender(t *testing.T) {
	p, err := Read("name: Kim Weiß\npronouns: she/her\npreferences: gern per Du\npost: Kräne\nmutual: Ada Groß\nwants: Rat\noffers: Tat\ngroup: Hafen\nlang: de\n", "")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]any{"name": "Kim Weiß", "first": "Kim", "last": "Weiß", "offers": []string{"Tat"}, "lang": "de"}
	if diff := cmp.Diff(want, p.Facts.Sender().Fields()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestNearest(t *testing.T) {
	for in, want := range map[string]string{"compnay": "company", "Company": "company", "mutual-count": "mutual_count",
		"pots": "post", "xyzzy": "", "": "", "naem": "name"} {
		if got := Nearest(in, FieldNames()); got != want {
			t.Errorf("%q is nearest to %q, want %q", in, got, want)
		}
	}
}
