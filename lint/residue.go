package lint

// minContent is how many words of content make a topic that not everybody
// could have named.
const minContent = 2

// residual is the kind of evidence that no cue gave.
const residual = "topic"

// residue finds what is left when everything common is gone. A sentence whose
// words no pack lists is about something, even if no cue knows what.
func (r *reader) residue() {
	you := r.pack.Class("you")
	for first := r.Body.First; first < r.Body.End; {
		end := r.sentenceEnd(first)
		r.sentence(first, end, you)
		first = end
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

// sentence enters the residue of the tokens [first, end). The tie is made of what
// goes beyond the reader's trade. What is said of their company is said to them;
// its name alone is no topic.
func (r *reader) sentence(first, end, you int) {
	content, narrow, beyond, company, from, to := 0, 0, 0, 0, 0, 0
	theirs := false
	for i := first; i < end; i++ {
		t := &r.Tokens[i]
		theirs = theirs || r.theirs[i]
		named := i > first && r.pack.Named(t) && r.pack.Content(t)
		if r.weight[i] == spent || !named && !r.pack.Content(t) {
			continue
		}
		if content == 0 {
			from = i
		}
		content, to = content+1, i+1
		n := r.counts(i, named)
		narrow += n
		switch {
		case r.theirs[i]:
			company += n
		case !r.echoes[i]:
			beyond += n
		}
	}
	if content == 0 {
		return
	}
	e := Evidence{Kind: residual, Span: r.span(from, to), Object: r.span(from, to), Sentence: r.Tokens[first].Sentence}
	e.Reason = narrow >= minContent
	if !r.pitched(e.Sentence) {
		e.Tie = r.topicTie(beyond+company, r.anyIn(first, end, you))
		if theirs {
			e.Tie = max(e.Tie, r.topicTie(beyond, true))
		}
	}
	if e.Tie > None || e.Reason {
		r.Evidence = append(r.Evidence, e)
	}
}

// counts is how many narrow words token i counts for: a name counts more.
func (r *reader) counts(i int, named bool) int {
	n := 0
	if r.weight[i] == open && !r.pack.Wide(&r.Tokens[i]) {
		n++
	}
	if r.weight[i] == open && named {
		n++
	}
	return n
}

// topicTie is how closely a topic of so many narrow words of content ties a note
// to its reader, in a sentence that speaks to the reader or not. To ask somebody
// about a narrow topic ties the note to them; a topic of the sender's own, or what
// the sender sells, does so weakly.
func (r *reader) topicTie(narrow int, reader bool) Degree {
	switch {
	case narrow >= minContent && reader && len(r.Pitches) == 0:
		return Specific
	case narrow >= minContent || reader:
		return Weak
	}
	return None
}

// pitched says whether the sentence sells something.
func (r *reader) pitched(sentence int) bool {
	for _, p := range r.Pitches {
		if p.Sentence == sentence {
			return true
		}
	}
	return false
}
