package profile

import "testing"

func TestReadSchoolsAmongDegrees(t *testing.T) {
	for in, want := range map[string]string{
		"TU Elbtal\nDipl.-Ing. (FH), Maschinenbau\n1994–1999":                                          "TU Elbtal",
		"Elm University\nPhD, Physics\nThesis: Waves in the school of Ulm\n2010 - 2014":                "Elm University",
		"TU Elbtal\nPromotion, Chemie\n2012–2016\nBerufsschule Ulm\nAusbildung, Laborantin\n2003–2006": "TU Elbtal",
		"Elm University\nMSc\nGrade: first of school\n2010 - 2012":                                     "Elm University",
	} {
		if got, ok := latestSchool(readSchools(linesOf(in))); !ok || got.Text != want {
			t.Errorf("%q: %q, want %q", in, got.Text, want)
		}
	}
}

func TestIsDegreeName(t *testing.T) {
	for _, no := range []string{"Dipl.-Kffr. Kim Weiß", "Dr. Kim Weiß", "TU Elbtal", "Kim Weiß"} {
		if isDegreeName(no) {
			t.Errorf("%q is one", no)
		}
	}
}
