package rules

import "testing"

func TestMissingGreeting(t *testing.T) {
	testRows(t, MissingGreeting, "en", nil, []row{
		{"Your talk on ß", []string{"info: nothing"}},
		{"Hi Zoë, your talk", nil},
		{"Hello! Your talk", nil},
		{"Zoë, your talk", nil},
		{"Zoë Weiß – your talk", nil},
		{"Zoë…big fan of your talk", nil},
		{"Dr. Weiß, your talk", nil},
		{"👩‍💻", nil},
	})
}
