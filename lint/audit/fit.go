package audit

import (
	"cmp"
	"slices"
	"strings"

	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

// Fit says for how many of the recipients at hand every claim of a note is true,
// the one who got it included.
type Fit struct {
	Place string `json:"place"`
	Fits  int    `json:"fits"`
	Of    int    `json:"of"`
}

// claim is what a note says of its reader: words that their facts must hold.
type claim []string

// claimsOf are the claims of a note. A tie to the reader that no fact bears out is
// a claim all the same, if only somebody who looked at this person could have made
// it: it is true of whoever has the words of it among their facts, and of the reader.
func claimsOf(r lint.Report) []claim {
	if r.Reading == nil {
		return nil
	}
	pack := r.Pack()
	own := wordsOf(r.Note.Recipient)
	var claims []claim
	for _, e := range r.Reading.Evidence {
		said := contentIn(r, pack, e.Object)
		switch {
		case e.Tie == lint.None || len(said) == 0:
		case e.Tie == lint.Specific, holdsAll(own, said):
			claims = append(claims, said)
		}
	}
	for _, c := range r.Reading.Claims {
		if said := contentOf(pack, r.Reading.Tokens[c.Object.First:c.Object.End]); len(said) > 0 {
			claims = append(claims, said)
		}
	}
	return claims
}

// contentIn are the words of content in a span of the note.
func contentIn(r lint.Report, pack *lang.Pack, span text.Span) claim {
	first, end := 0, len(r.Reading.Tokens)
	for first < end && r.Reading.Tokens[first].Start < span.Start {
		first++
	}
	for end > first && r.Reading.Tokens[end-1].End > span.End {
		end--
	}
	return contentOf(pack, r.Reading.Tokens[first:end])
}

// mostWords is how many words of a claim are looked at: with so many it is nobody else's.
const mostWords = 8

func contentOf(pack *lang.Pack, tokens []lang.Token) claim {
	var words claim
	for i := range tokens {
		if len(words) == mostWords {
			break
		}
		if pack.Content(&tokens[i]) && !lang.IsLegalForm([]string{tokens[i].Fold}) {
			words = append(words, tokens[i].Fold)
		}
	}
	return words
}

// wordsOf are the words of what is known of somebody, beside what they are called.
func wordsOf(known lint.Known) map[string]bool {
	words := map[string]bool{}
	for field, values := range known {
		switch field {
		case "name", "first", "last", "title", "salutation", "lang", "register", "url", "pronouns", "mutual_count", "preferences":
			continue
		}
		for _, value := range values {
			for _, word := range text.Measure(value).Words {
				words[word.Fold] = true
			}
		}
	}
	return words
}

func holdsAll(words map[string]bool, said claim) bool {
	return !slices.ContainsFunc(said, func(word string) bool { return !words[word] })
}

// handful is the recipients at hand: those of whom something is known beside their name.
type handful struct {
	holders map[string][]int32 // of a word: who has it among their facts, in order
	who     map[int]int32      // by person of the crowd
	of      map[string][]int32 // of claims, joined: for whom all are true
}

// atHand gathers the facts of the people who got notes.
func atHand(notes []Note, c *crowd) *handful {
	h := &handful{map[string][]int32{}, map[int]int32{}, map[string][]int32{}}
	for i, n := range notes {
		person := c.of[i]
		if _, known := h.who[person]; known || person < 0 || len(n.facts) == 0 {
			continue
		}
		id := int32(len(h.who))
		h.who[person] = id
		for _, word := range n.facts {
			h.holders[word] = append(h.holders[word], id)
		}
	}
	return h
}

// minAtHand is how many recipients there must be to say whom else a note fits.
const minAtHand = 2

// fits says for each note whom it fits. Notes whose reader is not known, or whose
// language is not, are left out.
func fits(notes []Note, c *crowd) []Fit {
	h := atHand(notes, c)
	if len(h.who) < minAtHand {
		return nil
	}
	var list []Fit
	for i, n := range notes {
		if c.of[i] < 0 || n.Lang == "" || n.Text == "" {
			continue
		}
		own, atHand := h.who[c.of[i]]
		f := Fit{Place: n.Where(), Of: len(h.who)}
		if !atHand {
			own, f.Of = -1, f.Of+1
		}
		f.Fits = h.count(n.claims, own)
		list = append(list, f)
	}
	return list
}

// count is for how many the claims are true: own, for whom they are, and others.
func (h *handful) count(claims []claim, own int32) int {
	if len(claims) == 0 {
		if own < 0 {
			return len(h.who) + 1
		}
		return len(h.who)
	}
	ids := h.holding(claims)
	n := 1 + len(ids)
	if _, in := slices.BinarySearch(ids, own); in {
		n--
	}
	return n
}

// holding are those among whose facts all words of all claims are.
func (h *handful) holding(claims []claim) []int32 {
	var words []string
	for _, c := range claims {
		words = append(words, c...)
	}
	slices.SortFunc(words, func(a, b string) int {
		return cmp.Or(len(h.holders[a])-len(h.holders[b]), cmp.Compare(a, b))
	})
	words = slices.Compact(words)
	key := strings.Join(words, " ")
	if ids, known := h.of[key]; known {
		return ids
	}
	ids := h.holders[words[0]]
	for _, word := range words[1:] {
		if len(ids) == 0 {
			return nil
		}
		ids = inBoth(ids, h.holders[word])
	}
	h.of[key] = ids
	return ids
}

// inBoth is what two ordered lists have in common.
func inBoth(a, b []int32) []int32 {
	var both []int32
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			both = append(both, a[0])
			a, b = a[1:], b[1:]
		}
	}
	return both
}
