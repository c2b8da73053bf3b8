package profile

import "testing"

func TestNoteKeys(t *testing.T) {
	for key, want := range map[string]Field{
		"Kennt auch": Mutual, "Also knows": Mutual, "Ihre Firma": Company, "Her company": Company, "📍 Sitz": Location, "3) Firm": Company, "Wer": Name, "Macht": Role,
		"Studiert": degreeKey, "Braucht": Wants, "Wrote about": Post, "Neue Firma": Company, "Jetzige Aufgabe": Role,
		// private, or of others
		"Ex-Chef": "", "Alte Firma": "", "Old boss": "", "Todo": "", "Budget": "", "Meine Firma": "", "My company": "", "Employee": "", "Staat": "", "Unternehmne": "", "Geburtsort": "", "Ihr Chef": "",
	} {
		if got := keyField(key); got != want {
			t.Errorf("keyField(%q) = %q, want %q", key, got, want)
		}
	}
}

// TestHeadedNotes reads notes with the name above the pairs, or none.
func TestHeadedNotes(t *testing.T) {
	const pairs = "\nMacht: Einkauf\nFirma: Bolt AG\nSitz: Ulm\n"
	for in, want := range map[string]string{
		"Julia Weiß" + pairs:                          "Julia Weiß",
		"Julia Weiß, Bolt" + pairs:                    "Julia Weiß",
		"Ximo Weiß" + pairs + "Wichtig: Ximo mag Tee": "Ximo Weiß",
		"Kontakt Messe" + pairs:                       "",
		"Hafen Ulm" + pairs:                           "",
		"Bolt AG" + pairs:                             "",
		"Wer: Ada Lind (nennt sich „Adi“)" + pairs:    "Ada Lind",
	} {
		p, _ := Read(in, "")
		if got := p.Facts.Text(Name); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
