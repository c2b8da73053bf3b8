package lint

// scale are steps of a number, each with where it begins.
type scale []step

type step struct {
	from int
	name string
}

func (s scale) step(n int) string {
	name := s[0].name
	for _, step := range s[1:] {
		if n < step.from {
			break
		}
		name = step.name
	}
	return name
}

// The scales: of phrases and evidence, and of words.
var (
	fewestSteps  = scale{{0, "none"}, {1, "1"}, {2, "2+"}}
	fewSteps     = scale{{0, "none"}, {1, "1"}, {2, "2"}, {3, "3+"}}
	nameSteps    = scale{{0, "none"}, {1, "1"}, {2, "2-3"}, {4, "4+"}}
	narrowSteps  = scale{{0, "none"}, {1, "1"}, {2, "2-3"}, {4, "4-6"}, {7, "7-10"}, {11, "11+"}}
	contentSteps = scale{{0, "none"}, {1, "1-2"}, {3, "3-5"}, {6, "6-9"}, {10, "10-14"}, {15, "15+"}}
	wordSteps    = scale{{0, "under 8"}, {8, "8-14"}, {15, "15-24"}, {25, "25-39"}, {40, "40-54"}, {55, "55+"}}
)
