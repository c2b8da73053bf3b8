package lint

import (
	"math/bits"

	"note/lint/lang"
)

// maxGathered is how many words of a fact are looked for one by one; minLong is
// the length from which a common word among them is looked for, too.
const (
	maxGathered = 64
	minLong     = 4
)

// like are the tokens of the body that are like one of the words of content.
func (r *reader) like(words []lang.Token, like func(word, t *lang.Token) bool) []int {
	words = without(words, func(t *lang.Token) bool { return !r.pack.Content(t) })
	var found []int
	for i := r.Body.First; i < r.Body.End; i++ {
		for k := range words {
			if like(&words[k], &r.Tokens[i]) {
				found = append(found, i)
				break
			}
		}
	}
	return found
}

// kin says whether two words may come from one.
func (r *reader) kin(word, t *lang.Token) bool { return r.pack.IsKin(word.Fold, t.Fold) }

// sameName says whether t is a form of word and written as a name.
func (r *reader) sameName(word, t *lang.Token) bool {
	return t.Capital() && lang.IsForm(word.Fold, t.Fold)
}

// inARow is the first of the tokens and those that follow it one by one.
func inARow(tokens []int) hit {
	if len(tokens) == 0 {
		return hit{}
	}
	n := 1
	for n < len(tokens) && tokens[n] == tokens[0]+n {
		n++
	}
	return hit{Range{tokens[0], tokens[0] + n}, true}
}

// most finds a sentence that holds most of the longer words, in whatever form and
// order, if one of them is more than the name of a trade. Where little is there,
// it must be said to the reader.
func (r *reader) most(words []lang.Token) hit {
	words = without(words, func(t *lang.Token) bool { return len(t.Fold) < minLong && !r.pack.Content(t) })
	need := 2 + len(words)/6
	if len(words) <= 2 {
		need = len(without(words, func(t *lang.Token) bool { return !r.pack.Content(t) }))
	}
	you, end := r.pack.Class("you"), 0
	for first := r.Body.First; first < r.Body.End && need > 0; first = end {
		end = r.sentenceEnd(first)
		h, n, rare := r.gather(words, first, end)
		enough := rare > 1 || n > 2 || n > 1 && n == len(words) || r.anyIn(first, end, you)
		if n >= need && rare > 0 && enough {
			return h
		}
	}
	return hit{}
}

// gather says how many of the words the tokens [first, end) hold, from where to
// where, and for how many of them it is a word that a topic is made of.
func (r *reader) gather(words []lang.Token, first, end int) (h hit, n, rare int) {
	seen, narrow := uint64(0), uint64(0)
	for i := first; i < end; i++ {
		for k := range min(len(words), maxGathered) {
			if !r.pack.IsKin(words[k].Fold, r.Tokens[i].Fold) {
				continue
			}
			if seen == 0 {
				h.First = i
			}
			seen, h.End = seen|1<<k, i+1
			if r.pack.Content(&words[k]) && r.narrow(i, i+1) {
				narrow |= 1 << k
			}
		}
	}
	h.loose = true
	return h, bits.OnesCount64(seen), bits.OnesCount64(narrow)
}

// anyIn says whether one of the tokens [first, end) is of one of the classes.
func (r *reader) anyIn(first, end int, classes ...int) bool {
	for i := first; i < end; i++ {
		for _, c := range classes {
			if r.Tokens[i].In(c) {
				return true
			}
		}
	}
	return false
}

// without are the words that drop does not hold for.
func without(words []lang.Token, drop func(*lang.Token) bool) []lang.Token {
	var kept []lang.Token
	for i := range words {
		if !drop(&words[i]) {
			kept = append(kept, words[i])
		}
	}
	return kept
}
