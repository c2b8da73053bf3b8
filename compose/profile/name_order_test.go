package profile

import "testing"

func TestReadNameInItsOrder(t *testing.T) {
	for _, c := range []struct{ in, name, first, last, title string }{
		{"Jo auf der Heyde", "Jo auf der Heyde", "Jo", "auf der Heyde", ""},
		{"Gwen ap Rhys", "Gwen ap Rhys", "Gwen", "ap Rhys", ""},
		{"anna von meier", "Anna von Meier", "Anna", "von Meier", ""},
		{"Ruben van 't Hof", "Ruben van 't Hof", "Ruben", "van 't Hof", ""},
		{"Kim 'Kiki' Weiß", "Kim Weiß", "Kiki", "Weiß", ""},
		{"Ana Lucía Prado Luna", "Ana Lucía Prado Luna", "Ana Lucía", "Prado Luna", ""},
		{"María del Carmen Luna", "María del Carmen Luna", "María del Carmen", "Luna", ""},
		{"LE GOFF Maëlle", "Maëlle Le Goff", "Maëlle", "Le Goff", ""},
		{"Nguyễn Thị An", "Nguyễn Thị An", "An", "Nguyễn", ""},
		{"M.Sc. Kim Weiß", "Kim Weiß", "Kim", "Weiß", "M.Sc."},
		{"Dr.med.univ. Kim Weiß", "Kim Weiß", "Kim", "Weiß", "Dr.med.univ."},
		{"Kim Weiß Dr.", "Kim Weiß", "Kim", "Weiß", "Dr."},
		{"Prof. i.R. Dr. Kim Weiß", "Kim Weiß", "Kim", "Weiß", "Prof. i.R. Dr."},
		{"Rev. Dr. Jane Doe", "Jane Doe", "Jane", "Doe", "Dr."},
		{"KommR Kim Weiß", "Kim Weiß", "Kim", "Weiß", ""},
		{"Chr. Weiß", "Chr. Weiß", "", "Weiß", ""},
		{"Bob (Robert) Doe", "Bob Doe", "Bob", "Doe", ""},
		{"Kim (Kimberly) Doe", "Kim Doe", "Kim", "Doe", ""},
		{"Wei (Kevin) Li", "Wei Li", "Kevin", "Li", ""},
		{"Jane Doe, Acme Ltd", "Jane Doe", "Jane", "Doe", ""},
	} {
		p, ok := readName(c.in)
		if !ok || p.name != c.name || p.first != c.first || p.last != c.last || p.title != c.title {
			t.Errorf("%q: %v, %q, %q, %q, %q", c.in, ok, p.name, p.first, p.last, p.title)
		}
	}
}
