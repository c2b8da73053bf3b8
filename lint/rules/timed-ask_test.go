package rules

import "testing"

// TestTimedAsk holds that a call that is in the diary already asks for nothing.
func TestTimedAsk(t *testing.T) {
	testRows(t, TimedAsk, "en", nil, []row{
		{"Hi Zoë, your post on locks came just before our renewal call in May.", nil},
		{"Hi Zoë, your post on locks was good. Could we have a call in May?", []string{"error: call in May"}},
	})
	testRows(t, TimedAsk, "de", nil, []row{
		{"Hallo Zoë, dein Beitrag über Schleusen kam vor unserem Gespräch nächste Woche.", nil},
	})
}
