package audit

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"note/lint"
)

// bruteForce is what join gives, by comparing each with each.
func bruteForce(wordings []lint.Wording) []int {
	group := make([]int, len(wordings))
	for i := range group {
		group[i] = i
	}
	for i := range wordings {
		for k := range i {
			if !wordings[i].IsAlike(wordings[k]) || group[i] == group[k] {
				continue
			}
			from, to := max(group[i], group[k]), min(group[i], group[k])
			for m := range group {
				if group[m] == from {
					group[m] = to
				}
			}
		}
	}
	return group
}

// TestJoinIsExact holds that join gives what comparing each with each gives, for
// sets with few shingles, which overlap to every degree.
func TestJoinIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var wordings []lint.Wording
		alphabet := rapid.SampledFrom([]uint64{8, 20, 60, 1 << 40}).Draw(t, "alphabet")
		texts := rapid.SliceOfN(rapid.SliceOfN(rapid.Uint64Range(1, alphabet), 1, 30), 1, 8).Draw(t, "texts")
		for range rapid.IntRange(0, 60).Draw(t, "notes") {
			set := slices.Clone(rapid.SampledFrom(texts).Draw(t, "text"))
			for range rapid.IntRange(0, len(set)).Draw(t, "changes") {
				set[rapid.IntRange(0, len(set)-1).Draw(t, "at")] = rapid.Uint64Range(1, 2*alphabet).Draw(t, "new")
			}
			slices.Sort(set)
			wordings = append(wordings, lint.Wording{Shingles: slices.Compact(set)})
		}
		if got, want := join(wordings), bruteForce(wordings); !slices.Equal(got, want) {
			t.Fatalf("got %v, want %v", got, want)
		}
	})
}

// heap is many wordings: a third of them unlike all others but for common turns,
// the rest a few texts in which words were changed.
func heap(n int) []lint.Wording {
	r := rand.New(rand.NewPCG(1, uint64(n)))
	word := func() uint64 { return uint64(math.Pow(30_000, r.Float64())) } // as frequent as its place in a list of words says (Zipf)
	text := func() []uint64 {
		words := make([]uint64, 15+r.IntN(40))
		for i := range words {
			words[i] = word()
		}
		return words
	}
	var texts [][]uint64
	for range 12 {
		texts = append(texts, text())
	}
	opening := text()[:12]
	list := make([]lint.Wording, n)
	for i := range list {
		words := text()
		switch i % 3 {
		case 0:
			words = append(slices.Clone(opening), words...)
		case 1:
			words = slices.Clone(texts[r.IntN(len(texts))])
			for range r.IntN(8) {
				words[r.IntN(len(words))] = word() + 1<<40
			}
		}
		list[i] = lint.NewWording(words)
	}
	return list
}

// TestJoinScales says what a hundred thousand and a million cost: go test ./lint/audit -run Scales -v -timeout 1h
func TestJoinScales(t *testing.T) {
	if testing.Short() || !testing.Verbose() {
		t.Skip("measures, and checks nothing that a loaded machine could keep")
	}
	for _, n := range []int{10_000, 100_000, 1_000_000} {
		wordings := heap(n)
		begun := time.Now()
		join(wordings)
		t.Log(n, "wordings:", time.Since(begun))
	}
}

func BenchmarkJoin(b *testing.B) {
	wordings := heap(10_000)
	b.ReportAllocs()
	for b.Loop() {
		join(wordings)
	}
}
