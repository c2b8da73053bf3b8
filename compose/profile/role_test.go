package profile

import "testing"

func TestIsRole(t *testing.T) {
	for s, want := range map[string]bool{
		"Manager": true, "Managerin": true, "Sales Managerin": true, "Projektmanagerin": true, "Projektmanager": true,
		"Designerin": true, "Professorin": true, "Leiterin Einkauf": true,
		"Martin": false, "Berlin": false, "Clerkin": false, "Management": false, "in": false, "": false,
	} {
		if got := isRole(s); got != want {
			t.Errorf("%q is a role: %v", s, got)
		}
	}
}
