package audit

import (
	"cmp"
	"math"
	"slices"
)

// rate is how many of n were accepted.
type rate struct{ n, accepted int }

func (r rate) share() float64 { return float64(r.accepted) / float64(r.n) }

func (r rate) plus(other rate) rate { return rate{r.n + other.n, r.accepted + other.accepted} }

func (r rate) without(other rate) rate { return rate{r.n - other.n, r.accepted - other.accepted} }

// exact is the two-sided p-value of Fisher's test that two rates are one: the
// chance, given how many were accepted in all, of a table that is no more likely
// than the one seen (R. A. Fisher, The logic of inductive inference, Journal of
// the Royal Statistical Society 98 (1935), 39-82). It holds its level for groups
// of any size, where an approximation does not far out in the tail.
func exact(a, b rate) float64 {
	accepted := a.accepted + b.accepted
	at, last := max(0, accepted-b.n), min(a.n, accepted)
	seen := logTable(a, b, a.accepted)
	p := 0.0
	for l := logTable(a, b, at); at <= last; at++ {
		if l <= seen+1e-7 {
			p += math.Exp(l)
		}
		l += math.Log(float64(a.n-at)*float64(accepted-at)) -
			math.Log(float64(at+1)*float64(b.n-accepted+at+1))
	}
	return min(p, 1)
}

// logTable is the logarithm of the hypergeometric chance that k of those
// accepted fall into the first group.
func logTable(a, b rate, k int) float64 {
	accepted := a.accepted + b.accepted
	return logChoose(a.n, k) + logChoose(b.n, accepted-k) - logChoose(a.n+b.n, accepted)
}

func logChoose(n, k int) float64 {
	return logFactorial(n) - logFactorial(k) - logFactorial(n-k)
}

func logFactorial(n int) float64 {
	l, _ := math.Lgamma(float64(n) + 1)
	return l
}

// holm adjusts p-values that were looked at together, in place, so that the
// chance of one false alarm among all of them stays what it is for one: S. Holm,
// A simple sequentially rejective multiple test procedure, Scandinavian Journal
// of Statistics 6 (1979), 65-70.
func holm(ps []*float64) {
	ps = slices.SortedFunc(slices.Values(ps), func(p, q *float64) int { return cmp.Compare(*p, *q) })
	floor := 0.0
	for i, p := range ps {
		floor = max(floor, min(1, *p*float64(len(ps)-i)))
		*p = floor
	}
}
