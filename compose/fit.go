package compose

import "cmp"

// The fit. A combination picks one option for each slot, or none where the part
// may go. Its worth: first what it keeps, counting the optional parts of keep 5,
// then 4, down to 1; then the earlier choice in the first part that differs, to
// go being the last. Combinations come in the order of their worth, and only
// those within the limit, so that the first is the best.
//
// It is a branch and bound whose bound is the length that a branch cannot go
// below. That is exact but for letters that melt into the blank before them, so
// that hardly a branch is entered in vain, however many combinations there are.

// gone is the index of no option.
const gone = -1

// classes counts parts by their keep; index 0 is not used.
type classes [6]int

// fewer steps to the next lower worth: one part less of the lowest keep that
// has any, and all parts of the keeps below it. It is false after the last step.
func (c *classes) fewer(all classes) bool {
	for keep := 1; keep < len(c); keep++ {
		if c[keep] > 0 {
			c[keep]--
			return true
		}
		c[keep] = all[keep]
	}
	return false
}

// compare is negative where c, counted as lost, is the lesser loss: of what has the
// highest keep first.
func (c classes) compare(other classes) int {
	for keep := len(c) - 1; keep > 0; keep-- {
		if d := cmp.Compare(c[keep], other[keep]); d != 0 {
			return d
		}
	}
	return 0
}

// each yields the combinations within the limit, the best first, until yield is
// false. A combination is only good until yield returns.
func (s *search) each(yield func(choice []int) bool) {
	w := walk{search: s, choice: make([]int, len(s.slots)), yield: yield}
	all := s.bounds[0].optional()
	for keep := all; w.from(0, 0, keep) && keep.fewer(all); {
	}
}

// walk goes through the combinations of one worth after the other.
type walk struct {
	*search
	choice []int
	yield  func(choice []int) bool
}

// from picks options for the slots from i on, keeping exactly so many optional
// parts; length is what was picked before. It is false when yield was.
func (w *walk) from(i, length int, keep classes) bool {
	if w.limit > 0 && w.bounds[i].least(length, keep) > w.limit {
		return true
	}
	if i == len(w.slots) {
		return !w.fits(w.choice) || w.yield(w.choice)
	}
	sl := &w.slots[i]
	if !sl.part.Optional {
		return w.options(i, length, keep)
	}
	k := sl.part.Keep
	if keep[k] > 0 {
		less := keep
		less[k]--
		if !w.options(i, length, less) {
			return false
		}
	}
	if w.bounds[i+1].optional()[k] < keep[k] {
		return true
	}
	w.choice[i] = gone
	return w.from(i+1, length, keep)
}

// options picks each option for slot i in turn.
func (w *walk) options(i, length int, keep classes) bool {
	sl := &w.slots[i]
	for j, cost := range sl.costs {
		w.choice[i] = j
		if length == 0 {
			cost -= len(sl.part.separator())
		}
		if !w.from(i+1, length+cost, keep) {
			return false
		}
	}
	return true
}

// bound is what the slots from one on cost at least.
type bound struct {
	fixed int                   // the parts that cannot go
	sums  [len(classes{})][]int // by keep: the sum of the n cheapest optional parts, n from 0
}

// bounds are the bounds of the slots from each one on, and of none.
func bounds(slots []slot) []bound {
	list := make([]bound, len(slots)+1)
	costs := [len(classes{})][]int{}
	for i := len(slots) - 1; i >= 0; i-- {
		list[i] = list[i+1]
		sl := slots[i]
		if !sl.part.Optional {
			list[i].fixed += sl.least
			continue
		}
		k := sl.part.Keep
		costs[k] = insert(costs[k], sl.least)
		list[i].sums[k] = sums(costs[k])
	}
	return list
}

// optional counts the optional parts by their keep.
func (b *bound) optional() classes {
	var n classes
	for k, sums := range b.sums {
		n[k] = max(0, len(sums)-1)
	}
	return n
}

// widest is the length of the longest separator.
const widest = 2

// least is the length that nothing that begins with length and keeps so many
// optional parts goes below. Nothing stands before the first part.
func (b *bound) least(length int, keep classes) int {
	if length == 0 {
		length = -widest
	}
	length += b.fixed
	for k, n := range keep {
		if n > 0 {
			length += b.sums[k][n]
		}
	}
	return length
}

// insert adds n to a sorted list, which it changes.
func insert(list []int, n int) []int {
	list = append(list, n)
	for i := len(list) - 1; i > 0 && list[i-1] > list[i]; i-- {
		list[i-1], list[i] = list[i], list[i-1]
	}
	return list
}

// sums are the sums of the first n of list, n from 0.
func sums(list []int) []int {
	s := make([]int, len(list)+1)
	for i, n := range list {
		s[i+1] = s[i] + n
	}
	return s
}
