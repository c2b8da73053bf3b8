package report

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/lint"
	"note/lint/text"
)

// judged is a note in which words are found: each finding is a rule, a severity and the words.
func judged(input string, start int, findings ...lint.Finding) Note {
	n := Note{Report: lint.Report{
		Note:      lint.Note{Source: "größe.note", Input: input, Start: start, Network: lint.Network{Name: "linkedin", Limit: 300}},
		Lang:      "de",
		Graphemes: text.Graphemes(input[start:]),
		UTF16:     text.UTF16(input[start:]),
	}}
	for _, f := range findings {
		at := start
		if f.Evidence != "" {
			at = strings.Index(input, f.Evidence)
		}
		f.Span = text.Span{Start: at, End: at + len(f.Evidence)}
		places := text.Locate(input, []int{f.Span.Start, f.Span.End})
		f.Start, f.End = places[0], places[1]
		n.Findings = append(n.Findings, f)
	}
	return n
}

// printed is what a format writes for a run.
func printed(t *testing.T, format string, o Options, failed int, notes ...Note) string {
	t.Helper()
	f, ok := Find(format)
	if !ok {
		t.Fatalf("no format %q", format)
	}
	var out bytes.Buffer
	p := f.New(&out, o)
	for _, n := range notes {
		if err := p.Note(n); err != nil {
			t.Fatal(err)
		}
	}
	if err := p.Close(Failures{Count: failed}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// compare shows where got differs, with what is invisible made visible.
func compare(t *testing.T, want, got string) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

var (
	placeholder = lint.Finding{Rule: "left-in-placeholder", Severity: lint.Error, Evidence: "{{name}}", Message: "put the name there"}
	phrase      = lint.Finding{Rule: "generic-phrase", Fault: "fits-all", Severity: lint.Warning, Evidence: "Ihr Profil", Message: "says nothing"}
	noReason    = lint.Finding{Rule: "missing-reason", Fault: "fits-all", Severity: lint.Error, Message: "say why"}
	untidy      = lint.Finding{Rule: "untidy-space", Severity: lint.Info, Evidence: "  ", Message: "one blank will do",
		Fix: &lint.Fix{Safe: true, Edits: []lint.Edit{{Start: 5, End: 7, New: " "}}}}
)

func TestText(t *testing.T) {
	got := printed(t, "text", Options{Columns: text.UnitGraphemes}, 0,
		judged("Grüße 👩‍💻 Ju\u0308rgen {{name}},\r\nich sah Ihr Profil.", 0, noReason, placeholder, phrase))
	compare(t, `größe.note:1:16: error: left-in-placeholder
    Grüße 👩‍💻 Jürgen {{name}},
                    ^^^^^^^^
    put the name there

größe.note:2:9: error: generic-phrase, missing-reason
    ich sah Ihr Profil.
            ^^^^^^^^^^
    says nothing
    say why

größe.note: revise · 44/300 characters · 2 errors, 1 warning
`, strings.ReplaceAll(got, "Ju\u0308rgen", "Jürgen"))
}

func TestTextSummary(t *testing.T) {
	foreign := judged("Bonjour", 0)
	foreign.Lang = ""
	piped := judged("Hallo", 0)
	piped.Report.Note.Source = "-"
	row := judged("Hallo", 0)
	row.Row = 17
	for _, test := range []struct {
		name   string
		ui     string
		failed int
		notes  []Note
		want   string
	}{
		{"none", "en", 0, nil, ""},
		{"clean", "en", 0, []Note{judged("Hallo", 0)}, "größe.note: ready · 5/300 characters\n"},
		{"stdin", "de", 0, []Note{piped}, "bereit · 5/300 Zeichen\n"},
		{"language unknown", "en", 0, []Note{foreign},
			"größe.note: ready · 7/300 characters · language not recognised: only the form was checked\n"},
		{"several", "de", 2, []Note{judged("Hallo", 0), judged("Guten Tag", 0)}, "2 Nachrichten: 2 bereit · 2 nicht lesbar\n"},
		{"several, one unknown", "en", 0, []Note{judged("Hallo", 0), foreign},
			"2 notes: 2 ready · 1 in a language not recognised: only the form was checked\n"},
		{"a row", "en", 0, []Note{row}, "größe.note:17: ready · 5/300 characters\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			compare(t, test.want, printed(t, "text", Options{UI: test.ui}, test.failed, test.notes...))
		})
	}
}

func TestTextColors(t *testing.T) {
	got := printed(t, "text", Options{Color: true}, 0, judged("Ihr Profil", 0, phrase))
	want := bold + "größe.note:1:1:" + plain + " " + yellow + "warning:" + plain + " generic-phrase\n" +
		"    " + yellow + "Ihr Profil" + plain + "\n    " + yellow + "^^^^^^^^^^" + plain + "\n"
	if !strings.HasPrefix(got, want) {
		t.Errorf("got %q, want %q at its start", got, want)
	}
}

func TestTextSaysWhatFixCures(t *testing.T) {
	got := printed(t, "text", Options{UI: "de"}, 0, judged("Hallo  Jürgen", 0, untidy))
	compare(t, `größe.note:1:6: Hinweis: untidy-space
    Hallo  Jürgen
         ^^
    one blank will do

größe.note: bereit · 13/300 Zeichen · 1 Hinweis · --fix behebt 1
`, got)
}

func TestTextExplains(t *testing.T) {
	const note = "Ihr Beitrag über\nZüge"
	post := lint.Evidence{Kind: "post", Span: text.Span{Start: 0, End: len(note)}, Tie: lint.Specific, Reason: true}
	n := judged("---\nlang: de\n---\n"+note, 17)
	n.Reading = &lint.Reading{Evidence: []lint.Evidence{post}, Reason: &post, Tie: &post, NoReason: -131, FitsAll: 7, Signs: []lint.Sign{
		{Weight: &lint.Weight{Sort: "digits", NoReason: -5, FitsAll: -4}},
		{Weight: &lint.Weight{Sort: "words", Kind: "8-14", NoReason: 59, FitsAll: 45}},
		{Weight: &lint.Weight{Sort: "reason", Kind: "post", NoReason: -62, FitsAll: 1}, Span: post.Span},
		{Weight: &lint.Weight{Sort: "dense", NoReason: -24, FitsAll: -27}},
	}}
	compare(t, `größe.note:
    reason: post “Ihr Beitrag über Züge”
    tie to the reader: specific “Ihr Beitrag über Züge”
    evidence: post “Ihr Beitrag über Züge” (specific)
    missing-reason: -1.31 (speaks for it above 0): reason: post “Ihr Beitrag über Züge” -0.62, words: 8-14 +0.59, dense -0.24 …
    generic-phrase: +0.07 (speaks for it above 0): words: 8-14 +0.45, dense -0.27, digits -0.04 …

größe.note: ready · 21/300 characters
`, printed(t, "text", Options{Explain: true}, 0, n))
}

func TestLine(t *testing.T) {
	note := judged("Grüße 👩‍💻 {{name}}", 0, placeholder)
	for _, test := range []struct {
		unit   text.Unit
		column string
	}{
		{text.UnitGraphemes, "9"}, {text.UnitBytes, "21"}, {text.UnitRunes, "11"}, {text.UnitUTF16, "13"}, {text.UnitDisplay, "10"},
	} {
		want := "größe.note:1:" + test.column + ": error: put the name there [left-in-placeholder]\n"
		compare(t, want, printed(t, "line", Options{Columns: test.unit}, 0, note))
	}
	note.Row = 17
	compare(t, "größe.note:17:1: error: put the name there [left-in-placeholder]\n",
		printed(t, "line", Options{Columns: text.UnitBytes}, 0, note))
}

func TestStatus(t *testing.T) {
	unlimited := judged("Grüße", 0)
	unlimited.Report.Note.Network = lint.Network{Name: "xing"}
	for _, test := range []struct {
		name   string
		failed int
		notes  []Note
		want   string
	}{
		{"ready", 0, []Note{judged("Grüße", 0)}, "ready 5/300\n"},
		{"no limit", 0, []Note{unlimited}, "ready 5\n"},
		{"info", 0, []Note{judged("Hallo  ß", 0, untidy)}, "ready 8/300\n"},
		{"warning", 0, []Note{judged("Ihr Profil", 0, phrase)}, "look 10/300 1 warning\n"},
		{"errors", 0, []Note{judged("Ihr Profil {{name}}", 0, phrase, placeholder, noReason)}, "revise 19/300 2 errors 1 warning\n"},
		{"several", 0, []Note{judged("ß", 0), judged("Ihr Profil", 0, phrase)}, "look 2 notes 1 warning\n"},
		{"no rows", 0, nil, "ready 0 notes\n"},
		{"not read", 1, nil, ""},
		{"one of two not read", 1, []Note{judged("ß", 0)}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			compare(t, test.want, printed(t, "status", Options{}, test.failed, test.notes...))
		})
	}
}

func TestJSON(t *testing.T) {
	reason := lint.Evidence{Kind: "post", Span: text.Span{Start: 10, End: 20}, Tie: lint.Weak, Reason: true}
	n := judged("---\n---\nHallo 👩‍💻  Ihr Profil", 8, untidy, phrase)
	reason.Span = text.Span{Start: n.Findings[1].Span.Start - 8, End: n.Findings[1].Span.End - 8}
	n.Report.Note.ID = "42"
	n.Reading = &lint.Reading{Reason: &reason, Tie: &reason, Evidence: []lint.Evidence{reason}, NoReason: -131, FitsAll: 7,
		Signs: []lint.Sign{
			{Weight: &lint.Weight{Sort: "reason", Kind: "post", NoReason: -62, FitsAll: 1}, Span: reason.Span},
			{Weight: &lint.Weight{Sort: "dense", NoReason: -24, FitsAll: -27}},
		}}
	const head = `{"source":"größe.note","id":"42","lang":"de","network":"linkedin","limit":300,"graphemes":19,"utf16":23,` +
		`"verdict":"look","reason":{"kind":"post","words":"Ihr Profil"},"personalization":"weak",`
	const findings = `"findings":[` +
		`{"rule":"untidy-space","severity":"info","message":"one blank will do","evidence":"  ",` +
		`"start":{"byte":25,"utf16":19,"line":3,"column":8},"end":{"byte":27,"utf16":21,"line":3,"column":10},` +
		`"fix":{"safe":true,"edits":[{"start":5,"end":7,"new":" "}]}},` +
		`{"rule":"generic-phrase","severity":"warning","message":"says nothing","evidence":"Ihr Profil",` +
		`"start":{"byte":27,"utf16":21,"line":3,"column":10},"end":{"byte":37,"utf16":31,"line":3,"column":20},"fix":null}]}` + "\n"
	compare(t, head+findings, printed(t, "json", Options{}, 0, n))
	compare(t, head+`"evidence":[{"kind":"post","words":"Ihr Profil","object":"","tie":"weak","reason":true}],`+
		`"signs":[{"sign":"reason: post","words":"Ihr Profil","missing-reason":-0.62,"generic-phrase":0.01},`+
		`{"sign":"dense","words":"","missing-reason":-0.24,"generic-phrase":-0.27}],`+
		`"points":{"missing-reason":-1.31,"generic-phrase":0.07},`+findings,
		printed(t, "json", Options{Explain: true}, 0, n))
}

func TestJSONOfRow(t *testing.T) {
	n := judged("ß", 0)
	n.Row = 17
	if got := printed(t, "json", Options{}, 0, n); !strings.HasPrefix(got, `{"source":"größe.note","row":17,"id":"",`) {
		t.Errorf("got %s", got)
	}
}

func TestJSONOfNothing(t *testing.T) {
	n := judged("ß", 0)
	n.Lang, n.Report.Note.Source, n.Report.Note.Network = "", "-", lint.Network{Name: "xing"}
	compare(t, `{"source":"-","id":"","lang":"","network":"xing","limit":null,"graphemes":1,"utf16":1,"verdict":"ready",`+
		`"reason":null,"personalization":"none","findings":[]}`+"\n", printed(t, "json", Options{}, 0, n))
}

func TestJSONSteersNoTerminal(t *testing.T) {
	n := judged("ß", 0)
	n.Report.Note.ID = "a\x1b\u009b\u202e\U000e0041<ü👩‍💻"
	got := printed(t, "json", Options{}, 0, n)
	if text.Printable(got, "\n") != got || !strings.Contains(got, `"id":"a\u001b\u009b\u202e\udb40\udc41<ü👩`) {
		t.Errorf("got %s", got)
	}
}

func TestTextSteersNoTerminal(t *testing.T) {
	f := lint.Finding{Rule: "link", Severity: lint.Error, Evidence: "x\x1b[31m", Message: "\x1b]0;ß\a"}
	n := judged("a\u202e\tx\x1b[31m\x00", 0, f)
	n.Report.Note.Source, n.Report.Note.ID, n.Row = "\x1b[2J", "\x1b[3J", 1
	for _, format := range []string{"text", "line", "status"} {
		if got := printed(t, format, Options{Explain: true}, 0, n); text.Printable(got, "\n") != got {
			t.Errorf("%s: %q", format, got)
		}
	}
}

func TestTextOfRow(t *testing.T) {
	n := judged("Ihr Profil", 0, phrase)
	n.Row, n.Report.Note.ID = 17, "ü-42"
	got := printed(t, "text", Options{}, 0, n)
	if head, _, _ := strings.Cut(got, "\n"); head != "größe.note:17: ü-42: warning: generic-phrase" {
		t.Errorf("got %q", head)
	}
}
