package rules

import (
	"slices"
	"strings"

	"note/lint"
	"note/lint/text"
)

// checkPosts reports a title in quotation marks that is not the post of the
// profile. A post that is but told of is not judged: its first line, which is
// what a profile shows, need not name its subject.
func (h *held) checkPosts() {
	posts, done := h.of("post"), 0
	for _, e := range h.Read.Evidence {
		if e.Kind != "post" || len(posts) == 0 || e.Object.Start < done || !h.isTitle(e.Object) || h.isOwnReason(e.Span) {
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
	return lint.Quoted(s, span.Start) && strings.ContainsRune(quotes, firstRune(behind))
}

// quotes are the marks that end a title.
const quotes = "\"“”«»‹›"

// isOwnReason says whether span lies in the writer's own reason, which is not judged.
func (h *held) isOwnReason(span text.Span) bool {
	return slices.ContainsFunc(h.Read.Evidence, func(e lint.Evidence) bool {
		return e.Kind == "because" && e.Span.Start <= span.Start && span.End <= e.Span.End
	})
}
