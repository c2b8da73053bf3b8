package main

import (
	"strings"
	"testing"

	"note/compose/profile"
	"note/lint"
	"note/lint/lang"
)

func TestAssign(t *testing.T) {
	for _, test := range []struct {
		name        string
		assignments []string
		field       profile.Field
		want        string // values, or what the error says
	}{
		{"a text", []string{"name=Jürgen Weiß"}, profile.Name, "Jürgen Weiß"},
		{"decomposed", []string{"name=Ju\u0308rgen Weiß"}, profile.Name, "Jürgen Weiß"},
		{"an emoji of several", []string{"post=Wir 👩‍💻"}, profile.Post, "Wir 👩‍💻"},
		{"a tab", []string{"post=Wir\tzwei"}, profile.Post, "Wir zwei"},
		{"a list in pieces", []string{"mutual=Maja Öberg; Tom", "mutual=Li Wu"}, profile.Mutual, "Maja Öberg|Tom|Li Wu"},
		{"taken away", []string{"post="}, profile.Post, ""},
		{"a language", []string{"lang=de_AT"}, profile.Lang, "de"},
		{"no language", []string{"lang=zz"}, "", `unknown language "zz"`},
		{"a text twice", []string{"post=a", "event=b", "post=c"}, "", `"post" is given twice`},
		{"no letter", []string{"first=🚀"}, "", `first: "🚀" has no letter`},
		{"not UTF-8", []string{"name=J\xff"}, "", `name: byte 2 (0xff) is not UTF-8`},
		{"an escape", []string{"post=a\x1b[31mb"}, "", "post: the character U+001B"},
		{"a C1 control", []string{"post=a\u009bb"}, "", "post: the character U+009B"},
		{"another direction", []string{"post=a\u202eb"}, "", "post: the character U+202E"},
		{"no field", []string{"pst=a"}, "", `unknown field "pst"`},
		{"no assignment", []string{"post"}, "", `"post" is no FIELD=VALUE`},
	} {
		d := &drafter{config: lint.Config{Packs: lang.Packs()}}
		facts := profile.Facts{profile.Mutual: {Values: []string{"Ada"}}, profile.Post: {Values: []string{"Lein"}}}
		err := d.assign("--set", facts, test.assignments)
		got := strings.Join(facts.List(test.field), "|")
		if err != nil {
			got = err.Error()
		}
		if test.field != "" && got != test.want || test.field == "" && !strings.HasPrefix(got, "--set: "+test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestCheckReason(t *testing.T) {
	for because, want := range map[string]string{
		"your talk":                  "",
		"für Größe, 👩‍💻":             "",
		"zwei Zeilen\r\nsind eine 👍": "",
		"x":                          "two words",
		"?":                          "two words",
		"🚀 👍":                        "two words",
		"4 2":                        "two words",
		" \u00a0":                    "two words",
		"your \x1b]0;evil\atalk":     "U+001B",
		"your \u2066talk":            "U+2066",
		"your talk\xff":              "byte 10 (0xff) is not UTF-8",
	} {
		d := &drafter{draftOptions: draftOptions{because: because}}
		err := d.checkReason(true)
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", because, err, want)
		}
	}
}
