package profile

import "testing"

func TestNamedByHandle(t *testing.T) {
	for in, want := range map[string]string{
		"Ulm, Germany\nTideworks GmbH": "Tideworks", "Kelo Labs": "Kelo Labs", "@other\nUlm": "kelo-labs", "Pinned": "kelo-labs",
	} {
		w := webPage{builder: newBuilder(), handle: Line{Text: "kelo-labs"}}
		w.named(linesOf(in))
		if got := w.Facts.Text(Company); got != want {
			t.Errorf("%q names %q, want %q", in, got, want)
		}
	}
}
