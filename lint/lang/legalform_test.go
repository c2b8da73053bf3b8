package lang

import "testing"

func TestCutLegalForm(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Muster GmbH & Co. KG", "Muster"}, {"Küstenbahn AG", "Küstenbahn"}, {"Acme, Inc.", "Acme,"}, {"Acme Sp. z o.o.", "Acme"},
		{"Müller & Co. KG", "Müller & Co."}, {"Müller & Co.", "Müller & Co."}, {"GmbH", "GmbH"}, {"Volta EV", "Volta EV"}, {"", ""},
		{"Muster GmbH i. L.", "Muster"},
	} {
		if got := CutLegalForm(c.in); got != c.want {
			t.Errorf("%q becomes %q, want %q", c.in, got, c.want)
		}
	}
}
