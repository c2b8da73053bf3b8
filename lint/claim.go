package lint

import (
	"note/lint/lang"
	"note/lint/text"
)

// Claim is a place in the note that says something of the reader which a fact of
// theirs may hold, or not: where they work, what their role is.
type Claim struct {
	Kind   string    // the fact: "company", "role", "mutual" …, a kind of the pack
	Span   text.Span // the words that say it
	Object Range     // the tokens that say what: "Initech"
}

// claim enters what the match says of the reader.
func (r *reader) claim(m lang.Match) {
	if m.First < r.Body.First || m.End > r.Body.End {
		return
	}
	object := Range{m.First, m.End}
	if s := m.Slots[0]; s.End > s.First {
		object = Range{s.First, s.End}
	}
	r.Claims = append(r.Claims, Claim{Kind: r.group(m).Kind, Span: r.span(m.First, m.End), Object: object})
}
