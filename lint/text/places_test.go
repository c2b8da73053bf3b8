package text

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPlaces says where words stand in others.
func TestPlaces(t *testing.T) {
	for _, test := range []struct {
		words, part string
		want        []int
	}{
		{"Große Größe", "GRO\u0308SSE", []int{1}},
		{"Groesse", "größe", []int{0}},
		{"der Zug, der Zug", "der zug", []int{0, 2}},
		{"ha ha ha", "Ha ha", []int{0, 1}},
		{"ha", "ha ha", nil},
		{"the railway", "rail", nil},
		{"", "ha", nil},
		{"ha ha", "👩‍💻", nil},
		{"", "", nil},
	} {
		got := slices.Collect(Places(Measure(test.words).Words, Measure(test.part).Words))
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%q in %q (-want +got):\n%s", test.part, test.words, diff)
		}
	}
}
