package profile

import (
	"strings"
	"testing"
)

// TestSingleFacts reads inputs that differ in one thing, and looks at the one
// field that it decides; a list is joined with "; ".
func TestSingleFacts(t *testing.T) {
	const card = "Kim Weiß\n· 2nd\nBuyer at Acme\nUlm, Germany · Contact info\n"
	const karte = "Kim Weiß\nAngestellt, Einkäufer, Muster GmbH\nUlm, Deutschland\n"
	for _, c := range []struct {
		in    string
		field Field
		want  string
	}{
		{"Kim Weiß\n(They/Them)\n· 2nd\nBuyer at Acme\nUlm, Germany", Pronouns, "They/Them"},
		{"Kim Weiß\n(Sie/Ihr)\n· 2.\nEinkauf bei Acme\nUlm, Deutschland", Pronouns, "Sie/Ihr"},
		{"Kim Weiß\n· 2nd\nBuyer\nUlm, Germany\nContact info\nPortfolio\n12 followers\nAda Groß & 3 other mutual connections", MutualCount, "4"},
		{"Kim Weiß\n· 2nd\nBuyer\nUlm, Germany\nContact info\nPortfolio\n12 followers\nAda Groß & 3 other mutual connections", Company, ""},
		{card + "Experience\nRaising goats\nCareer Break\nJan 2025 - Present\nBuyer\nAcme\n2020 - 2024", Role, ""},
		{card + "Experience\nRaising goats\nCareer Break\nJan 2025 - Present\nBuyer\nAcme\n2020 - 2024", Employers, "Acme"},
		{card + "Skills\nRust\nAcme SE\n9 Kenntnisbestätigungen\n1 endorsement\nExperience\nBuyer\nAcme SE · Working student\n2020 - Present", Skills, "Rust"},
		{"Kim Weiß\n· 2.\nSegeln | Einkäufer @ Bolt\nUlm, Deutschland · Kontaktinfo\nBerufserfahrung\nLehrer\nHochschule Ulm · Teilzeit\n2025–Heute\nEinkäufer\nBolt · Werkstudent*in\n2024–Heute", Company, "Bolt"},
		{karte + "Berufserfahrung\nAktuell 2 Jahre und 8 Monate, seit Mai 2023\nLeiter Einkauf\nBolt AG", Role, "Leiter Einkauf"},
		{"Kim Weiß\nEmployed, Buyer, Acme Ltd\nUlm, Germany\nHaves\nSteel\nTimeline\nProfessional experience for Kim Weiß\nCurrent 2 years, since Nov 2021\nBuyer\nAcme Ltd", Skills, "Steel"},
		{"Kim Weiß\nEmployed, Buyer, Acme Ltd\nUlm, Germany\nTimeline\nEducational background for Kim Weiß\n2 years, Apr 2016 - Sep 2018\nStatistics\nElm University", School, "Elm University"},
		{card + "Activity\nFeed-Beitrag Nummer 1\nKim Weiß\n· 2.\n6 Tage\nDrei Häfen, ein Kran.", Post, "Drei Häfen, ein Kran."},
		{card + "Activity\nFeed post number 1\nKim Weiß\nVerified • 2nd\nBuyer at Acme\n4 days ago • Visible to anyone on or off LinkedIn\n4d •\nThree ports.", Post, "Three ports."},
		{card + "Activity\nFeed post number 1\nAda Groß\nVerified • 3rd+\nSailor\n4d •\nHer ports.\nFeed post number 2\nKim Weiß\n• 2nd\n4d •\nThree ports.", Post, "Three ports."},
		{card + "Activity\nKim Weiß\nKim Weiß\n• 2nd\nBuyer at Acme\n4d •\nVisible to anyone on or off LinkedIn\nThree ports.", Post, "Three ports."},
		{card + "Activity\nKim Weiß\nposted this • 4d\nThree ports.", Post, "Three ports."},
		{card + "Activity\nKim Weiß posted this • 4d\n#ports #cranes\nThree ports.", Post, "Three ports."},
		{card + "Activity\nFeed post number 1\nKim Weiß\n• 2nd\nvor 4 Tagen • Bearbeitet\nDrei Häfen.", Post, "Drei Häfen."},
		{card + "Activity\nAda Groß\n• 3rd+\n4d •\nHer ports.", Post, ""},
		{card + "Activity\nKim Weiß reposted this\nAda Groß\n• 3rd+\n4d •\nHer ports.", Post, ""},
		{"Kim Weiß\n· 2nd\nSpeaker at TideCon UK 2027: \"Cranes without fear\"\nLeeds, UK · Contact info", Event, "TideCon UK 2027"},
		{"Kim Weiß\n· 2nd\nSpeaker at TideCon “Cranes without fear”\nLeeds, UK · Contact info", Event, "TideCon"},
		{"Hab Mag.ª Kim Al-Weiß letzten Montag auf der Hafenmesse kennengelernt, sie leitet das Lager im AKH Linz.", Name, "Kim Al-Weiß"},
		{"Hab Mag.ª Kim Al-Weiß letzten Montag auf der Hafenmesse kennengelernt, sie leitet das Lager im AKH Linz.", Company, "AKH Linz"},
		{"Kim Weiß leitet bei Acme das Lager.", Company, "Acme"},
		{"Kim von und zu Thann ist Einkäuferin bei Acme.", Last, "von und zu Thann"},
		{karte + "Berufserfahrung\nBis heute\n1 Jahr und 3 Monate, seit Sep. 2025\nLeiter Einkauf\nBolt AG", Role, "Leiter Einkauf"},
		{karte + "Berufserfahrung\nBis heute\n2 Jahre\nLeiter Einkauf\nBolt AG\n3 Jahre\nMai 2020 - Juni 2023\nKoch\nGasthof", Employers, "Bolt; Gasthof"},
		{karte + "Kontaktanfrage senden", Location, "Ulm, Deutschland"},
		{"Kim Weiß\nSelbstständig, Inhaberin, Weißwerk e.U.\nSt. Pölten\nProfil merken", Location, "St. Pölten"},
		{"Kim Weiß\nSelbstständig, Inhaberin, Weißwerk e.U.\nSt. Pölten\nProfil merken", Company, "Weißwerk"},
		{"Kim Weiß\nLeiterin Einkauf, Muster GmbH\nLinz, Österreich\nNachricht schreiben", Role, "Leiterin Einkauf"},
		{karte + "Gruppen\nHafen Österreich\nKräne", Groups, "Hafen Österreich; Kräne"},
		{karte + "Gruppen\nHafen Österreich\nKräne", Group, ""},
		{"Kim Weiß\n· 2.\nEinkauf bei Acme\nUlm, Deutschland\u00a0\u00a0Kontaktinfo", Location, "Ulm, Deutschland"},
		{"Kim Weiß\n· 2.\nEinkauf bei Acme GmbH. Gerne per Du!\nUlm, Deutschland", Preferences, "Gerne per Du!"},
		{"Kim Weiß\n· 2.\nEinkauf bei Acme GmbH. Gerne per Du!\nUlm, Deutschland", Company, "Acme"},
		{"Kim Weiß\n· 2.\nEinkauf bei Acme, gerne per Du!\nUlm, Deutschland", Preferences, "gerne per Du!"},
		{"Kim Weiß\n· 2.\nEinkauf bei Acme | Wir suchen Kranführer:innen!\nUlm, Deutschland", Wants, "Kranführer:innen"},
		{"\x1b[1;31mKim Weiß\x1b[0m\n· 2nd\nBuyer at \x1b]0;title\aAcme\nUlm, Germany", Name, "Kim Weiß"},
		{"Kim Weiß\n· 2nd\nBuyer at \x1b]0;title\x1b\\Acme\nUlm, Germany", Company, "Acme"},
		{"name: Kim Weiß", Name, "Kim Weiß"},
		{"name: kim weiß", Name, "Kim Weiß"},
		{"Name: Kim", First, "Kim"},
		{"Kontakt: Kim Weiß ist Einkäuferin bei Acme.", Role, "Einkäuferin"},
		{"name: Kim Weiß\nrole: Buyer\nnote: no cold calls please", Preferences, "no cold calls please"},
		{"BEGIN:VCARD\nFN:Kim Weiß\nTITLE:Former CEO at Foo\nEND:VCARD", Role, ""},
		{"BEGIN:VCARD\nFN:Kim Weiß\nTITLE:Retired\nEND:VCARD", Role, ""},
		{`{"@type": "Person", "name": "Kim Weiß", "jobTitle": "Former CTO"}`, Role, ""},
		{`{"basics": {"name": "Kim Weiß"}, "work": [{"position": "Ex-CTO", "name": "Acme"}]}`, Role, ""},
		{"name: Kim Weiß\nrole: Former CEO", Role, ""},
		{"name: Kim Weiß\ntitle: Former CEO", Role, ""},
		{"name: Kim Weiß\ncompany: ex-Google", Company, ""},
		{"name,role,company\nKim Weiß,Former CEO,Acme", Role, ""},
		{`{"@type": "Person", "name": "Kim Weiß", "jobTitle": 42}`, Role, ""},
		{`{"@type": "Person", "name": "Kim Weiß", "hasOccupation": {"name": "Buyer", "endDate": "2020"}}`, Role, ""},
		{`{"@type": "Person", "name": "Kim Weiß", "hasOccupation": [{"name": "Buyer", "endDate": "2020"}, {"name": "Pilot"}]}`, Role, "Pilot"},
		{`{"@type": "Person", "name": "Kim Weiß", "hasOccupation": {"@type": "Role", "hasOccupation": {"name": "Pilot"}}}`, Role, "Pilot"},
		{"BEGIN:VCARD\nFN:Kim Weiß\nORG;ENCODING=QUOTED-PRINTABLE:B=C3=A4r=\nEND:VCARD", Company, "Bär"},
		{"BEGIN:VCARD\nFN:Kim Weiß\nORG;ENCODING=QUOTED-PRINTABLE:B=C3=A4r=\nTITLE;X=y:Buyer\nend:vcard", Role, "Buyer"},
		{"BEGIN:VCARD\nFN:Kim Weiß\nORG;ENCODING=QUOTED-PRINTABLE:B=C3=A4r=\nX-SKYPE:kim\nend:vcard", Company, "Bär"},
		{"BEGIN:VCARD\nFN:Kim Weiß\nORG;ENCODING=QUOTED-PRINTABLE:B=C3=A4r =\nUlm: Kran\nend:vcard", Company, "Bär Ulm: Kran"},
		{"BEGIN:VCARD\nFN:Kim Weiß\nTITLE;ENCODING=QUOTED-PRINTABLE:Gesch=C3=A4ftsf=ZZhrer\nEND:VCARD", Role, ""},
		{"Kim Weiß\n· 2nd\nHead of Purchasing, Pegel & Söhne GmbH", Role, "Head of Purchasing"},
		{"Kim Weiß\n· 2nd\nHead of Purchasing, Pegel & Söhne GmbH", Company, "Pegel & Söhne"},
		{"Best regards,\nKim Weiß\nHead of Purchasing\nPegel & Söhne GmbH", Company, "Pegel & Söhne"},
		{"BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:Kim Wei=C", Name, "Kim"},
		{"BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg Kim Wei=C3=9\nTITLE:Buyer", Name, "Jörg Kim"},
		{"BEGIN:VCARD\nFN:Kim Weiß\nORG:-\nTITLE:n/a\nEND:VCARD", Company, ""},
		{"BEGIN:VCARD\nFN:Kim Weiß\nORG:-\nTITLE:n/a\nEND:VCARD", Role, ""},
		{"BEGIN:VCARD\nFN:Kim Weiß\nTITLE:-\nROLE:Buyer\nEND:VCARD", Role, "Buyer"},
		{`{"@type": "Person", "name": "Kim Weiß", "jobTitle": "Buyer at ****"}`, Role, ""},
		{`{"@type": "Person", "name": "Kim Weiß", "worksFor": [{"name": "Bolt", "endDate": "2020"}, {"name": "Acme"}]}`, Company, "Acme"},
		{"Actions List\nKim Weiß\n2nd\n3 yrs 2 mos in role\nUlm, Germany", Headline, ""},
		{"name: Kim WEISS JR.", Last, "Weiss"},
		{`{"@graph": [{"@type": "Person", "@id": "#k", "name": "Kim Weiß", "jobTitle": "Buyer"}, {"@type": "Person", "@id": "#k", "name": "Kim Weiß", "jobTitle": "Buyer", "worksFor": "Acme"}]}`, Company, "Acme"},
		{`{"@graph": [{"@type": "Person", "@id": "#k", "name": "Kim Weiß", "jobTitle": "Buyer"}, {"@type": "Person", "@id": "#k", "sameAs": "x"}]}`, Role, "Buyer"},
		{"name: Kim Weiß\nmutual_count: 12\nmutual: Maja Berg", MutualCount, "12"},
		{"name: Kim Weiß\nmutual: Maja Berg\nmutual_count: 12", MutualCount, "12"},
		{"name: Kim Weiß\nmutual_count: 1\nmutual: Maja Berg, Tom Groß", MutualCount, "2"},
		{"name: Kim Weiß\nmutual_count: 0", MutualCount, "0"},
		{"name: Kim Weiß\nrole: Buyer\nshoe size: no cold calls please", Preferences, ""},
		{"Kim Weiß ist Einkäuferin bei Acme und lebt mit zwei Ziegen in Soest.", Location, "Soest"},
		{"Kim Weiß is a buyer at Acme and lives with two goats in Leeds.", Location, "Leeds"},
		{"Kim Weiß is a buyer at Acme and gave a talk called \"Cranes at Night\" at TideCon 2027 in Ulm.", Event, "TideCon 2027"},
		{"Kim Weiß is a buyer at Acme. Kim gave the keynote on hooks at Crane Week.", Event, "Crane Week"},
		{"Kim Weiß is a buyer at Acme and gave a speech therapist a job at Muster.", Event, ""},
		{"Kim Weiß ist Einkäuferin bei Acme. Auf dem Hafentag Soest spricht sie über Kräne.", Event, "Hafentag Soest"},
	} {
		p, err := Read(c.in, "")
		if err != nil {
			t.Errorf("%q: %v", c.in, err)
			continue
		}
		if got := strings.Join(p.Facts.List(c.field), "; "); got != c.want {
			t.Errorf("%q: %s is %q, want %q", c.in, c.field, got, c.want)
		}
	}
}
