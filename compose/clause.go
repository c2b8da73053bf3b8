package compose

import (
	"slices"
	"strings"

	"note/lint/text"
)

// asideWords is how many words behind how or that are taken to be its clause.
const asideWords = 3

// isPhrase says whether a reason surely names a thing, without saying anything of
// it: the thing, and then nothing or a preposition.
func (w wording) isPhrase() bool {
	if strings.ContainsAny(w.s, ".!?;\n") {
		return false
	}
	w = w.bare()
	known := w.opens(func(c *Cues) []string { return c.Thing })
	if !known && !w.opens(func(c *Cues) []string { return c.Naming }) || w.asserts() || w.mayAssert() {
		return false
	}
	n := 1
	for n < len(w.words) && !w.is(n, prepositions) {
		if w.is(n, subjects) {
			return false
		}
		n++
	}
	// A word on -s may be what the thing does: your podcast rocks.
	does := n > 2 && strings.HasSuffix(w.words[n-1].Fold, "s") && w.lang != "de"
	return n > 1 && !does && (w.lang != "de" || w.words[n-1].Case != text.Lower)
}

// bare is the reason without what stands in quotation marks.
func (w wording) bare() wording {
	if s := unquoted(w.s); s != w.s {
		w.s, w.words = s, text.Measure(s).Words
	}
	return w
}

// outside lists the words that stand outside of the clauses of how, that and the
// like. Right behind a preposition that begins none: on that.
func (w wording) outside() []int {
	var list []int
	inside, until := false, 0
	for i, word := range w.words {
		behind := w.is(i-1, prepositions)
		asks, relates := w.is(i, askings), w.is(i, func(c *Cues) []string { return c.Relative })
		switch {
		case i > 0 && strings.Contains(w.s[w.words[i-1].End:word.Start], ","):
			inside = asks || relates
		case i > 0 && (asks || relates && !behind && !isArticle(word.Fold)):
			until = i + 1 + asideWords
		}
		if !inside && i >= until {
			list = append(list, i)
		}
	}
	return list
}

// asserts says whether a word that may be finite, or one that only goes with one,
// stands outside of quotations and the clauses of how, that and the like.
func (w wording) asserts() bool {
	w = w.bare()
	return slices.ContainsFunc(w.outside(), func(i int) bool {
		return i > 0 && (w.isFinite(i) || w.is(i, subjects) && !w.is(i-1, prepositions) && w.lang != "de" || w.is(i, func(c *Cues) []string { return c.Inverted }))
	})
}

// mayAssert says whether a word that may be finite, or one that it is done to, stands
// where asserts looks for one that surely is.
func (w wording) mayAssert() bool {
	finite := func(i int) bool {
		return (w.is(i, func(c *Cues) []string { return c.Finite }) || w.ends(i) && !w.is(i-1, determiners)) && (w.lang != "de" || w.words[i].Case == text.Lower)
	}
	return slices.ContainsFunc(w.outside(), func(i int) bool {
		return i > 0 && (w.is(i, func(c *Cues) []string { return c.Mine }) || !w.is(i-1, prepositions) && finite(i))
	})
}

// isClause says whether the reason surely has a subject and what is said of it.
func (w wording) isClause() bool {
	w = w.bare()
	if len(w.words) < 2 {
		return false
	}
	if w.is(0, subjects) {
		return w.isSaid(1)
	}
	for _, i := range w.outside() {
		switch {
		case i == 0:
		case w.isFinite(i):
			return !w.trails(i)
		case w.is(i, func(c *Cues) []string { return c.Inverted }) && !w.is(i-1, prepositions):
			return true
		case w.is(i, subjects) && w.lang != "de":
			// The meeting we had is no clause, at Kew we met is one.
			if !w.is(i-1, prepositions) {
				return w.opens(prepositions) || w.opens(func(c *Cues) []string { return c.Lead })
			}
		}
	}
	return false
}

// isSaid says whether the word i, right behind a pronoun, is what is said of it.
func (w wording) isSaid(i int) bool {
	if w.lang != "de" {
		return !w.is(i, prepositions, func(c *Cues) []string { return c.Joining })
	}
	fold := w.words[i].Fold
	verb := slices.ContainsFunc([]string{"e", "en", "st", "t", "n"}, func(end string) bool { return strings.HasSuffix(fold, end) })
	return w.isFinite(i) || w.words[i].Case == text.Lower && verb && !w.is(i, func(c *Cues) []string { return c.Unsaid }, prepositions, determiners)
}

// trails says whether the finite word i ends a clause without its beginning:
// gemeinsam in Jena studiert haben.
func (w wording) trails(i int) bool {
	if w.lang != "de" || i+1 < len(w.words) || i < 1 {
		return false
	}
	before := w.words[i-1]
	return before.Case == text.Lower && (strings.HasSuffix(before.Fold, "t") || strings.HasSuffix(before.Fold, "en"))
}

// isFinite says whether the word i surely is what a sentence says of somebody. A
// word that may be a participle or a noun must be followed by what it is done to;
// and a German noun is none.
func (w wording) isFinite(i int) bool {
	if w.is(i-1, prepositions) || w.lang == "de" && w.words[i].Case != text.Lower {
		return false
	}
	unsure := w.is(i, func(c *Cues) []string { return c.Unsure }) || w.ends(i)
	switch {
	case unsure:
		return !w.is(i-1, determiners) && (i+1 == len(w.words) || w.is(i+1, determiners, askings, func(c *Cues) []string { return c.Object }))
	case w.is(i, func(c *Cues) []string { return c.Finite }):
		return true
	}
	// What nobody has listed is a verb where it is done to the writer: bent my head.
	joined := w.is(i, prepositions, askings, determiners, func(c *Cues) []string { return c.Joining }, func(c *Cues) []string { return c.Lead }, func(c *Cues) []string { return c.Object })
	return i > 1 && !joined && w.opens(determiners) && w.is(i+1, func(c *Cues) []string { return c.Mine }) && w.words[i].Case == text.Lower
}

// ends says whether the word i has an ending of finite words, which participles have, too.
func (w wording) ends(i int) bool {
	return slices.ContainsFunc(w.cues, func(c *Cues) bool {
		return slices.ContainsFunc(c.Finite, func(f string) bool {
			end, is := strings.CutPrefix(f, "*")
			return is && strings.HasSuffix(w.words[i].Fold, end)
		})
	})
}

func isArticle(word string) bool {
	return slices.ContainsFunc(grammars, func(g Grammar) bool { return slices.Contains(g.Articles, word) })
}
