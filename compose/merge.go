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
	st := &stream{search: s, stop: func() {}}
	for choice := range s.each {
		st.put(slices.Clone(choice))
		break
	}
	return st
}

// advance steps to the next combination. Mostly the first will do, and is found
// without a coroutine.
func (st *stream) advance() {
	if st.next == nil {
		st.next, st.stop = iter.Pull(iter.Seq[[]int](func(yield func([]int) bool) {
			st.search.each(func(choice []int) bool { return yield(slices.Clone(choice)) })
		}))
		st.next()
	}
	head, _ := st.next()
	st.put(head)
	st.round++
}

func (st *stream) put(head []int) { st.head, st.lost = head, st.search.lost(head) }

// merged gives the combinations of several wordings for one ground: those that
// lose least first, among equals the best of each wording first, then in the
// order of the wordings.
func merged(searches []*search) iter.Seq2[*stream, []int] {
	return func(yield func(*stream, []int) bool) {
		streams := make([]*stream, len(searches))
		for i, s := range searches {
			streams[i] = newStream(s)
			defer func() { streams[i].stop() }()
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
