package report

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/lint"
	"note/lint/text"
)

// TestPlaces holds that columns found one after the other, forward and back, are
// those that are found alone.
func TestPlaces(t *testing.T) {
	const input = "Grüße\t👩‍💻\t„x“\u00a0\tJu\u0308rgen\r\n\tß\tx\n\n漢\t漢x"
	for _, unit := range Units() {
		places := places{unit: text.Unit(unit)}
		var want, got []int
		for _, found := range []string{"👩‍💻", "x", "J", "rgen", "ß", "漢x", "Grüße", "漢"} {
			n := judged(input, 0, lint.Finding{Evidence: found})
			_, column := places.of(n, n.Findings[0])
			got = append(got, column)
			want = append(want, text.Column(input, n.Findings[0].Span.Start, text.Unit(unit)))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", unit, diff)
		}
	}
}
