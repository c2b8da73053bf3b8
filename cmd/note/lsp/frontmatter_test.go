package lsp

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestComplete shows what is offered at | and what becomes of the document when
// the first is taken.
func TestComplete(t *testing.T) {
	for _, test := range []struct {
		text  string
		want  []string
		taken string
	}{
		{"---\n|\n---\nHi", []string{"to", "from", "network", "allow"}, "---\nto:\n---\nHi"},
		{"---\n|", []string{"to", "from", "network", "allow"}, "---\nto:"},
		{"---\nnet|\n---\n", []string{"to", "from", "network", "allow"}, "---\nto:\n---\n"},
		{"---\nto:\n  name: Ü\n|\n---\n", []string{"from", "network", "allow"}, "---\nto:\n  name: Ü\nfrom:\n---\n"},
		{"---\nto:\r\n  |\r\n---\r\n", []string{"name", "post", "lang"}, "---\nto:\r\n  name: \r\n---\r\n"},
		{"---\nto:\n  name: Ü 👩‍💻\n  p|o\n---\n", []string{"post", "lang"}, "---\nto:\n  name: Ü 👩‍💻\n  post: \n---\n"},
		{"---\nto:\n  name: x\nfrom:\n  |\n---\n", []string{"name", "post", "lang"}, "---\nto:\n  name: x\nfrom:\n  name: \n---\n"},
		{"---\nto:\n  n|: x\n---\n", []string{"name", "post", "lang"}, "---\nto:\n  name: x\n---\n"},
		{"---\nto: {name: \"Ü, x\", |}\n---\n", []string{"name", "post", "lang"}, "---\nto: {name: \"Ü, x\", name: }\n---\n"},
		{"---\nto: {name: Ü, lang: |}\n---\n", []string{"de", "en"}, "---\nto: {name: Ü, lang: de}\n---\n"},
		{"---\nto:\n  lang: d|\n---\n", []string{"de", "en"}, "---\nto:\n  lang: de\n---\n"},
		{"---\nto:\n  name: |\n---\n", []string{}, ""},
		{"---\nnetwork:|\n---\n", []string{"linkedin", "xing"}, "---\nnetwork: linkedin\n---\n"},
		{"---\nnetwork: xi|ng # Ü\n---\n", []string{"linkedin", "xing"}, "---\nnetwork: linkedin # Ü\n---\n"},
		{"---\nallow: |\n---\n", []string{"link", "too-long"}, "---\nallow: link\n---\n"},
		{"---\nallow: [too-long, |]\n---\n", []string{"link", "too-long"}, "---\nallow: [too-long, link]\n---\n"},
		{"---\nallow:\n  - \"too|\"\n---\n", []string{"link", "too-long"}, "---\nallow:\n  - \"link\"\n---\n"},
		{"---\nallow:\n- |\n---\n", []string{"link", "too-long"}, "---\nallow:\n- link\n---\n"},
		{"---\nallow: [\"link: |\"]\n---\n", []string{}, ""},
		{"---\nallow:\n  - \"link: w|\"\n---\n", []string{}, ""},
		{"---\nunknown: |\n---\n", []string{}, ""},
		{"---\n|---\nHi", []string{}, ""},
		{"---\nto:\n---\nH|i", []string{}, ""},
		{"|---\nto:\n---\nHi", []string{}, ""},
		{"Hi |", []string{}, ""},
		{"|", []string{}, ""},
	} {
		for capabilities, bytes := range map[string]bool{`{}`: false, utf8Client: true} {
			c := dial(t, testOptions(t), capabilities)
			text := strings.Replace(test.text, "|", "", 1)
			c.open("file:///a.note", "text", text)
			d := &document{}
			d.set(text, 1)
			p := of("file:///a.note")
			p["position"] = d.position(strings.Index(test.text, "|"), bytes)
			labels, taken := []string{}, ""
			for i, item := range result[[]completionItem](c, "textDocument/completion", p) {
				labels = append(labels, item.Label)
				if i == 0 {
					taken = applied(t, text, workspaceEdit{Changes: map[string][]textEdit{"": {item.TextEdit}}}, bytes)
				}
			}
			if diff := cmp.Diff(test.want, labels); diff != "" {
				t.Errorf("%q: %s", test.text, diff)
			}
			if diff := cmp.Diff(test.taken, taken); diff != "" {
				t.Errorf("%q: %s", test.text, diff)
			}
		}
	}
}

// TestHover shows what is said of the place before |.
func TestHover(t *testing.T) {
	for _, test := range []struct {
		text string
		want string // is in it; "" when nothing is said
	}{
		{"---\nnet|work: xing\n---\nHi", "where the note goes"},
		{"---\n|network: xing\n---\nHi", "where the note goes"},
		{"---\nnetwork: xi|ng\n---\nHi", "no published limit"},
		{"---\nto:\n  po|st: Ü\n---\nHi", "their post"},
		{"---\nto: {na|me: Ü}\n---\nHi", "full name"},
		{"---\nto:\n  post: net|work\n---\nHi", ""},
		{"---\nallow: [too-long, li|nk]\n---\nHi", "a link"},
		{"Hi Jürgen 👩‍💻, see www.mü|ller.example", "link (warning)"},
		{"Hi Jürgen, your talk on dual writes saved our mi|gration. Shall we connect?", ""},
		{"", "empty-note (error)"},
	} {
		c := dial(t, testOptions(t), `{}`)
		text := strings.Replace(test.text, "|", "", 1)
		c.open("file:///a.note", "text", text)
		d := &document{}
		d.set(text, 1)
		p := of("file:///a.note")
		p["position"] = d.position(max(0, strings.Index(test.text, "|")), false)
		got := result[*hover](c, "textDocument/hover", p)
		switch {
		case got == nil && test.want != "":
			t.Errorf("%q: nothing", test.text)
		case got != nil && (test.want == "" || !strings.Contains(got.Contents.Value, test.want) || got.Contents.Kind != "plaintext"):
			t.Errorf("%q: %+v", test.text, got)
		}
	}
}

// TestMarkdown holds that Markdown is sent only to who reads it, and that rules at one place come one after the other.
func TestMarkdown(t *testing.T) {
	c := dial(t, testOptions(t), `{"textDocument":{"hover":{"contentFormat":["markdown","plaintext"]}}}`)
	published := c.open("file:///a.note", "text", "Hello")
	p := of("file:///a.note")
	p["position"] = position{}
	got := result[hover](c, "textDocument/hover", p).Contents
	var here []string
	for _, d := range published.Diagnostics {
		if d.Range.Start == (position{}) && !slices.Contains(here, d.Code) {
			here = append(here, d.Code)
		}
	}
	if n := strings.Count(got.Value, "## "); got.Kind != "markdown" || n != len(here) || n < 2 {
		t.Errorf("%d rules of %v: %+v", n, here, got)
	}
}
