package lsp

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/lint"
	"note/lint/rules"
)

// badNotes are the bad notes of all rules, and with what people have around notes.
func badNotes() []string {
	var notes []string
	for _, r := range rules.All() {
		for _, e := range r.Examples {
			bad := strings.NewReplacer("⟦", "", "⟧", "").Replace(e.Bad)
			notes = append(notes, bad, strings.ReplaceAll(bad, "\n", "\r\n"))
		}
	}
	return append(notes, heads("Hi Zoë,  see www.müller.example  👩‍💻.\n")...)
}

// heads are a note below front matter of many forms.
func heads(note string) []string {
	var notes []string
	for _, head := range []string{
		"---\n---\n", "---\nlang: en\n---\n", "---\nallow:\n---\n", "---\nallow: []\n---\n", "---\nallow: too-long\n---\n",
		"---\nallow: [too-long]\nlang: en\n---\n", "---\nallow: [\n  too-long,\n  shouting\n]\nlang: en\n---\n\n",
		"---\nallow:\n- too-long\n---\n", "---\nallow:\n  - too-long # why\n  - \"shouting: ÄÖÜ\"\nlang: en\n---\n",
		"---\n# allow: all\nallow:\n\n  - too-long\n\n# more\nlang: en\n---\n", "\ufeff---\nlang: en\n---\n", "\ufeff", "\n", "\r\n\r\n",
		"---\n{lang: en}\n---\n", "---\nto: {name: \"Zoë\"}\n---  \n",
	} {
		notes = append(notes, head+note, strings.ReplaceAll(head+note, "\n", "\r\n"))
	}
	return notes
}

// codes are how often each rule found something.
func codes(list []diagnostic) map[string]int {
	count := map[string]int{}
	for _, d := range list {
		count[d.Code]++
	}
	return count
}

// TestActionsCure holds for the bad notes of all rules that a fix changes what it
// says, that all fixes leave no safe one, and that what is allowed is found no more
// and the note stays as it is.
func TestActionsCure(t *testing.T) {
	const uri = "file:///a.note"
	for capabilities, bytes := range map[string]bool{`{}`: false, utf8Client: true} {
		c := dial(t, testOptions(t), capabilities)
		fixed, allowed := 0, 0
		for _, note := range badNotes() {
			before := c.open(uri, "text", note).Diagnostics
			for _, a := range c.actions(uri) {
				changed := applied(t, note, a.Edit, bytes)
				after := c.change(uri, changed, 2).Diagnostics
				switch {
				case a.Kind == kindFixAll:
					for _, left := range c.actions(uri, "quickfix") {
						if left.IsPreferred {
							t.Errorf("%q: %s is left in %q", note, left.Title, changed)
						}
					}
				case strings.HasPrefix(a.Title, "Allow"):
					allowed++
					code := a.Diagnostics[0].Code
					if codes(after)[code] >= codes(before)[code] {
						t.Errorf("%q: %s: still found in %q", note, a.Title, changed)
					}
					if old, now := tail(note), tail(changed); old != now {
						t.Errorf("%q: %s: the note is %q", note, a.Title, now)
					}
				default:
					fixed++
					code := a.Diagnostics[0].Code
					if codes(after)[code] >= codes(before)[code] && code != "unused-allow" {
						t.Errorf("%q: %s: still found in %q", note, a.Title, changed)
					}
				}
				c.change(uri, note, 3)
			}
		}
		if fixed < 40 || allowed < 100 {
			t.Errorf("%d fixes and %d allowances were tried: too few", fixed, allowed)
		}
	}
}

// tail is a note without its front matter.
func tail(note string) string {
	_, body, _ := lint.FrontMatter(note)
	return strings.TrimPrefix(note[body:], "\ufeff")
}

// TestKinds holds that only the kinds come that are asked for.
func TestKinds(t *testing.T) {
	c := dial(t, testOptions(t), "{}")
	const uri = "file:///a.note"
	c.open(uri, "text", "Hi Zoë,  your talk on dual writes saved our migration.")
	for _, test := range []struct {
		only, want []string
	}{
		{nil, []string{kindQuickFix, kindFixAll}},
		{[]string{"quickfix"}, []string{kindQuickFix}},
		{[]string{"source"}, []string{kindFixAll}},
		{[]string{"source.fixAll"}, []string{kindFixAll}},
		{[]string{"source.fixAll.note"}, []string{kindFixAll}},
		{[]string{"source.fixAll.other"}, nil},
		{[]string{"refactor", "quick"}, nil},
	} {
		var got []string
		for _, a := range c.actions(uri, test.only...) {
			if !slices.Contains(got, a.Kind) {
				got = append(got, a.Kind)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("only %v: %v, want %v", test.only, got, test.want)
		}
	}
}

// TestWhere holds that a fix is offered where its finding is, and what is missing in the first line.
func TestWhere(t *testing.T) {
	c := dial(t, testOptions(t), "{}")
	const uri = "file:///a.note"
	c.open(uri, "text", "Hello,\n👩‍💻  and more\nlast")
	for _, test := range []struct {
		at   position
		want bool
		code string
	}{
		{position{1, 4}, false, "untidy-space"},
		{position{1, 5}, true, "untidy-space"},
		{position{1, 7}, true, "untidy-space"},
		{position{1, 8}, false, "untidy-space"},
		{position{0, 3}, true, "missing-reason"},
		{position{2, 0}, false, "missing-reason"},
	} {
		p := of(uri)
		p["range"] = span{test.at, test.at}
		p["context"] = map[string]any{}
		offered := false
		for _, a := range result[[]codeAction](c, "textDocument/codeAction", p) {
			offered = offered || len(a.Diagnostics) > 0 && a.Diagnostics[0].Code == test.code
		}
		if offered != test.want {
			t.Errorf("%s at %v: offered: %v", test.code, test.at, offered)
		}
	}
}

// TestDocumentChanges holds that an edit names the version it is for, where the client takes that.
func TestDocumentChanges(t *testing.T) {
	c := dial(t, testOptions(t), `{"workspace":{"workspaceEdit":{"documentChanges":true}}}`)
	c.open("file:///a.note", "text", "Hi")
	c.change("file:///a.note", "Hi  Zoë", 5)
	for _, a := range c.actions("file:///a.note") {
		if len(a.Edit.Changes) > 0 || len(a.Edit.DocumentChanges) != 1 || a.Edit.DocumentChanges[0].TextDocument != (versioned{"file:///a.note", 5}) {
			t.Errorf("%s: %+v", a.Title, a.Edit)
		}
	}
}

// TestAllowing shows what becomes of front matter in which something is allowed.
func TestAllowing(t *testing.T) {
	for _, test := range []struct{ note, entry, want string }{
		{"Hi", "link", "---\nallow: [link]\n---\nHi"},
		{"\ufeffHi\r\n", "link", "\ufeff---\r\nallow: [link]\r\n---\r\nHi\r\n"},
		{"\nHi", "link", "---\nallow: [link]\n---\n\n\nHi"},
		{"---\n---\nHi", "link: \"ü\"", "---\nallow: [\"link: \\\"ü\\\"\"]\n---\nHi"},
		{"---\r\nlang: en\r\n---\r\nHi", "link", "---\r\nlang: en\r\nallow: [link]\r\n---\r\nHi"},
		{"---\nallow: # none\nlang: en\n---\nHi", "link", "---\nallow: [link]\nlang: en\n---\nHi"},
		{"---\nallow: shouting\n---\nHi", "link", "---\nallow: [shouting, link]\n---\nHi"},
		{"---\nallow: [\n  shouting,\n]\nlang: en\n---\nHi", "link", "---\nallow: [shouting, link]\nlang: en\n---\nHi"},
		{"---\nallow:\n  - shouting # why\n\nlang: en\n---\nHi", "link: ü", "---\nallow:\n  - shouting # why\n  - \"link: ü\"\n\nlang: en\n---\nHi"},
		{"---\nallow:\n- shouting\n---\nHi", "link", "---\nallow:\n- shouting\n- link\n---\nHi"},
		{"---\nallow:\n  - >-\n    two\n    lines\nlang: en\n---\nHi", "link", "---\nallow: [\"two lines\", link]\nlang: en\n---\nHi"},
		{"---\n{lang: en}\n---\nHi", "link", ""},
		{"---\nallow: {a: b}\n---\nHi", "link", ""},
		{"---\nlang: [\n---\nHi", "link", ""},
		{"---\nlang: en\nHi", "link", ""},
		{"---\n- a\n---\nHi", "link", ""},
	} {
		got, ok := allowing(test.note, test.entry)
		if test.want == "" && (ok || got != test.note) || test.want != "" && got != test.want {
			t.Errorf("%q, %q: (-want +got)\n%s", test.note, test.entry, cmp.Diff(test.want, got))
		}
	}
}

// TestManyFindings holds that there is an end to what is offered, and that what the
// same entry allows is offered once.
func TestManyFindings(t *testing.T) {
	c := dial(t, testOptions(t), "{}")
	const uri = "file:///a.note"
	published := c.open(uri, "text", strings.Repeat("Zoë  ", 300))
	actions := c.actions(uri)
	if n := len(published.Diagnostics); n < 300 || len(actions) > maxOffered+10 || len(actions) < maxOffered {
		t.Errorf("%d actions for %d findings", len(actions), n)
	}
	allowed := 0
	for _, a := range actions {
		if a.Title == "Allow in this note: untidy-space" {
			allowed += len(a.Diagnostics)
		}
	}
	if allowed < maxOffered-10 {
		t.Errorf("one action allows %d findings", allowed)
	}
}
