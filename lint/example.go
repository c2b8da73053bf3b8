package lint

import (
	"slices"
	"strings"

	"note/lint/text"
)

// The signs around what is found in a bad example.
const (
	markOpen  = "⟦"
	markClose = "⟧"
)

// Fault is what is wrong with an example.
type Fault struct {
	Part string // "bad", "good" or "fixed"
	What string
	Want string // the note with marks, or fixed; "" when it says nothing
	Got  string
}

// Try says what is wrong with an example of a rule; run lints a text in place of
// its notes. The rule must find just what Bad marks and nothing in Good, where no
// other may find a warning; its safe fixes must make Fixed of Bad, if there is one.
// Without a rule that is said of all rules that find words in Bad.
func (e Example) Try(rule string, run func(text string) []Finding) []Fault {
	var faults []Fault
	rules := []string{rule}
	if e.Bad != "" {
		bad, want, ok := Unmarked(e.Bad)
		findings := slices.DeleteFunc(run(bad), func(f Finding) bool { return f.Rule != rule && (rule != "" || f.Evidence == "") })
		for _, f := range findings {
			rules = append(rules, f.Rule)
		}
		faults = append(faults, e.bad(bad, want, findings, rule, ok)...)
		faults = append(faults, e.fixed(bad, findings, rule, run)...)
	}
	if e.Good != "" {
		faults = append(faults, e.good(rules, run)...)
	}
	return faults
}

// bad says whether something else is found than marked.
func (e Example) bad(bad string, want []text.Span, findings []Finding, rule string, ok bool) []Fault {
	var got []text.Span
	for _, f := range findings {
		got = append(got, f.Span)
	}
	got = slices.Compact(got) // two rules may find the same words
	switch {
	case !ok:
		return []Fault{{Part: "bad", What: "a mark " + markOpen + " is not closed by " + markClose}}
	case len(want) == 0 && rule == "":
		return []Fault{{Part: "bad", What: "nothing is marked: put " + markOpen + " and " + markClose + " around what is found, or name the rule that misses something"}}
	case len(want) == 0:
		want = []text.Span{{}} // something is missing, which is said at the start
	}
	if slices.Equal(want, got) {
		return nil
	}
	if len(got) == 0 {
		return []Fault{{Part: "bad", What: "nothing is found", Want: e.Bad}}
	}
	return []Fault{{Part: "bad", What: "something else is found than marked", Want: e.Bad, Got: Marked(bad, got)}}
}

// good says what is found that should not be.
func (e Example) good(rules []string, run func(text string) []Finding) []Fault {
	var faults []Fault
	for _, f := range run(e.Good) {
		if f.Severity >= Warning || slices.Contains(rules, f.Rule) {
			faults = append(faults, Fault{Part: "good", What: f.Rule + ": " + f.Message, Got: Marked(e.Good, []text.Span{f.Span})})
		}
	}
	return faults
}

// fixed says whether the safe fixes do something else than the example shows.
func (e Example) fixed(bad string, findings []Finding, rule string, run func(text string) []Finding) []Fault {
	if e.Fixed == "" {
		return nil
	}
	fixed, err := Fixed(bad, findings)
	if err != nil || fixed != e.Fixed {
		return []Fault{{Part: "fixed", What: "the safe fixes make something else", Want: e.Fixed, Got: fixed}}
	}
	for _, f := range run(fixed) {
		if f.Rule == rule {
			return []Fault{{Part: "fixed", What: f.Rule + " still finds something", Got: Marked(fixed, []text.Span{f.Span})}}
		}
	}
	return nil
}

// Unmarked is a text without its marks, and what they enclose; ok is false when
// one is not closed.
func Unmarked(s string) (plain string, spans []text.Span, ok bool) {
	var b strings.Builder
	for {
		before, rest, marked := strings.Cut(s, markOpen)
		b.WriteString(before)
		if !marked {
			return b.String(), spans, !strings.Contains(before, markClose)
		}
		words, behind, closed := strings.Cut(rest, markClose)
		spans = append(spans, text.Span{Start: b.Len(), End: b.Len() + len(words)})
		b.WriteString(words)
		if s = behind; !closed {
			return b.String(), spans, false
		}
	}
}

// Marked is s with marks around spans, which are by position.
func Marked(s string, spans []text.Span) string {
	var b strings.Builder
	at := 0
	for _, span := range spans {
		if span.Start < at {
			continue // it overlaps one that is marked
		}
		b.WriteString(s[at:span.Start] + markOpen + s[span.Start:span.End] + markClose)
		at = span.End
	}
	return b.String() + s[at:]
}
