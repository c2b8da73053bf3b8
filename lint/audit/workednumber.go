package audit

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// locale is how a language writes numbers.
type locale struct {
	thousands string // between groups of three digits
	decimal   string
	percent   string // behind the number
}

// number writes a whole number: 1,204.
func (l locale) number(n int) string {
	digits := strconv.Itoa(n)
	for at := len(digits) - 3; at > 0 && digits[at-1] != '-'; at -= 3 {
		digits = digits[:at] + l.thousands + digits[at:]
	}
	return digits
}

// whole writes a share, 0 to 1, as a percentage without its sign: 34.
func whole(share float64) string { return strconv.Itoa(int(math.Round(100 * share))) }

// share writes a share, 0 to 1, as a percentage: 34%.
func (l locale) share(share float64) string { return whole(share) + l.percent }

// signed writes a difference of shares in percentage points: +17.
func signed(difference float64) string {
	return strings.Replace(fmt.Sprintf("%+d", int(math.Round(100*difference))), "-", "−", 1)
}

// part writes n of all as a percentage; what is there is never nothing.
func (l locale) part(n, all int) string {
	if n > 0 && 200*n < all {
		return "<1" + l.percent
	}
	return l.share(part(n, all) / 100)
}

// chance writes a p-value.
func (l locale) chance(p float64) string {
	if p < 0.001 {
		return "p\u00a0<\u00a00" + l.decimal + "001"
	}
	return "p\u00a0=\u00a00" + l.decimal + fmt.Sprintf("%.3f", p)[2:]
}
