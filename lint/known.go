package lint

import (
	"note/lint/lang"
	"note/lint/text"
)

// knownTies says how closely a fact of the reader ties a note to them.
var knownTies = []struct {
	field string
	tie   Degree
}{
	{"role", Weak}, {"company", Weak}, {"location", Weak},
	{"post", Specific}, {"event", Specific}, {"group", Specific}, {"school", Specific}, {"mutual", Specific},
	{"wants", Specific}, {"offers", Specific},
}

// knownFacts finds what is known of the reader in the note, and the writer's reason.
func (r *reader) knownFacts() {
	for _, f := range knownTies {
		for _, value := range r.note.Recipient[f.field] {
			if e, ok := r.fact(value); ok {
				// To name their post or a shared contact is to say why one writes.
				e.Kind, e.Tie, e.Reason = f.field, f.tie, f.tie == Specific
				r.Evidence = append(r.Evidence, e)
			}
		}
	}
	if r.because.Span.End > 0 {
		r.Evidence = append(r.Evidence, r.because)
	}
}

// ownReason finds the writer's reason, word for word. Who gives one says why
// they write to this reader, in whatever words.
func (r *reader) ownReason() {
	because := r.note.Because
	if stated := r.note.Recipient["because"]; because == "" && len(stated) > 0 {
		because = stated[0]
	}
	if because == "" {
		return
	}
	if e, ok := r.fact(because); ok {
		e.Kind, e.Tie, e.Reason = "because", Specific, true
		r.because = e
	}
}

// foreign says whether the words of the match are not the note's own: they stand
// in quotation marks, or are the writer's reason, word for word.
func (r *reader) foreign(m lang.Match) bool {
	first, last := r.Tokens[m.First], r.Tokens[m.End-1]
	if Quoted(r.text.Source, first.Start) && Quoted(r.text.Source, last.Start) {
		return true
	}
	return r.because.Span.Start <= first.Start && last.End <= r.because.Span.End
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
