package profile

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTown(t *testing.T) {
	for address, want := range map[string]string{
		"Am Walzwerk 7, D-58791 Werdohl":                        "Werdohl",
		"26486 Wangerooge":                                      "Wangerooge",
		"Praterstraße 1/2, 1020 Wien":                           "Wien",
		"CH-8001 Zürich":                                        "Zürich",
		"60311 Frankfurt am Main":                               "Frankfurt am Main",
		"Kanaal 1, 1011 AB Amsterdam":                           "Amsterdam",
		"Tees Dock Road, Middlesbrough TS6 6UD":                 "Middlesbrough",
		"12 Canal Street, Manchester, M1 3HE":                   "Manchester",
		"1 Mall, London SW1A 1AA, UK":                           "London",
		"Science Park, Galway H91 A2B3, Ireland":                "Galway",
		"Science Park, Galway H91 a2b3":                         "",
		"4100 River Road, Davenport, IA 52801":                  "Davenport",
		"4100 River Road, Davenport IA 52801-0001":              "Davenport",
		"12345 Main Street":                                     "",
		"1234 quiet lane":                                       "",
		"Halle 5, 70173 Stuttgart-Vaihingen, Baden-Württemberg": "Stuttgart-Vaihingen",
		"Hamburg, Germany":                                      "Hamburg",
		"Germany":                                               "",
		"Room 1234567":                                          "",
		"26721 Emden 4, Etage":                                  "",
		"100 Emden":                                             "",
		"123456 Emden":                                          "",
		"TX 78701":                                              "",
		"Tel. +49 2392 0000-12":                                 "",
		"10115 eins":                                            "",
		"33001 Eins Zwei Drei Vier Fünf Sechs":                  "",
		"Schwarzer Weg 4 in 04469 Neustadt":                     "",
		"A-1020 Wien":                                           "Wien",
		"Praterstraße 1\n1020 Wien":                             "Wien",
		"Havnegade 4\n6700 Esbjerg":                             "Esbjerg",
		"1020 Wien":                                             "Wien",
		"2025 Winner of Best Employer":                          "",
		"2025 AI Award":                                         "",
		"Stone Ltd\n4000 Followers on LinkedIn":                 "",
		"Founded 1999, 1200 Employees":                          "",
		"12000 Employees":                                       "",
		"40000 Fans on LinkedIn":                                "",
		"61348 Bad Homburg v. d. Höhe":                          "Bad Homburg v. d. Höhe",
		"Unter den Linden 1, 10117 Berlin, Tel. 030 0000, Germany": "Berlin",
	} {
		l, _ := townOf(linesOf(address))
		if l.Text != want {
			t.Errorf("%q: %q, want %q", address, l.Text, want)
		}
	}
}

func TestSignatures(t *testing.T) {
	type want struct{ Name, First, Role, Company, Pronouns, Location string }
	for _, c := range []struct {
		in   string
		want want
	}{
		{"Best,\nKim Weiß\nHead of Sales at Acme Ltd\nkim@acme.example", want{Name: "Kim Weiß", First: "Kim", Role: "Head of Sales", Company: "Acme"}},
		{"Best,\nMaxi\nMaximilian Groß\n+49 30 0000000", want{Name: "Maximilian Groß", First: "Maxi"}},
		{"Best,\nGroß\nMaximilian Groß\nBuyer\n+49 30 0000000", want{Name: "Maximilian Groß", First: "Maximilian", Role: "Buyer"}},
		{"Best,\nMG\nMaximilian Groß\nBuyer\n+49 30 0000000", want{Name: "Maximilian Groß", First: "Maximilian", Role: "Buyer"}},
		{"Kim Weiß, Head of Sales\nTel. +49 30 0000000", want{Name: "Kim Weiß", First: "Kim", Role: "Head of Sales"}},
		{"Acme GmbH\nKim Weiß\nkim.weiss@acme.example", want{Name: "Kim Weiß", First: "Kim", Company: "Acme"}},
		{"--\nAcme GmbH\nKim Weiß\nkim.weiss@acme.example", want{Name: "Kim Weiß", First: "Kim", Company: "Acme"}},
		{"--\nAcme GmbH\nKim Weiß\ninfo@acme.example", want{}},
		{"--\nKim Weiß\nhttps://www.linkedin.com/in/kim-weiss-000", want{Name: "Kim Weiß", First: "Kim"}},
		{"--\nKim Weiß\nTidewell Robotics\nthey/them\nwww.tidewell.example", want{Name: "Kim Weiß", First: "Kim", Company: "Tidewell Robotics", Pronouns: "they/them"}},
		{"--\nKim Weiß\nBuyer\nKlinikum Auental\n+49 30 0000000\nGeschäftsführer: Ada Groß\nGroß AG", want{Name: "Kim Weiß", First: "Kim", Role: "Buyer", Company: "Klinikum Auental"}},
		{"--\nKim Weiß\nBuyer @Acme\nMusterstraße 1\n+49 30 0000000", want{Name: "Kim Weiß", First: "Kim", Role: "Buyer", Company: "Acme"}},
		{"Subject: Fremd GmbH\nFrom: Ada Groß <ada@fremd.example>\nHi,\nsee below.\nRegards\nKim Weiß\nBuyer\n+49 30 0000000\nFrom: Ada\nAda Groß\nCEO", want{Name: "Kim Weiß", First: "Kim", Role: "Buyer"}},
		{"--\nKim Weiß\nBuyer\nTidewell Robotics\n+49 30 0000000\nkim@tide.example", want{Name: "Kim Weiß", First: "Kim", Role: "Buyer"}},
		{"--\nKim Weiß\nBuyer\nThe One Two Three Four Five Robotics\nwww.theonetwo.example", want{Name: "Kim Weiß", First: "Kim", Role: "Buyer"}},
		{"--\nKim Weiß\nBuyer\nBuyer Street 7\nSchool Lane 9, Unit GmbH\n+49 30 0000000", want{Name: "Kim Weiß", First: "Kim", Role: "Buyer"}},
		{"On Monday we ship.\nBest,\nKim Weiß\nBuyer\n+49 30 0000000\nOn Tue, 3 Nov Ada wrote:\nGroß GmbH", want{Name: "Kim Weiß", First: "Kim", Role: "Buyer"}},
		{"--\nKim Weiß\nBuyer\nStone Ltd | 4000 Followers on LinkedIn\n+49 30 0000000", want{Name: "Kim Weiß", First: "Kim", Role: "Buyer", Company: "Stone"}},
		{"--\nKim Weiß\nBuyer\nPraterstraße 1\n1020 Wien", want{Name: "Kim Weiß", First: "Kim", Role: "Buyer", Location: "Wien"}},
		{"--\nKim Weiß\nAccount Executive, Redwood Software\n+49 30 0000000", want{Name: "Kim Weiß", First: "Kim", Role: "Account Executive"}},
		{"--\nKim Weiß, Account Executive, Redwood Software\n+49 30 0000000", want{Name: "Kim Weiß", First: "Kim", Role: "Account Executive"}},
		{"--\nKim Weiß\nDirector, Partnerships\n+49 30 0000000", want{Name: "Kim Weiß", First: "Kim", Role: "Director, Partnerships"}},
		{"--\nKim Weiß\nDirector, Key Accounts\nAcme Ltd\n+49 30 0000000", want{Name: "Kim Weiß", First: "Kim", Role: "Director, Key Accounts", Company: "Acme"}},
		{"--\nLi Weiß\nli@acme.example", want{}},
		{"Hello\n" + strings.Repeat("x\n", 50) + "+49 30 0000000", want{}},
		{"Kim Weiß\n· 2nd\nBuyer\nkim@acme.example", want{Name: "Kim Weiß", First: "Kim", Role: "Buyer"}}, // a page
	} {
		p, _ := Read(c.in, "")
		got := want{p.Facts.Text(Name), p.Facts.Text(First), p.Facts.Text(Role), p.Facts.Text(Company), p.Facts.Text(Pronouns), p.Facts.Text(Location)}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%.60q as %q (-want +got):\n%s", c.in, p.Format, diff)
		}
	}
}
