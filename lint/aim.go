package lint

import "note/lint/text"

// This file knows whom what is sold is for. An offer names the seller's wares at
// length and says nothing of its reader, unless it is aimed at their trade.

// aimed says whether an offer is aimed at more than anybody: at people or
// businesses of a trade, at something that the reader has, at the trade they are in.
func (r *reader) aimed() bool { return r.audience() || r.saysTheirs() }

// audience says whether the note names people or businesses of a trade.
func (r *reader) audience() bool {
	for i := r.Body.First; i < r.Body.End; i++ {
		if r.ofTrade(i) && !r.ownRole(i) {
			return true
		}
	}
	return false
}

// ofTrade says whether token i names people or businesses of a trade: "dentists",
// „Arztpraxen“, „im Handwerk“.
func (r *reader) ofTrade(i int) bool {
	t, p := &r.Tokens[i], r.pack
	if t.In(r.is.anybody) || p.CapitalNouns && !t.Capital() {
		return false
	}
	return t.InOne(&r.is.trades) ||
		t.In(r.is.industry) && i > r.Body.First && r.Tokens[i-1].In(r.is.article)
}

// roleReach is how many words behind "I am" one's own role may stand.
const roleReach = 4

// ownRole says whether token i is what the sender is: "I'm a … manager".
func (r *reader) ownRole(i int) bool {
	return r.anyIn(max(r.Body.First, i-roleReach), i, r.is.self)
}

// saysTheirs says whether the note speaks of something that the reader has, or of
// the trade that they are in: "your rota", "you work in housing".
func (r *reader) saysTheirs() bool {
	for first, end := r.Body.First, 0; first < r.Body.End; first = end {
		end = r.clauseEnd(first)
		for i := first; i < end; i++ {
			switch {
			case !r.spokenTo(i):
			case r.Tokens[i].In(r.is.your) && r.owned(i, end) >= 0:
				return true
			case r.nominative(i) && !r.governed(first, i, end) && r.namesTrade(i+1, end):
				return true
			}
		}
	}
	return false
}

// namesTrade says whether one of the tokens [first, end) is the name of a trade or the like.
func (r *reader) namesTrade(first, end int) bool {
	for i := first; i < end; i++ {
		if t := &r.Tokens[i]; r.pack.Content(t) && r.pack.Wide(t) {
			return true
		}
	}
	return false
}

// atAnybody says whether the tokens [first, end) name people or businesses, but of no trade.
func (r *reader) atAnybody(first, end int) bool {
	found := false
	for i := first; i < end; i++ {
		switch t := &r.Tokens[i]; {
		case t.In(r.is.anybody):
			found = true
		case r.pack.Content(t):
			return false
		}
	}
	return found
}

// ofSender says whether the tokens [first, end), a sentence, tell who the sender
// is and do not turn to the reader.
func (r *reader) ofSender(first, end int) bool {
	return r.anyIn(first, end, r.is.self) && !r.anyIn(first, end, r.is.you)
}

// placed says whether the note names a place, or something by its name.
func (r *reader) placed() bool {
	for i := r.Body.First; i < r.Body.End; i++ {
		if r.Tokens[i].In(r.is.place) || r.paired(i) {
			return true
		}
	}
	return false
}

// paired says whether token i and the next are a name. Where all nouns have
// capitals, two of them stand side by side in names only: Blumen Reinhardt.
func (r *reader) paired(i int) bool {
	if !r.pack.CapitalNouns || i+1 >= r.Body.End {
		return false
	}
	t, next := &r.Tokens[i], &r.Tokens[i+1]
	return t.Capital() && next.Capital() && next.Before&(parting|text.Hyphen|text.Newline) == 0 && !r.isTitle(i) &&
		r.pack.Content(t) && r.pack.Content(next) && r.narrow(i, i+2)
}
