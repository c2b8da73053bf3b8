package profile

import (
	"fmt"
	"strings"
	"testing"
)

func TestReadPeriod(t *testing.T) {
	for _, c := range []struct {
		in      string
		ok      bool
		running bool
		end     int // year
	}{
		{"Jan 2021 - Present · 2 yrs 9 mos", true, true, 2021}, {"Jan 2021 – Dec 2023 · 3 yrs", true, false, 2023}, {"Aug. 2024–Heute · 1 Jahr 2 Monate", true, true, 2024},
		{"Feb. 2022–Juni 2026 · 4 Jahre", true, false, 2026}, {"2014 - Dec 2025 · 12 yrs", true, false, 2025}, {"2003–2026", true, false, 2026}, {"Jan 2018 to Present · 8 yrs", true, true, 2018},
		{"Bis heute 1 Jahr und 3 Monate, seit Sep. 2025", true, true, 2025}, {"4 Jahre und 1 Monat, Mai 2019 - Juni 2023", true, false, 2023}, {"Current 5 years and 2 months, since Oct 2021", true, true, 2021},
		{"January 2021 - Present (3 years 2 months)", true, true, 2021}, {"10/2019 - heute", true, true, 2019}, {"01.2020 – 12.2021", true, false, 2021}, {"Vollzeit · seit 04/2019", true, true, 2019}, {"2011", true, false, 2011},
		{"", false, false, 0}, {"3 Jahre 1 Monat", false, false, 0}, {"Present", false, false, 0}, {"Responsible for 2019 to 2030", false, false, 0}, {"Led 12 people", false, false, 0}, {"500+", false, false, 0}, {"Mai", false, false, 0},
		{"Jan 2020 - Feb 2021 - Mar 2022", false, false, 0},
	} {
		p, ok := readPeriod(c.in)
		if ok != c.ok || p.running != c.running || p.end/12 != c.end && (p.end-1)/12 != c.end {
			t.Errorf("%q: %+v, %v", c.in, p, ok)
		}
	}
}

func TestReadLength(t *testing.T) {
	for in, want := range map[string]int{"3 Jahre 1 Monat": 37, "Full-time · 4 yrs 2 mos": 50, "2 mos": 2, "Gesamtdauer 14 Jahre": 168, "Vollzeit": 0, "2019": 0, "3 Jahre seit 2019": 0} {
		if got, _ := readLength(in); got != want {
			t.Errorf("%q is %d months, want %d", in, got, want)
		}
	}
}

func TestReadJobs(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Chef\nMuster GmbH · Vollzeit\n2020–Heute\nUlm, Deutschland\nKoch\nGasthof\n2015–2020", "Chef/Muster GmbH/now Koch/Gasthof/2020"},
		{"Muster GmbH\nChef\nMuster GmbH\n2020–Heute", "Chef/Muster GmbH/now"},
		{"Muster GmbH\n5 Jahre\nUlm\nChef\nVollzeit\n2020–Heute · 3 Jahre\nKoch\n2018–2020 · 2 Jahre\nKellner\nGasthof\n2015–2018", "Chef/Muster GmbH/now Koch/Muster GmbH/2020 Kellner/Gasthof/2018"},
		{"Texter\nFreiberuflich\n2020–Heute", "Texter//now"},
		{"Texter\nSelf-employed · Freelance\n2020 - Present", "Texter//now"},
		{"Muster GmbH\nChef\n2020–Heute", "Chef/Muster GmbH/now"}, // company first: its legal form tells
		{"Company Name\nMuster\nTitle\nDates Employed\n2020 - Present", "Muster//now"},
		{"Muster GmbH\n5 Jahre\nChef\n2020–Heute · 3 Jahre\nLed things\nKoch\n2018–2020 · 2 Jahre", "Chef/Muster GmbH/now Koch/Muster GmbH/2020"},
		{"no dates\nhere", ""},
		{"2020–Heute", ""},
	} {
		var got []string
		for _, j := range readJobs(linesOf(c.in)) {
			when := "now"
			if !j.when.running {
				when = fmt.Sprint(j.when.end / 12)
			}
			got = append(got, j.role.Text+"/"+j.company.Text+"/"+when)
		}
		if got := strings.Join(got, " "); got != c.want {
			t.Errorf("%q: %s, want %s", c.in, got, c.want)
		}
	}
}

func TestSplitHeadline(t *testing.T) {
	for _, c := range []struct{ in, role, company, school, event string }{
		{"Head of Data at Acme", "Head of Data", "Acme", "", ""},
		{"Head of Data @Acme | ex-Google", "Head of Data", "Acme", "", ""},
		{"Product Lead, Analytics @ Acme · ex-Dyson", "Product Lead, Analytics", "Acme", "", ""},
		{"CISO bei Muster a. G.", "CISO", "Muster a. G.", "", ""},
		{"Leiterin Recht bei der Muster AG", "Leiterin Recht", "Muster AG", "", ""},
		{"Geschäftsführer der Lausitz Solar GmbH", "Geschäftsführer", "Lausitz Solar GmbH", "", ""},
		{"Leiterin der Entwicklung", "Leiterin der Entwicklung", "", "", ""},
		{"Founder of Peat & Pixel", "Founder", "Peat & Pixel", "", ""},
		{"Director of Engineering", "Director of Engineering", "", "", ""},
		{"Leiterin Einkauf, Muster GmbH & Co. KG", "Leiterin Einkauf", "Muster GmbH & Co. KG", "", ""},
		{"CTO at Acme, mentor, dad", "CTO", "Acme", "", ""},
		{"CTO at Acme & Advisor at Bolt", "CTO", "Acme", "", ""},
		{"Engineer at St. Ives Marine. Sailor.", "Engineer", "St. Ives Marine", "", ""},
		{"Software Engineer", "Software Engineer", "", "", ""},
		{"Former COO at Acme | Keynote speaker at TideCon 2026", "", "", "", "TideCon 2026"},
		{"Speaker at TideCon 2026 | CTO at Acme", "", "", "", "TideCon 2026"},
		{"Mentor @ Techstars", "", "", "", ""},
		{"MSc student at Elm University", "MSc student", "", "Elm University", ""},
		{"Studentin der Physik an der TU Elbtal", "Studentin der Physik", "", "TU Elbtal", ""},
		{"Werkstudent bei Muster AG, Student @ TU Elbtal", "Werkstudent", "Muster AG", "", ""},
		{"Freelance writer at Self-employed", "Freelance writer", "", "", ""},
		{"Open to work | Buyer at Acme", "", "", "", ""},
		{"Making freight boring again", "", "", "", ""},
		{"Young at heart", "", "", "", ""},
		{"Speaker at conferences", "", "", "", ""},
		{"", "", "", "", ""},
	} {
		h := splitHeadline(c.in)
		if h.role != c.role || h.company != c.company || h.school != c.school || h.event != c.event {
			t.Errorf("%q: %+v", c.in, h)
		}
	}
}
