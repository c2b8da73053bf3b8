package rules

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

func TestLongest(t *testing.T) {
	ours, other := &lang.Group{Kind: "ours"}, &lang.Group{Kind: "other"}
	at := func(g *lang.Group, start, end int) lint.Phrase {
		return lint.Phrase{Group: g, Span: text.Span{Start: start, End: end}}
	}
	for _, tt := range []struct {
		name    string
		phrases []lint.Phrase
		want    []text.Span
	}{
		{"none", nil, nil},
		{"the same twice", []lint.Phrase{at(ours, 0, 5), at(ours, 0, 5)}, []text.Span{{Start: 0, End: 5}}},
		{"the longer one first", []lint.Phrase{at(ours, 0, 9), at(ours, 4, 12)}, []text.Span{{Start: 0, End: 9}}},
		{"the longer one second", []lint.Phrase{at(ours, 0, 5), at(ours, 3, 12)}, []text.Span{{Start: 3, End: 12}}},
		{"a row", []lint.Phrase{at(ours, 0, 5), at(ours, 3, 12), at(ours, 11, 14), at(ours, 12, 15)},
			[]text.Span{{Start: 3, End: 12}, {Start: 12, End: 15}}},
		{"apart", []lint.Phrase{at(ours, 0, 5), at(ours, 5, 6)}, []text.Span{{Start: 0, End: 5}, {Start: 5, End: 6}}},
		{"of another group", []lint.Phrase{at(other, 0, 9), at(ours, 3, 5)}, []text.Span{{Start: 3, End: 5}}},
	} {
		var got []text.Span
		for _, p := range longest(tt.phrases, func(g *lang.Group) bool { return g == ours }) {
			got = append(got, p.Span)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestNothingTwice holds that a rule says one thing of one place.
func TestNothingTwice(t *testing.T) {
	testRows(t, EmptyPraise, "en", nil, []row{
		{"Hi Zoë, I enjoyed your recent post 👩‍💻", []string{"error: enjoyed your recent post"}},
	})
}
