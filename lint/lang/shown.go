package lang

import "note/lint/text"

// Shown says of each word of a text which languages it shows.
type Shown struct {
	Packs []*Pack
	Words [][]bool // for each of Packs: whether each word shows its language
}

// Showing looks for the words of t that show the languages of packs.
func Showing(packs []*Pack, t *text.Text) Shown {
	s := Shown{packs, make([][]bool, len(packs))}
	all := make([]bool, len(packs)*len(t.Words))
	for k := range packs {
		s.Words[k], all = all[:len(t.Words)], all[len(t.Words):]
	}
	for i := range t.Words {
		word := t.Words[i].Fold
		h := hash(word)
		for k, p := range packs {
			s.Words[k][i] = p.FunctionLookup.findHashed(h, word, p.Function) >= 0
		}
	}
	return s
}

// Shows says whether w is one of the words that show the language.
func (p *Pack) Shows(w *text.Word) bool { return p.FunctionLookup.find(w.Fold, p.Function) >= 0 }

// Choose is the function Choose for the text that s was made of.
func (s Shown) Choose(t *text.Text, want, fallback string) *Pack {
	if want != "" {
		return named(s.Packs, want)
	}
	pack, foreign := s.best(t)
	if pack != nil || foreign {
		return pack
	}
	if fallback == "" && len(s.Packs) > 0 {
		return s.Packs[0]
	}
	return named(s.Packs, fallback)
}

// best is the pack whose function words stand most often in t, outside of
// quotations if there is one there, nil when none leads; other says that t shows a
// language that no pack is for.
func (s Shown) best(t *text.Text) (best *Pack, other bool) {
	best, other, ok := s.bestOf(t, unquoted)
	if !ok {
		best, other, _ = s.bestOf(t, func(*text.Text, int) bool { return true })
	}
	return best, other
}

// unquoted says whether word i of t stands outside of quotations: an English title in
// a German note is no English.
func unquoted(t *text.Text, i int) bool { return !t.Quoted(t.Words[i].Start) }

// bestOf is best by the words that count; ok says that there are any.
func (s Shown) bestOf(t *text.Text, counts func(t *text.Text, word int) bool) (best *Pack, other, ok bool) {
	top, second := 0, 0
	for k, p := range s.Packs {
		n := 0
		for i, does := range s.Words[k] {
			if does && counts(t, i) {
				n++
			}
		}
		switch {
		case n > top:
			best, top, second = p, n, top
		case n > second:
			second = n
		}
	}
	n := oddWords(t)
	for i := range t.Words {
		if foreign(s.Packs, &t.Words[i]) && counts(t, i) {
			n++
		}
	}
	if n > top && (n > 1 || len(t.Words) >= minForeign) || isStrange(s.Packs, t, top) {
		return nil, true, true
	}
	if top == second {
		return nil, false, top > 0
	}
	return best, false, true
}
