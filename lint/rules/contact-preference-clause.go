package rules

import (
	"slices"

	"note/lint/text"
)

// refuses says whether the sentence refuses what the list names. What it welcomes
// before a "but" is not refused by what stands behind.
func (w wish) refuses(list []string) bool {
	return slices.ContainsFunc(w.refusals(), func(words []text.Word) bool { return wish{words: words}.holds(list) })
}

// refusals are the parts of the sentence that refuse something, the clauses that
// say nothing of it themselves among them: "no pitches, recruiters or crypto".
func (w wish) refusals() [][]text.Word {
	var parts [][]text.Word
	var begun []text.Word // clauses that say neither, before the first that does
	refusing, told := false, false
	for _, clause := range w.clauses() {
		refuses := clause.holds(contactPreferenceRefusals)
		told = told || refuses || clause.welcomes()
		switch {
		case !told:
			begun = append(begun, clause.words...)
			continue
		case refuses:
			refusing = true
		case clause.welcomes():
			refusing = false
		}
		if refusing {
			parts = append(parts, begun, clause.refused())
		}
		begun = nil
	}
	return parts
}

// clauses are the sentence, cut at commas and at words such as "but".
func (w wish) clauses() []wish {
	var list []wish
	for i, word := range w.words {
		const cuts = text.Comma | text.Colon | text.Dash
		if i == 0 || word.Before&cuts != 0 || listed(contactPreferenceTurns, word.Fold) {
			list = append(list, wish{})
		}
		last := &list[len(list)-1]
		last.words = append(last.words, word)
	}
	return list
}

// welcomes says whether a clause is glad of something: "welcome", "happy to", but not "happy in my job".
func (w wish) welcomes() bool {
	for i, word := range w.words {
		glad := i > 0 && listed(contactPreferenceGlad, w.words[i-1].Fold)
		if glad && listed(contactPreferenceGladOf, word.Fold) {
			return true
		}
	}
	return w.holds(contactPreferenceWelcomes)
}

// refused is the clause up to a condition: "no requests without a job description" refuses requests.
func (w wish) refused() []text.Word {
	for i, word := range w.words {
		if listed(contactPreferenceWithout, word.Fold) && (wish{words: w.words[:i]}).holds(contactPreferenceRefusals) {
			return w.words[:i]
		}
	}
	return w.words
}
