package rules

import (
	"strings"

	"note/lint/text"
)

// checkPosts reports a title in quotation marks that is not the post of the
// profile. A post that is but told of is not judged: its first line, which is
// what a profile shows, need not name its subject.
func (h *held) checkPosts() {
	posts, own, done := h.of("post"), h.ownReason(), 0
	for _, e := range h.Read.Evidence {
		isOwn := own.Start <= e.Span.Start && e.Span.End <= own.End
		if e.Kind != "post" || len(posts) == 0 || isOwn || e.Object.Start < done || !h.isTitle(e.Object) {
			continue
		}
		if title := tokensIn(h.Pass, e.Object); len(h.rare(title)) > 0 && !h.holds(title) {
			h.report(title, claimsPost, posts[0])
			done = e.Object.End
		}
	}
}

// isTitle says whether span is all that stands in a pair of quotation marks.
func (h *held) isTitle(span text.Span) bool {
	s := h.Text.Source
	behind := strings.TrimLeft(s[span.End:], ".!?…,")
	return text.Quoted(s, span.Start) && strings.ContainsRune(quotes, firstRune(behind))
}

// quotes are the marks that end a title.
const quotes = "\"“”«»‹›"

// ownReason is where the writer's own reason stands, which is not judged.
func (h *held) ownReason() text.Span {
	if e := h.Read.Find("because"); e != nil {
		return e.Span
	}
	return text.Span{}
}
