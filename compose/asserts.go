package compose

import (
	"slices"
	"strings"

	"note/lint/text"
)

// asideWords is how many words behind how or that are taken to be its clause.
const asideWords = 3

// isPhrase says whether a reason surely names a thing of theirs, without saying
// anything of it: the thing, and then nothing or a preposition.
func isPhrase(start, s string) bool {
	if !opens(start, func(c *Cues) []string { return c.Thing }) || strings.ContainsAny(s, ".!?;\n") {
		return false
	}
	s = unquoted(s)
	words := text.Measure(s).Words
	n := 1
	for n < len(words) && cued(words[0].Fold+" "+words[n].Fold, func(c *Cues) []string { return c.Thing }) {
		n++
	}
	return (n == len(words) || isPreposition(words[n].Fold)) && !asserts(s, isFinite)
}

// asserts says whether a word that is finite stands in s outside quotations and the
// clauses of how, that and the like. Right behind a preposition none is: on distributed systems.
func asserts(s string, finite func(string) bool) bool {
	s = unquoted(s)
	words := text.Measure(s).Words
	inside, until := false, 0
	for i, w := range words {
		behind := i > 0 && isPreposition(words[i-1].Fold)
		switch {
		case i > 0 && strings.Contains(s[words[i-1].End:w.Start], ","):
			inside = asks(w.Fold) || relates(w.Fold)
		case asks(w.Fold), relates(w.Fold) && !behind && !isArticle(w.Fold):
			until = i + 1 + asideWords
		}
		if !inside && i >= until && !behind && finite(w.Fold) {
			return true
		}
	}
	return false
}

// isFinite says whether a folded word may be what a sentence says of somebody, in any language.
func isFinite(word string) bool {
	for i := range grammars {
		for _, f := range grammars[i].Cues.Finite {
			if end, is := strings.CutPrefix(f, "*"); is && strings.HasSuffix(word, end) {
				return true
			}
		}
	}
	return isListedFinite(word)
}

// isListedFinite is isFinite without the endings, which adjectives have, too: your detailed post.
func isListedFinite(word string) bool {
	return cued(word, func(c *Cues) []string { return c.Finite })
}

func isPreposition(word string) bool {
	return cued(word, func(c *Cues) []string { return c.Preposition })
}
func asks(word string) bool    { return cued(word, func(c *Cues) []string { return c.Asking }) }
func relates(word string) bool { return cued(word, func(c *Cues) []string { return c.Relative }) }

func isArticle(word string) bool {
	return slices.ContainsFunc(grammars, func(g Grammar) bool { return slices.Contains(g.Articles, word) })
}
