package lang

import (
	"testing"

	"note/lint/text"
)

func TestShowing(t *testing.T) {
	m := text.Measure("Hi Zoë, ich und the harbour")
	s := Showing(Packs(), m)
	for k, p := range s.Packs {
		for i := range m.Words {
			if got, want := s.Words[k][i], p.Shows(&m.Words[i]); got != want {
				t.Errorf("%s: word %d shows it: %t, want %t", p.Lang, i, got, want)
			}
		}
	}
	if !s.Words[0][4] || s.Words[0][3] || !s.Words[1][3] || s.Words[1][4] {
		t.Errorf("und and the show %v", s.Words)
	}
	if got := Showing(nil, m); got.Choose(m, "", "en") != nil {
		t.Error("a pack out of none")
	}
}
