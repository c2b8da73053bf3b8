package profile

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadName(t *testing.T) {
	type want struct{ Name, First, Last, Title, Salutation, Pronouns string }
	for _, c := range []struct {
		in   string
		want want
	}{
		{"Ada Linné", want{Name: "Ada Linné", First: "Ada", Last: "Linné"}},
		{"  Ju\u0308rgen\u00a0  Groß ", want{Name: "Jürgen Groß", First: "Jürgen", Last: "Groß"}},

		// What hangs on a name.
		{"🌱 Svea Thiel 💚", want{Name: "Svea Thiel", First: "Svea", Last: "Thiel"}},
		{"Svea Thiel 👩‍💻", want{Name: "Svea Thiel", First: "Svea", Last: "Thiel"}},
		{"Svea Thiel | Wir stellen ein!", want{Name: "Svea Thiel", First: "Svea", Last: "Thiel"}},
		{"Svea Thiel, #OPEN_TO_WORK", want{Name: "Svea Thiel", First: "Svea", Last: "Thiel"}},
		{"Svea Thiel is reachable", want{Name: "Svea Thiel", First: "Svea", Last: "Thiel"}},
		{"Svea Thiel Aktueller Entitätsverlauf", want{Name: "Svea Thiel", First: "Svea", Last: "Thiel"}},
		{"(12) Svea Thiel | LinkedIn", want{Name: "Svea Thiel", First: "Svea", Last: "Thiel"}},
		{"Svea Thiel · 2nd", want{Name: "Svea Thiel", First: "Svea", Last: "Thiel"}},
		{"Svea Thiel Hiring Globally", want{Name: "Svea Thiel", First: "Svea", Last: "Thiel"}},
		{"Svea Thiel - Texterin", want{Name: "Svea Thiel", First: "Svea", Last: "Thiel"}},
		{"𝗦𝘃𝗲𝗮 𝗧𝗵𝗶𝗲𝗹", want{Name: "Svea Thiel", First: "Svea", Last: "Thiel"}},
		{"Svea Thiel (she/her)", want{Name: "Svea Thiel", First: "Svea", Last: "Thiel", Pronouns: "she/her"}},
		{"Svea Thiel She/Her", want{Name: "Svea Thiel", First: "Svea", Last: "Thiel", Pronouns: "She/Her"}},

		// The family name in capitals.
		{"Maëlys TANGUY-LE GOFF", want{Name: "Maëlys Tanguy-Le Goff", First: "Maëlys", Last: "Tanguy-Le Goff"}},
		{"Anne DUPONT MARTIN", want{Name: "Anne Dupont Martin", First: "Anne", Last: "Dupont Martin"}},

		// What somebody is called.
		{"Robert “Bob” Haller", want{Name: "Robert Haller", First: "Bob", Last: "Haller"}},
		{"Robert 'Bob' Haller", want{Name: "Robert Haller", First: "Bob", Last: "Haller"}},
		{"Robert „Bob“ Haller", want{Name: "Robert Haller", First: "Bob", Last: "Haller"}},
		{"Robert (Bob) Haller", want{Name: "Robert Haller", First: "Bob", Last: "Haller"}},
		{`Kimberly Haller (goes by "Kim")`, want{Name: "Kimberly Haller", First: "Kim", Last: "Haller"}},
		{"Katarina Novak (Kat)", want{Name: "Katarina Novak", First: "Kat", Last: "Novak"}},
		{"Maja Lund (née Ekblad)", want{Name: "Maja Lund", First: "Maja", Last: "Lund"}},
		{"Maja Lund (Ekblad)", want{Name: "Maja Lund", First: "Maja", Last: "Lund"}},
		{"Maja Lund geb. Ekblad", want{Name: "Maja Lund", First: "Maja", Last: "Lund"}},
		{"李小明 (Xiaoming Li)", want{Name: "Xiaoming Li", First: "Xiaoming", Last: "Li"}},
		{"Xiaoming Li (李小明)", want{Name: "Xiaoming Li", First: "Xiaoming", Last: "Li"}},
		{"李小明", want{Name: "李小明"}},
		{"Иван Петров", want{Name: "Иван Петров", First: "Иван", Last: "Петров"}},

		// Titles before, credentials behind.
		{"Dr. Kim Weiß", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß", Title: "Dr."}},
		{"Prof. Dr.-Ing. habil. Kim Weiß", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß", Title: "Prof. Dr.-Ing. habil."}},
		{"Dr. med. univ. Kim Weiß, MSc", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß", Title: "Dr. med. univ."}},
		{"Dipl.-Ing. (FH) Kim Weiß", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß", Title: "Dipl.-Ing. (FH)"}},
		{"Mag.a Dr.in Kim Weiß", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß", Title: "Mag.a Dr.in"}},
		{"RA Dr. Kim Weiß", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß", Title: "Dr."}},
		{"DI Kim Weiß", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß", Title: "DI"}},
		{"Kim Weiß, PhD", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß"}},
		{"Kim Weiß, MBA, FCCA", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß"}},
		{"Kim Weiß, CPPM", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß"}},
		{"Kim Weiß CEng MIMechE", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß"}},
		{"Kim Weiß, CEng MIMechE", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß"}},
		{"Kim Weiß PMP®", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß"}},
		{"Frau Dr. Weiß", want{Name: "Weiß", Last: "Weiß", Title: "Dr.", Salutation: "Frau"}},
		{"Herr Kim Weiß", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß", Salutation: "Herr"}},
		{"Ms. Kim Weiß", want{Name: "Kim Weiß", First: "Kim", Last: "Weiß"}},

		// Last, First.
		{"Müller, Jörg", want{Name: "Jörg Müller", First: "Jörg", Last: "Müller"}},
		{"MÜLLER, JÖRG", want{Name: "Jörg Müller", First: "Jörg", Last: "Müller"}},
		{"Müller, Jörg, MBA", want{Name: "Jörg Müller", First: "Jörg", Last: "Müller"}},
		{"Müller, Dr. Jörg", want{Name: "Jörg Müller", First: "Jörg", Last: "Müller", Title: "Dr."}},
		{"von der Heide, Clara", want{Name: "Clara von der Heide", First: "Clara", Last: "von der Heide"}},
		{"Thornby, Anne-Marie", want{Name: "Anne-Marie Thornby", First: "Anne-Marie", Last: "Thornby"}},
		{"Anna Müller, Coach", want{Name: "Anna Müller", First: "Anna", Last: "Müller"}},

		// Given and family name.
		{"Joost van der Meer", want{Name: "Joost van der Meer", First: "Joost", Last: "van der Meer"}},
		{"Peter Van Damme", want{Name: "Peter Van Damme", First: "Peter", Last: "Van Damme"}},
		{"Gregor von und zu Thann", want{Name: "Gregor von und zu Thann", First: "Gregor", Last: "von und zu Thann"}},
		{"o. Univ.-Prof. Mag. Dr. Ada Linné", want{Name: "Ada Linné", First: "Ada", Last: "Linné", Title: "o. Univ.-Prof. Mag. Dr."}},
		{"O. Linné", want{Name: "O. Linné", Last: "Linné"}},
		{"Gregor Freiherr von Thann", want{Name: "Gregor Freiherr von Thann", First: "Gregor", Last: "Freiherr von Thann"}},
		{"Sorcha Ní Bhriain", want{Name: "Sorcha Ní Bhriain", First: "Sorcha", Last: "Ní Bhriain"}},
		{"María José Benítez de la Torre", want{Name: "María José Benítez de la Torre", First: "María José",
			Last: "Benítez de la Torre"}},
		{"Pilar Yáñez Ortega", want{Name: "Pilar Yáñez Ortega", First: "Pilar", Last: "Yáñez Ortega"}},
		{"Ada Marie Linné", want{Name: "Ada Marie Linné", First: "Ada", Last: "Linné"}},
		{"Enid B. Hallow III", want{Name: "Enid B. Hallow III", First: "Enid", Last: "Hallow"}},
		{"J. Robert Hallow", want{Name: "J. Robert Hallow", First: "Robert", Last: "Hallow"}},
		{"Tilda M.", want{Name: "Tilda M.", First: "Tilda"}},
		{"S. Hallow", want{Name: "S. Hallow", Last: "Hallow"}},
		{"Fergal O’Hare", want{Name: "Fergal O’Hare", First: "Fergal", Last: "O’Hare"}},

		// Case.
		{"ASTA RAVN", want{Name: "Asta Ravn", First: "Asta", Last: "Ravn"}},
		{"Noor DELAUNAY", want{Name: "Noor Delaunay", First: "Noor", Last: "Delaunay"}},
		{"Jean Pierre DELAUNAY", want{Name: "Jean Pierre Delaunay", First: "Jean Pierre", Last: "Delaunay"}},
		{"anna meier", want{Name: "Anna Meier", First: "Anna", Last: "Meier"}},
		{"SEÁN O'BRIEN-MCCOY", want{Name: "Seán O'Brien-McCoy", First: "Seán", Last: "O'Brien-McCoy"}},
		{"Ian McKENZIE", want{Name: "Ian McKenzie", First: "Ian", Last: "McKenzie"}},
		{"Ian McKenzie", want{Name: "Ian McKenzie", First: "Ian", Last: "McKenzie"}},
		{"JAN VAN DEN BERG", want{Name: "Jan van den Berg", First: "Jan", Last: "van den Berg"}},
		{"JP Morley", want{Name: "JP Morley", First: "JP", Last: "Morley"}},
		{"Jack MA", want{Name: "Jack Ma", First: "Jack", Last: "Ma"}},
		{"Ludwig van Beethoven-Groß", want{Name: "Ludwig van Beethoven-Groß", First: "Ludwig", Last: "van Beethoven-Groß"}},
	} {
		p, ok := readName(c.in)
		if !ok {
			t.Errorf("%q is read as no name", c.in)
			continue
		}
		got := want{p.name, p.first, p.last, p.title, p.salutation, p.pronouns}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.in, diff)
		}
	}
}

func TestReadNameRefuses(t *testing.T) {
	for _, in := range []string{"", " ", "500+", "kim@example.org", "https://example.org/kim", "4 Kommentare", "🌱", "|"} {
		if p, ok := readName(in); ok {
			t.Errorf("%q is read as %q", in, p.name)
		}
	}
}

func TestReceipts(t *testing.T) {
	p, _ := readName("Dr. SVEA Thiel, MBA 💚")
	want := []Receipt{
		{Name, "Dr. SVEA Thiel, MBA 💚", "Dr. SVEA Thiel, MBA", "an emoji or a sign is no part of a name"},
		{Name, "Dr. SVEA Thiel, MBA", "SVEA Thiel, MBA", "a title has a field of its own"},
		{Name, "SVEA Thiel, MBA", "SVEA Thiel", "letters behind a name are credentials"},
		{Name, "SVEA Thiel", "Svea Thiel", "names are not shouted or whispered"},
	}
	if diff := cmp.Diff(want, p.receipts); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestIsPlainName(t *testing.T) {
	for _, yes := range []string{"Kim Weiß", "Mag.a Dr.in Kim Weiß, MBA", "Joost van der Meer"} {
		if !isPlainName(yes) {
			t.Errorf("%q is no name", yes)
		}
	}
	for _, no := range []string{"Software Engineer", "My Network", "Für Unternehmen", "Berlin, Germany", "Head of Data", "Kim",
		"Work Experience", "Universität Bremen", "seeking new roles"} {
		if isPlainName(no) {
			t.Errorf("%q is a name", no)
		}
	}
}
