package compose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"note/lint/text"
)

// definite puts a name behind a preposition, an article or both: bei der
// Deutschen Bahn. It is nil where it is not sure which article there is.
func (g *Grammar) definite(f *Form, class Class, name string) []stretch {
	words := strings.Fields(name)
	if first := text.Fold(words[0]); slices.Contains(g.Articles, first) {
		if !slices.Contains(g.Keeps, first) {
			return nil
		}
		return bare(f.Before, name)
	}
	noun, at, ok := g.noun(class, words)
	switch {
	case ok && noun.Gender == "?":
		return nil
	case ok && noun.Gender == "-", !ok && slices.Contains(f.Bare, class) && !(g.Guarded && capitals(words[0])):
		return bare(f.Before, name)
	case !ok:
		return nil
	}
	return g.articled(f, noun, words, at)
}

// bare is a name behind a preposition, if there is one.
func bare(before, name string) []stretch {
	if before == "" {
		return []stretch{{name, false}}
	}
	return []stretch{{before + " ", true}, {name, false}}
}

// articled is a name with its article; the word at says what it is.
func (g *Grammar) articled(f *Form, noun Noun, words []string, at int) []stretch {
	c := g.Cases[slices.IndexFunc(g.Cases, func(c Case) bool { return c.Name == f.Case })]
	before := f.Before
	if f.Place && noun.Place != "" {
		before = noun.Place
	}
	article := g.contracted(strings.TrimSpace(before + " " + of(c.Articles, noun.Gender)))
	line := []stretch{{article + " ", true}}
	for i, word := range words {
		if i > 0 {
			line = append(line, stretch{" ", false})
		}
		changed, sure := word, true
		switch {
		case i < at:
			changed, sure = g.adjective(c, noun.Gender, word)
		case i == at:
			changed = word + nounEnding(of(c.Noun, noun.Gender), word)
		}
		if !sure {
			return nil
		}
		line = append(line, stretch{changed, changed != word})
	}
	return joined(line)
}

// joined joins neighbours of one kind.
func joined(line []stretch) []stretch {
	var short []stretch
	for _, s := range line {
		if n := len(short); n > 0 && short[n-1].added == s.added {
			short[n-1].text += s.text
			continue
		}
		short = append(short, s)
	}
	return short
}

func (g *Grammar) contracted(s string) string {
	for _, c := range g.Contractions {
		if c.Long == s {
			return c.Short
		}
	}
	return s
}

// adjective is a word before the noun with the ending that the article asks
// for. It is not sure when it may be an adjective, or no part of the name's head.
func (g *Grammar) adjective(c Case, gender, word string) (changed string, sure bool) {
	if len(g.Strong) == 0 {
		return word, true
	}
	if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) {
		return "", false
	}
	ending := of(g.Strong, gender)
	stem, ends := strings.CutSuffix(word, ending)
	switch folded := text.Fold(stem); {
	case !ends:
		return word, true
	case slices.ContainsFunc(g.Adjectives, func(a string) bool { return isStem(a, folded) }):
		return stem + of(c.Adjective, gender), true
	}
	return word, ending == g.Invariable
}

// isStem says whether a stem is that of a list: "*isch" is the end of one.
func isStem(listed, stem string) bool {
	end, open := strings.CutPrefix(listed, "*")
	return stem == listed || open && len(stem) > len(end)+2 && strings.HasSuffix(stem, end)
}

// nounEnding is ending for a noun that takes it: the Stadtwerke, den Stadtwerken.
func nounEnding(ending, noun string) string {
	for _, end := range []string{"e", "er", "el"} {
		if strings.HasSuffix(noun, end) {
			return ending
		}
	}
	return ""
}

// capitals says whether a word is short for something: two letters or more, no small one.
func capitals(word string) bool {
	letters := 0
	for _, r := range word {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}
