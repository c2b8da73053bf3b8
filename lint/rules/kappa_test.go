package rules_test

import (
	"math"
	"testing"
)

// agreement counts how two say yes or no to the same things.
type agreement struct {
	both, first, second, neither int // yes by both, by the first alone, by the second alone, by neither
}

func (a *agreement) add(first, second bool) {
	switch {
	case first && second:
		a.both++
	case first:
		a.first++
	case second:
		a.second++
	default:
		a.neither++
	}
}

// kappa is Cohen's kappa and half the width of its 95 % interval, by the large-sample
// standard error of Cohen (1960), sqrt(po(1-po)/n)/(1-pe). It is 1 where both always agree.
func (a agreement) kappa() (kappa, half float64) {
	n := float64(a.both + a.first + a.second + a.neither)
	if a.first+a.second == 0 {
		return 1, 0
	}
	yes1, yes2 := float64(a.both+a.first), float64(a.both+a.second)
	observed := float64(a.both+a.neither) / n
	expected := (yes1*yes2 + (n-yes1)*(n-yes2)) / (n * n)
	return (observed - expected) / (1 - expected), 1.96 * math.Sqrt(observed*(1-observed)/n) / (1 - expected)
}

// precision is the share of what the second says that the first says, too; recall
// the share of what the first says that the second says. They are 1 of nothing.
func (a agreement) precision() float64 { return share(a.both, a.both+a.second) }
func (a agreement) recall() float64    { return share(a.both, a.both+a.first) }

func share(part, all int) float64 {
	if all == 0 {
		return 1
	}
	return float64(part) / float64(all)
}

// TestKappa holds the formulas against a worked example: 20 and 15 of 50 in
// agreement, po 0.7, pe 0.5.
func TestKappa(t *testing.T) {
	a := agreement{both: 20, first: 5, second: 10, neither: 15}
	kappa, half := a.kappa()
	if math.Abs(kappa-0.4) > 1e-9 || math.Abs(half-1.96*math.Sqrt(0.7*0.3/50)/0.5) > 1e-9 {
		t.Errorf("kappa %g ± %g, want 0.4 ± %g", kappa, half, 1.96*math.Sqrt(0.7*0.3/50)/0.5)
	}
	if p, r := a.precision(), a.recall(); math.Abs(p-2.0/3) > 1e-9 || math.Abs(r-0.8) > 1e-9 {
		t.Errorf("precision %g, recall %g, want 0.667, 0.8", p, r)
	}
}
