package profile

import "testing"

func TestKeyFieldInOtherWords(t *testing.T) {
	for key, want := range map[string]Field{
		"Role now": Role, "Current title": Title, "Derzeitiger Arbeitgeber": Company, "Aktuelle Rolle": Role, "Goes by": calledKey, "Preferred name": calledKey,
		"Studied at": School, "Studierte an": School, "Abschluss": degreeKey, "Sitz": Location, "Treffpunkt": Event, "Common connections": Mutual, "Contact preference": Preferences,
		"Please note": remarkKey, "Former employer": "", "Vorheriger Arbeitgeber": "", "Previous role": "", "Nowadays": "", "Assistant": "", "Chef": "", "Manager": "", "Letzte Firma": "",
		"Kids": "", "Nickname": "",
	} {
		if got := keyField(key); got != want {
			t.Errorf("%q is the key of %q, want %q", key, got, want)
		}
	}
}

func TestEventValue(t *testing.T) {
	for in, want := range map[string]string{
		"IFAT 2026": "IFAT 2026", "auf der IFAT 2026, Stand 12": "IFAT 2026", "Hannover Messe 2026, Halle 5": "Hannover Messe 2026", "at TideCon 2026 in the queue": "TideCon 2026",
		"2026-05-03": "", "Mai 2026": "", "Deich, Wind & Wetter": "Deich, Wind & Wetter",
	} {
		if got := eventValue(in); got != want {
			t.Errorf("%q names %q, want %q", in, got, want)
		}
	}
}

func TestSchoolValue(t *testing.T) {
	for in, want := range map[string]string{
		"TU Graz": "TU Graz", "MSc Physics, Elm University (2012)": "Elm University", "Elm University, MSc, 2012": "Elm University", "TU Elbtal (Diplom, 2009)": "TU Elbtal",
		"University of Elm, Oakham": "University of Elm, Oakham",
	} {
		if got := schoolValue(in); got != want {
			t.Errorf("%q names %q, want %q", in, got, want)
		}
	}
}

func TestKeyValueOfContact(t *testing.T) {
	for in, want := range map[string][3]string{
		"Contact: by email only, please\nName: Kim Weiß\nFirma: Acme GmbH\nOrt: Ulm": {"Kim Weiß", "Kim", "Acme"},
		"Name: Kimberly Weiß\nGoes by: Kim\nFirst name: Kimberly\nCompany: Acme":     {"Kimberly Weiß", "Kim", "Acme"},
		"Name: Kim Weiß\nRole: CTO at Acme\nCity: Ulm":                               {"Kim Weiß", "Kim", "Acme"},
		"Name: Kim Weiß\nRole: CTO at Acme\nCompany: Bolt":                           {"Kim Weiß", "Kim", "Bolt"},
		"Name: Kim Weiß\nHund: Bello\nAuto: rot\nBoss: Jo Groß":                      {"Kim Weiß", "Kim", ""},
	} {
		p, err := Read(in, "")
		if err != nil {
			t.Errorf("%q: %v", in, err)
			continue
		}
		if got := [3]string{p.Facts.Text(Name), p.Facts.Text(First), p.Facts.Text(Company)}; got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
