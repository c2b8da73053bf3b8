package rules

import (
	"cmp"
	"fmt"
	"slices"
	"testing"
	"time"

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
			langs[cmp.Or(ex.Lang, lang.Detect(text.Measure(ex.Good)))] = true
			t.Run(r.Name+"/"+ex.Lang+string(rune('0'+i)), func(t *testing.T) {
				for _, f := range ex.Try(r.Name, func(text string) []lint.Finding { return run(ex, text) }) {
					t.Errorf("%s: %s\nwant %q\ngot  %q", f.Part, f.What, f.Want, f.Got)
				}
				bad, _ := unmarked(t, ex.Bad)
				if fixes := hasSafeFix(of(r, run(ex, bad))); fixes != (ex.Fixed != "") {
					t.Errorf("there are safe fixes: %t, the example shows: %q", fixes, ex.Fixed)
				}
			})
		}
		if !r.Content && (!langs["en"] || !langs["de"]) {
			t.Errorf("rule %s needs an example in English and one in German", r.Name)
		}
	}
}

// hasSafeFix says whether one of the findings can be cured without asking.
func hasSafeFix(findings []lint.Finding) bool {
	return slices.ContainsFunc(findings, func(f lint.Finding) bool { return f.Fix != nil && f.Fix.Safe })
}

// run gives what all rules find in a text that stands in place of the example's.
func run(ex lint.Example, input string) []lint.Finding { return runIn("en", ex, input) }

// runIn is run with messages in a language of the interface.
func runIn(ui string, ex lint.Example, input string) []lint.Finding {
	network, _ := lint.FindNetwork(cmp.Or(ex.Network, "linkedin"))
	n := lint.Note{Input: input, Lang: ex.Lang, Network: network, Recipient: ex.Recipient, Allow: ex.Allow}
	if input != ex.Good {
		n.Earlier = ex.Earlier
	}
	n.Today, _ = time.Parse(time.DateOnly, ex.Today)
	packs := lang.Packs()
	for i := range packs {
		pack, err := lang.WithPhrases(packs[i], "example", ex.Phrases)
		if err != nil {
			panic(err)
		}
		packs[i] = pack
	}
	var sent []lint.Sent
	for i, note := range ex.Sent {
		r := lint.Run(lint.Note{Input: note, Lang: ex.Lang}, lint.Config{Packs: packs})
		sent = append(sent, lint.Sent{Place: fmt.Sprintf("sent.jsonl:%d", i+1), Wording: r.Wording()})
	}
	return lint.Run(n, lint.Config{Rules: All(), Packs: packs, UI: ui, Sent: sent}).Findings
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

// unmarked is s without its marks, and what they enclose.
func unmarked(t *testing.T, s string) (string, []text.Span) {
	t.Helper()
	plain, spans, ok := lint.Unmarked(s)
	if !ok {
		t.Fatalf("a mark is not closed: %q", s)
	}
	return plain, spans
}
