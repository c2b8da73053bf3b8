package profile

import (
	"errors"
	"testing"
)

// TestCardNames reads cards, whose name must be borne out, or is left out.
func TestCardNames(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"ACME\nBolts\nKIM WEISS\nBuyer\nk.weiss@acme.example\n+49 731 000000", "Kim Weiss"},
		{"ACME\nBolts\nK1M WEISS\nBuyer\nkim.weiss@acme.example\n+49 731 000000", "Kim Weiss"},
		{"ACME\nBolts\nDr. ADA LlND\nBuyer\nboris@acme.example\n+49 731 000000", ""}, // the address is another's
		{"ACME\nBolts\nA D A L I N D\nBuyer\n+49 731 000000", ""},                    // nothing tells where the family name begins
		{"ACME\nBolts\nA D A L I N D\nBuyer\nada.lind@acme.example\n0731 000000", "Ada Lind"},
		{"Weiß & Partner\nHolzwerkstatt Weiß\nWeg 1\n89073 Ulm\ninfo@holzwerkstatt.example", ""},
	} {
		p, err := Read(c.in, "")
		if c.want == "" && !errors.Is(err, ErrNoName) || p.Facts.Text(Name) != c.want {
			t.Errorf("%q: %q, want %q (%s, %v)", c.in, p.Facts.Text(Name), c.want, p.Format, err)
		}
	}
}

func TestScanKey(t *testing.T) {
	for _, pair := range [][2]string{{"sedImayr", "SEDLMAYR"}, {"k0ch", "Koch"}, {"mül1er", "Müller"}, {"bemd", "Bernd"}} {
		if a, b := scanKey(pair[0]), scanKey(pair[1]); a != b {
			t.Errorf("%q is %q, %q is %q", pair[0], a, pair[1], b)
		}
	}
	if got := mendedNumbers("O6108 Halle OK 1O"); got != "06108 Halle OK 1O" {
		t.Error(got)
	}
}
