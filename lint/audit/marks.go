package audit

import (
	"math/bits"

	"note/lint"
)

// marks are 256 bits in which each shingle of a wording sets one. Of two wordings
// at least as many shingles are not in both as bits differ, which is told much
// faster than whether they are alike (the bitmap filter: Sandes, Teodoro, Melo 2020).
type marks [4]uint64

func marksOf(set []uint64) marks {
	var m marks
	for _, s := range set {
		m[s>>62] |= 1 << (s >> 56 & 63)
	}
	return m
}

// apart is how many bits differ.
func (m *marks) apart(o *marks) int {
	return bits.OnesCount64(m[0]^o[0]) + bits.OnesCount64(m[1]^o[1]) + bits.OnesCount64(m[2]^o[2]) + bits.OnesCount64(m[3]^o[3])
}

// mayBeAlike is false when two wordings are surely not.
func (j *joiner) mayBeAlike(x, y int32) bool {
	return j.marks[x].apart(&j.marks[y]) <= mayMiss(len(j.sets[x])+len(j.sets[y]))
}

// mayMiss is how many shingles of two wordings that are alike, with so many
// together, may be in one only.
func mayMiss(both int) int { return both - 2*atLeast(lint.Alike/(1+lint.Alike), both) }
