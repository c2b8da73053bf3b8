package lint

import (
	"slices"

	"note/lint/lang"
	"note/lint/text"
)

// Wording is how a note is worded, whoever it is for: its words, with a gap where
// the reader's name, a fact of theirs or what the note is about stands. Two notes
// with the same wording are one text with other names in it. A reason that both
// give, the same post or event, is a gap and makes no wording.
type Wording struct {
	Words    []uint64 // a number for each word, Gap for what was left out
	At       []int32  // for each of Words the first word of the note that it stands for
	Shingles []uint64 // a number for every shingle, in order, each once
}

// Gap stands for words that are left out of a wording.
const Gap = 0

// shingle is how many words in a row are compared.
const shingle = 3

// minShingles is how many shingles a wording needs to be compared: "Hi, thank you"
// is nobody's text.
const minShingles = 3

// Alike is the likeness from which two notes are one text. Of 30 words in a row
// three may then be others. The number was read off labelled notes (see TestAlikeApart).
const Alike = 0.5

// Comparable says whether there is enough of a wording to be compared.
func (w Wording) Comparable() bool { return len(w.Shingles) >= minShingles }

// Likeness is the share of shingles, of those in either, that are in both
// (Jaccard's index): 0 to 1.
func (w Wording) Likeness(v Wording) float64 {
	both := 0
	a, b := w.Shingles, v.Shingles
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			both++
			a, b = a[1:], b[1:]
		}
	}
	if either := len(w.Shingles) + len(v.Shingles) - both; either > 0 {
		return float64(both) / float64(either)
	}
	return 0
}

// IsAlike says whether two notes are one text.
func (w Wording) IsAlike(v Wording) bool {
	return w.Comparable() && v.Comparable() && w.Likeness(v) >= Alike
}

// Wording is how the note is worded.
func (r Report) Wording() Wording {
	return wordingOf(r.Note, r.measured[0].text, r.Pack(), r.Reading)
}

// Pack is the data of the note's language, nil when it is unknown.
func (r Report) Pack() *lang.Pack {
	for _, m := range r.measured {
		if m.pack != nil && m.pack.Lang == r.Lang {
			return m.pack
		}
	}
	return nil
}

// Wording is how the note is worded.
func (p *Pass) Wording() Wording { return wordingOf(p.Note, p.Text, p.Pack, p.Read) }

func wordingOf(n Note, t *text.Text, pack *lang.Pack, read *Reading) Wording {
	m := newMask(n, t)
	if read != nil {
		m.reading(read, pack)
	}
	var w Wording
	for i, word := range t.Words {
		switch {
		case !m.gaps[i]:
			w.Words = append(w.Words, numberOf(word.Fold))
		case len(w.Words) > 0 && w.Words[len(w.Words)-1] == Gap:
			continue
		default:
			w.Words = append(w.Words, Gap)
		}
		w.At = append(w.At, int32(i))
	}
	w.Shingles = shingles(w.Words)
	return w
}

// NewWording is the wording of words in a row, given by their numbers.
func NewWording(words []uint64) Wording {
	return Wording{Words: words, Shingles: shingles(words)}
}

// shingles are the numbers of all words in a row, but for those of which all but
// one are gaps.
func shingles(words []uint64) []uint64 {
	if len(words) < shingle {
		return nil
	}
	list := make([]uint64, 0, len(words)-shingle+1)
	for i := range len(words) - shingle + 1 {
		sum, gaps := uint64(offset), 0
		for _, word := range words[i : i+shingle] {
			sum = (sum ^ word) * prime
			sum ^= sum >> 29
			if word == Gap {
				gaps++
			}
		}
		if gaps < shingle-1 {
			list = append(list, sum)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// The constants of FNV-1a.
const (
	offset = 14695981039346656037
	prime  = 1099511628211
)

// numberOf is a number for a word (FNV-1a of 64 bits), the same in every run.
func numberOf(word string) uint64 {
	sum := uint64(offset)
	for i := range len(word) {
		sum = (sum ^ uint64(word[i])) * prime
	}
	return sum
}

// Sent is a note that went out before: where it stands, and how it was worded.
type Sent struct {
	Place string
	Wording
}
