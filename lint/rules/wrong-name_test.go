package rules

import (
	"testing"

	"note/lint"
)

func TestWrongName(t *testing.T) {
	tests := []struct {
		lang, known string
		note        string
		want        []string
	}{
		{"en", "Andrew Weiß", "Hi Thomas, your talk", []string{"error: Thomas"}},
		{"en", "Andrew Weiß", "Hi Andrew, your talk", nil},
		{"en", "Andrew Weiß", "Hi Andy! Your talk", nil},
		{"en", "Andrew Weiß", "Hi Andrew Weiss, your talk", nil},
		{"en", "Andrew Weiß", "Dear Mr. Weiss, your talk", nil},
		{"en", "Andrew Weiß", "Dear Dr. Weiß, your talk", nil},
		{"en", "Andrew Weiß", "Hi Andrew Groß, your talk", []string{"warning: Andrew Groß"}},
		{"en", "Andrew Weiß", "Hi all, your talk", nil},
		{"en", "Andrew Weiß", "Hi there, your talk", nil},
		{"en", "Andrew Weiß", "Dear Sir, your talk", nil},
		{"en", "Andrew Weiß", "Your talk, Thomas", nil},
		{"en", "Andrew Weiß", "Hello Great to read you", nil},
		{"en", "Andrew Weiß", "Hi Thomas great talk", nil},
		{"en", "Robert “Bob” O'Brien, MBA", "Hi Rob, your talk", nil},
		{"en", "Robert O'Brien", "Dear Mr O’Brien, your talk", nil},
		{"en", "Robert O'Brien", "Hi Rob & Zoë, your talk", nil},
		{"en", "Andrew Weiß", "Hi Thomas & Zoë, your talk", []string{"error: Thomas & Zoë"}},
		{"en", "Andrew Weiß", "Thomas, your talk", []string{"error: Thomas"}},
		{"en", "Andrew Weiß", "Andrew – your talk", nil},
		{"de", "Andrea Weiß", "Respekt, Ihr Vortrag", nil},
		{"en", "J. Weiß", "Hi Jürgen, your talk", nil},
		{"en", "", "Hi Thomas, your talk", nil},
		{"en", "Анна Иванова", "Hi Anna, your talk", nil},
		{"en", "Jean-Luc van Dijk", "Hi Jean Luc, your talk", nil},
		{"en", "Jean-Luc van Dijk", "Hi Jean-Pierre van Dyck, your talk", []string{"warning: Jean-Pierre van Dyck"}},
		{"en", "Beispiel, Nora", "Hi Nora, your talk", nil},
		{"en", "Gaëlle Riou", "Hi Gaelle, your talk", nil},
		{"de", "Anna-Lena Möllmann", "Hallo Anna, Ihr Vortrag", nil},
		{"de", "Anna-Lena Möllmann", "Hallo Annalena, Ihr Vortrag", nil},
		{"de", "Annalena Möllmann", "Hallo Anna-Lena, Ihr Vortrag", nil},
		{"de", "Anna-Lena Möllmann", "Guten Tag Frau Mollmann, Ihr Vortrag", nil},
		{"de", "Anna-Lena Mo\u0308llmann", "Guten Tag Frau Moellmann, Ihr Vortrag", nil},
		{"de", "Anna-Lena Möllmann", "Guten Tag Frau Dr. Hartwig, Ihr Vortrag", []string{"error: Hartwig"}},
		{"de", "Frau Möllmann", "Guten Tag Frau Hartwig, Ihr Vortrag", []string{"error: Hartwig"}},
		{"de", "Eva Groß", "Guten Tag, Frau Weiß, Ihr Vortrag", []string{"error: Weiß"}},
		{"de", "Eva Groß", "Schönen guten Tag, Frau Weiß, Ihr Vortrag", []string{"error: Weiß"}},
		{"de", "Eva Groß", "Grüß Sie, Frau Mag. Weiß, Ihr Vortrag", []string{"error: Weiß"}},
		{"de", "Eva Groß", "Sg. Fr. Weiß, Ihr Vortrag", []string{"error: Weiß"}},
		{"de", "Eva Groß", "S.g. Herr Weiß, Ihr Vortrag", []string{"error: Weiß"}},
		{"de", "Eva Groß", "Sg. Fr. Groß, Ihr Vortrag", nil},
		{"de", "Eva Groß", "Hallo, Frau Weiß hat mir geschrieben", nil},
		{"en", "Eva Groß", "Hi, Thomas, your talk", []string{"error: Thomas"}},
		{"de", "Frau Möllmann", "Hallo Petra, dein Vortrag", nil},
		{"de", "Petra", "Guten Tag Frau Möllmann, Ihr Vortrag", nil},
		{"de", "Petra", "Hallo Sabine, dein Vortrag", []string{"error: Sabine"}},
		{"de", "Katharina Weiß", "Hallo Kathi 👩‍💻, dein Vortrag", nil},
		{"de", "Pieter van Laack", "Hallo Herr van Laack, Ihr Vortrag", nil},
		{"de", "Sebastian Weiß", "Hallo zusammen, euer Vortrag", nil},
		{"de", "Dr. Eichinger", "Guten Tag Frau Dr. Eichinger, Ihr Vortrag", nil},
	}
	for _, tt := range tests {
		var known lint.Known
		if tt.known != "" {
			known = lint.Known{"name": {tt.known}}
		}
		testRows(t, WrongName, tt.lang, known, []row{{tt.note, tt.want}})
	}
}

func TestWrongNameKnowsParts(t *testing.T) {
	known := lint.Known{"first": {"Zoë"}, "last": {"van der Berg"}}
	testRows(t, WrongName, "en", known, []row{
		{"Hi Zoe, your talk", nil},
		{"Dear Ms van der Berg, your talk", nil},
		{"Hi Jürgen, your talk", []string{"error: Jürgen"}},
	})
}

func TestWrongNameForm(t *testing.T) {
	testRows(t, WrongName, "de", nil, []row{
		{"Sehr geehrter Frau Weiß, Ihr Vortrag", []string{"error: geehrter Frau"}},
		{"Sehr geehrte Herr Weiß, Ihr Vortrag", []string{"error: geehrte Herr"}},
		{"Lieber Fr. Weiß, dein Vortrag 👩‍💻", []string{"error: Lieber Fr"}},
		{"Sehr geehrte Frau Weiß, lieber Frau Groß, Ihr Vortrag", nil},
		{"Sehr geehrte Frau Herr, Ihr Vortrag", nil},
		{"Liebe/Lieber Frau Weiß, Ihr Vortrag", nil},
		{"Sehr geehrte Frau/Herr Weiß, Ihr Vortrag", nil},
		{"Sehr geehrte Prof. Weiß, lieber Herr Groß", nil},
	})
	testRows(t, WrongName, "en", nil, []row{{"Dear Ms Weiß, your talk", nil}})
}
