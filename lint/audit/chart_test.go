package audit

import (
	"math"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestColumns(t *testing.T) {
	start := time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)
	var weeks []Period
	for i, sent := range []int{50, 0, 200, 100, 25} {
		weeks = append(weeks, Period{Start: start.AddDate(0, 0, 7*i), Sent: sent, Cap: 100})
	}
	c := pageWordsFor("en").columns("weeks", "", "", weeks)
	var heights []float64
	for i, p := range c.Periods {
		heights = append(heights, math.Round(p.Height*100)/100)
		if math.Abs(p.Y+p.Height-100) > 1e-9 || p.X < p.Slot || p.X+p.Width > p.SlotEnd {
			t.Errorf("column %d is not on the ground or not in its slot: %+v", i, p)
		}
		if p.Over != (i == 2) {
			t.Errorf("column %d: over the cap is %t", i, p.Over)
		}
	}
	if want := []float64{23, 0, 92, 46, 11.5}; !slices.Equal(want, heights) {
		t.Errorf("heights are %v, want %v", heights, want)
	}
	if c.Cap != 100 || c.CapAt != c.Periods[3].Y || c.Periods[0].CapAt != c.CapAt {
		t.Errorf("the cap, %d, is at %g; a column as high is at %g", c.Cap, c.CapAt, c.Periods[3].Y)
	}
	if want := "From 2026-03-02 to 2026-03-30. The most: 200, from 2026-03-16 on. Over the cap: 1 of 5."; c.Desc != want {
		t.Errorf("it says %q, want %q", c.Desc, want)
	}
}

func TestMarks(t *testing.T) {
	scale := func(n int) float64 { return float64(n) }
	for _, tt := range []struct {
		top  int
		want []string
	}{{1, []string{"1"}}, {4, []string{"1", "2", "3", "4"}}, {9, []string{"2", "4", "6", "8"}}, {125, []string{"50", "100"}}, {4321, []string{"1000", "2000", "3000", "4000"}}} {
		var got []string
		for _, m := range numberMarks(tt.top, scale) {
			got = append(got, m.Text)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("up to %d: %s", tt.top, diff)
		}
	}
	for n := 1; n < 200; n++ {
		if marks := timeMarks(make([]Period, n)); len(marks) < 1 || len(marks) > 4 {
			t.Errorf("%d periods have %d dates", n, len(marks))
		}
	}
}

// TestWhiskers finds each dot between the ends of its whisker, all on the axis.
func TestWhiskers(t *testing.T) {
	w := pageWordsFor("en")
	a := w.acceptance(worked(invited(200, 110, specific), invited(12, 1, generic), invited(3, 3, blank)))
	for _, s := range a.Splits {
		for _, r := range append(s.Rows, s.All) {
			if !(2 <= r.Low && r.Low <= r.Dot && r.Dot <= r.High && r.High <= 98.01) {
				t.Errorf("%s, %s: %g, %g, %g", s.Head, r.Label, r.Low, r.Dot, r.High)
			}
			if r.All != s.All.Dot {
				t.Errorf("%s, %s: the line of all is at %g, its dot at %g", s.Head, r.Label, r.All, s.All.Dot)
			}
		}
		for _, m := range s.Axis {
			if s.Axis[0].Text != "0%" || m.At < 2 || m.At > 98.01 {
				t.Errorf("%s: %s is at %g", s.Head, m.Text, m.At)
			}
		}
	}
}

func TestBands(t *testing.T) {
	for _, tt := range []struct{ fits, of, want int }{{0, 40, 0}, {1, 40, 1}, {1, 1, 1}, {4, 40, 2}, {5, 40, 3}, {20, 40, 3}, {21, 40, 4}, {40, 40, 4}} {
		if got := (Fit{Fits: tt.fits, Of: tt.of}).band(); got != tt.want {
			t.Errorf("%d of %d is in band %d, want %d", tt.fits, tt.of, got, tt.want)
		}
	}
}
