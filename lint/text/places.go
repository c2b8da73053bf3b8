package text

import (
	"iter"
	"slices"
)

// Same says whether two rows of words are the same, as Fold compares them.
func Same(a, b []Word) bool {
	return slices.EqualFunc(a, b, func(a, b Word) bool { return a.Fold == b.Fold })
}

// Places gives each place in words where those of part stand in a row: the index
// of the first. Places may overlap. No words stand nowhere.
func Places(words, part []Word) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i+len(part) <= len(words) && len(part) > 0; i++ {
			if Same(words[i:i+len(part)], part) && !yield(i) {
				return
			}
		}
	}
}
