package profile

import "testing"

// TestPDFNames holds that the name is proven by the address, or the only one.
func TestPDFNames(t *testing.T) {
	const foot = "\nUlm, Germany\nExperience\nAcme GmbH\nBuyer\nMay 2020 - Present (3 years)\n"
	for in, want := range map[string]string{
		"Contact\nwww.linkedin.com/in/kim-weiss-000 (LinkedIn)\nHonors-Awards\nAda Lovelace Prize\nKim Weiß\nBuyer at Acme":      "Kim Weiß",
		"Contact\nwww.linkedin.com/in/\nkim-weiss-\n000\n(LinkedIn)\nHonors-Awards\nAda Lovelace Prize\nKim Weiß\nBuyer at Acme": "Kim Weiß",
		"Contact\nwww.linkedin.com/in/jurgen-groess (LinkedIn)\nAda Lovelace Prize\nJürgen Größ\nBuyer at Acme":                  "Jürgen Größ",
		"Contact\nwww.linkedin.com/in/kim-the-buyer (LinkedIn)\nAda Lovelace Prize\nKim Weiß\nThe Buyer\nBuyer at Acme":          "Kim Weiß",
		"Contact\nwww.linkedin.com/in/buyer-4711 (LinkedIn)\nKim Weiß\nBuyer at Acme":                                            "Kim Weiß",
		"Contact\nwww.linkedin.com/in/buyer-4711 (LinkedIn)\nAda Lovelace Prize\nKim Weiß\nBuyer at Acme":                        "",
		"Contact\nwww.linkedin.com/in/acme-buyer (LinkedIn)\nAcme Buyer\nKim Weiß\nBuyer at Acme":                                "Kim Weiß",
		"Contact\nwww.linkedin.com/in/jandijk (LinkedIn)\nAda Lovelace Prize\nJan van Dijk\nBuyer at Acme":                       "Jan van Dijk",
		"Contact\nwww.linkedin.com/in/jan-4711 (LinkedIn)\nJan Steen Fellow\nJan van Dijk\nBuyer at Acme":                        "Jan van Dijk",
		"Contact\nkim@acme.example\nKim Weiß\nBuyer at Acme\nPage 1 of 1":                                                        "Kim Weiß",
	} {
		p, _ := Read(in+foot, "")
		if got := p.Facts.Text(Name); got != want || want != "" && p.Format != "linkedin-pdf" {
			t.Errorf("%q as %q: %q, want %q", in, p.Format, got, want)
		}
	}
}

// TestPDFCard tells headlines from places.
func TestPDFCard(t *testing.T) {
	for _, c := range []struct {
		lines           []string
		headline, place string
	}{
		{[]string{"Buyer", "Ulm, Germany"}, "Buyer", "Ulm, Germany"},
		{[]string{"Buyer", "Waren (Müritz)"}, "Buyer", "Waren (Müritz)"},
		{[]string{"Credit Portfolio Manager at Lantern Street Capital and", "Trustee"}, "Credit Portfolio Manager at Lantern Street Capital and Trustee", ""},
		{[]string{"Credit Portfolio Manager at Lantern Street Capital", "Llanfair, Powys, Cymru"}, "Credit Portfolio Manager at Lantern Street Capital", "Llanfair, Powys, Cymru"},
		{[]string{"Buyer at", "Acme"}, "Buyer at Acme", ""},
		{[]string{"Buyer at Acme", "& Co."}, "Buyer at Acme & Co.", ""},
		{[]string{"Ulm, Germany"}, "", "Ulm, Germany"},
		{[]string{"Buyer"}, "Buyer", ""},
		{[]string{"Head", "Senior Engineer"}, "Head Senior Engineer", ""},
		{nil, "", ""},
	} {
		var lines []Line
		for i, text := range c.lines {
			lines = append(lines, Line{Number: i + 1, Text: text})
		}
		headline, place := pdfCard(lines)
		if headline.Text != c.headline || place.Text != c.place {
			t.Errorf("%q: headline %q, place %q", c.lines, headline.Text, place.Text)
		}
	}
}
