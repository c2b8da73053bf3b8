package lang

// Letters says where in a sorted list of entries those lie that begin with the same
// two letters: a search among them touches little memory. It holds the index of the
// first entry of every pair, in order, and at last the number of entries.
type Letters []uint16

// kinds is how many kinds of bytes are told apart: the letters, and what comes
// before and behind them.
const kinds = 28

// newLetters is the table of sorted entries, nil where there are none.
func newLetters(entries *Entries) Letters {
	if entries.Len() == 0 {
		return nil
	}
	l := make(Letters, kinds*kinds+1)
	for i := range entries.Len() {
		l[pair(entries.text(i))+1]++
	}
	for i := range l[1:] {
		l[i+1] += l[i]
	}
	return l
}

// pair is the number of the pair of letters that a word begins with; numbers are in
// the order of words. What begins with no letter is not told apart.
func pair(word string) int {
	if word == "" {
		return 0
	}
	first, second := kind(word[0]), 0
	if first > 0 && first < kinds-1 && len(word) > 1 {
		second = kind(word[1])
	}
	return first*kinds + second
}

func kind(c byte) int {
	switch {
	case c < 'a':
		return 0
	case c > 'z':
		return kinds - 1
	}
	return int(c-'a') + 1
}

// search is the index of the last entry that is not behind word, or -1.
func (l Letters) search(entries *Entries, word string) int {
	if len(l) == 0 {
		return -1
	}
	n := pair(word)
	lo, hi := int(l[n]), int(l[n+1])
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if entries.text(mid) <= word {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo - 1
}

// longest is the longest entry that word begins with, or -1.
func (l Letters) longest(entries *Entries, word string) int16 {
	return entries.beginning(l.search(entries, word), word)
}
