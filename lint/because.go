package lint

import (
	"note/lint/lang"
	"note/lint/text"
)

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
	if e, ok := r.verbatim(because); ok {
		e.Kind, e.Tie, e.Reason = "because", Specific, true
		r.because = e
	}
}

// quotes says whether the words of the match are not the note's own, but stand in
// quotation marks.
func (r *reader) quotes(m lang.Match) bool {
	return r.text.Quoted(r.Tokens[m.First].Start) && r.text.Quoted(r.Tokens[m.End-1].Start)
}

// isOwnReason says whether the match lies in the writer's reason. No phrase of it
// is a stock phrase, and what it claims the writer knows; a pitch, a plea or an
// appointment in it is what it is.
func (r *reader) isOwnReason(m lang.Match) bool {
	return r.because.Span.Start <= r.Tokens[m.First].Start && r.Tokens[m.End-1].End <= r.because.Span.End
}

// verbatim finds the words of value, one by one, in the note's body.
func (r *reader) verbatim(value string) (Evidence, bool) {
	words := text.Measure(value).Words
	for i := range text.Places(r.text.Words[:r.Body.End], words) {
		if i >= r.Body.First {
			span := r.span(i, i+len(words))
			return Evidence{Span: span, Object: span, Sentence: r.Tokens[i].Sentence}, true
		}
	}
	return Evidence{}, false
}
