package compose

import (
	"slices"
	"strings"

	"note/lint/text"
)

// wording is a reason with its words, and the cues of the language that it is in.
type wording struct {
	s     string
	words []text.Word
	start string  // its first words, folded
	cues  []*Cues // of several languages where its own does not show
	lang  string  // "" where it does not show
}

func worded(s string) wording {
	w := wording{s: s, words: text.Measure(s).Words, start: key(beginning(s, startWords))}
	w.lang = leading(s)
	for i := range grammars {
		if w.lang == "" || w.lang == grammars[i].Lang {
			w.cues = append(w.cues, &grammars[i].Cues)
		}
	}
	return w
}

// cueList is one list of cues.
type cueList = func(*Cues) []string

// small are the beginnings that need no capital inside a sentence.
func small() []cueList {
	return []cueList{
		determiners, subjects, prepositions, askings,
		func(c *Cues) []string { return c.Lead }, func(c *Cues) []string { return c.Cause }, func(c *Cues) []string { return c.That },
		func(c *Cues) []string { return c.On }, func(c *Cues) []string { return c.Aim }, func(c *Cues) []string { return c.Doing },
		func(c *Cues) []string { return c.Leaning }, func(c *Cues) []string { return c.Thing },
	}
}

func determiners(c *Cues) []string  { return c.Determiner }
func subjects(c *Cues) []string     { return c.Subject }
func prepositions(c *Cues) []string { return c.Preposition }
func askings(c *Cues) []string      { return c.Asking }

// opens says whether the reason begins with a cue.
func (w wording) opens(cues cueList) bool {
	return slices.ContainsFunc(w.cues, func(c *Cues) bool {
		return slices.ContainsFunc(cues(c), func(cue string) bool { return begins(w.start, cue) })
	})
}

func (w wording) opensAny(lists func() []cueList) bool {
	return slices.ContainsFunc(lists(), w.opens)
}

// is says whether the word i is a cue; there need be no such word.
func (w wording) is(i int, lists ...cueList) bool {
	return i >= 0 && i < len(w.words) && slices.ContainsFunc(lists, func(list cueList) bool {
		return slices.ContainsFunc(w.cues, func(c *Cues) bool { return slices.Contains(list(c), w.words[i].Fold) })
	})
}

// opens says whether the words of start begin with a cue of any language.
func opens(start string, cues cueList) bool {
	for i := range grammars {
		if slices.ContainsFunc(cues(&grammars[i].Cues), func(cue string) bool { return begins(start, cue) }) {
			return true
		}
	}
	return false
}

// unquoted is s without what stands in quotation marks.
func unquoted(s string) string {
	for {
		open := strings.IndexAny(s, "“„\"«")
		if open < 0 {
			return s
		}
		before, quoted := cutFirst(s, open)
		end := strings.IndexAny(quoted, "”“\"»")
		if end < 0 {
			return before
		}
		_, after := cutFirst(quoted, end)
		s = before + after
	}
}

// cutFirst cuts the character at a byte out of s.
func cutFirst(s string, at int) (before, after string) {
	for i := range s[at:] {
		if i > 0 {
			return s[:at], s[at+i:]
		}
	}
	return s[:at], ""
}
