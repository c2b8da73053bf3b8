package report

import (
	"slices"

	"note/lint"
)

// block is a finding, or several that say the same thing to a reader.
type block struct{ findings []lint.Finding }

// blocks gathers the findings of one fault: three complaints about a note that
// could go to anybody would hide what to do.
func blocks(findings []lint.Finding) []block {
	var list []block
	of := map[string]int{} // by fault
	for _, f := range findings {
		i, seen := of[f.Fault]
		if f.Fault != "" && seen {
			list[i].findings = append(list[i].findings, f)
			continue
		}
		of[f.Fault] = len(list)
		list = append(list, block{[]lint.Finding{f}})
	}
	for _, b := range list {
		slices.SortStableFunc(b.findings, wordsFirst)
	}
	slices.SortStableFunc(list, func(a, b block) int { return a.findings[0].Span.Start - b.findings[0].Span.Start })
	return list
}

// wordsFirst puts words that were found before what is missing: they are where to begin.
func wordsFirst(a, b lint.Finding) int {
	switch {
	case a.Evidence != "" && b.Evidence == "":
		return -1
	case a.Evidence == "" && b.Evidence != "":
		return 1
	}
	return 0
}

// severity is the highest of the block.
func (b block) severity() lint.Severity {
	return lint.Report{Findings: b.findings}.Worst()
}

// rules names the block's rules, each once.
func (b block) rules() []string {
	var names []string
	for _, f := range b.findings {
		if !slices.Contains(names, f.Rule) {
			names = append(names, f.Rule)
		}
	}
	return names
}
