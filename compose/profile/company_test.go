package profile

import "testing"

func TestTidyCompany(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Muster GmbH", "Muster"}, {"Muster Gmbh", "Muster"}, {"Muster gGmbH", "Muster"}, {"Muster mbH",
			"Muster"}, {"Muster Ges.m.b.H.", "Muster"},
		{"Muster GmbH & Co. KG", "Muster"}, {"Muster GmbH und Co. KG", "Muster"}, {"Muster GmbH & Co. KGaA",
			"Muster"}, {"Muster GmbH & Co. Vertriebs KG", "Muster"},
		{"Muster AG & Co. oHG", "Muster"}, {"Muster SE & Co. KGaA", "Muster"}, {"Muster UG (haftungsbeschränkt)",
			"Muster"}, {"Muster UG (haftungsbeschränkt) & Co. KG", "Muster"},
		{"Muster AG", "Muster"}, {"Muster SE", "Muster"}, {"Muster KG", "Muster"}, {"Muster a. G.", "Muster"}, {"Muster e. V.",
			"Muster"}, {"Muster e.V.", "Muster"}, {"Muster eG", "Muster"},
		{"Muster PartG mbB", "Muster"}, {"Muster AöR", "Muster"}, {"Muster GmbH i. L.", "Muster"}, {"Muster e.U.", "Muster"},
		{"Acme, Inc.", "Acme"}, {"Acme LLC", "Acme"}, {"Acme Ltd.", "Acme"}, {"Acme Co., Ltd.", "Acme"}, {"Acme Pte. Ltd.",
			"Acme"}, {"Acme plc", "Acme"}, {"Acme LLP", "Acme"},
		{"Acme S.p.A.", "Acme"}, {"Acme S.A. de C.V.", "Acme"}, {"Acme Sp. z o.o.", "Acme"}, {"Acme B.V.", "Acme"}, {"Acme AB",
			"Acme"}, {"Acme A/S", "Acme"}, {"Acme ApS", "Acme"}, {"Acme Sàrl", "Acme"},

		// Parts of names.
		{"Müller & Co. KG", "Müller & Co."}, {"Müller & Co.", "Müller & Co."}, {"Smith & Co. Ltd",
			"Smith & Co."}, {"Müller & Söhne GmbH", "Müller & Söhne"},
		{"Elmtree Holdings", "Elmtree Holdings"}, {"AG Wasserbilanzen", "AG Wasserbilanzen"}, {"Plan A", "Plan A"}, {"Volta EV",
			"Volta EV"}, {"Wellness Spa", "Wellness Spa"},
		{"GmbH", "GmbH"}, {"AS Roma", "AS Roma"}, {"KPMG", "KPMG"}, {"Waren (Müritz) Tourismus", "Waren (Müritz) Tourismus"},

		// Slogans and remarks.
		{"Acme | We're hiring", "Acme"}, {"Acme GmbH 🚀", "Acme"}, {"Acme Cloud (acquired by Muster)",
			"Acme Cloud"}, {"Acme (formerly Beta)", "Acme"}, {"Acme GmbH (Teil der Muster-Gruppe)", "Acme"},
		{"Acme® Tools", "Acme Tools"}, {"Mu\u0308ller\u00a0GmbH", "Müller"},
	} {
		if got := PlainCompany(c.in); got != c.want {
			t.Errorf("%q becomes %q, want %q", c.in, got, c.want)
		}
	}
}

func TestSameCompany(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Muster GmbH", "MUSTER", true}, {"Muster", "Muster Energie AG", true}, {"Muster", "Mustermann", false}, {"", "Muster",
			false},
	} {
		if got := sameCompany(c.a, c.b); got != c.want {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
}
