package audit

// Worked says what was accepted more often, where the data allow it.
//
// Sent, Accepted and Withdrawn count the invitations whose outcome counts: it is
// known, they are at least Horizon days old, and their source tells of both
// those that were accepted and those that were not.
type Worked struct {
	Sent      int     `json:"sent"`
	Accepted  int     `json:"accepted"`
	Low       float64 `json:"low"` // the 95 % Wilson interval of the rate, 0 to 1
	High      float64 `json:"high"`
	Withdrawn int     `json:"withdrawn"` // of those sent, taken back: not accepted

	Horizon     int      `json:"horizon"` // days
	Young       int      `json:"young"`   // too young to count: censored, accepted or not
	Undated     int      `json:"undated"` // so that nobody knows whether they are young
	Untold      int      `json:"untold"`  // the source says nothing of their outcome
	Biased      []Biased `json:"biased"`  // sources left out, as they hold only one kind
	Refused     Refusal  `json:"refused"` // why no rate is given; empty when one is
	Needs       []Need   `json:"needs"`   // to see a difference from the rate of all
	Splits      []Split  `json:"splits"`
	Comparisons int      `json:"comparisons"` // made in all; Holm's method adjusts their p-values
}

// Refusal is why no rate is given.
type Refusal string

// The refusals.
const (
	NoOutcomes   Refusal = "no outcomes"   // nothing tells what became of the invitations
	AllUndated   Refusal = "undated"       // no date, so that none is known to be old enough
	AllYoung     Refusal = "too young"     // none is old enough
	OnlyPending  Refusal = "only pending"  // none accepted: such a source has lost those that were
	OnlyAccepted Refusal = "only accepted" // none open or taken back: such a source has lost those that are
)

// Biased is a source left out of every rate.
type Biased struct {
	Source   string  `json:"source"`
	Why      Refusal `json:"why"` // OnlyPending or OnlyAccepted
	Sent     int     `json:"sent"`
	Accepted int     `json:"accepted"`
}

// Need is how many notes each of two groups needs to show a difference of so
// many percentage points, with a chance of 80 %.
type Need struct {
	Points int `json:"points"`
	Each   int `json:"each"`
}

// Split compares the notes by one property: the kind of reason, the length …
type Split struct {
	By     string  `json:"by"` // note, reason, personalization, length, rule, language
	Groups []Group `json:"groups"`
	Says   string  `json:"says"` // what its intervals say
}

// What the intervals of a split say.
const (
	CannotTell = "cannot tell"        // no group differs from the others beyond chance
	Differs    = "differs"            // at least one does
	Nothing    = "nothing to compare" // fewer than two groups are large enough
)

// Group is the notes that share a value of that property. It is compared with
// all other notes of the split.
type Group struct {
	Value    string      `json:"value"`
	N        int         `json:"n"`
	Accepted int         `json:"accepted"`
	Low      float64     `json:"low"` // the 95 % Wilson interval, 0 to 1
	High     float64     `json:"high"`
	Needed   int         `json:"needed"` // notes in each of two groups to tell the difference seen here; 0 below a point, or where it tells
	Differs  *Difference `json:"differs,omitempty"`
}

// Difference is how much more often a group was accepted than the others, where
// that is beyond chance.
type Difference struct {
	More float64 `json:"more"` // -1 to 1
	Low  float64 `json:"low"`  // its 95 % interval by Newcombe
	High float64 `json:"high"`
	P    float64 `json:"p"` // of Fisher's exact test, adjusted by Holm's method
}
