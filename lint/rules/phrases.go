package rules

import (
	"note/lint"
	"note/lint/lang"
)

// longest are those of phrases, which are by position, that wanted picks. Of
// those that overlap it is the longest only: they say the same thing twice.
func longest(phrases []lint.Phrase, wanted func(*lang.Group) bool) []lint.Phrase {
	var apart []lint.Phrase
	for _, p := range phrases {
		if !wanted(p.Group) {
			continue
		}
		last := len(apart) - 1
		switch {
		case last < 0 || p.Span.Start >= apart[last].Span.End:
			apart = append(apart, p)
		case p.Span.End-p.Span.Start > apart[last].Span.End-apart[last].Span.Start:
			apart[last] = p
		}
	}
	return apart
}

// reportStock reports the stock phrases of the rule that p runs: as they are
// where the note leans on them, else as a remark.
func reportStock(p *lint.Pass) {
	for _, phrase := range longest(p.Read.Stock, func(g *lang.Group) bool { return g.Rule == p.Rule() }) {
		f := reportPhrase(p, phrase)
		if p.Read.FitsAll <= 0 {
			f.Severity = min(f.Severity, lint.Info)
		}
	}
}

// reportFaults reports the faults of the rule that p runs.
func reportFaults(p *lint.Pass) {
	for _, phrase := range faults(p) {
		reportFault(p, phrase)
	}
}

// reportFault reports a fault, as a remark where it is none by itself.
func reportFault(p *lint.Pass, phrase lint.Phrase) {
	f := reportPhrase(p, phrase)
	if phrase.Group.Soft {
		f.Severity = min(f.Severity, lint.Info)
	}
}

// faults are the faults of the rule that p runs, apart from each other.
func faults(p *lint.Pass) []lint.Phrase {
	return longest(p.Read.Faults, func(g *lang.Group) bool { return g.Rule == p.Rule() })
}

// reportPhrase reports the words of a phrase and what its group says of them.
func reportPhrase(p *lint.Pass, phrase lint.Phrase) *lint.Finding {
	return p.Report(phrase.Span.Start, phrase.Span.End, lint.Text{En: "“%s”: %s", De: "„%s“: %s"},
		p.Text.Source[phrase.Span.Start:phrase.Span.End], p.Say(phrase.Group.Say))
}

// asks says whether the note asks for one of kinds.
func asks(p *lint.Pass, kinds ...string) bool {
	for _, ask := range p.Read.Asks {
		for _, kind := range kinds {
			if ask.Group.Kind == kind {
				return true
			}
		}
	}
	return false
}
