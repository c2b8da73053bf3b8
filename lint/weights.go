package lint

import "strings"

// Weight is what a sign says of two questions that no single phrase answers, in
// hundredths of a logit: 69 more of them double the odds. They were fitted to what
// readers say of notes (see testdata/notes).
type Weight struct {
	Sort, Kind string // "stock" and a kind of the pack, "content" and how much
	NoReason   int16  // for its reader not being told why the sender writes
	FitsAll    int16  // for its going unchanged to anybody
}

// Name is the sign's sort and kind.
func (w *Weight) Name() string { return strings.TrimSuffix(w.Sort+": "+w.Kind, ": ") }

// sortWeights are the weights of all signs of a sort. There are few sorts and few
// signs of each: a look at each is faster than a search.
type sortWeights struct {
	sort    string
	weights []Weight
}

// weightOf looks a weight up; nil where there is none.
func weightOf(sort, kind string) *Weight {
	for i := range signWeights {
		if signWeights[i].sort != sort {
			continue
		}
		for k := range signWeights[i].weights {
			if w := &signWeights[i].weights[k]; w.Kind == kind {
				return w
			}
		}
		return nil
	}
	return nil
}
