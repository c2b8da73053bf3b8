package audit

// Fit says for how many of the recipients at hand every claim of a note is true.
type Fit struct {
	Place string `json:"place"`
	Fits  int    `json:"fits"`
	Of    int    `json:"of"`
}
