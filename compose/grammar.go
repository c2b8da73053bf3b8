package compose

import (
	"slices"
	"sort"
	"strings"

	"note/lint/text"
)

// Grammar is how a language puts a name into a sentence. It is data, from
// grammar/*.yaml, which the generator writes as Go literals.
type Grammar struct {
	Lang         string
	Forms        []Form
	Cases        []Case
	Contractions []Contraction
	Strong       []Ending   // of adjectives that no article stands before
	Invariable   string     // an ending of words that look like adjectives and mostly are none
	Adjectives   []string   // stems, folded and sorted
	Articles     []string   // all of them, folded and sorted
	Keeps        []string   // those of them that a name may keep as its first word
	Guarded      bool       // a name of capitals alone has an article, or not, only by Names
	Nouns        []Noun     // sorted
	Names        []Noun     // sorted; of whole names
	Short        []Spelling // words in names of schools, folded, and what they stand for
	Possessive   Possessive
	Indefinite   Indefinite
	Regions      []Region
	Cues         Cues
}

// Region is a country that has ways of its own.
type Region struct {
	Code     string   // as in a language's tag: de-CH, in small letters
	Names    []string // folded
	Spelling []Spelling
	Between  []Spelling // what is said there between two people of the region
	Titles   []string   // folded, without a full stop at the end
}

// Spelling is how a region writes or says what others write otherwise.
type Spelling struct{ Old, New string }

// Cues are the words that tell what a text of somebody's own is, folded.
type Cues struct {
	Greeting        []string
	Cause, That, On []string // beginnings of a reason
	Thing           []string // beginnings of a reason that may be no more than what is meant: your talk on locks
	Finite          []string // words, or with * endings of words, that make a sentence of it
	Preposition     []string // words that what a thing is about follows
	Asking          []string // words that begin a clause of its own: how we write
	Relative        []string // words that begin one where they are no article
	Capital         []string // words that may have a capital inside a sentence
	Ask             []string // beginnings of a reason that is a question: whether you
	Aim             []string // words that begin an infinitive: to, um
	AimEnd          []string // words that stand before it: to, zu
	Doing           []string // beginnings of a reason that says what one is doing: asking for
	Standing        []string // beginnings of a reason that stands by itself, though it is no clause: thanks, loved
	Naming          []string // beginnings of a reason that may name a thing: our
	Determiner      []string // words before a noun
	Subject         []string // pronouns that something is said of
	Inverted        []string // of them those that stand behind what is said, and never with a noun before them alone
	Lead            []string // words that a clause may begin with before its subject
	Unsure          []string // finite words that may be participles or nouns
	Object          []string // words that only what is done to them stands before
	Mine            []string // of them those of the writer
	Unsaid          []string // words behind a pronoun that say nothing of it: wir beide
	Tongue          []string // more words that show the language of a reason
	Du, Sie         []string // words that address the reader so
	Grief           []string // words of a post that tells of a loss or an illness
	Idle            []string // words of a post that say nothing alone
	Empty           []string // sentences of a post that say nothing
	Hiring          []string // beginnings of a post that offers work
	Seeking         []string // words before a role in a post that offers work
	Calling         []string // beginnings of what a reader is asked to do: DM me
	Announcing      []string // beginnings of a post that has news of its writer alone
	Joining         []string // words that a clause may end before
	Main            []string // words that a main clause begins with behind another
	Leaning         []string // words that begin a clause that needs another
	Filler          []string // words before a role that somebody is looked for
	Ending          []string // words behind it
	Linking         []string // words that a role goes on with, unless a filler follows
	Around          []string // words of a place that say it is near there; as they are written
	Wide            []string // places that are no city
	Speaking        []string // of a headline that names an event to speak at
}

// Case is a case of a language: what stands before a noun, and the endings there.
type Case struct {
	Name      string
	Articles  []Ending
	Adjective []Ending
	Noun      []Ending // of a noun on -e, -er or -el
}

// Ending is what belongs to a gender.
type Ending struct{ Gender, Text string }

// Contraction is two words written as one: bei dem, beim.
type Contraction struct{ Long, Short string }

// Noun is a word that says what a name names, or a whole name.
type Noun struct {
	Word   string // folded, unless it has capitals; "*bahn" is also the end of a word
	Gender string // "-" has no article, "?" may have one
	Place  string // the preposition for a place; "" leaves it to the form
	Of     []Class
}

// grammarOf is the grammar of a language, nil when there is none.
func grammarOf(lang string) *Grammar {
	for i := range grammars {
		if grammars[i].Lang == lang {
			return &grammars[i]
		}
	}
	return nil
}

// noun finds what a class of fields means by a name, and the word that says it,
// -1 for the whole name.
func (g *Grammar) noun(class Class, words []string) (n Noun, at int, ok bool) {
	if n, ok := named(g.Names, class, strings.Join(withoutYear(words), " ")); ok {
		return n, -1, true
	}
	for i, word := range words {
		if i+1 < len(words) {
			if n, ok := named(g.Nouns, class, text.Fold(word+" "+words[i+1])); ok {
				return n, i, true
			}
		}
		if n, ok := g.word(class, strings.Trim(word, `“”„"‚‘’'().,:;!?`)); ok {
			return n, i, true
		}
	}
	if g.Guarded {
		n, ok := named(g.Names, class, words[0])
		return n, -1, ok
	}
	return Noun{}, 0, false
}

// maxEnding is how many bytes the ending of a word may have that the nouns list.
const maxEnding = 32

// word finds a word or, of several ends of it, the longest.
func (g *Grammar) word(class Class, word string) (Noun, bool) {
	folded := text.Fold(word)
	for _, w := range []string{word, folded} {
		if n, ok := named(g.Nouns, class, w); ok {
			return n, true
		}
	}
	for size := min(max(len(word), len(folded)), maxEnding); size > 0; size-- {
		for _, w := range []string{folded, word} {
			if size <= len(w) {
				if n, ok := named(g.Nouns, class, "*"+w[len(w)-size:]); ok {
					return n, true
				}
			}
		}
	}
	return Noun{}, false
}

// named finds a word in a sorted list, for a class of fields.
func named(list []Noun, class Class, word string) (Noun, bool) {
	i := sort.Search(len(list), func(i int) bool { return list[i].Word >= word })
	for ; i < len(list) && list[i].Word == word; i++ {
		if list[i].Of == nil || slices.Contains(list[i].Of, class) {
			return list[i], true
		}
	}
	return Noun{}, false
}

// withoutYear cuts a year or a number off the end: IAA 2026.
func withoutYear(words []string) []string {
	for len(words) > 1 && strings.Trim(words[len(words)-1], "0123456789’'.#") == "" {
		words = words[:len(words)-1]
	}
	return words
}

// of is what belongs to a gender.
func of(list []Ending, gender string) string {
	for _, e := range list {
		if e.Gender == gender {
			return e.Text
		}
	}
	return ""
}
