package compose

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

const goodTemplate = `# Ein Beitrag.
ground: post

parts:
  - name: greeting
    choices:
      - "Hallo {first},"
    otherwise:
      - "Hallo,"
  - name: reason
    optional: true
    keep: 4
    break: line
    choices:
      - "{{ „{post}“ }}, Gru` + "\u0308" + `ße."

example:
  facts:
    first: Jürgen
    post: Lein
    me.topics: [Hanf, Flachs]
  note: |
    Hallo Jürgen,
    { „Lein“ }, Grüße.
`

func TestParse(t *testing.T) {
	got, err := Parse("de/du/post-1.yaml", []byte(goodTemplate))
	if err != nil {
		t.Fatal(err)
	}
	want := Template{
		ID: "de/du/post-1", Lang: "de", Register: "du", Ground: Post,
		Parts: []Part{
			{
				Name:      "greeting",
				Choices:   []Choice{{7, []Piece{{Text: "Hallo "}, {Field: "first"}, {Text: ","}}}},
				Otherwise: []Choice{{9, []Piece{{Text: "Hallo,"}}}},
			},
			{
				Name: "reason", Optional: true, Keep: 4, Break: "line",
				Choices: []Choice{{15, []Piece{{Text: "{ „"}, {Field: "post"}, {Text: "“ }, Grüße."}}}},
			},
		},
		Example: Example{
			Line: 18,
			Facts: []ExampleFact{
				{"first", []string{"Jürgen"}}, {"post", []string{"Lein"}}, {"me.topics", []string{"Hanf", "Flachs"}},
			},
			Note: "Hallo Jürgen,\n{ „Lein“ }, Grüße.",
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("template (-want +got):\n%s", diff)
	}
	if err := got.Test(); err != nil {
		t.Error(err)
	}
}

func TestExampleIsTheTest(t *testing.T) {
	tmpl, err := Parse("en/post-1.yaml", []byte(strings.Replace(goodTemplate, "Hallo Jürgen,\n", "Hallo Jurgen,\n", 1)))
	if err != nil {
		t.Fatal(err)
	}
	if err := tmpl.Test(); err == nil || !strings.HasPrefix(err.Error(), "en/post-1.yaml:18: the example gives another note") {
		t.Errorf("error %v", err)
	}
}

func TestParseComplains(t *testing.T) {
	replaced := func(old, new string) string {
		if !strings.Contains(goodTemplate, old) {
			t.Fatalf("%q is not in the template", old)
		}
		return strings.Replace(goodTemplate, old, new, 1)
	}
	tests := []struct{ name, source, want string }{
		{"unknown key", replaced("keep: 4", "kepe: 4"), `:12: unknown key "kepe"; did you mean "keep"?`},
		{"unknown key on top", replaced("ground:", "titel:"), `:2: unknown key "titel"; known: ground, parts, example`},
		{"duplicate key", replaced("keep: 4", "keep: 4\n    keep: 4"), `:13: the key "keep" is there twice`},
		{"tab", replaced("    keep", "\tkeep"), ":12: a tab: write blanks"},
		{"NUL", replaced("Lein", "Le\x00in"), ":20: a NUL byte"},
		{"not UTF-8", replaced("Beitrag", "Beitr\xe4g"), ":1: this is not UTF-8"},
		{"empty", " \n", ": the file is empty"},
		{"only a comment", "# nothing\n", ": the file holds nothing but comments"},
		{"big", goodTemplate + strings.Repeat("# filler\n", 9000), ": over 64 KiB: this is no template"},
		{"two documents", goodTemplate + "---\n" + goodTemplate, ": a file holds one template, not several"},
		{"syntax", replaced(`"Hallo,"`, `"Hallo,`), ":8: did not find expected '-' indicator"},
		{"a list", "- a\n", `:1: a template is made of lines like "ground: …"`},
		{"unknown field", replaced("{first}", "{fisrt}"), `:7: unknown field "fisrt"; did you mean "first"?`},
		{"unknown field of mine", replaced("{first}", "{me.tipic}"), `:7: unknown field "me.tipic"; did you mean "me.topic"?`},
		{"field of another ground", replaced("{first}", "{contact}"), `:7: only a template for the ground "contact" knows the field "contact"`},
		{"unknown form", replaced("{post}", "{me.company:bie}"), `:15: unknown form "bie"; did you mean "bei"?`},
		{"form of another field", replaced("{first}", "{first:bei}"), `:7: the field "first" has no form "bei": only company, employer, school,`},
		{"no form", replaced("{first}", "{first:}"), `:7: unknown form ""`},
		{"open brace", replaced("{first},", "{first,"), ":7: a brace without its other half"},
		{"closing brace", replaced("{first},", "first},"), ":7: a brace without its other half"},
		{"no quotation marks", replaced(`"Hallo {first},"`, `{first}: hallo`), ":7: "},
		{"empty choice", replaced(`"Hallo,"`, `""`), ":9: an empty choice; to let a part go, write optional: true"},
		{"blank at the end", replaced(`"Hallo,"`, `"Hallo, "`), ":9: a choice begins or ends with a blank"},
		{"two blanks", replaced(`"Hallo,"`, `"Hallo  du,"`), ":9: two blanks in a row"},
		{"line break", replaced(`"Hallo,"`, `"Hallo\ndu"`), ":9: a choice is one line"},
		{"control character", replaced(`"Hallo,"`, `"Hal\elo,"`), ":9: a choice with the control character U+001B"},
		{"bidi control in a fact", replaced("post: Lein", `post: "Le\u202ein"`), ":20: a fact with the control character U+202E"},
		{"raw control character", replaced("Hallo,", "Hal\x1blo,"), ":9: the control character U+001B"},
		{"raw bidi control", replaced("Hallo,", "Hal\u202elo,"), ":9: the control character U+202E"},
		{"comma first", replaced(`"Hallo,"`, `", hallo"`), ":9: a choice begins with a punctuation mark"},
		{"keep of 6", replaced("keep: 4", "keep: 6"), ":12: keep is a number from 1 (goes first) to 5 (goes last), not \"6\""},
		{"keep is missing", replaced("    keep: 4\n", ""), `:10: the part "reason" is optional and has no keep`},
		{"optional: yes", replaced("optional: true", "optional: ja"), `:11: optional is true or false, not "ja"`},
		{"unknown break", replaced("break: line", "break: lines"), `:13: unknown break "lines"; did you mean "line"?`},
		{"unknown ground", replaced("ground: post", "ground: psot"), `:2: unknown ground "psot"; did you mean "post"?`},
		{"no ground", replaced("ground: post", ""), ":4: it has no ground"},
		{"no choices", replaced("    choices:\n      - \"Hallo {first},\"\n", ""), `:5: the part "greeting" has no choices`},
		{"no name", replaced("  - name: greeting\n    choices", "  - choices"), ":5: a part has no name"},
		{"one name twice", replaced("name: reason", "name: greeting"), `:10: the part "greeting" is there twice`},
		{"nothing stays", replaced("- name: greeting", "- name: greeting\n    optional: true\n    keep: 1"), ":5: every part is optional: at least one must stay"},
		{"no example", goodTemplate[:strings.Index(goodTemplate, "example")], ":2: it has no example, which is its test"},
		{"no note", goodTemplate[:strings.Index(goodTemplate, "  note")], ":18: the example has no note"},
		{"unknown fact", replaced("    post: Lein", "    poste: Lein"), `:20: unknown key "poste"; did you mean "post"?`},
		{"alias of nothing", replaced("post: Lein", "post: *a"), ":20: unknown anchor 'a' referenced"},
		{"alias of an anchor", replaced("[Hanf, Flachs]", "&a [*a]"), ":21: an alias (*a): write it out"},
		{"exploding alias", "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nground: *c\n", ":2: an alias (*a): write it out"},
		{"many parts", "ground: post\nparts: [" + strings.Repeat("{}, ", 13) + "]\n", ":2: it has more than 12 parts"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Parse("de/sie/post-1.yaml", []byte(tt.source))
			if err == nil || !strings.Contains(err.Error(), "de/sie/post-1.yaml"+tt.want) {
				t.Errorf("error %v\nwant %q in it", err, "de/sie/post-1.yaml"+tt.want)
			}
		})
	}
}

func TestLoadGathersComplaints(t *testing.T) {
	fsys := fstest.MapFS{
		"en/post-1.yaml":       {Data: []byte(goodTemplate)},
		"en/post-2.yaml":       {Data: []byte(strings.Replace(goodTemplate, "{post}", "{psot}", 1))},
		"de/duzen/post-1.yaml": {Data: []byte(goodTemplate)},
		"post-1.yaml":          {Data: []byte(goodTemplate)},
		"README.md":            {Data: []byte("no template")},
		"en/post-3.yml":        {Data: []byte(goodTemplate)},
	}
	templates, err := Load(fsys)
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{
		`en/post-2.yaml:15: unknown field "psot"`,
		`de/duzen/post-1.yaml: unknown register "duzen"`,
		"post-1.yaml: a template stands in a folder for its language",
		"en/post-3.yml: a template's name ends in .yaml: rename it",
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("error %v\nwant %q in it", err, want)
		}
	}
	if len(templates) != 4 {
		t.Errorf("%d templates, want all four, for the other complaints about them", len(templates))
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(goodTemplate))
	f.Add([]byte("a: &a [x, *a]"))
	f.Add([]byte("? {a: b}\n: [c]\n"))
	f.Fuzz(func(t *testing.T, source []byte) {
		tmpl, err := Parse("en/x-1.yaml", source)
		if err == nil {
			tmpl.Test()
		}
	})
}
