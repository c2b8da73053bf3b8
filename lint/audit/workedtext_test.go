package audit

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestLines(t *testing.T) {
	hostile := specific
	hostile.Source = "old\x1b[31m.zip"
	young := blank
	young.Sent = daysAgo(2)
	w := worked(invited(200, 110, specific), invited(200, 60, generic), invited(40, 13, blank),
		invited(3, 1, young), invited(300, 2, hostile), []Item{blank})
	for _, ui := range []string{"en", "de"} {
		want, err := os.ReadFile("testdata/worked-" + ui + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), strings.Join(w.Lines(ui), "\n")+"\n"); diff != "" {
			t.Errorf("%s: %s", ui, diff)
		}
	}
}

func TestLinesRefused(t *testing.T) {
	undated := specific
	undated.Outcome = Accepted
	undated.Sent = time.Time{}
	tests := []struct{ name, ui, want string }{
		{"pending", "en", "Cannot tell: none of the invitations is known to be accepted."},
		{"pending", "de", "Nicht zu sagen: Von keiner Einladung ist bekannt, dass sie angenommen wurde."},
		{"undated", "en", "Cannot tell: no invitation has a date"},
	}
	items := map[string][]Item{"pending": invited(200, 0, specific), "undated": {undated}}
	for _, tt := range tests {
		lines := worked(items[tt.name]).Lines(tt.ui)
		if !strings.HasPrefix(lines[0], tt.want) || strings.Contains(strings.Join(lines, ""), "%!") {
			t.Errorf("%s, %s: %q", tt.name, tt.ui, lines)
		}
	}
}

func TestNumbers(t *testing.T) {
	en, de := workedWordsFor("en"), workedWordsFor("de")
	got := []string{
		en.number(0), en.number(999), en.number(1000), en.number(-1234567), de.number(12345),
		en.share(0.345), de.share(0.345), signed(0.166), signed(-0.004), signed(-0.2), en.chance(0.0321), de.chance(0.0009),
	}
	want := []string{"0", "999", "1,000", "-1,234,567", "12.345", "35%", "35\u00a0%", "+17", "+0", "−20", "p\u00a0=\u00a00.032", "p\u00a0<\u00a00,001"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
