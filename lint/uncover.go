package lint

import (
	"cmp"
	"slices"

	"note/lint/lang"
)

// uncover looks once more for cues whose first slot took words of the greeting
// („Frau Groß, in Ihrem Beitrag“): of matches that overlap the pack keeps the
// first, and such a one hides what stands behind it. They are rare, and only for
// them the body is matched by itself.
func (r *reader) uncover() {
	across := func(m lang.Match) bool {
		return m.First < r.Body.First && m.End > r.Body.First && r.group(m).Section == lang.Evidence
	}
	if !slices.ContainsFunc(r.matches, across) {
		return
	}
	hidden := map[int]bool{} // groups
	for _, m := range r.matches {
		if across(m) {
			hidden[m.Group] = true
		}
	}
	r.matches = slices.DeleteFunc(slices.Clone(r.matches), across)
	for _, m := range r.pack.Match(r.Tokens[r.Body.First:r.Body.End]) {
		if hidden[m.Group] {
			r.matches = append(r.matches, m.Shifted(r.Body.First))
		}
	}
	slices.SortStableFunc(r.matches, func(a, b lang.Match) int { return cmp.Compare(a.First, b.First) })
}
