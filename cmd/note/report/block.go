package report

import (
	"slices"

	"note/lint"
)

// block is a finding, or several that say the same thing to a reader.
type block struct{ findings []lint.Finding }

// blocks gathers what the content rules say about one fault, a note that could
// go to anybody: three complaints about it would hide what to do.
func blocks(findings []lint.Finding) []block {
	var list []block
	fitsAll := -1
	for _, f := range findings {
		switch {
		case !saysFitsAll(f.Rule):
			list = append(list, block{[]lint.Finding{f}})
		case fitsAll < 0:
			fitsAll = len(list)
			list = append(list, block{[]lint.Finding{f}})
		default:
			list[fitsAll].findings = append(list[fitsAll].findings, f)
		}
	}
	if fitsAll >= 0 {
		slices.SortStableFunc(list[fitsAll].findings, wordsFirst)
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

// saysFitsAll says whether a rule's finding means: this could be sent to anybody.
func saysFitsAll(rule string) bool {
	switch rule {
	case "generic-phrase", "empty-praise", "missing-reason", "missing-personalization", "weak-personalization":
		return true
	}
	return false
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
