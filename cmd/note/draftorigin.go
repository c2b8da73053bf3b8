package main

import (
	"fmt"
	"slices"
	"strings"

	"note/compose"
	"note/compose/profile"
	"note/lint"
)

// originOf says where the words of a piece come from, and how they were tidied.
func (d *drafter) originOf(p compose.Placed) string {
	origin := p.Origin.String()
	if p.Origin.Field == string(profile.Because) {
		origin += ", " + d.in(lint.Text{En: "your own words", De: "Ihre eigenen Worte"})
	}
	from, why := d.tidying(p)
	if from == "" {
		return origin
	}
	return origin + fmt.Sprintf(d.in(lint.Text{En: ", from “%s”: %s", De: ", aus „%s“: %s"}), shortened(from), why)
}

// tidying is what a piece was before it was tidied, and why; "" when it stands
// as it was read.
func (d *drafter) tidying(p compose.Placed) (from, why string) {
	field, words := profile.Field(p.Origin.Field), strings.TrimSpace(p.Text)
	if len(p.Origin.Lines) == 0 || words == "" {
		return "", "" // it was typed, and nothing that is typed is tidied
	}
	if from, why := tidiedFrom(d.tidied, field, words); from != "" {
		return from, why
	}
	if fact := d.request.Recipient.Text(field); field == profile.Post && fact != "" && fact != words {
		return fact, "as it can be quoted"
	}
	return "", ""
}

// tidiedFrom finds the steps that made words of what was read. A part of a name
// is made by the step that it first stands behind, a whole by all before it.
func tidiedFrom(receipts []profile.Receipt, field profile.Field, words string) (from, why string) {
	if isNamePart(field) {
		field = profile.Name
	}
	receipts = slices.DeleteFunc(slices.Clone(receipts), func(r profile.Receipt) bool { return r.Field != field })
	for i, r := range receipts {
		switch {
		case r.To == words:
			return chain(receipts[:i+1])
		case strings.Contains(r.To, words) && !strings.Contains(r.From, words):
			return r.From, r.Why
		}
	}
	return "", ""
}

func isNamePart(field profile.Field) bool {
	return slices.Contains([]profile.Field{profile.First, profile.Last, profile.Title, profile.Salutation}, field)
}

// chain is where steps that follow one another begin, and why each was taken.
func chain(receipts []profile.Receipt) (from, why string) {
	last := receipts[len(receipts)-1]
	from, why = last.From, last.Why
	for i := len(receipts) - 2; i >= 0 && receipts[i].To == from; i-- {
		from, why = receipts[i].From, receipts[i].Why+"; "+why
	}
	return from, why
}
