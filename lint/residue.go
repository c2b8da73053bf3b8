package lint

import (
	"slices"

	"note/lint/text"
)

// residual is the kind of evidence that no cue gave.
const residual = "topic"

// How many words that not everybody could have written make a topic a reason,
// and a tie that only this reader could have got, of these how many where the
// sender does not only say who they are; how many words of content make a weak
// tie. The numbers were read off labelled notes (testdata/notes).
const (
	reasonWords   = 2
	specificWords = 3
	sharedWords   = 2
	weakWords     = 2
)

// left is what a sentence still holds when everything common is gone.
type left struct {
	span     text.Span // from the first word of content to the last
	sentence int
	content  int // words that carry content
	narrow   int // of these, words for what few share; a name counts twice
	shared   int // of these, what does not only tell of the sender
	beyond   int // of these, what goes beyond the reader's trade and company
}

// residue finds what is left when everything common is gone. A note whose words
// no pack lists is about something, even if no cue knows what. How much is left
// in all decides what each sentence of it is worth.
func (r *reader) residue() {
	sentences := make([]left, 0, 8)
	var all left
	for first := r.Body.First; first < r.Body.End; {
		end := r.sentenceEnd(first)
		if l := r.left(first, end); l.content > 0 {
			sentences = append(sentences, l)
			all.content += l.content
			all.narrow += l.narrow
			all.beyond += l.beyond
			if !r.ofSender(first, end) {
				all.shared += l.narrow
			}
		}
		first = end
	}
	tie := r.topicTie(all)
	for _, l := range sentences {
		e := Evidence{Kind: residual, Span: l.span, Object: l.span, Sentence: l.sentence, Tie: tie}
		e.Reason = all.narrow >= reasonWords && l.narrow > 0 && !inSentence(r.Pitches, l.sentence)
		if e.Tie > None || e.Reason {
			r.Evidence = append(r.Evidence, e)
		}
	}
}

// sentenceEnd is the end, in the body, of the sentence that token i is in.
func (r *reader) sentenceEnd(i int) int {
	end := i + 1
	for end < r.Body.End && r.Tokens[end].Sentence == r.Tokens[i].Sentence {
		end++
	}
	return end
}

// left is what the tokens [first, end), a sentence, still hold.
func (r *reader) left(first, end int) left {
	l := left{sentence: r.Tokens[first].Sentence}
	for i := first; i < end; i++ {
		t := &r.Tokens[i]
		named := i > first && r.pack.Named(t) && r.pack.Content(t)
		if r.weight[i] >= spent || !named && !r.pack.Content(t) {
			continue
		}
		if l.content == 0 {
			l.span.Start = t.Start
		}
		l.span.End = t.End
		l.content++
		n := 0
		switch {
		case r.weight[i] != open:
		case named && !r.pack.Wide(t): // fewer know a name than a word
			n = 2
		case named || !r.pack.Wide(t):
			n = 1
		}
		if l.narrow += n; !r.echoes[i] && !r.theirs[i] {
			l.beyond += n
		}
	}
	return l
}

// topicTie is how closely what is left in all ties a note to its reader. What
// the sender sells ties weakly at best, and that if it is aimed at the reader.
func (r *reader) topicTie(all left) Degree {
	switch {
	case all.narrow >= specificWords && all.beyond >= reasonWords && all.shared >= sharedWords && len(r.Pitches) == 0:
		return Specific
	case all.content >= weakWords && (r.aimed() || len(r.Pitches) == 0 && (all.narrow >= specificWords || r.placed())):
		return Weak
	}
	return None
}

// inSentence says whether one of phrases stands in the sentence.
func inSentence(phrases []Phrase, sentence int) bool {
	return slices.ContainsFunc(phrases, func(p Phrase) bool { return p.Sentence == sentence })
}
