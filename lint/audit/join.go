package audit

import (
	"cmp"
	"math"
	"slices"

	"note/lint"
)

// join finds which of many wordings are alike, directly or over others: for each
// the place of the first in its group. Up to exactUpTo wordings it is exact.
//
// Of two that are alike to the degree t, each has in its rarest shingles, all but
// t of its number, one that the other has there, too (prefix filter: Chaudhuri,
// Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007), and the shorter is no shorter
// than t times the longer. So only few have to be compared. Those that are known
// to be in one group are not compared any more, which keeps a text that was sent
// ten thousand times from costing its square.
func join(wordings []lint.Wording) []int {
	j := newJoiner(wordings)
	for _, x := range j.bySize() {
		j.probe(x)
		j.enter(x)
	}
	groups := make([]int, len(wordings))
	for i := range groups {
		groups[i] = j.find(int32(i))
	}
	return groups
}

// exactUpTo is how many wordings are joined exactly. Beyond, a wording that shares
// rare shingles with a group is compared with someOf its members only, those
// nearest to it in length: whoever is like none of so many is hardly like another,
// and the cost grows with the number of wordings, not with its square.
const (
	exactUpTo = 200_000
	someOf    = 200
)

// joiner is a join under way.
type joiner struct {
	sets     [][]uint64
	marks    []marks
	common   []uint32             // how often a shingle is there, by its low bits
	postings map[uint64][]posting // by shingle, for wordings seen so far
	parent   []int32              // of the groups: union and find
	seen     []int32              // the wording that was compared with this one last, plus 1
	tries    int                  // how many members of a group a wording is compared with
}

// posting is the wordings of a group that have a shingle among their rarest, the
// shortest first.
type posting struct{ members []int32 }

// counters is how many counters common has at least. Two shingles on one counter
// are taken to be more frequent than they are, which costs time and no exactness.
const counters = 1 << 16

func newJoiner(wordings []lint.Wording) *joiner {
	j := &joiner{postings: map[uint64][]posting{}, tries: math.MaxInt}
	if len(wordings) > exactUpTo {
		j.tries = someOf
	}
	total := 0
	for i, w := range wordings {
		j.sets = append(j.sets, w.Shingles)
		j.marks = append(j.marks, marksOf(w.Shingles))
		j.parent = append(j.parent, int32(i))
		total += len(w.Shingles)
	}
	j.seen = make([]int32, len(wordings))
	size := counters
	for size < 2*total {
		size *= 2
	}
	j.common = make([]uint32, size)
	for _, set := range j.sets {
		for _, s := range set {
			j.common[s&uint64(size-1)]++
		}
	}
	return j
}

// bySize lists the wordings that can be compared, the shortest first. Of those
// that are the same it lists but one: the others join its group at once.
func (j *joiner) bySize() []int32 {
	var list []int32
	first := map[uint64][]int32{} // by a number for the whole
	for i, set := range j.sets {
		if !(lint.Wording{Shingles: set}).Comparable() {
			continue
		}
		sum := sumOf(set)
		at := slices.IndexFunc(first[sum], func(k int32) bool { return slices.Equal(j.sets[k], set) })
		if at >= 0 {
			j.union(first[sum][at], int32(i))
			continue
		}
		first[sum] = append(first[sum], int32(i))
		list = append(list, int32(i))
	}
	slices.SortFunc(list, func(a, b int32) int {
		return cmp.Or(len(j.sets[a])-len(j.sets[b]), int(a-b))
	})
	return list
}

func sumOf(set []uint64) uint64 {
	sum := uint64(len(set))
	for _, s := range set {
		sum = (sum ^ s) * 0x9e3779b97f4a7c15
		sum ^= sum >> 32
	}
	return sum
}

// rarest are the n rarest shingles of a wording, without those that no other has.
func (j *joiner) rarest(x int32, n int) []uint64 {
	set := slices.Clone(j.sets[x])
	slices.SortFunc(set, func(a, b uint64) int { return cmp.Or(cmp.Compare(j.count(a), j.count(b)), cmp.Compare(a, b)) })
	set = set[:n]
	for len(set) > 0 && j.count(set[0]) == 1 {
		set = set[1:]
	}
	return set
}

func (j *joiner) count(s uint64) uint32 { return j.common[s&uint64(len(j.common)-1)] }

// atLeast is t times n, rounded up; a hair's breadth is left to rounding.
func atLeast(t float64, n int) int { return int(math.Ceil(t*float64(n) - 1e-9)) }

// probe joins x to the groups of the wordings before it that it is alike with.
func (j *joiner) probe(x int32) {
	size := len(j.sets[x])
	least := atLeast(lint.Alike, size)
	for _, s := range j.rarest(x, size-least+1) {
		list := j.postings[s]
		for i := range list {
			j.probeGroup(x, list[i].members, least)
		}
		j.merge(s)
	}
}

// probeGroup compares x with the members of a group until it is one of them.
func (j *joiner) probeGroup(x int32, members []int32, least int) {
	if j.find(members[0]) == j.find(x) {
		return
	}
	tries := j.tries
	for i := len(members) - 1; i >= 0 && tries > 0 && len(j.sets[members[i]]) >= least; i-- {
		y := members[i]
		if j.seen[y] == x+1 {
			continue
		}
		j.seen[y] = x + 1
		tries--
		if j.mayBeAlike(x, y) && alike(j.sets[x], j.sets[y]) {
			j.union(x, y)
			return
		}
	}
}

// merge makes one group of those in a posting list that have become one.
func (j *joiner) merge(s uint64) {
	list := j.postings[s]
	if len(list) < 2 {
		return
	}
	kept := list[:0]
	at := map[int]int{}
	for _, p := range list {
		root := j.find(p.members[0])
		if i, ok := at[root]; ok {
			kept[i].members = j.inOrder(kept[i].members, p.members)
			continue
		}
		at[root] = len(kept)
		kept = append(kept, p)
	}
	j.postings[s] = kept
}

// inOrder merges two lists that are ordered by size.
func (j *joiner) inOrder(a, b []int32) []int32 {
	a = append(a, b...)
	slices.SortFunc(a, func(x, y int32) int { return cmp.Or(len(j.sets[x])-len(j.sets[y]), int(x-y)) })
	return a
}

// enter puts x where longer wordings find it.
func (j *joiner) enter(x int32) {
	size := len(j.sets[x])
	root := j.find(x)
	for _, s := range j.rarest(x, size-atLeast(2*lint.Alike/(1+lint.Alike), size)+1) {
		list := j.postings[s]
		i := slices.IndexFunc(list, func(p posting) bool { return j.find(p.members[0]) == root })
		if i < 0 {
			j.postings[s] = append(list, posting{[]int32{x}})
			continue
		}
		list[i].members = append(list[i].members, x)
	}
}

// alike says whether two sets are, and stops when it is clear that they are not.
func alike(a, b []uint64) bool {
	missing := mayMiss(len(a) + len(b))
	for len(a) > 0 && len(b) > 0 && missing >= 0 {
		switch {
		case a[0] < b[0]:
			a, missing = a[1:], missing-1
		case a[0] > b[0]:
			b, missing = b[1:], missing-1
		default:
			a, b = a[1:], b[1:]
		}
	}
	return missing-len(a)-len(b) >= 0
}

func (j *joiner) find(i int32) int {
	for j.parent[i] != i {
		j.parent[i] = j.parent[j.parent[i]]
		i = j.parent[i]
	}
	return int(i)
}

// union makes one group of two; the smaller place is its root.
func (j *joiner) union(a, b int32) {
	x, y := j.find(a), j.find(b)
	j.parent[max(x, y)] = int32(min(x, y))
}
