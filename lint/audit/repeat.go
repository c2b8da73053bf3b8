package audit

import "time"

// Repeat is a recipient who was written to more than once.
type Repeat struct {
	Name   string      `json:"name"`
	URL    string      `json:"url"`
	Maybe  bool        `json:"maybe"` // known by name and company only
	Sent   []time.Time `json:"sent"`
	Places []string    `json:"places"`
}
