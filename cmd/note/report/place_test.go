package report

import (
	"strconv"
	"strings"
	"testing"
	"time"

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

// BenchmarkPlaces fails where a place costs more in a longer line: four times the
// findings in four times the line may take eight times as long, and sixteen if
// each is counted from the start. It is no test, since a busy machine stretches
// what it measures.
func BenchmarkPlaces(b *testing.B) {
	few, many := benchPlaces(b, 2000), benchPlaces(b, 8000)
	if few > 0 && many > 8*few {
		b.Errorf("2000 places in a line take %v, 8000 take %v", few, many)
	}
}

// benchPlaces finds n places in one line and gives the time that takes.
func benchPlaces(b *testing.B, n int) time.Duration {
	const unit = "ß\t{{x}} "
	note := judged(strings.Repeat(unit, n), 0)
	var took time.Duration
	b.Run(strconv.Itoa(n), func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			places := places{unit: text.UnitDisplay}
			for i := range n {
				places.of(note, lint.Finding{Span: text.Span{Start: i * len(unit), End: (i + 1) * len(unit)}})
			}
		}
		took = b.Elapsed() / time.Duration(b.N)
	})
	return took
}
