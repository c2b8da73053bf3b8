package lang

import mathbits "math/bits"

// maxClasses is how many classes of words a pack may have.
const maxClasses = 192

// ClassSet is a set of classes of words.
type ClassSet [maxClasses / 64]uint64

func (s *ClassSet) add(class int)    { s[class/64] |= 1 << (class % 64) }
func (s *ClassSet) remove(class int) { s[class/64] &^= 1 << (class % 64) }

func (s *ClassSet) has(class int) bool { return s[class/64]&(1<<(class%64)) != 0 }

// meets says whether a class is in s and in t.
func (s *ClassSet) meets(t *ClassSet) bool {
	for i := range s {
		if s[i]&t[i] != 0 {
			return true
		}
	}
	return false
}

// both are the classes that are in s and in t, one after the other.
func (s *ClassSet) both(t *ClassSet) func(yield func(int) bool) {
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
func (s *ClassSet) without(t *ClassSet) func(yield func(int) bool) {
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
