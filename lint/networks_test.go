package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFindNetwork(t *testing.T) {
	type limits struct {
		ID    string
		Limit int
		Box   bool
	}
	tests := []struct {
		id   string
		want limits
		ok   bool
	}{
		{"linkedin", limits{"linkedin", 300, true}, true},
		{"LinkedIn", limits{"linkedin", 300, true}, true},
		{"linkedin-free", limits{"linkedin-free", 200, true}, true},
		{"linkedin-premium", limits{"linkedin-premium", 300, true}, true},
		{"xing", limits{"xing", 0, false}, true},
		{"", limits{}, false},
		{"linkedin-", limits{}, false},
		{"ﬁdonet", limits{}, false},
	}
	for _, tt := range tests {
		n, ok := FindNetwork(tt.id)
		if diff := cmp.Diff(tt.want, limits{n.ID(), n.Limit, n.Box}); diff != "" || ok != tt.ok {
			t.Errorf("FindNetwork(%q): %t, want %t (-want +got):\n%s", tt.id, ok, tt.ok, diff)
		}
	}
}

func TestNetworksSayWhy(t *testing.T) {
	if got := Networks[0].ID(); got != "linkedin" {
		t.Errorf("the default network is %q, not linkedin", got)
	}
	for _, n := range Networks {
		if n.Source == "" || n.Checked == "" || n.Remark.En == "" || n.Remark.De == "" {
			t.Errorf("%s: source, day and remark in both languages are needed: %+v", n.ID(), n)
		}
	}
}
