package lint

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/lint/text"
)

// findWords finds every word of words, as the rule of that name; "missing" is
// found where "why" is not. A double blank is cured.
func findWords(words ...string) func(string) []Finding {
	return func(s string) []Finding {
		var found []Finding
		for _, w := range words {
			if at := strings.Index(s, w); at >= 0 {
				found = append(found, Finding{Rule: w, Severity: Warning, Evidence: w, Span: text.Span{Start: at, End: at + len(w)}, Message: "not " + w})
			}
		}
		if at := strings.Index(s, "  "); at >= 0 {
			found = append(found, Finding{Rule: "space", Severity: Info, Evidence: "  ", Span: text.Span{Start: at, End: at + 2},
				Fix: &Fix{Safe: true, Edits: []Edit{{Start: at, End: at + 2, New: " "}}}})
		}
		if !strings.Contains(s, "why") {
			found = append(found, Finding{Rule: "missing", Severity: Info})
		}
		return found
	}
}

func TestTry(t *testing.T) {
	run := findWords("ß", "ü")
	for _, test := range []struct {
		name    string
		example Example
		rule    string
		want    string
	}{
		{"all is well", Example{Bad: "a ⟦ß⟧ b", Good: "why"}, "ß", ""},
		{"of whatever rule", Example{Bad: "a ⟦ß⟧ ⟦ü⟧", Good: "why"}, "", ""},
		{"nothing", Example{Bad: "a ⟦s⟧"}, "ß", "bad: nothing is found|a ⟦s⟧|"},
		{"elsewhere", Example{Bad: "⟦a⟧ ß"}, "ß", "bad: something else is found than marked|⟦a⟧ ß|a ⟦ß⟧"},
		{"more", Example{Bad: "⟦ß⟧ ü"}, "", "bad: something else is found than marked|⟦ß⟧ ü|⟦ß⟧ ⟦ü⟧"},
		{"another rule", Example{Bad: "⟦ß⟧ ü"}, "ß", ""},
		{"something is missing", Example{Bad: "a"}, "missing", ""},
		{"nothing is missing", Example{Bad: "why"}, "missing", "bad: nothing is found|why|"},
		{"no mark", Example{Bad: "ß"}, "", "bad: nothing is marked: put ⟦ and ⟧ around what is found, or name the rule that misses something||"},
		{"open", Example{Bad: "a ⟦ß"}, "", "bad: a mark ⟦ is not closed by ⟧||"},
		{"closed twice", Example{Bad: "a ⟦ß⟧ ⟧"}, "", "bad: a mark ⟦ is not closed by ⟧||"},
		{"a warning in good", Example{Good: "a ü"}, "ß", "good: ü: not ü||a ⟦ü⟧"},
		{"the rule in good", Example{Bad: "a", Good: "b"}, "missing", "good: missing: ||⟦⟧b"},
		{"a remark in good", Example{Bad: "⟦ß⟧", Good: "a"}, "", ""},
		{"the same remark in good", Example{Bad: "a⟦  ⟧b", Good: "c  d"}, "", "good: space: ||c⟦  ⟧d"},
		{"fixed", Example{Bad: "a⟦  ⟧b", Fixed: "a b"}, "space", ""},
		{"fixed otherwise", Example{Bad: "a⟦  ⟧b", Fixed: "ab"}, "space", "fixed: the safe fixes make something else|ab|a b"},
		{"fixed by half", Example{Bad: "a⟦  ⟧b  c", Fixed: "a b  c"}, "space", "fixed: space still finds something||a b⟦  ⟧c"},
	} {
		var got []string
		for _, f := range test.example.Try(test.rule, run) {
			got = append(got, f.Part+": "+f.What+"|"+f.Want+"|"+f.Got)
		}
		if diff := cmp.Diff(test.want, strings.Join(got, "; ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}
