package lint

import (
	"cmp"
	"slices"

	"note/lint/lang"
	"note/lint/text"
)

// Config is what a run is told beside the note.
type Config struct {
	Rules    []Rule
	Severity map[string]Severity // by rule name: another than the rule's own
	UI       string              // language of messages: "en" or "de"
	Lang     string              // language of a note that does not show its own
	Packs    []*lang.Pack        // the languages known
	Own      *lang.Pack          // the user's own phrases, for a note whose language is unknown; nil when there are none
	Sent     []Sent              // notes that went out before, to compare a note with
	Allow    []string            // as Note.Allow, for every note: an entry without use is not reported
}

// Report is all that is known of a note after a run.
type Report struct {
	Note      Note
	Lang      string // "" when it is unknown
	Graphemes int
	UTF16     int
	Reading   *Reading // nil when the language is unknown
	Findings  []Finding

	measured []measured // with each pack that was asked for
}

// measured is what a note says whoever it is for: measured, and matched with a pack.
type measured struct {
	text    *text.Text
	pack    *lang.Pack // nil when the language is unknown
	tokens  []lang.Token
	matches []lang.Match
}

// Verdict is "ready", "look" (a warning) or "revise" (an error).
func (r Report) Verdict() string {
	switch r.Worst() {
	case Error:
		return "revise"
	case Warning:
		return "look"
	}
	return "ready"
}

// Worst is the highest severity among the findings, Off when there are none.
func (r Report) Worst() Severity {
	worst := Off
	for _, f := range r.Findings {
		worst = max(worst, f.Severity)
	}
	return worst
}

// Run judges a note by the rules of c. Findings come by position, then by name.
func Run(n Note, c Config) Report { return run(n, c, nil) }

// Again judges the note of r once more with other things known around it. What is
// the same then, the text and its language, is not measured and matched anew.
func (r Report) Again(n Note, c Config) Report {
	if len(r.measured) == 0 || n.Text() != r.measured[0].text.Source {
		return Run(n, c)
	}
	return run(n, c, r.measured)
}

func run(n Note, c Config, known []measured) Report {
	p, known := newPass(n, c, known)
	for _, rule := range c.Rules {
		if s, ok := c.Severity[rule.Name]; ok {
			rule.Severity = s
		}
		if rule.Severity == Off || rule.Content && p.Pack == nil {
			continue
		}
		p.rule = rule
		rule.Check(p)
	}
	findings := allowed(p.findings, n.Allow, c.Allow)
	slices.SortStableFunc(findings, func(a, b Finding) int {
		return cmp.Or(a.Span.Start-b.Span.Start, a.Span.End-b.Span.End, cmp.Compare(a.Rule, b.Rule))
	})
	place(findings, n)
	return Report{
		Note: n, Lang: p.Lang, Graphemes: p.Text.Graphemes, UTF16: p.Text.UTF16,
		Reading: p.Read, Findings: findings, measured: known,
	}
}

// newPass measures and reads the note, as far as it is not known yet, and adds
// what it measures to that.
func newPass(n Note, c Config, known []measured) (*Pass, []measured) {
	if len(known) == 0 {
		known = []measured{{text: text.Measure(n.Text())}}
	}
	p := &Pass{Note: n, Text: known[0].text, Packs: c.Packs, Sent: c.Sent, ui: c.UI}
	p.Shown = lang.Showing(c.Packs, p.Text)
	p.Pack = p.Shown.Choose(p.Text, n.Lang, c.Lang)
	if p.Pack != nil {
		i := slices.IndexFunc(known, func(m measured) bool { return m.pack == p.Pack })
		if i < 0 {
			m := measured{text: p.Text}
			m.match(p.Pack)
			i, known = len(known), append(known, m)
		}
		p.Lang = p.Pack.Lang
		p.Read = understood(n, known[i].masked(n))
		p.Own = p.Read.Own
	} else if c.Own != nil {
		p.Own = ownPhrases(n, p.Text, c.Own)
	}
	return p, known
}

// match finds what a pack knows in the text.
func (m *measured) match(pack *lang.Pack) {
	m.pack, m.tokens = pack, pack.Tokens(m.text)
	m.matches = pack.Match(m.tokens)
}

// place moves findings from the note's text to the input and looks up where they are.
func place(findings []Finding, n Note) {
	offsets := make([]int, 0, 2*len(findings))
	for i := range findings {
		f := &findings[i]
		f.Span.Start += n.Start
		f.Span.End += n.Start
		for j := range f.fixEdits() {
			f.Fix.Edits[j].Start += n.Start
			f.Fix.Edits[j].End += n.Start
		}
		offsets = append(offsets, f.Span.Start, f.Span.End)
	}
	slices.Sort(offsets)
	places := text.Locate(n.Input, offsets)
	at := func(offset int) text.Position {
		i, _ := slices.BinarySearch(offsets, offset)
		return places[i]
	}
	for i := range findings {
		findings[i].Start, findings[i].End = at(findings[i].Span.Start), at(findings[i].Span.End)
	}
}

func (f *Finding) fixEdits() []Edit {
	if f.Fix == nil {
		return nil
	}
	return f.Fix.Edits
}
