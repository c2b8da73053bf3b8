package rules

import "testing"

// TestEmptyPraise holds that a title says what a post is about.
func TestEmptyPraise(t *testing.T) {
	testRows(t, EmptyPraise, "en", nil, []row{
		{"Hi Zoë, thank you for your post “Dual writes”. Shall we connect?", nil},
		{"Hi Zoë, thank you for your post on dual writes. Shall we connect?", nil},
		{"Hi Zoë, thank you for your post. Shall we connect?", []string{"error: thank you for your post"}},
	})
}
