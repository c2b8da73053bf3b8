package compose

import (
	"cmp"
	"iter"
	"slices"
)

// stream gives the combinations of one wording, the best first.
type stream struct {
	search *search
	next   func() ([]int, bool)
	stop   func()
	head   []int // the next; nil at the end
	lost   classes
	round  int // how many came before head
}

func newStream(s *search) *stream {
	st := &stream{search: s, round: -1}
	st.next, st.stop = iter.Pull(iter.Seq[[]int](func(yield func([]int) bool) {
		s.each(func(choice []int) bool { return yield(slices.Clone(choice)) })
	}))
	st.advance()
	return st
}

func (st *stream) advance() {
	st.head, _ = st.next()
	st.lost = st.search.lost(st.head)
	st.round++
}

// merged gives the combinations of several wordings for one ground: those that
// lose least first, among equals the best of each wording first, then in the
// order of the wordings.
func merged(searches []*search) iter.Seq2[*stream, []int] {
	return func(yield func(*stream, []int) bool) {
		streams := make([]*stream, len(searches))
		for i, s := range searches {
			streams[i] = newStream(s)
			defer streams[i].stop()
		}
		for {
			st := first(streams)
			if st == nil || !yield(st, st.head) {
				return
			}
			st.advance()
		}
	}
}

// first is the stream whose head is worth most, nil when all are at their end.
func first(streams []*stream) *stream {
	var best *stream
	for _, st := range streams {
		if st.head != nil && (best == nil || st.before(best)) {
			best = st
		}
	}
	return best
}

func (st *stream) before(other *stream) bool {
	return cmp.Or(st.lost.compare(other.lost), st.round-other.round) < 0
}
