package audit

import (
	"cmp"
	"slices"
	"strings"

	"note/lint"
	"note/lint/text"
)

// Cluster is a heap of notes that are one text with other names in it.
type Cluster struct {
	Skeleton string   `json:"skeleton"` // the words that all but a few share, a gap where they differ
	Size     int      `json:"size"`
	Shared   float64  `json:"shared"` // share of identical words, 0 to 1, names and facts left out
	Places   []string `json:"places"`
}

// minCluster is how many notes make a heap: two may be a second try.
const minCluster = 3

// clusters finds the heaps among the notes, the largest first.
func clusters(notes []Note) []Cluster {
	wordings := make([]lint.Wording, len(notes))
	for i, n := range notes {
		wordings[i] = n.wording
	}
	heaps := map[int][]int{}
	for i, root := range join(wordings) {
		heaps[root] = append(heaps[root], i)
	}
	var list []Cluster
	for _, heap := range heaps {
		if len(heap) >= minCluster {
			list = append(list, newCluster(notes, heap))
		}
	}
	slices.SortFunc(list, func(a, b Cluster) int {
		return cmp.Or(b.Size-a.Size, cmp.Compare(b.Shared, a.Shared), cmp.Compare(a.Skeleton, b.Skeleton), slices.Compare(a.Places, b.Places))
	})
	return list
}

func newCluster(notes []Note, heap []int) Cluster {
	c := Cluster{Size: len(heap)}
	for _, i := range heap {
		c.Places = append(c.Places, notes[i].Where())
	}
	c.Skeleton, c.Shared = skeleton(notes, heap)
	return c
}

// sampled is how many notes of a heap its skeleton is read off.
const sampled = 200

// skeleton aligns notes of a heap with the most frequent of them, and keeps the
// words that nearly all have.
func skeleton(notes []Note, heap []int) (string, float64) {
	base := notes[mostFrequent(notes, heap)]
	have := make([]int, len(base.wording.Words)) // how many notes have the word
	words, n := 0, 0
	for k := 0; k < len(heap); k += 1 + (len(heap)-1)/sampled {
		other := notes[heap[k]].wording.Words
		align(base.wording.Words, other, have)
		words += count(other)
		n++
	}
	kept := make([]bool, len(have))
	shared := 0
	for i, h := range have {
		kept[i] = h*10 >= n*9 && base.wording.Words[i] != lint.Gap
		if kept[i] {
			shared += h
		}
	}
	return base.gapped(kept), float64(shared) / float64(max(1, words))
}

// mostFrequent is the note of a heap whose wording most others have word for word.
func mostFrequent(notes []Note, heap []int) int {
	times := map[uint64]int{}
	best := heap[0]
	for _, i := range heap {
		times[sumOf(notes[i].wording.Words)]++
	}
	for _, i := range heap {
		if times[sumOf(notes[i].wording.Words)] > times[sumOf(notes[best].wording.Words)] {
			best = i
		}
	}
	return best
}

// count is how many words there are beside gaps.
func count(words []uint64) int {
	n := 0
	for _, w := range words {
		if w != lint.Gap {
			n++
		}
	}
	return n
}

// align counts, for each word of a, whether the longest common row of words has it.
func align(a, b []uint64, have []int) {
	if slices.Equal(a, b) {
		for i := range have {
			have[i]++
		}
		return
	}
	width := len(b) + 1
	longest := make([]uint16, (len(a)+1)*width) // of a[i:] and b[k:]
	for i := len(a) - 1; i >= 0; i-- {
		for k := len(b) - 1; k >= 0; k-- {
			at := i*width + k
			if a[i] == b[k] {
				longest[at] = longest[at+width+1] + 1
				continue
			}
			longest[at] = max(longest[at+width], longest[at+1])
		}
	}
	for i, k := 0, 0; i < len(a) && k < len(b); {
		switch at := i*width + k; {
		case a[i] == b[k]:
			have[i]++
			i, k = i+1, k+1
		case longest[at+width] >= longest[at+1]:
			i++
		default:
			k++
		}
	}
}

// gapped is the note's text, in one line, with … for the words that are not kept.
func (n Note) gapped(kept []bool) string {
	words := text.Measure(n.Text).Words
	var b strings.Builder
	done := 0
	for i := 0; i < len(kept); i++ {
		if kept[i] {
			continue
		}
		end := i + 1
		for end < len(kept) && !kept[end] {
			end++
		}
		last := len(words)
		if end < len(kept) {
			last = int(n.wording.At[end])
		}
		b.WriteString(n.Text[done:words[n.wording.At[i]].Start])
		b.WriteString("…")
		done = words[last-1].End
		i = end
	}
	b.WriteString(n.Text[done:])
	return strings.Join(strings.Fields(b.String()), " ")
}
