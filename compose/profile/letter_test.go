package profile

import "testing"

// TestWhomLettersAreAbout reads letters and notes that name several people, and
// looks whom they are taken to be about: nobody they greet.
func TestWhomLettersAreAbout(t *testing.T) {
	for in, want := range map[string]string{
		"Hi Lena,\n\nthanks for lunch.\n\nCheers\nTom":                                                      "",
		"Hallo Lena,\nanbei die Unterlagen.\n\nViele Grüße\nTom":                                            "",
		"Dear Lena Vogt,\nLena Vogt is a buyer at Acme.":                                                    "",
		"Lena, meet Tom Köhler. Tom is a buyer at Acme.":                                                    "Tom Köhler",
		"Hi Lena, meet Tom Köhler, a buyer at Acme.":                                                        "Tom Köhler",
		"Hi Lena,\nI'd like you to meet Tom Köhler. He works at Acme.\nBest,\nRuth Okafor\nPartner, Halden": "Tom Köhler",
		"Liebe Lena,\nhiermit stelle ich dir Tom Köhler vor, Einkäufer bei Acme.\nGruß\nRuth Groß":          "Tom Köhler",
		"Guten Tag,\nmein Name ist Tom Köhler und ich bin Einkäufer bei Acme.":                              "Tom Köhler",
		"From: Tom Köhler <tom@acme.example>\nTo: Lena Vogt\n\nHi Lena,\nsee below.\n\nBest,\nTom":          "Tom Köhler",
		"From: Tom Köhler <tom@acme.example>\nTo: Lena Vogt\n\nHi Lena,\nsee below.\n\nBest,\nRuth":         "",
		"Hallo Heide,\nbis bald.\n\nViele Grüße\nHeide\nJörg von der Heide\nTel. 030 000000":                "Jörg von der Heide",
		"Jo Lee, Acme Freight\nmet at the workshop, wants the slides":                                       "Jo Lee",
	} {
		p, _ := Read(in, "")
		if got := p.Facts.Text(Name); got != want {
			t.Errorf("%q is about %q (as %s), want %q", in, got, p.Format, want)
		}
	}
	p, _ := Read("Hallo Lena,\nbis bald.\n\nViele Grüße\nHeide\nJörg von der Heide\nTel. 030 000000", "")
	if got := p.Facts.Text(First); got != "Jörg" {
		t.Errorf("who signs with the family name is called %q", got)
	}
}

func TestFamilyNameFirst(t *testing.T) {
	for in, want := range map[string]string{
		"DUPONT Anne": "Anne Dupont", "ROSSETTI Giulia": "Giulia Rossetti", "DUPONT Anne-Laure": "Anne-Laure Dupont", "LE GOFF Anne": "Anne Le Goff",
		"ANNE Dupont": "Anne Dupont", "SVEA Thiel": "Svea Thiel", "JP Dupont": "JP Dupont", "KIM Weiß": "Kim Weiß",
	} {
		if p, _ := readName(in); p.name != want {
			t.Errorf("%q is %q, want %q", in, p.name, want)
		}
	}
}
