// Package rules holds the opinions, one file a rule.
//
// Goals: a rule can be read from top to bottom in its own file, with its words
// and its examples; it works in every language that there is a pack for.
//
// Non-goals: it reads no note by itself (package lint does) and knows no
// language (package lang does).
package rules

import "note/lint"

// fitsAll is the fault of a note that could be sent to anybody.
const fitsAll = "fits-all"

// All lists the rules; its order is the table of contents.
func All() []lint.Rule {
	return []lint.Rule{
		// What must never go out.
		EmptyNote,
		LeftInPlaceholder,
		EmptyMerge,
		WrongName,
		UnsupportedClaim,
		Begging,
		PrivateRemark,
		ContactPreference,
		AlreadyWritten,

		// Whether it fits.
		TooLong,
		CutByBox,
		OverFreeLimit,

		// What it says.
		GenericPhrase,
		EmptyPraise,
		MissingReason,
		MissingPersonalization,
		WeakPersonalization,
		MassText,
		SalesPitch,
		TimedAsk,
		PrivateInterest,
		StaleClaim,
		Link,
		UnnamedMutuals,
		FalseFamiliarity,
		SelfCentred,
		BigAsk,

		// How it says it.
		OwnPhrase,
		MissingGreeting,
		NobodyGreeted,
		GuessedGender,
		MixedRegister,
		UnknownLanguage,
		MixedLanguage,
		Shouting,
		UntidySpace,
		InvisibleCharacter,
		StyledLetters,
		MixedScript,

		// What was found, which comes last.
		UnusedAllow,
	}
}
