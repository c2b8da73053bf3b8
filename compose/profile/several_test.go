package profile

import "testing"

// TestSeveralPeople holds that of a list of people nobody is taken.
func TestSeveralPeople(t *testing.T) {
	for _, in := range []string{
		"Harbour Pilots Network\nMembers\nSigrid Lunde\n· 3rd+\nPort Director at Havn Stord\nMessage\nWilma Kamp\n· 2nd\nPilot at Maas\nMessage",
		"Home\nOur team\nContact\nBea Lowndes\nManaging Partner\nKwabena Ofori\nHead of Restoration\nPrivacy policy",
		"NordSec Days 2027\nSpeakers\nAgenda\nTickets\nLiv Hammer\nCISO, Fjordbank\nAmara Nwosu\nAnalyst, Lagos Telecom\n© 2027 NordSec",
		"(12) Feed | LinkedIn\nHome\nMy Network\nJobs\nPeople\n1st\n2nd\n3rd+",
	} {
		if p, err := Read(in, ""); err == nil {
			t.Errorf("%.30q: took %q", in, p.Facts.Text(Name))
		}
	}
}

// TestOneAmongOthers holds that the person of a page is found among others.
func TestOneAmongOthers(t *testing.T) {
	for in, want := range map[string]string{
		"Ada Bright\n• 3rd+\nPlanner at Metro Lab | Buses\nFollow\nMargit Hauge\n• 2nd\nEngineer\n2d •\nHello.\nAda Bright\n• 3rd+\n1d\nYes.":                                               "Ada Bright",
		"People\n1st\n2nd\n3rd+\nŽelka Böhm\n• 2nd\nBuyer at Acme GmbH\nConnect":                                                                                                            "Želka Böhm",
		"Netwerk\nRuth Enders\nZij\n· 2e\nInkoper bij Sluis BV\nMeer":                                                                                                                       "Ruth Enders",
		"Von: Max Rehm\n\nHallo Jo,\n\ndarf ich dir Frau Dr. Ann Plötz vorstellen? Sie ist Leiterin Labor bei der Alpen eG.\n\nGrüße\nMax Rehm\nGeschäftsführer\nRehm GmbH\n86150 Augsburg": "Ann Plötz",
		"Startseite\nTeam\nProf. Dr. Gud Eich\nImpressum\nKim Weiß\nReferentin\nkim.weiss@uni.example\nSekretariat\nRosi Hackl":                                                             "Kim Weiß",
	} {
		p, err := Read(in, "")
		if got := p.Facts.Text(Name); got != want {
			t.Errorf("%.40q: %q (%v), want %q", in, got, err, want)
		}
	}
}
