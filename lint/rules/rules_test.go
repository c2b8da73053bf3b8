package rules

import (
	"cmp"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

func TestValid(t *testing.T) {
	if err := lint.Validate(All()); err != nil {
		t.Error(err)
	}
}

// TestFaults holds that what says that a note fits everybody is one fault.
func TestFaults(t *testing.T) {
	faults := map[string][]string{}
	report := lint.Run(lint.Note{Input: "Hi Zoë, I'd like to expand my network 👩‍💻  ", Lang: "en"}, lint.Config{Rules: All(), Packs: lang.Packs()})
	for _, f := range report.Findings {
		faults[f.Fault] = append(faults[f.Fault], f.Rule)
	}
	want := map[string][]string{fitsAll: {"missing-personalization", "missing-reason", "generic-phrase"}}
	if diff := gocmp.Diff(want, faults); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestExamples(t *testing.T) {
	for _, r := range All() {
		langs := map[string]bool{}
		for i, ex := range r.Examples {
			langs[ex.Lang] = true
			t.Run(r.Name+"/"+ex.Lang+string(rune('0'+i)), func(t *testing.T) {
				testBad(t, r, ex)
				testGood(t, r, ex)
			})
		}
		if !r.Content && (!langs["en"] || !langs["de"]) {
			t.Errorf("rule %s needs an example in English and one in German", r.Name)
		}
	}
}

// testBad holds that the rule finds what is marked and nothing else, and that
// its fixes do what the example says.
func testBad(t *testing.T, r lint.Rule, ex lint.Example) {
	bad, want := unmarked(t, ex.Bad)
	findings := of(r, run(ex, bad))
	var got []text.Span
	fixes := false
	for _, f := range findings {
		got = append(got, f.Span)
		fixes = fixes || f.Fix != nil && f.Fix.Safe
	}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("bad: found elsewhere than marked\nwant %q\ngot  %q", marked(bad, want), marked(bad, got))
	}
	if !fixes {
		if ex.Fixed != "" {
			t.Error("the example shows a fix, but there is none")
		}
		return
	}
	fixed, err := lint.Fixed(bad, findings)
	if diff := gocmp.Diff(ex.Fixed, fixed); diff != "" || err != nil {
		t.Errorf("fixed: %v (-want +got):\n%s", err, diff)
	}
	again := of(r, run(ex, fixed))
	if twice, err := lint.Fixed(fixed, again); twice != fixed || err != nil || len(again) > 0 {
		t.Errorf("fixing again: %v, %q, findings %+v", err, twice, again)
	}
}

// testGood holds that no rule objects to the good note.
func testGood(t *testing.T, r lint.Rule, ex lint.Example) {
	for _, f := range run(ex, ex.Good) {
		if f.Severity >= lint.Warning || f.Rule == r.Name {
			t.Errorf("good: %s (%s): %s at %q", f.Rule, f.Severity, f.Message, f.Evidence)
		}
	}
}

// run gives what all rules find in a text that stands in place of the example's.
func run(ex lint.Example, input string) []lint.Finding {
	network, _ := lint.FindNetwork(cmp.Or(ex.Network, "linkedin"))
	n := lint.Note{Input: input, Lang: ex.Lang, Network: network, Recipient: ex.Recipient, Allow: ex.Allow}
	packs := lang.Packs()
	for i := range packs {
		pack, err := lang.WithPhrases(packs[i], "example", ex.Phrases)
		if err != nil {
			panic(err)
		}
		packs[i] = pack
	}
	return lint.Run(n, lint.Config{Rules: All(), Packs: packs}).Findings
}

// of are the findings of one rule.
func of(r lint.Rule, findings []lint.Finding) []lint.Finding {
	var list []lint.Finding
	for _, f := range findings {
		if f.Rule == r.Name {
			list = append(list, f)
		}
	}
	return list
}

// unmarked is s without its marks, and what they enclose; without marks
// something is missing, which is found at the start.
func unmarked(t *testing.T, s string) (string, []text.Span) {
	t.Helper()
	var b strings.Builder
	var spans []text.Span
	for {
		before, rest, ok := strings.Cut(s, "⟦")
		b.WriteString(before)
		if !ok {
			break
		}
		words, behind, ok := strings.Cut(rest, "⟧")
		if !ok {
			t.Fatalf("a mark is not closed: %q", s)
		}
		spans = append(spans, text.Span{Start: b.Len(), End: b.Len() + len(words)})
		b.WriteString(words)
		s = behind
	}
	if len(spans) == 0 {
		spans = []text.Span{{}}
	}
	return b.String(), spans
}

// marked is s with marks around spans, for people to compare.
func marked(s string, spans []text.Span) string {
	var b strings.Builder
	at := 0
	for _, span := range spans {
		b.WriteString(s[at:span.Start] + "⟦" + s[span.Start:span.End] + "⟧")
		at = span.End
	}
	return b.String() + s[at:]
}
