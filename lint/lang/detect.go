package lang

import (
	"note/lint/text"
)

// minForeign is how many words a text must have before one of a language that no
// pack is for tells of it, where no other word does.
const minForeign = 8

// Choose picks the pack for a text: the one named want, else the one whose
// function words the text shows, else the one named fallback, else the first. It
// is nil when the text is in a language that no pack is for.
func Choose(packs []*Pack, t *text.Text, want, fallback string) *Pack {
	if want != "" {
		return named(packs, want)
	}
	pack, foreign := shown(packs, t)
	if pack != nil || foreign {
		return pack
	}
	if fallback == "" && len(packs) > 0 {
		return packs[0]
	}
	return named(packs, fallback)
}

// Detect names the language of a text, or "" when it does not show.
func Detect(t *text.Text) string {
	if pack, _ := shown(Packs(), t); pack != nil {
		return pack.Lang
	}
	return ""
}

func named(packs []*Pack, lang string) *Pack {
	for _, p := range packs {
		if p.Lang == lang {
			return p
		}
	}
	return nil
}

// shown is the pack whose function words stand most often in t, outside of
// quotations if there is one there, nil when none leads; other says that t shows a
// language that no pack is for.
func shown(packs []*Pack, t *text.Text) (best *Pack, other bool) {
	best, other, ok := shownIn(packs, t, count)
	if !ok {
		best, other, _ = shownIn(packs, t, countAll)
	}
	return best, other
}

// shownIn is shown by the words that count counts; ok says that there are any.
func shownIn(packs []*Pack, t *text.Text, count func(*text.Text, func(*text.Word) bool) int) (best *Pack, other, ok bool) {
	top, second := 0, 0
	for _, p := range packs {
		switch n := count(t, p.Shows); {
		case n > top:
			best, top, second = p, n, top
		case n > second:
			second = n
		}
	}
	n := count(t, func(w *text.Word) bool { return foreign(packs, w) }) + oddWords(t)
	if n > top && (n > 1 || len(t.Words) >= minForeign) || isStrange(packs, t, top) {
		return nil, true, true
	}
	if top == second {
		return nil, false, top > 0
	}
	return best, false, true
}

// Shows says whether w is one of the words that show the language.
func (p *Pack) Shows(w *text.Word) bool {
	return p.FunctionLookup.find(w.Fold, p.Function) >= 0
}

// count is how many words of t outside of quotations are such: an English title in
// a German note is no English.
func count(t *text.Text, are func(*text.Word) bool) int {
	n := 0
	for i := range t.Words {
		if w := &t.Words[i]; are(w) && !t.Quoted(w.Start) {
			n++
		}
	}
	return n
}

// countAll is how many words of t are such.
func countAll(t *text.Text, are func(*text.Word) bool) int {
	n := 0
	for i := range t.Words {
		if are(&t.Words[i]) {
			n++
		}
	}
	return n
}
