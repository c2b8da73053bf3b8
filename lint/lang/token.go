package lang

import (
	"slices"
	"strings"

	"note/lint/text"
)

// maxEnding is how many letters an inflected word may have behind its stem. A
// longer word is another word: „Arbeitsrecht“ is no form of „Arbeit“.
const maxEnding = 4

// Token is a word of a text as a pack knows it.
type Token struct {
	text.Word
	word    int16 // index into Pack.Words, or -1
	stem    int16 // the longest one of Pack.Stems that the word begins with, or -1
	tail    int16 // the longest one of Pack.Tails that the word ends with, or -1
	plain   bool  // written small where nouns are written with a capital: no content
	classes ClassSet
}

// In says whether the token is a word of the class.
func (t *Token) In(class int) bool {
	return class >= 0 && t.classes.has(class)
}

// InOne says whether the token is a word of one of the classes.
func (t *Token) InOne(classes *ClassSet) bool { return t.classes.meets(classes) }

// Capital says whether the token is written with a capital.
func (t *Token) Capital() bool {
	return t.Case == text.Title || t.Case == text.Upper || t.Case == text.Mixed
}

// Tokens looks up the words of t.
func (p *Pack) Tokens(t *text.Text) []Token {
	tokens := make([]Token, len(t.Words))
	capitals := false
	for i, w := range t.Words {
		tokens[i] = p.token(w)
		capitals = capitals || i > 0 && w.Sentence == t.Words[i-1].Sentence && tokens[i].Capital()
	}
	for i := range tokens {
		t := &tokens[i]
		t.plain = p.CapitalNouns && capitals && t.Case == text.Lower && !(t.Before&text.Hyphen != 0 && i > 0 && tokens[i-1].Capital()) // E-world is a name
		if t.word < 0 && i > 0 && t.Sentence == tokens[i-1].Sentence && p.Named(t) {
			t.leave(p.Asked.Common) // Brightwell is no form of bright
		}
	}
	return tokens
}

func (p *Pack) token(w text.Word) Token {
	t := Token{Word: w, word: -1}
	if at := p.WordLookup.findEntry(w.Fold, &p.Words); at >= 0 {
		t.word = int16(at)
		if meant := p.Words.parent(t.word); meant >= 0 {
			t.word = meant
		}
		t.join(p.set(&p.Words, t.word))
	}
	wide := p.Wide(&t)
	t.stem = p.StemLetters.longest(&p.Stems, w.Fold)
	for s := t.stem; s >= 0; s = p.Stems.parent(s) {
		if p.inflects(s, &t) {
			t.join(p.set(&p.Stems, s))
		}
	}
	if wide { // a topic of its own is not common for what it is derived from
		t.leave(p.Asked.Common)
	}
	if t.tail = -1; p.Tails.Len() > 0 {
		t.tail = p.TailLetters.longest(&p.Tails, backwards(w.Fold))
		for s := t.tail; s >= 0; s = p.Tails.parent(s) {
			t.join(p.set(&p.Tails, s))
		}
	}
	return t
}

// inflects says whether t may be a form of the word with the stem.
func (p *Pack) inflects(stem int16, t *Token) bool {
	ending := t.Fold[len(p.Stems.text(int(stem))):]
	return len(ending) <= maxEnding && (p.Endings == "" || strings.Trim(ending, p.Endings) == "")
}

// set is the set of classes of an entry.
func (p *Pack) set(of *Entries, entry int16) *ClassSet { return &p.Sets[of.set(entry)] }

func (t *Token) join(classes *ClassSet) {
	for i := range classes {
		t.classes[i] |= classes[i]
	}
}

func (t *Token) leave(class int) { t.classes.remove(class) }

// backwards is s with its bytes in reverse; folded words are compared as bytes.
func backwards(s string) string {
	b := []byte(s)
	slices.Reverse(b)
	return string(b)
}

// Known says whether the pack holds the token for a word of some class.
func (t *Token) Known() bool { return t.classes != ClassSet{} }

// Stranger is the token as a word that no pack knows.
func (t *Token) Stranger() Token { return Token{Word: t.Word, word: -1, stem: -1, tail: -1} }
