package lang

import mathbits "math/bits"

// maxClasses is how many classes of words a pack may have.
const maxClasses = 192

// classSet is a set of classes.
type classSet [maxClasses / 64]uint64

func (s *classSet) add(class int)    { s[class/64] |= 1 << (class % 64) }
func (s *classSet) remove(class int) { s[class/64] &^= 1 << (class % 64) }

func (s *classSet) has(class int) bool { return s[class/64]&(1<<(class%64)) != 0 }

// both are the classes that are in s and in t, one after the other.
func (s *classSet) both(t *classSet) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for i := range s {
			for rest := s[i] & t[i]; rest != 0; rest &= rest - 1 {
				if !yield(64*i + mathbits.TrailingZeros64(rest)) {
					return
				}
			}
		}
	}
}

// without are the classes that are in s and were not in t at first.
func (s *classSet) without(t *classSet) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for i := range s {
			for rest := s[i] &^ t[i]; rest != 0; rest &= rest - 1 {
				if !yield(64*i + mathbits.TrailingZeros64(rest)) {
					return
				}
			}
		}
	}
}
