package audit

// Cluster is a heap of notes that are one text with other names in it.
type Cluster struct {
	Skeleton string   `json:"skeleton"` // the words that all share, a gap where they differ
	Size     int      `json:"size"`
	Shared   float64  `json:"shared"` // share of identical words, 0 to 1, names and facts left out
	Places   []string `json:"places"`
}
