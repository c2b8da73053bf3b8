package rules

import (
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

func TestLimits(t *testing.T) {
	a := func(n int) string { return strings.Repeat("a", n) }
	tests := []struct {
		network, note string
		want          []string // rule: words found
	}{
		{"linkedin", a(200), nil},
		{"linkedin", a(201), []string{"over-free-limit: a"}},
		{"linkedin", a(300), []string{"over-free-limit: " + a(100)}},
		{"linkedin", a(301), []string{"too-long: a"}},
		{"linkedin", a(299) + "\r\n" + a(1) + "\r\n", []string{"too-long: a"}},
		{"linkedin-free", a(200), nil},
		{"linkedin-free", a(201), []string{"too-long: a"}},
		{"linkedin-premium", a(300), nil},
		{"xing", a(5000), nil},
		{"agora", "👩‍💻" + a(299), nil},
		{"linkedin-premium", a(299) + "👩‍💻", []string{"cut-by-box: 👩‍💻"}},
		{"linkedin-premium", a(297) + "👩‍💻ßü", []string{"cut-by-box: 👩‍💻ßü"}},
		{"linkedin-premium", "👩‍💻" + a(295), nil},
		{"linkedin-premium", "👩‍💻" + a(299), []string{"cut-by-box: aaaa"}},
		{"linkedin-premium", "👩‍💻" + a(300), []string{"too-long: a"}},
		{"linkedin-premium", "\r\n" + a(298) + "u\u0308", []string{"cut-by-box: u\u0308"}},
		{"linkedin-premium", a(150) + "\r\n" + a(149), nil},
		{"linkedin-premium", a(299) + "ß  \n", nil},
	}
	for _, tt := range tests {
		network, ok := lint.FindNetwork(tt.network)
		if !ok { // without a box
			network = lint.Network{Name: tt.network, Limit: 300}
		}
		report := lint.Run(lint.Note{Input: tt.note, Network: network},
			lint.Config{Rules: []lint.Rule{TooLong, CutByBox, OverFreeLimit}, Packs: lang.Packs()})
		var got []string
		for _, f := range report.Findings {
			got = append(got, f.Rule+": "+f.Evidence)
		}
		if diff := gocmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s, %q (-want +got):\n%s", tt.network, tt.note, diff)
		}
	}
}

func TestFreeLimitGivesWay(t *testing.T) {
	network := lint.Networks[0]
	for _, limit := range []int{150, 250, 500} { // of the writer's own
		network.Limit = limit
		report := lint.Run(lint.Note{Input: strings.Repeat("ß", 240), Network: network}, lint.Config{Rules: []lint.Rule{OverFreeLimit}})
		if len(report.Findings) > 0 {
			t.Errorf("limit %d: %s", limit, report.Findings[0].Message)
		}
	}
}

func TestLimitMessages(t *testing.T) {
	tests := []struct {
		note, ui, want string
	}{
		{strings.Repeat("ß", 312), "en", "312/300 characters (graphemes): cut at least 12, or the end is lost"},
		{strings.Repeat("ß", 312), "de", "312/300 Zeichen (Grapheme): mindestens 12 streichen, sonst geht der Schluss verloren"},
		{strings.Repeat("ß", 299) + "u\u0308", "en", "301/300 UTF-16 units in the network's box, which cuts the end: letters are decomposed; note lint --fix composes them, and it fits"},
		{strings.Repeat("ß", 299) + "👩‍💻", "en", "304/300 UTF-16 units in the network's box, which cuts the end (300 graphemes): an emoji counts two or more there; drop 4 units"},
		{strings.Repeat("ß", 212), "de", "212/200 Zeichen (Grapheme) ohne Premium: für ein kostenloses Konto 12 streichen"},
	}
	for _, tt := range tests {
		report := lint.Run(lint.Note{Input: tt.note, Network: lint.Networks[0]},
			lint.Config{Rules: []lint.Rule{TooLong, CutByBox, OverFreeLimit}, Packs: lang.Packs(), UI: tt.ui})
		if diff := gocmp.Diff(tt.want, report.Findings[len(report.Findings)-1].Message); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	}
}

func TestBeyond(t *testing.T) {
	m := text.Measure("ß\r\n👩‍💻u\u0308x \n")
	for n, want := range []int{0, 2, 4, 15, 18, 19, 19} {
		if got := beyondGraphemes(m, n); got != want {
			t.Errorf("behind %d graphemes: byte %d, want %d", n, got, want)
		}
	}
	if got := beyondGraphemes(text.Measure("\u0600 "), 1); got != 2 {
		t.Errorf("a cluster that reaches beyond the note: byte %d, want 2", got)
	}
	// ß 1, line break 1, 👩 2, joiner 1, 💻 2, u 1, ̈ 1, x 1
	for n, want := range []int{0, 2, 4, 4, 8, 11, 11, 15, 16, 18, 19, 19} {
		if got := beyondUnits(m, n); got != want {
			t.Errorf("behind %d units: byte %d, want %d", n, got, want)
		}
	}
}

func TestEmptyNote(t *testing.T) {
	testRows(t, EmptyNote, "de", nil, []row{
		{"", []string{"error: nothing"}},
		{" \r\n\u00a0", []string{"error: nothing"}},
		{"👩‍💻 … ?!", []string{"error: nothing"}},
		{"ß", nil},
		{"3", nil},
	})
}
