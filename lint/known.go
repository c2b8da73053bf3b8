package lint

// ties says what a fact of the reader is worth when the note names it, and how
// it is found there.
var ties = [...]struct {
	field  string
	tie    Degree
	reason bool // to name their post or a shared contact is to say why one writes
	find   func(r *reader, value string) hit
}{
	{"headline", Weak, false, (*reader).trade},
	{"role", Weak, false, (*reader).trade},
	{"skills", Weak, false, (*reader).skill},
	{"company", Weak, false, (*reader).company},
	{"location", Weak, false, (*reader).place},
	{"post", Specific, true, (*reader).subject},
	{"event", Specific, true, (*reader).subject},
	{"events", Specific, true, (*reader).subject},
	{"group", Specific, true, (*reader).subject},
	{"groups", Specific, true, (*reader).subject},
	{"school", Specific, true, (*reader).school},
	{"schools", Specific, true, (*reader).school},
	{"mutual", Specific, true, (*reader).person},
	{"wants", Specific, true, (*reader).subject},
	{"offers", Specific, true, (*reader).subject},
	{"interests", Specific, false, (*reader).subject},
	{"employers", Specific, false, (*reader).formerEmployer},
}

// recognised is a fact that the note names.
type recognised struct {
	Evidence
	loose bool
}

// recognise finds what is known of the reader in the note.
func (r *reader) recognise() {
	r.schools = r.pack.Class("school")
	marks := make([]bool, 2*len(r.Tokens))
	r.echoes, r.theirs = marks[:len(r.Tokens)], marks[len(r.Tokens):]
	for _, k := range ties {
		for _, value := range r.note.Recipient[k.field] {
			h := k.find(r, value)
			if h.First == h.End {
				continue
			}
			span := r.span(h.First, h.End)
			e := Evidence{Kind: k.field, Span: span, Object: span, Sentence: r.Tokens[h.First].Sentence, Tie: k.tie, Reason: k.reason, Enough: k.reason}
			r.known = append(r.known, recognised{e, h.loose})
		}
	}
}

// knownFacts enters what of the reader was recognised, and the writer's reason.
// What is sold to them in words of their post is not about their post.
func (r *reader) knownFacts() {
	for _, k := range r.known {
		if k.Tie < Specific || !k.loose || !inSentence(r.Pitches, k.Sentence) {
			r.Evidence = append(r.Evidence, k.Evidence)
		}
	}
	if r.because.Span.End > 0 {
		r.Evidence = append(r.Evidence, r.because)
	}
}
