package lint

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"note/lint/text"
)

// Fixed is input with the safe fixes of findings made. The note is in NFC then,
// what stands before it is untouched. Of fixes that overlap the first is made.
// It fails, and changes nothing, when a fix reaches beyond the note.
func Fixed(input string, findings []Finding) (string, error) {
	_, body, _ := FrontMatter(input)
	edits := safeEdits(findings)
	at := body
	var b strings.Builder
	for _, e := range edits {
		if e.Start < at || e.End < e.Start || e.End > len(input) {
			return input, fmt.Errorf("a fix at bytes %d to %d is outside of the note (%d to %d)", e.Start, e.End, body, len(input))
		}
		b.WriteString(input[at:e.Start])
		b.WriteString(e.New)
		at = e.End
	}
	b.WriteString(input[at:])
	return input[:body] + text.Compose(b.String()), nil
}

// safeEdits are the edits of the safe fixes by position, without those fixes
// that touch what an earlier one touches.
func safeEdits(findings []Finding) []Edit {
	var made []Edit
	for _, f := range findings {
		if f.Fix == nil || !f.Fix.Safe || slices.ContainsFunc(f.Fix.Edits, func(e Edit) bool { return touches(made, e) }) {
			continue
		}
		for _, e := range f.Fix.Edits {
			made = slices.Insert(made, after(made, e), e)
		}
	}
	return made
}

// after is the index of the first of made, which are sorted, that does not start before e.
func after(made []Edit, e Edit) int {
	i, _ := slices.BinarySearchFunc(made, e, func(m, e Edit) int { return cmp.Compare(m.Start, e.Start) })
	return i
}

// touches says whether e changes a byte that one of made changes, or starts where it starts.
func touches(made []Edit, e Edit) bool {
	i := after(made, e)
	return i > 0 && made[i-1].End > e.Start || i < len(made) && (made[i].Start == e.Start || made[i].Start < e.End)
}
