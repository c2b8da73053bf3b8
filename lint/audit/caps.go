package audit

import "note/lint"

// Cap is how much of something a network is known to allow, and who says so.
type Cap struct {
	Per     string `json:"per"` // week, month, rest: the days after a request was withdrawn
	Most    int    `json:"most"`
	Source  string `json:"source"`
	Checked string `json:"checked"` // on which day, 2006-01-02
}

// CapsOf are the caps of a network that are known.
func CapsOf(n lint.Network) []Cap {
	var caps []Cap
	for _, c := range []struct {
		per string
		lint.Dated
	}{{"week", n.Week}, {"month", n.Notes}, {"rest", n.Rest}} {
		if c.Number > 0 {
			caps = append(caps, Cap{c.per, c.Number, c.Source, c.Checked})
		}
	}
	return caps
}

// most is the cap per week, month …; 0 when none is known.
func most(caps []Cap, per string) int {
	for _, c := range caps {
		if c.Per == per {
			return c.Most
		}
	}
	return 0
}
