package lint

import (
	"slices"

	"note/lint/text"
)

// maxOwner is how many words may stand between "your" and the post: "your very
// first keynote".
const maxOwner = 3

// titled finds what the reader wrote, said or looks for, where they say something, and
// a group, named by what stands in quotation marks. Whoever quotes a title has seen the thing, however
// common the words of the title are; a letter is no title.
func (r *reader) titled() {
	for i := r.Body.First + 1; i < r.Body.End; i++ {
		if !r.opensTitle(i) {
			continue
		}
		if r.Tokens[i-1].In(r.pack.Class("club")) {
			r.quote("group", i-1, i)
			continue
		}
		if you := r.sought(i - 1); you >= 0 {
			r.quote("want", you, i)
			continue
		}
		if r.writes(i) {
			r.quote("post", i-1, i)
			continue
		}
		kind := r.published(i - 1)
		if kind == "" {
			continue
		}
		for your := i - 2; your >= max(r.Body.First, i-2-maxOwner); your-- {
			if r.Tokens[your].In(r.pack.Class("your")) && r.Tokens[your].Sentence == r.Tokens[i-1].Sentence {
				r.quote(kind, your, i)
				break
			}
		}
	}
}

// sought is where it begins that the reader looks for what stands behind token i,
// "you're looking for"; -1 when that is not said.
func (r *reader) sought(i int) int {
	seeks, first := r.pack.Class("seeks"), r.Body.First
	if i > first && r.Tokens[i].In(r.pack.Class("seeks-for")) {
		i--
	}
	if !r.Tokens[i].In(seeks) {
		return -1
	}
	for you := i - 1; you >= max(first, i-maxOwner); you-- {
		if r.Tokens[you].In(r.pack.Class("you")) && r.Tokens[you].Sentence == r.Tokens[i].Sentence {
			return you
		}
	}
	return -1
}

// writes says whether the title that begins at token first is where the reader says
// something: „In „Über Böden“ nennen Sie“, "in “Soils” you name".
func (r *reader) writes(first int) bool {
	if !r.Tokens[first-1].In(r.pack.Class("within")) {
		return false
	}
	end := r.titleEnd(first)
	if end+1 >= r.Body.End {
		return false
	}
	next, second, says := &r.Tokens[end], &r.Tokens[end+1], r.pack.Class("says")
	return second.Sentence == r.Tokens[first].Sentence && (next.In(r.is.you) && second.In(says) || next.In(says) && second.In(r.is.you))
}

// published is the kind of evidence that token i is a word for, "" when it is none.
func (r *reader) published(i int) string {
	for _, kind := range [...]string{"post", "talk"} {
		if r.Tokens[i].In(r.pack.Class(kind)) {
			return kind
		}
	}
	return ""
}

// opensTitle says whether a title begins at token i, behind a quotation mark.
func (r *reader) opensTitle(i int) bool {
	return r.Tokens[i].Before&(text.Quote|text.Newline) == text.Quote && !r.isLetter(i) && r.text.Quoted(r.Tokens[i].Start)
}

// isLetter says whether a letter is all that stands up to the next quotation mark.
func (r *reader) isLetter(i int) bool {
	return len(r.Tokens[i].Fold) == 1 && (i+1 >= r.Body.End || r.Tokens[i+1].Before&text.Quote != 0)
}

// titleEnd is the end of the title that begins at token first: the next quotation mark.
func (r *reader) titleEnd(first int) int {
	end := first + 1
	for end < r.Body.End && r.Tokens[end].Before&text.Quote == 0 {
		end++
	}
	return end
}

// quote enters the evidence that begins at token first and whose title begins at
// token title. A stock phrase that ends before the title is none: what it leaves
// open, the title says.
func (r *reader) quote(kind string, first, title int) {
	end := r.titleEnd(title)
	if slices.Contains(r.weight[title:end], blank) {
		return // a merge field left in
	}
	r.Stock = slices.DeleteFunc(r.Stock, func(p Phrase) bool { return kind != "group" && p.Span.End == r.Tokens[title-1].End })
	r.Evidence = append(r.Evidence, Evidence{
		Kind: kind, Span: r.span(first, end), Object: r.span(title, end), Sentence: r.Tokens[first].Sentence,
		Tie: Specific, Reason: true, Enough: true,
	})
}
