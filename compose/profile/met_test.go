package profile

import "testing"

func TestMet(t *testing.T) {
	for in, want := range map[string]string{
		"Kennengelernt auf der Deichmesse 2026, Halle 5.": "Deichmesse 2026", "Met at TideCon 2026. Likes tea.": "TideCon 2026", "We met at TideCon in the queue.": "TideCon",
		"Getroffen: TideCon 2026": "TideCon 2026", "Spoke at TideCon 2026.": "TideCon 2026", "Kim sprach auf der SandCon 2026.": "SandCon 2026",
		"Her boss Jo Groß spoke at TideCon 2026.": "", "Met at Anna's party.": "", "Met at Acme.": "", "Kennengelernt am Bahnhof.": "", "Wiedervorlage zur TideCon 2026.": "", "": "",
	} {
		b := newBuilder()
		b.put(First, "Kim")
		b.put(Company, "Acme")
		b.met([]Line{{Text: in}})
		if got := b.Facts.Text(Event); got != want {
			t.Errorf("%q tells of %q, want %q", in, got, want)
		}
	}
}

func TestGoesTo(t *testing.T) {
	for in, want := range map[string]string{
		"I build. See you at TideCon 2026!": "TideCon 2026", "I'm speaking at the Oakham Data Summit.": "Oakham Data Summit", "Sie finden mich im Mai auf der SandCon 2026.": "SandCon 2026",
		"Ich bin seit 2019 beim TÜV.": "", "See you at Acme.": "", "I will be at home.": "", "Jo speaks at TideCon 2026.": "",
	} {
		b := newBuilder()
		b.goesTo([]Line{{Text: in}})
		if got := b.Facts.Text(Event); got != want {
			t.Errorf("%q tells of %q, want %q", in, got, want)
		}
	}
}
