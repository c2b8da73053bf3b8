// Package rules holds the opinions, one file a rule.
package rules

import "note/lint"

// All lists the rules; its order is the table of contents.
func All() []lint.Rule {
	return []lint.Rule{
		EmptyNote,
		TooLong,
		GenericPhrase,
		EmptyPraise,
		MissingReason,
		MissingPersonalization,
		WeakPersonalization,
		SalesPitch,
		TimedAsk,
	}
}
