package lint

import "strings"

// addresses takes from the note what is no language: the words of links, of
// e-mail addresses, and of merge fields left in.
func (r *reader) addresses() {
	closer := byte(0) // the bracket that ends a merge field
	for i := range r.Tokens {
		if closer == 0 && r.Tokens[i].Before == 0 {
			continue // as most words stand
		}
		gap := r.before(i)
		if closer != 0 && strings.IndexByte(gap, closer) >= 0 {
			closer = 0
		}
		if at := strings.LastIndexAny(gap, "[{<"); at >= 0 {
			closer = map[byte]byte{'[': ']', '{': '}', '<': '>'}[gap[at]]
		}
		switch {
		case closer != 0:
			r.weigh(i, i+1, blank)
		case i > 0 && (gap == "." || gap == "@" || gap == "://") && r.Tokens[i].Sentence == r.Tokens[i-1].Sentence:
			r.weigh(i-1, i+1, spent)
		case i > 0 && (gap == "/" || gap == "-") && r.weight[i-1] >= spent && i > r.Body.First:
			r.weigh(i, i+1, spent)
		}
	}
}

// before is what stands between token i and the one before it.
func (r *reader) before(i int) string {
	start := 0
	if i > 0 {
		start = r.Tokens[i-1].End
	}
	return r.text.Source[start:r.Tokens[i].Start]
}
