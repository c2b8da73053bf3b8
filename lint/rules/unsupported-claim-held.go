package rules

import (
	"maps"
	"slices"
	"strings"

	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

// held is what the facts of reader and writer hold.
type held struct {
	*lint.Pass
	read []heldValue // see values
}

// heldValue is one fact.
type heldValue struct {
	field  string
	theirs bool // the reader's
	words  []lang.Token
}

// values are the facts in words, read when something is looked for in them.
func (h *held) values() []heldValue {
	if h.read == nil {
		h.add(h.Note.Recipient, true)
		h.add(h.Note.Sender, false)
	}
	return h.read
}

// add reads the facts of one of the two.
func (h *held) add(known lint.Known, theirs bool) {
	for _, field := range slices.Sorted(maps.Keys(known)) {
		for _, value := range known[field] {
			if saysSomething(field) {
				h.read = append(h.read, heldValue{field, theirs, h.Pack.Tokens(text.Measure(value))})
			}
		}
	}
}

// saysSomething says whether a field tells of somebody's life.
func saysSomething(field string) bool {
	switch field {
	case "lang", "register", "url", "pronouns", "salutation", "mutual_count":
		return false
	}
	return true
}

// of are the reader's facts of the fields.
func (h *held) of(fields ...string) []string {
	var values []string
	for _, field := range fields {
		values = append(values, h.Note.Recipient[field]...)
	}
	return values
}

// shared is the number of shared contacts, 0 when it is not known.
func (h *held) shared() int {
	for _, value := range h.of("mutual_count") {
		return numberIn(h.Pack.Tokens(text.Measure(value)))
	}
	return 0
}

// rare are the tokens of a name, without its legal form and small words around
// it; none when no word of it is more than common or a trade.
func (h *held) rare(tokens []lang.Token) []lang.Token {
	first, last, rare := len(tokens), 0, false
	for i := range tokens {
		t := &tokens[i]
		if lang.IsLegalForm([]string{h.Text.Source[t.Start:t.End]}) {
			continue
		}
		wide := h.Pack.Wide(t) && !t.In(h.Pack.Class("place"))                     // a school is called by its town
		is := h.Pack.Content(t) && !wide && strings.Trim(t.Fold, t.Fold[:1]) != "" // XXX is nobody
		if rare = rare || is; is || t.Capital() {
			first, last = min(first, i), i+1
		}
	}
	if !rare {
		return nil
	}
	return tokens[first:last]
}

// employer is the name of an employer without what a preposition hangs on it,
// "Initech zu Deichen", unless the field holds that, too. In English it belongs to
// the name: Bank of Ilmenau.
func (h *held) employer(said []lang.Token, field string) []lang.Token {
	for i := 1; h.Pack.CapitalNouns && i < len(said); i++ {
		if said[i].In(h.Pack.Class("preposition")) && !h.fieldHolds(field, said[i+1:]) {
			return said[:i]
		}
	}
	return said
}

// holds says whether any of the words that carry content stands in any fact.
// It is generous: an ending, a part of a compound, initials will do.
func (h *held) holds(said []lang.Token) bool { return h.fieldHolds("", said) }

// fieldHolds says the same of a field's facts, "" for all.
func (h *held) fieldHolds(field string, said []lang.Token) bool {
	return slices.ContainsFunc(h.values(), func(v heldValue) bool {
		if field != "" && v.field != field {
			return false
		}
		for i := range said {
			if h.Pack.Content(&said[i]) && h.standsIn(said[i:], v.words) {
				return true
			}
		}
		return false
	})
}

// standsIn says whether the first of the words said is one of words, or short for
// some, or some for it.
func (h *held) standsIn(said, words []lang.Token) bool {
	for k := range words {
		a, b := &said[0], &words[k]
		if a.Fold == b.Fold || h.Pack.Content(b) && (h.Pack.IsKin(a.Fold, b.Fold) || isBegun(a.Fold, b.Fold) || isBegun(b.Fold, a.Fold)) {
			return true
		}
		if isShortFor(a, words[k:]) || isShortFor(b, said) {
			return true
		}
	}
	return false
}

// minBegun is the length from which the beginning of a word stands for it.
const minBegun = 4

func isBegun(a, b string) bool { return len(a) >= minBegun && strings.HasPrefix(b, a) }

// maxShort is how many letters an abbreviation has at most.
const maxShort = 5

// isShortFor says whether t is written in capitals that the words begin with (TU,
// BMW), or that stand in the first of them in this order (VW, KfW).
func isShortFor(t *lang.Token, words []lang.Token) bool {
	if t.Case != text.Upper && t.Case != text.Mixed || len(t.Fold) > maxShort {
		return false
	}
	initials := ""
	for _, w := range words {
		initials += w.Fold[:1]
	}
	return strings.HasPrefix(initials, t.Fold) || len(words[0].Fold) > len(t.Fold) && holdsLetters(words[0].Fold, t.Fold)
}

// holdsLetters says whether word begins with the first of letters and holds the others in order.
func holdsLetters(word, letters string) bool {
	if word[0] != letters[0] {
		return false
	}
	for i := range len(letters) {
		at := strings.IndexByte(word, letters[i])
		if at < 0 {
			return false
		}
		word = word[at+1:]
	}
	return true
}

// likeScript are the values in letters such as those of what is said: whether
// Яндекс is Yandex nobody can tell from the words.
func (h *held) likeScript(said []lang.Token, values []string) []string {
	isForeigner := func(t lang.Token) bool { return isForeign(t.Fold) }
	foreign := slices.ContainsFunc(said, isForeigner)
	var like []string
	for _, value := range values {
		if slices.ContainsFunc(h.Pack.Tokens(text.Measure(value)), isForeigner) == foreign {
			like = append(like, value)
		}
	}
	return like
}

// report reports the tokens said.
func (h *held) report(said []lang.Token, message lint.Text, known string) *lint.Finding {
	start, end := said[0].Start, said[len(said)-1].End
	return h.Report(start, end, message, h.Text.Source[start:end], known)
}

// tokensIn are the tokens within span.
func tokensIn(p *lint.Pass, span text.Span) []lang.Token {
	first, _ := slices.BinarySearchFunc(p.Text.Words, span.Start, func(w text.Word, at int) int { return w.Start - at })
	return p.Read.Tokens[first : first+len(wordsIn(p.Text, span.Start, span.End))]
}
