package audit

// Worked says what was accepted more often, where the data allow it.
type Worked struct {
	Sent     int     `json:"sent"`
	Accepted int     `json:"accepted"`
	Young    int     `json:"young"`   // too young to count: censored
	Refused  string  `json:"refused"` // why no rate is given; empty when one is
	Splits   []Split `json:"splits"`
}

// Split compares the notes by one property: the kind of reason, the length …
type Split struct {
	By     string  `json:"by"`
	Groups []Group `json:"groups"`
	Says   string  `json:"says"` // "cannot tell", or what the intervals say
}

// Group is the notes that share a value of that property.
type Group struct {
	Value    string  `json:"value"`
	N        int     `json:"n"`
	Accepted int     `json:"accepted"`
	Low      float64 `json:"low"` // the 95 % Wilson interval, 0 to 1
	High     float64 `json:"high"`
	Needed   int     `json:"needed"` // how many notes a group would need to tell
}
