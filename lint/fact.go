package lint

import (
	"strings"

	"note/lint/lang"
	"note/lint/text"
)

// This file knows how people name what a profile holds: a company without its
// legal form, a post by its subject, „auf der Grünen Woche“ for „Grüne Woche 2026“.

// hit is where the note names a fact; First == End when it does not.
type hit struct {
	Range
	loose bool // but for some of its words, or in another order
}

func (h hit) found() bool { return h.First < h.End }

// maxFact is how many words of a fact are looked at; no sane fact comes near.
const maxFact = 100

// words are the words of a fact as the pack knows them.
func (r *reader) words(value string) []lang.Token {
	words := r.pack.Tokens(text.Measure(value))
	return words[:min(len(words), maxFact)]
}

// trade finds what names the reader's trade: words of content of their headline
// or role.
func (r *reader) trade(value string) hit {
	words := r.words(value)
	return r.echo(r.row(words), r.like(words, r.kin))
}

// skill finds what the reader can do. That is narrower than a trade, and may be a topic.
func (r *reader) skill(value string) hit {
	words := r.words(value)
	if h := r.capital(r.row(words)); h.found() {
		return h
	}
	return inARow(r.like(words, r.kin))
}

// place finds where the reader is; of a place in several parts the last is the country.
func (r *reader) place(value string) hit {
	parts := strings.Split(value, ",")
	for _, part := range parts[:max(1, len(parts)-1)] {
		words := r.words(part)
		if h := r.echo(r.capital(r.row(words)), r.like(words, r.sameName)); h.found() {
			return h
		}
	}
	return hit{}
}

// echo is a fact that is there as a whole, or else in some tokens. All of these
// are echoes, which make no topic of their own.
func (r *reader) echo(whole hit, some []int) hit {
	for i := whole.First; i < whole.End; i++ {
		r.echoes[i] = true
	}
	for _, i := range some {
		r.echoes[i] = true
	}
	if whole.found() {
		return whole
	}
	return inARow(some)
}

// company finds where the reader works: the name without its legal form, or a
// word of it that no trade is called by.
func (r *reader) company(value string) hit {
	words := r.words(lang.CutLegalForm(value))
	h := r.capital(r.row(words))
	if !h.found() {
		h = inARow(r.like(without(words, r.pack.Wide), r.sameName))
	}
	for i := h.First; i < h.End; i++ {
		r.theirs[i] = true
	}
	return h
}

// formerEmployer finds a company that the reader worked for and no longer does.
func (r *reader) formerEmployer(value string) hit {
	name := lang.CutLegalForm(value)
	for _, now := range r.note.Recipient["company"] {
		if text.Fold(lang.CutLegalForm(now)) == text.Fold(name) {
			return hit{}
		}
	}
	return r.capital(r.row(r.words(name)))
}

// capital is h when a word of it is written as a name.
func (r *reader) capital(h hit) hit {
	for i := h.First; i < h.End; i++ {
		if r.Tokens[i].Capital() {
			return h
		}
	}
	return hit{}
}

// subject finds what somebody wrote, organised or looks for: by its name, or by
// most of the words in it that carry content.
func (r *reader) subject(value string) hit {
	words := r.words(value)
	h := r.row(r.named(words))
	if h.End-h.First > 1 || h.found() && (r.narrow(h.First, h.End) || r.text.Quoted(r.Tokens[h.First].Start)) {
		return h
	}
	return r.most(words)
}

// school finds a school by its name, or by what is rare in it beside a word for schools.
func (r *reader) school(value string) hit {
	words := r.words(value)
	if len(without(words, func(t *lang.Token) bool { return t.In(r.schools) })) == 0 {
		return hit{} // "Gymnasium" is any
	}
	if h := r.row(r.named(words)); h.found() {
		return h
	}
	name := r.pack.Class("school-name")
	rare := without(words, func(t *lang.Token) bool { return !r.pack.Content(t) || t.In(r.schools) })
	for first, end := r.Body.First, 0; first < r.Body.End; first = end {
		end = r.sentenceEnd(first)
		h, n, _ := r.gather(rare, first, end)
		if n > 1 && n == len(rare) || n == 1 && len(rare) == 1 && r.anyIn(first, end, r.schools, name) {
			return h
		}
	}
	return hit{}
}

// person finds somebody by their name, by title and family name, or by their
// first name alone.
func (r *reader) person(value string) hit {
	words := r.words(value)
	for len(words) > 1 && words[0].In(r.pack.Class("academic")) {
		words = words[1:]
	}
	h := r.row(words)
	if len(words) < 2 || h.found() {
		return h
	}
	for i := r.Body.First; i < r.Body.End; i++ {
		t := &r.Tokens[i]
		titled := i > 0 && r.isTitle(i-1) && r.sameName(&words[len(words)-1], t)
		if titled || r.pack.Content(t) && r.sameName(&words[0], t) {
			return hit{Range{i, i + 1}, true}
		}
	}
	return hit{}
}
