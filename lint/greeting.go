package lint

import (
	"strings"

	"note/lint/lang"
	"note/lint/text"
)

// ends is what parts the name in a greeting from the note.
const ends = text.Comma | text.Colon | text.Stop | text.Dash | text.Newline | text.Bracket

// maxName is how many words the name in a greeting may have.
const maxName = 6

// frame finds the greeting and the closing and what stands between them.
func (r *reader) frame() {
	r.Body = Range{0, len(r.Tokens)}
	for _, m := range r.matches {
		switch r.group(m).Section {
		case lang.Greeting:
			if m.First == 0 {
				r.greet(m)
			}
		case lang.Closing:
			if m.First >= r.Body.First && m.First < r.Body.End && r.last(m) {
				r.Body.End = m.First
				r.weigh(m.First, len(r.Tokens), spent)
			}
		}
	}
	if r.Body.First == 0 {
		r.called()
	}
	r.signed()
	if r.Greeting.Name == (text.Span{}) {
		r.vocative()
	}
}

// vocative takes a name that a sentence ends with for whom it is said to, not for
// what it is about: "Great post, Zoë!"
func (r *reader) vocative() {
	for i := r.Body.First + 1; i < r.Body.End; i++ {
		if t := &r.Tokens[i]; r.endsSentence(i) && t.Case == text.Title && !t.Known() && r.calls(i) {
			r.weigh(i, i+1, spent)
		}
	}
}

// endsSentence says whether token i is the last one of its sentence.
func (r *reader) endsSentence(i int) bool {
	return i+1 == len(r.Tokens) || r.Tokens[i+1].Sentence != r.Tokens[i].Sentence
}

// calls says whether the name at token i is called: a comma stands before it, or, where
// only names have capitals, a mark that nobody ends a statement of a name with.
func (r *reader) calls(i int) bool {
	if r.Tokens[i].Before&text.Comma != 0 {
		return true
	}
	mark := r.text.Source[r.Tokens[i].End:]
	called := strings.HasPrefix(mark, "!") || strings.HasPrefix(mark, "?")
	return called && !r.pack.CapitalNouns && !r.anyIn(i-1, i, r.is.governs) && !r.Tokens[i-1].Capital()
}

// called takes a name that the note begins with, without a greeting: "Zoë, …".
func (r *reader) called() {
	end := 0
	for end < len(r.Tokens) && end < 3 && r.Tokens[end].Capital() && (!r.Tokens[end].In(r.pack.Class("common")) || r.isTitle(end)) &&
		(end == 0 || !r.parted(end)) {
		end++
	}
	if end == 0 || end == len(r.Tokens) || !r.parted(end) {
		return
	}
	r.Greeting = Greeting{Span: r.span(0, end), Name: r.span(0, end)}
	r.Body.First = end
	r.weigh(0, end, spent)
}

// greet takes the words behind the greeting, up to a mark, for a name.
func (r *reader) greet(m lang.Match) {
	end := m.End
	for end < len(r.Tokens) && end-m.End < maxName && (!r.parted(end) || end == m.End && r.goesOn(end)) && r.nameLike(end) {
		end++
	}
	r.Greeting = Greeting{Span: r.span(0, end)}
	if end > m.End {
		r.Greeting.Name = r.span(m.End, end)
	}
	r.Body.First = end
	r.weigh(0, end, spent)
}

// goesOn says whether the greeting goes on behind a mark before token i, with a
// name that another mark ends: „Guten Tag, Frau Weiß, …“. In „Hallo, Frau Weiß
// hat mir …“ the note begins. Where nouns have capitals only a title tells a name.
func (r *reader) goesOn(i int) bool {
	if r.Tokens[i].Before&text.Newline != 0 || r.pack.CapitalNouns && !r.isTitle(i) {
		return false
	}
	end := i
	for end < len(r.Tokens) && (end == i || !r.parted(end)) && r.inName(end) {
		end++
	}
	return end > i && !r.isTitle(end-1) && (end == len(r.Tokens) || r.parted(end))
}

// inName says whether token i is a title or a particle, or may be a name by its
// capital; behind a title a common word may, too: Frau Groß.
func (r *reader) inName(i int) bool {
	t := &r.Tokens[i]
	return r.isTitle(i) || t.In(r.pack.Class("particle")) || t.Capital() && (!t.In(r.pack.Class("common")) || i > 0 && r.isTitle(i-1))
}

// parted says whether a mark parts token i from the word before it. The full
// stop of a title does not: Dr. Weiß.
func (r *reader) parted(i int) bool {
	mark := r.Tokens[i].Before & ends
	if i > 0 && r.isTitle(i-1) {
		mark &^= text.Stop
	}
	return mark != 0
}

func (r *reader) isTitle(i int) bool {
	return r.Tokens[i].In(r.pack.Class("salutation")) || r.Tokens[i].In(r.pack.Class("academic"))
}

// nameLike says whether token i can be part of a name in a greeting.
func (r *reader) nameLike(i int) bool {
	t := &r.Tokens[i]
	return t.Capital() || r.isTitle(i) || t.In(r.pack.Class("particle")) || !t.In(r.pack.Class("common")) && t.Before&text.Newline == 0
}

// last says whether nothing but a name follows the match.
func (r *reader) last(m lang.Match) bool { return len(r.Tokens)-m.End <= maxName }

// signed finds a name alone on the last line, as the last sentence, behind a
// dash at the end, or behind a last word or two of farewell and a comma: "Best, Zoë".
func (r *reader) signed() {
	if i := r.Body.End - 1; i > r.Body.First && r.signature(r.sentenceStart(i)) {
		r.endBody(r.sentenceStart(i))
		return
	}
	for i := r.Body.End - 1; i >= r.Body.First && r.Body.End-i <= 3; i-- {
		t := &r.Tokens[i]
		if !t.Capital() || t.In(r.pack.Class("common")) {
			return
		}
		if t.Before&text.Comma != 0 && r.farewell(i) {
			r.endBody(r.sentenceStart(i))
			return
		}
		if t.Before&(text.Newline|text.Dash) != 0 && i > r.Body.First {
			r.endBody(i)
			return
		}
	}
}

// endBody ends the body before token i.
func (r *reader) endBody(i int) {
	r.weigh(i, r.Body.End, spent)
	r.Body.End = i
}

// maxSignature is how many words the name and trade below a note may have.
const maxSignature = 5

// signature says whether the sentence that begins at token first, the last one,
// is made of names alone: "Jörg Weiß, Weiß & Söhne". One that asks or wonders is not.
func (r *reader) signature(first int) bool {
	if first <= r.Body.First || r.Body.End-first > maxSignature || r.asksAtEnd() {
		return false
	}
	for i := first; i < r.Body.End; i++ {
		if t := &r.Tokens[i]; i < first+2 && !r.inName(i) || !t.Capital() && !t.In(r.pack.Class("particle")) {
			return false
		}
	}
	return r.Tokens[first].Capital()
}

// asksAtEnd says whether a question or exclamation mark ends the body.
func (r *reader) asksAtEnd() bool {
	behind := r.text.Source[r.Tokens[r.Body.End-1].End:]
	return strings.ContainsAny(behind[:min(2, len(behind))], "?!")
}

// farewell says whether but a few common words stand in the sentence before token i.
func (r *reader) farewell(i int) bool {
	first := r.sentenceStart(i)
	for j := first; j < i; j++ {
		if !r.Tokens[j].In(r.pack.Class("common")) {
			return false
		}
	}
	return first > r.Body.First && first < i && i-first <= 3
}

// sentenceStart is the first token of the sentence that token i is in.
func (r *reader) sentenceStart(i int) int {
	for i > 0 && r.Tokens[i-1].Sentence == r.Tokens[i].Sentence {
		i--
	}
	return i
}
