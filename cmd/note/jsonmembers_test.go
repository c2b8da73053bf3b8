package main

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestMembers holds that the members of an object are those that encoding/json finds.
func TestMembers(t *testing.T) {
	for _, object := range []string{
		`{}`, ` { } `, `{"a":1}`, "\t{ \"a\" : -1.5e+3 ,\r\n\"b\":null}", `{"a":[],"b":{},"c":[[{}],[1, 2 ],"]}"]}`,
		`{"":"","a\"b\\":"c\\","ü👩‍💻":"\ud83d\ude00","\u0061":"ß\n\/"}`, `{"a":{"a":{"a":true}},"b":[{"a":1},{"a":2}]}`, `{"x\ud800":1}`,
	} {
		var want map[string]json.RawMessage
		if err := json.Unmarshal([]byte(object), &want); err != nil {
			t.Fatalf("%s: %v", object, err)
		}
		list, err := members(object)
		got := map[string]json.RawMessage{}
		for _, m := range list {
			got[m.key] = json.RawMessage(m.value)
		}
		if diff := cmp.Diff(want, got); err != nil || diff != "" || len(list) != len(want) {
			t.Errorf("%s: %v %s", object, err, diff)
		}
	}
}

// TestMembersTwice holds that the same key is refused, however it is written and
// however deep it stands, and that it is no fault in two objects.
func TestMembersTwice(t *testing.T) {
	for object, want := range map[string]string{
		`{"a":1,"b":2,"b":3,"a":4}`:           `"b" is there twice`,
		`{"a":1,"\u0061":2}`:                  `"a" is there twice`,
		`{"a":{"b":[{"c":1},{"c":1,"c":2}]}}`: `"c" is there twice`,
		`{"\ud800":1,"\ud801":2}`:             "\"\ufffd\" is there twice",
		`{"a":{"a":1},"b":["a","a"],"A":{}}`:  "",
	} {
		got := ""
		if _, err := members(object); err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", object, got, want)
		}
	}
}

// TestPutJSON holds that values are put where a key wants them as encoding/json puts them.
func TestPutJSON(t *testing.T) {
	values := []string{
		`null`, `true`, `0`, `-1e400`, `""`, `"a\u00fc\n"`, `"\ud800"`, `[]`, `["a","b"]`, `[null,1]`,
		`{}`, `{"name":"Ada","mutual":["x","\u00fc"],"mutual_count":3,"role":null}`, `{"a":{"b":[1,{"c":"d"}]}}`,
	}
	for what, fresh := range map[string]func() any{
		"raw":    func() any { return new(json.RawMessage) },
		"text":   func() any { return new(string) },
		"text?":  func() any { return new(*string) },
		"facts":  func() any { return new(map[string]any) },
		"allows": func() any { return new([]string) },
	} {
		for _, value := range values {
			got, want := fresh(), fresh()
			gotErr, wantErr := putJSON(value, got), json.Unmarshal([]byte(value), want)
			if (gotErr == nil) != (wantErr == nil) {
				t.Errorf("%s of %s: got %v, want %v", what, value, gotErr, wantErr)
			}
			if diff := cmp.Diff(want, got); wantErr == nil && diff != "" {
				t.Errorf("%s of %s: %s", what, value, diff)
			}
		}
	}
}

// TestRowRest holds that keys which mean nothing are told by their names.
func TestRowRest(t *testing.T) {
	r, err := parseRow([]byte(`{"zz":1,"text":"Hi","Text":2,"id":7,"aa":{"b":1e400}}`))
	if err != nil || r.name() != "7" || !slices.Equal(r.unknown, []string{"Text", "aa", "zz"}) {
		t.Errorf("got %q, %q, %v", r.name(), r.unknown, err)
	}
}
