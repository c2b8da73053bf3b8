package audit

import "time"

// Period is a week or a month: how many went out, against the network's cap.
type Period struct {
	Start time.Time `json:"start"`
	Sent  int       `json:"sent"`
	Cap   int       `json:"cap"` // 0 where none is known
}
