package text

import "testing"

func TestHolds(t *testing.T) {
	m := Measure("Hü, „a\u00a0b“ \u00ab\n")
	for sign, want := range map[string]bool{"": true, "H": true, ",H": true, "h": false, "„": true, "»": false, "\n": false, "\xff": false} {
		if got := m.MayHold(sign); got != want {
			t.Errorf("MayHold(%q) = %t", sign, got)
		}
	}
	if !m.HasOne("{,") || m.HasOne("{}\n") || m.HasOne("") {
		t.Error("HasOne")
	}
}
