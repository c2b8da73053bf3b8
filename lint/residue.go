package lint

import "note/lint/text"

// minContent is how many words of content a sentence needs to tell what the
// note is about where no cue of the pack does.
const minContent = 2

// residue finds what is left when everything common is gone. A sentence whose
// words no pack lists is about something, even if no cue knows what: with the
// reader in it, it ties the note to them.
func (r *reader) residue() {
	you := r.pack.Class("you")
	for first := r.Body.First; first < r.Body.End; {
		end := first + 1
		for end < r.Body.End && r.Tokens[end].Sentence == r.Tokens[first].Sentence {
			end++
		}
		r.sentence(first, end, you)
		first = end
	}
}

// sentence enters the residue of the tokens [first, end).
func (r *reader) sentence(first, end, you int) {
	content, reader, from, to := 0, false, 0, 0
	for i := first; i < end; i++ {
		t := &r.Tokens[i]
		reader = reader || t.In(you)
		if r.masked[i] || !r.pack.Content(t) {
			continue
		}
		if content == 0 {
			from = i
		}
		content, to = content+1, i+1
	}
	if content == 0 {
		return
	}
	e := Evidence{Kind: "topic", Span: r.span(from, to), Object: r.span(from, to), Sentence: r.Tokens[first].Sentence}
	if reader {
		e.Tie = Weak
	}
	e.Reason = content >= minContent
	if e.Tie > None || e.Reason {
		r.Evidence = append(r.Evidence, e)
	}
}

// knownFacts finds what is known of the reader in the note.
func (r *reader) knownFacts() {
	for field, degree := range map[string]Degree{
		"role": Weak, "company": Weak, "location": Weak,
		"post": Specific, "event": Specific, "group": Specific, "school": Specific, "mutual": Specific,
	} {
		for _, value := range r.note.Recipient[field] {
			if e, ok := r.fact(value); ok {
				e.Kind, e.Tie = "known-"+field, degree
				r.Evidence = append(r.Evidence, e)
			}
		}
	}
}

// fact finds the words of value, in a row, in the note's body.
func (r *reader) fact(value string) (Evidence, bool) {
	words := text.Measure(value).Words
	if len(words) == 0 {
		return Evidence{}, false
	}
	for i := r.Body.First; i+len(words) <= r.Body.End; i++ {
		n := 0
		for n < len(words) && r.Tokens[i+n].Fold == words[n].Fold {
			n++
		}
		if n == len(words) {
			span := r.span(i, i+n)
			return Evidence{Span: span, Object: span, Sentence: r.Tokens[i].Sentence}, true
		}
	}
	return Evidence{}, false
}
