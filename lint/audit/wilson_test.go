package audit

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"
)

// TestWilson compares with intervals published or computed elsewhere.
func TestWilson(t *testing.T) {
	tests := []struct {
		k, n      int
		low, high float64
	}{
		{18, 50, 0.2414, 0.4986}, {39, 50, 0.6476, 0.8725}, {43, 50, 0.7381, 0.9305},
		{23, 25, 0.7503, 0.9778}, {7, 25, 0.1428, 0.4758}, {7, 45, 0.0775, 0.2878},
		{81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, // Newcombe 1998, table I
		{0, 20, 0, 0.1611}, {1, 29, 0.0061, 0.1718}, // the same
		{0, 0, 0, 1},
	}
	for _, tt := range tests {
		low, high := wilson(tt.k, tt.n)
		if math.Abs(low-tt.low) > 5e-5 || math.Abs(high-tt.high) > 5e-5 {
			t.Errorf("wilson(%d, %d) = %.4f, %.4f; want %.4f, %.4f", tt.k, tt.n, low, high, tt.low, tt.high)
		}
	}
}

func TestWilsonProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 100_000).Draw(t, "n")
		k := rapid.IntRange(0, n).Draw(t, "k")
		low, high := wilson(k, n)
		seen := float64(k) / float64(n)
		if !(0 <= low && low <= seen && seen <= high && high <= 1 && low < high) {
			t.Fatalf("wilson(%d, %d) = %g, %g", k, n, low, high)
		}
		mirrorLow, mirrorHigh := wilson(n-k, n)
		if math.Abs(1-mirrorHigh-low) > 1e-12 || math.Abs(1-mirrorLow-high) > 1e-12 {
			t.Fatalf("wilson(%d, %d) is not the mirror of wilson(%d, %d)", k, n, n-k, n)
		}
		if l, h := wilson(2*k, 2*n); h-l >= high-low {
			t.Fatalf("twice the notes give a wider interval: %d of %d", k, n)
		}
	})
}

// TestNewcombe compares with the examples of the paper, table II, method 10.
func TestNewcombe(t *testing.T) {
	tests := []struct {
		a, b      rate
		low, high float64
	}{
		{rate{70, 56}, rate{80, 48}, 0.0524, 0.3339},
		{rate{10, 9}, rate{10, 3}, 0.1705, 0.8090},
		{rate{7, 6}, rate{7, 2}, 0.0582, 0.8062},
		{rate{56, 5}, rate{29, 0}, -0.0381, 0.1926},
	}
	for _, tt := range tests {
		low, high := newcombe(tt.a, tt.b)
		if math.Abs(low-tt.low) > 1e-4 || math.Abs(high-tt.high) > 1e-4 {
			t.Errorf("newcombe(%v, %v) = %.4f, %.4f; want %.4f, %.4f", tt.a, tt.b, low, high, tt.low, tt.high)
		}
	}
}

func TestNeeded(t *testing.T) {
	for _, tt := range []struct {
		p, q float64
		want int
	}{{0.26, 0.31, 1276}, {0.26, 0.36, 332}, {0.3, 0.5, 91}, {0.5, 0.3, 91}, {0.4, 0.4, 0}} {
		if got := needed(tt.p, tt.q); got != tt.want {
			t.Errorf("needed(%g, %g) = %d, want %d", tt.p, tt.q, got, tt.want)
		}
	}
}

// TestCoverageExactly tells how far the interval keeps its promise. Counts jump,
// so that it cannot hold 95 % for every rate: for each size stands the least, the
// mean and the most that it holds, of all rates from 10 to 90 % in steps of 0.1.
func TestCoverageExactly(t *testing.T) {
	tests := []struct {
		n                 int
		least, mean, most string
	}{
		{10, "91.7", "95.6", "98.5"},
		{20, "92.6", "95.3", "98.1"},
		{50, "93.1", "95.1", "97.0"},
		{100, "93.3", "95.0", "96.5"},
		{150, "93.9", "95.0", "96.4"},
		{500, "94.2", "95.0", "95.8"},
	}
	for _, tt := range tests {
		least, sum, most := 1.0, 0.0, 0.0
		for i := 100; i <= 900; i++ {
			c := coverage(tt.n, float64(i)/1000)
			least, sum, most = min(least, c), sum+c, max(most, c)
		}
		got := fmt.Sprintf("%.1f %.1f %.1f", 100*least, 100*sum/801, 100*most)
		if want := tt.least + " " + tt.mean + " " + tt.most; got != want {
			t.Errorf("%d notes: %s, want %s", tt.n, got, want)
		}
	}
}

// TestCoverage draws 2,000 times from each of some sizes and rates. From 150
// notes on the exact coverage lies between 93.9 and 96.4 % (above), so that draws
// must lie within 93.5 and 96.5 %; below that they must agree with the exact one.
func TestCoverage(t *testing.T) {
	random := rand.New(rand.NewPCG(1927, 209))
	for _, n := range []int{20, 50, 100, 150, 300, 1000} {
		for _, p := range []float64{0.07, 0.16, 0.26, 0.35, 0.5, 0.64, 0.78, 0.88} {
			exactly, drawn := coverage(n, p), drawnCoverage(random, n, p)
			t.Logf("%4d notes, rate %2.0f %%: exactly %.2f %%, drawn %.2f %%", n, 100*p, 100*exactly, 100*drawn)
			if math.Abs(drawn-exactly) > 0.02 { // four standard errors
				t.Errorf("%d notes, rate %g: drawn %g, exactly %g", n, p, drawn, exactly)
			}
			if n >= 150 && (drawn < 0.935 || drawn > 0.965) {
				t.Errorf("%d notes, rate %g: %g of the draws are covered", n, p, drawn)
			}
		}
	}
}

// coverage sums the chances of all counts whose interval holds p.
func coverage(n int, p float64) float64 {
	sum := 0.0
	for k := range n + 1 {
		if low, high := wilson(k, n); low <= p && p <= high {
			sum += math.Exp(logChoose(n, k) + float64(k)*math.Log(p) + float64(n-k)*math.Log(1-p))
		}
	}
	return sum
}

func drawnCoverage(random *rand.Rand, n int, p float64) float64 {
	const draws = 2000
	held := 0
	for range draws {
		k := 0
		for range n {
			if random.Float64() < p {
				k++
			}
		}
		if low, high := wilson(k, n); low <= p && p <= high {
			held++
		}
	}
	return float64(held) / draws
}
