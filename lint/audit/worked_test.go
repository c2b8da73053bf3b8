package audit

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var today = time.Date(2026, 11, 28, 0, 0, 0, 0, time.UTC)

func daysAgo(n int) time.Time { return today.AddDate(0, 0, -n) }

// invited gives n invitations of which so many were accepted, the others pending.
func invited(n, accepted int, as Item) []Item {
	items := slices.Repeat([]Item{as}, n)
	for i := range items {
		items[i].Outcome = Pending
		if i < accepted {
			items[i].Outcome = Accepted
		}
		if as.Sent.IsZero() {
			items[i].Sent = daysAgo(90)
		}
	}
	return items
}

func worked(items ...[]Item) Worked {
	t := Tally{Today: today}
	for _, i := range slices.Concat(items...) {
		t.Add(i)
	}
	return t.Worked()
}

var (
	specific = Item{Source: "a.zip", Text: "x", Lang: "en", Reason: "post", Personalization: "specific", Graphemes: 150}
	generic  = Item{Source: "a.zip", Text: "x", Lang: "en", Graphemes: 90, Rules: []string{"generic-phrase", "missing-reason"}}
	blank    = Item{Source: "a.zip"}
)

func TestWorked(t *testing.T) {
	w := worked(invited(200, 110, specific), invited(200, 60, generic), invited(100, 35, blank))
	got := []string{fmt.Sprintf("%d of %d, %.3f to %.3f", w.Accepted, w.Sent, w.Low, w.High)}
	for _, s := range w.Splits {
		got = append(got, s.By+": "+s.Says)
		for _, g := range s.Groups {
			line := fmt.Sprintf("  %s %d/%d", g.Value, g.Accepted, g.N)
			if g.Differs != nil {
				line += fmt.Sprintf(" %+.2f", g.Differs.More)
			}
			got = append(got, line)
		}
	}
	want := []string{
		"205 of 500, 0.368 to 0.454",
		"note: cannot tell", "  note 170/400", "  none 35/100",
		"reason: differs", "  none 60/200 -0.25", "  post 110/200 +0.25",
		"personalization: differs", "  none 60/200 -0.25", "  specific 110/200 +0.25",
		"length: differs", "  1-100 60/200 -0.25", "  101-200 110/200 +0.25",
		"rule: differs", "  generic-phrase 60/200 -0.25", "  missing-reason 60/200 -0.25", "  none 110/200 +0.25",
		"language: nothing to compare", "  en 170/400",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestRefused(t *testing.T) {
	young, undated := specific, invited(20, 10, specific)
	young.Sent = daysAgo(Horizon - 1)
	for i := range undated {
		undated[i].Sent = time.Time{}
	}
	elsewhere := specific
	elsewhere.Source = "ledger"
	tests := []struct {
		name  string
		items [][]Item
		want  Refusal
		sent  int
	}{
		{"nothing", nil, NoOutcomes, 0},
		{"no outcome", [][]Item{{specific, generic}}, NoOutcomes, 0},
		{"pending only", [][]Item{invited(400, 0, specific)}, OnlyPending, 0},
		{"pending but for strays", [][]Item{invited(400, 4, specific)}, OnlyPending, 0},
		{"a few, none accepted", [][]Item{invited(9, 0, specific)}, OnlyPending, 9},
		{"accepted only", [][]Item{invited(400, 400, specific)}, OnlyAccepted, 0},
		{"a few, all accepted", [][]Item{invited(9, 9, specific)}, OnlyAccepted, 9},
		{"young", [][]Item{invited(50, 20, young)}, AllYoung, 0},
		{"undated", [][]Item{undated}, AllUndated, 0},
		{"a low rate is a rate", [][]Item{invited(100, 10, specific)}, "", 100},
		{"an open archive beside a ledger", [][]Item{invited(400, 0, specific), invited(50, 20, elsewhere)}, "", 50},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := worked(tt.items...)
			if w.Refused != tt.want || w.Sent != tt.sent {
				t.Errorf("refused %q with %d sent, want %q with %d", w.Refused, w.Sent, tt.want, tt.sent)
			}
			if rates := len(w.Splits) > 0 || w.High > 0; rates == (w.Refused != "") {
				t.Errorf("refused %q with %d splits and an interval up to %g", w.Refused, len(w.Splits), w.High)
			}
		})
	}
}

func TestCounted(t *testing.T) {
	taken := specific
	taken.Outcome, taken.Sent = Withdrawn, daysAgo(Horizon)
	young, old, undated, untold := taken, taken, taken, specific
	young.Sent = daysAgo(Horizon).Add(time.Second)
	old.Outcome = Accepted
	undated.Sent = time.Time{}
	w := worked([]Item{taken, young, old, undated, untold, untold})
	got := [...]int{w.Sent, w.Accepted, w.Withdrawn, w.Young, w.Undated, w.Untold}
	if want := [...]int{2, 1, 1, 1, 1, 2}; got != want {
		t.Errorf("sent, accepted, withdrawn, young, undated, untold: %v, want %v", got, want)
	}
}

// TestCensored draws archives in which acceptance takes time: invitations sent
// over 120 days, half of them accepted in the end, each within 20 days. To count
// the young ones as failures, or only the accepted ones of them, would miss.
func TestCensored(t *testing.T) {
	random := rand.New(rand.NewPCG(6, 4))
	const draws = 2000
	held := 0
	for range draws {
		tally := Tally{Today: today}
		for range 200 {
			i := specific
			age := random.IntN(120)
			i.Sent, i.Outcome = daysAgo(age), Pending
			if random.Float64() < 0.5 && random.IntN(21) <= age {
				i.Outcome = Accepted
			}
			tally.Add(i)
		}
		if w := tally.Worked(); w.Low <= 0.5 && 0.5 <= w.High {
			held++
		}
	}
	if c := float64(held) / draws; c < 0.935 || c > 0.965 {
		t.Errorf("the interval holds the true rate in %g of the draws", c)
	}
}

// TestIndependent draws 2,000 archives whose recipients accept whatever is
// written: every group's interval must hold the rate in 93.5 to 96.5 % of them,
// and no more than 5 % may claim a difference anywhere.
func TestIndependent(t *testing.T) {
	random := rand.New(rand.NewPCG(2000, 95))
	const draws, truth = 2000, 0.31
	seen, held := map[string]int{}, map[string]int{}
	alarms := 0
	for range draws {
		w := drawn(random, 600, truth)
		alarm := false
		for _, s := range w.Splits {
			alarm = alarm || s.Says == Differs
			for _, g := range s.Groups {
				seen[s.By+" "+g.Value]++
				if g.Low <= truth && truth <= g.High {
					held[s.By+" "+g.Value]++
				}
			}
		}
		if alarm {
			alarms++
		}
	}
	for name, n := range seen {
		c := float64(held[name]) / float64(n)
		t.Logf("%-24s covers %.2f %%", name, 100*c)
		if n == draws && (c < 0.935 || c > 0.965) {
			t.Errorf("%s: the interval holds the rate in %.2f %% of the draws", name, 100*c)
		}
	}
	t.Logf("false alarms in %.2f %%", 100*float64(alarms)/draws)
	if alarms > draws*level {
		t.Errorf("%d of %d archives without a difference are said to have one", alarms, draws)
	}
}

// drawn is what is made of n invitations that are accepted by chance alone.
func drawn(random *rand.Rand, n int, rate float64) Worked {
	reasons := []string{"", "", "post", "post", "post", "event", "event", "school", "shared-contact"}
	ties := []string{"none", "weak", "specific", "specific"}
	found := [][]string{nil, nil, {"missing-reason"}, {"sales-pitch"}, {"missing-reason", "sales-pitch"}}
	tally := Tally{Today: today}
	for range n {
		i := Item{
			Source: "a.zip", Text: "x", Sent: daysAgo(22 + random.IntN(300)), Outcome: Pending, Lang: "en",
			Reason: reasons[random.IntN(len(reasons))], Personalization: ties[random.IntN(len(ties))],
			Rules: found[random.IntN(len(found))], Graphemes: 1 + random.IntN(300),
		}
		if random.IntN(4) == 0 {
			i.Text = ""
		}
		if random.IntN(3) == 0 {
			i.Lang = "de"
		}
		if random.Float64() < rate {
			i.Outcome = Accepted
		}
		tally.Add(i)
	}
	return tally.Worked()
}

// TestExact compares with Fisher's own example, the lady who tastes tea, and others.
func TestExact(t *testing.T) {
	for _, tt := range []struct {
		a, b rate
		want float64
	}{
		{rate{4, 3}, rate{4, 1}, 0.4857},
		{rate{10, 1}, rate{14, 11}, 0.002759},
		{rate{20, 5}, rate{20, 5}, 1},
		{rate{100, 0}, rate{100, 0}, 1},
		{rate{1, 1}, rate{99_999, 50_000}, 1},
	} {
		if got := exact(tt.a, tt.b); math.Abs(got-tt.want) > 5e-5 {
			t.Errorf("exact(%v, %v) = %g, want %g", tt.a, tt.b, got, tt.want)
		}
		if a, b := exact(tt.a, tt.b), exact(tt.b, tt.a); math.Abs(a-b) > 1e-9 {
			t.Errorf("exact(%v, %v) is %g, the other way round %g", tt.a, tt.b, a, b)
		}
	}
}

func TestHolm(t *testing.T) {
	ps := []float64{0.01, 0.04, 0.03, 0.005, 0.9}
	var at []*float64
	for i := range ps {
		at = append(at, &ps[i])
	}
	holm(at)
	for i, want := range []float64{0.04, 0.09, 0.09, 0.025, 0.9} {
		if math.Abs(ps[i]-want) > 1e-12 {
			t.Errorf("p %d is adjusted to %g, want %g", i, ps[i], want)
		}
	}
}
