package profile

import (
	"fmt"
	"testing"
)

// TestCards reads pages and cards in layouts that differ in one thing.
func TestCards(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Kim Weiß\n· 2nd\nEngineer\nHintertupfing · Contact info", "Kim Weiß|Engineer|Engineer||Hintertupfing"},
		{"Kim Weiß\n· 2nd\nHintertupfing · Contact info", "Kim Weiß||||Hintertupfing"},
		{"Kim Weiß\n· 2nd\n--\nHintertupfing\nContact info", "Kim Weiß||||Hintertupfing"},
		{"Kim Weiß\n· 2nd\nWe build bridges\nContact info", "Kim Weiß|We build bridges|||"},
		{"Kim Weiß\n· 2nd\nBuyer\nElm College\nContact info", "Kim Weiß|Buyer|Buyer||"},
		{"Kim Weiß\n· 2nd\nBuyer\nLeeds\nConnect", "Kim Weiß|Buyer|Buyer||"}, // Leeds is not known to be a place, and surely no company
		{"Kim Weiß\n· 2.\nMuster GmbH\nWir bauen Brücken\nUlm, Deutschland\nKontaktinfo", "Kim Weiß|Wir bauen Brücken|||Ulm, Deutschland"},
		{"Kim Weiß\n· 2nd\nBuyer at Acme\nExperience\nCoach\nBolt\n2020 - Present\nBuyer\nAcme Ltd\n2019 - Present", "Kim Weiß|Buyer at Acme|Buyer|Acme|"},
		{"Kim Weiß\n· 2nd\nI like trains\nBolt\nUlm, Germany\nContact info\nExperience\nCoach\nAcme\n2020 - Present\nBuyer\nBolt\n2019 - Present", "Kim Weiß|I like trains|Buyer|Bolt|Ulm, Germany"},
		{"Kim | LinkedIn\nHome\nKim\nSinger at Acme\nUlm, Germany\nConnect", "Kim|Singer at Acme|Singer|Acme|Ulm, Germany"},
		{"Kim Weiß\nEmployee, Buyer, Acme, Inc.\nUlm, Germany", "Kim Weiß|Employee, Buyer, Acme, Inc.|Buyer|Acme|Ulm, Germany"},
		{"Kim Weiß\nAngestellt, Leiterin Einkauf, Bau und Boden, Muster AG\nUlm, Deutschland", "Kim Weiß|Angestellt, Leiterin Einkauf, Bau und Boden, Muster AG|Leiterin Einkauf, Bau und Boden|Muster|Ulm, Deutschland"},
	} {
		p, err := Read(c.in, "")
		if err != nil {
			t.Errorf("%q: %v", c.in, err)
			continue
		}
		f := p.Facts
		if got := fmt.Sprintf("%s|%s|%s|%s|%s", f.Text(Name), f.Text(Headline), f.Text(Role), f.Text(Company), f.Text(Location)); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func TestProse(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Kim Weiß was CFO at Acme until 2024.", "Kim Weiß|||"},
		{"Kim Weiß, formerly at Acme, is CTO at Bolt.", "Kim Weiß|CTO|Bolt|"},
		{"Dev Roy, CTO at Bolt, introduced us. Kim Weiß is a buyer for Ems Dairy.", "Kim Weiß|buyer|Ems Dairy|"},
		{"Kim Weiß spoke at TideCon 2026. Dev Roy is her boss and CEO at Bolt.", "Kim Weiß|||TideCon 2026"},
		{"Met Kim Weiß at TideCon 2026. She is CTO at Bolt.", "Kim Weiß|CTO|Bolt|TideCon 2026"},
		{"Kim Weiß leitet das Labor bei Acme.", "Kim Weiß||Acme|"},
		{"Kim Weiß, Leiterin Einkauf der Müller & Töchter GmbH & Co. KG aus Soest, sucht Rat.", "Kim Weiß|Leiterin Einkauf|Müller & Töchter|"},
		{"Frau Weiß ist Leiterin Einkauf bei Acme.", "Weiß|Leiterin Einkauf|Acme|"},
		{"Clara von der Heide ist Richterin am Amtsgericht Soest.", "Clara von der Heide|Richterin|Amtsgericht Soest|"},
		{"Kim Weiß von der Sparkasse Soest hielt auf der Hannover Messe einen Vortrag.", "Kim Weiß||Sparkasse Soest|Hannover Messe"},
		{"Kim Weiß sprach am Montag auf der Bühne.", "Kim Weiß|||"},
		{"Kim Weiß is looking for a job in Sales at Acme.", "Kim Weiß|||"},
		{"Acme's CFO Kim Weiß spoke at CFO Summit Oslo.", "Kim Weiß|CFO|Acme|CFO Summit Oslo"},
	} {
		p, err := Read(c.in, "prose")
		if err != nil {
			t.Errorf("%q: %v", c.in, err)
			continue
		}
		f := p.Facts
		if got := fmt.Sprintf("%s|%s|%s|%s", f.Text(Name), f.Text(Role), f.Text(Company), f.Text(Event)); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.in, got, c.want)
		}
	}
	for _, no := range []string{"Dev Roy introduced us.", "The weather is fine.", "Our CEO wants to meet the people at Stripe.", "Acme GmbH, Berlin, is a supplier.", "Brückenbau Nord hat angerufen.", "Sucht Studienzentren.", "Hannover Messe war gut.", "Thanks!\n--\nKim Weiß\nBuyer at Acme"} {
		if p, err := Read(no, ""); err == nil {
			t.Errorf("%q is about %q", no, p.Facts.Text(Name))
		}
	}
}
