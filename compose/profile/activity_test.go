package profile

import "testing"

func TestCutMore(t *testing.T) {
	tests := []struct{ line, want string }{
		{"Night trains run late and …see more", "Night trains run late and…"},
		{"Night trains run late. …see more", "Night trains run late."},
		{"Nachtzüge kommen zu spät, … mehr anzeigen", "Nachtzüge kommen zu spät,…"},
		{"…more", ""},
		{"Night trains run late", "Night trains run late"},
	}
	for _, tt := range tests {
		if got := cutMore(tt.line); got != tt.want {
			t.Errorf("cutMore(%q) = %q, want %q", tt.line, got, tt.want)
		}
	}
}
