package rules

import (
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"note/lint"
)

// TestWrongNamePeople holds how people of many countries are greeted, rightly
// and wrongly. Facts are written as "field: value; …"; without a field it is the name.
func TestWrongNamePeople(t *testing.T) {
	for _, tt := range []struct {
		lang, known, greeting string
		want                  string // "" when nothing is found
	}{
		// Short forms and nicknames, in both directions.
		{"en", "Małgorzata Zielińska", "Hi Gosia", ""},
		{"en", "Katarzyna Wrona", "Hi Kasia", ""},
		{"en", "Krzysztof Wrona", "Hi Krzysiek", ""},
		{"en", "Tomasz Wrona", "Hi Tomek", ""},
		{"en", "Wojciech Wrona", "Hi Wojtek", ""},
		{"en", "Francisco Robles", "Hi Paco", ""},
		{"en", "José Robles", "Hi Pepe", ""},
		{"en", "Ignacio Robles", "Hi Nacho", ""},
		{"en", "Dolores Robles", "Hi Lola", ""},
		{"en", "Giuseppe Fontana", "Hi Beppe", ""},
		{"en", "Giovanni Fontana", "Ciao Gianni", ""},
		{"en", "Luigi Fontana", "Hi Gigi", ""},
		{"en", "Cornelis Vermeer", "Hi Kees", ""},
		{"en", "Wilhelmus Vermeer", "Hi Wim", ""},
		{"en", "Hendrik Vermeer", "Hi Henk", ""},
		{"en", "Dmitri Orlow", "Hi Dima", ""},
		{"en", "Ekaterina Orlowa", "Hi Katya", ""},
		{"en", "Evgenia Orlowa", "Hi Zhenya", ""},
		{"en", "Mohammed Rahimi", "Hi Mo", ""},
		{"en", "Venkatesh Iyer", "Hi Venkat", ""},
		{"en", "Subramaniam Iyer", "Hi Subbu", ""},
		{"de", "Johannes Gruber", "Servus Hannes", ""},
		{"de", "Josef Gruber", "Griaß di Sepp", ""},
		{"de", "Elisabeth Gruber", "Servus Sissi", ""},
		{"de", "Annalena Gruber", "Hallo Lena", ""},
		{"de", "Johanna Gruber", "Hallo Hanna", ""},
		{"de", "Sebastian Gruber", "Hallo Basti", ""},
		{"en", "Bob Marsh", "Hi Robert", ""},
		{"en", "Jordan Marsh", "Hi Jo", ""},
		{"en", "Jean-Pierre Marsh", "Hi JP", ""},
		{"en", "Andrew Weiß", "Hi AW", ""},
		{"en", "Andrew Weiß", "Hi TK", "error: TK"},

		// Names that look like short forms and are other people's.
		{"de", "Daniela Gruber", "Hallo Daniel", "error: Daniel"},
		{"de", "Paul Gruber", "Hallo Paula", "error: Paula"},
		{"en", "Simone Marsh", "Hi Simon", "error: Simon"},
		{"en", "Tim Marsh", "Hi Tom", "error: Tom"},
		{"en", "Lena Marsh", "Hi Lina", "error: Lina"},
		{"en", "Martin Marsh", "Hi Marvin", "error: Marvin"},
		{"en", "Martin Marsh", "Hi Mastin", "warning: Mastin"}, // nobody is called so: a slip
		{"en", "Li Wu", "Hi Lisa", "error: Lisa"},

		// Typed without the signs of their alphabet, or as another alphabet is written.
		{"de", "Jürg Bühler", "Grüezi Juerg", ""},
		{"de", "Jürg Bühler", "Grüezi Herr Buhler", ""},
		{"de", "Jo\u0308rg Bu\u0308hler", "Hallo Jörg", ""},
		{"de", "Urs Weiß", "Guten Tag Herr Weiss", ""},
		{"en", "Ayşe Yılmaz", "Dear Ms Yilmaz", ""},
		{"en", "Çağla Öztürk", "Hi Cagla", ""},
		{"en", "İbrahim Şahin", "Hi Ibrahim", ""},
		{"en", "Łukasz Błaszczyk", "Dear Mr Blaszczyk", ""},
		{"en", "Søren Åkesson", "Hi Soren", ""},
		{"en", "Søren Åkesson", "Dear Mr Aakesson", ""},
		{"en", "Søren Åkesson", "Hi Soeren", ""},
		{"en", "Zoë D’Angelo", "Dear Ms DAngelo", ""},
		{"en", "Jérôme Lefèvre", "Hi Jerome", ""},
		{"en", "Sergej Orlow", "Hi Sergey", ""},
		{"en", "Yuri Orlow", "Hi Jurij", ""},
		{"en", "Mikhail Orlow", "Hi Michail", ""},
		{"en", "Natalya Orlowa", "Hi Natalia", ""},
		{"en", "Carl Marsh", "Hi Karl", ""},
		{"en", "Mathias Marsh", "Hi Matthias", ""},
		{"en", "Анна Орлова", "Hi Anna", ""},
		{"en", "王小明", "Hi Xiaoming", ""},
		{"en", "Δημήτρης Παππάς", "Dear Mr Pappas", ""},

		// Spelled otherwise.
		{"en", "Michael Marsh", "Hi Micheal", "warning: Micheal"},
		{"en", "Jördis Halvemaan", "Hi Jödris", "warning: Jödris"},
		{"de", "Petra Maier", "Guten Tag Frau Meyer", "warning: Meyer"},
		{"de", "Petra Schmidt", "Guten Tag Frau Schmitt", "warning: Schmitt"},
		{"en", "Anna Kowalska", "Dear Ms Kowalski", "warning: Kowalski"},

		// Titles.
		{"de", "Dr. med. univ. Margit Hofer, MSc", "Guten Tag Frau Dr. Hofer", ""},
		{"de", "Dr. med. univ. Margit Hofer, MSc", "Hallo Margit", ""},
		{"de", "Univ.-Prof. DI Dr. Karl Hofer", "Sehr geehrter Herr Professor Hofer", ""},
		{"de", "Mag.a Petra Hofer", "Sehr geehrte Frau Mag. Hofer", ""},
		{"de", "Prof. Dr.-Ing. Petra Hofer", "Sehr geehrte Frau Prof. Dr. Lang", "error: Lang"},
		{"en", "Petra Hofer, PhD, PMP", "Dear Dr. Hofer", ""},
		{"en", "Petra Hofer, PhD, PMP", "Dear Petra", ""},
		{"en", "Dott.ssa Chiara Fontana", "Dear Dr Fontana", ""},
		{"en", "title: Prof.; name: Petra Hofer", "Dear Prof. Hofer", ""},
		{"en", "Petra Hofer, CPPM", "Dear Petra", ""},
		{"en", "Petra Hofer MBA", "Dear Ms Hofer", ""},

		{"de", "Mag. Doris Hofer", "Geschätzte Frau Magistra Hofer", ""},
		{"de", "KommR Hermine Leitner", "Grüß Gott Frau Kommerzialrat Leitner", ""},
		{"de", "Franz Brandl", "Herr Kollege Brandl", ""},
		{"de", "Franz Brandl", "Sehr geehrter Herr Direktor Lang", "error: Lang"},
		{"en", "Franz Brandl", "Dear Colonel Brandl", ""},

		// No names.
		{"de", "Franz Brandl", "Hallo Herr Kollege", ""},
		{"de", "Franz Brandl", "Hallo Herr Inhaber", ""},
		{"de", "Franz Brandl", "Liebe Kollegin", ""},
		{"de", "Franz Brandl", "Frau Direktorin", ""},
		{"de", "Franz Brandl", "Hey Founder", ""},
		{"en", "Franz Brandl", "Dear investor", ""},
		{"en", "Franz Brandl", "Hey du", ""},
		{"en", "Franz Brandl", "Dear FNAME", ""},
		{"en", "Franz Brandl", "Hi {{firstName}}", ""},
		{"en", "Franz Brandl", "Hi %FIRSTNAME%", ""},
		{"en", "Franz Brandl", "Hi [Andrew]", ""},

		// Particles.
		{"de", "Joost van der Meer", "Guten Tag Herr van der Meer", ""},
		{"de", "Joost van der Meer", "Guten Tag Herr Van der Meer", ""},
		{"de", "Joost van der Meer", "Guten Tag Herr Vandermeer", ""},
		{"de", "Joost van der Meer", "Guten Tag Herr Meer", ""},
		{"en", "Pieter De Smet", "Dear Mr De Smet", ""},
		{"en", "Pieter de Smet", "Dear Mr Desmet", ""},
		{"de", "Freiherr Karl von Ameln", "Sehr geehrter Herr von Ameln", ""},
		{"de", "Beat von Ameln", "Sehr geehrter Herr von Arx", "error: von Arx"},
		{"en", "Maria da Silva", "Dear Ms da Silva", ""},
		{"en", "Omar Al-Sayed", "Dear Mr Al Sayed", ""},
		{"en", "Omar Al-Sayed", "Dear Mr Alsayed", ""},
		{"en", "Le Nguyen", "Hi Le", ""},

		// Double names.
		{"de", "Jean-Pierre Müller-Lüthi", "Grüezi Herr Müller", ""},
		{"de", "Jean-Pierre Müller-Lüthi", "Grüezi Herr Lüthi", ""},
		{"de", "Jean-Pierre Müller-Lüthi", "Hallo Jean-Luc", "error: Jean-Luc"},
		{"de", "Anna Lena Gruber", "Hallo Annalena", ""},
		{"de", "Anna Lena Gruber", "Hallo Anna-Lena", ""},
		{"en", "María José García Pérez", "Hi María José", ""},
		{"en", "María José García Pérez", "Dear Ms García", ""},
		{"en", "María José García Pérez", "Dear Ms Pérez", ""},
		{"en", "María José García Pérez", "Dear Ms García Pérez", ""},

		// The family name first, initials, a single name.
		{"en", "Halvemaan, Jördis", "Hi Jördis", ""},
		{"en", "Halvemaan, Jördis", "Hi Halvemaan", "warning: Halvemaan"},
		{"en", "HALVEMAAN Jördis", "Hi Jördis", ""},
		{"en", "HALVEMAAN Jördis", "Hi Halvemaan", "warning: Halvemaan"},
		{"en", "Wang Xiaoming", "Hi Xiaoming", ""},
		{"en", "Nagy Péter", "Hi Péter", ""},
		{"en", "J. Halvemaan", "Hi Jördis", ""},
		{"en", "Suresh K.", "Hi Suresh", ""},
		{"en", "K. Suresh", "Hi Krishna", ""},
		{"en", "Venkatesh", "Hi Venkatesh", ""},
		{"en", "Venkatesh", "Dear Mr Venkatesh", ""},
		{"en", "Venkatesh", "Hi Ramesh", "error: Ramesh"},
		{"de", "Prof. Zeller", "Sehr geehrte Frau Prof. Zeller", ""},
		{"de", "Herr Kasper", "Hallo Jonas", ""},
		{"en", "Kim Weiß (she/her)", "Hi Kim", ""},
		{"en", "Kim Halvemaan (she/her)", "Hi Halvemaan", "warning: Halvemaan"},
		{"en", "Kim (they/them)", "Hi Petra", "error: Petra"},

		// First and family name mixed up.
		{"de", "Kim Weiß", "Hallo Weiß", "warning: Weiß"},
		{"de", "Kim Halvemaan", "Hallo Weiß", ""}, // a common word
		{"en", "Kim Allen", "Hi All", ""},
		{"de", "Kim Halvemaan", "Hallo Halvemaan", "warning: Halvemaan"},
		{"en", "Jördis Halvemaan", "Hi Halvemaan", "warning: Halvemaan"},
		{"en", "Jördis van Halvemaan", "Hi van Halvemaan", "warning: van Halvemaan"},
		{"en", "first: Thomas; last: Martin", "Hi Martin", "warning: Martin"},
		{"de", "Frau Halvemaan", "Hallo Halvemaan", "warning: Halvemaan"},
		{"de", "Herr Tiedemann", "Herr Tiedemann", ""},
		{"de", "Andreas Gruber", "Sehr geehrter Herr Andreas", "warning: Andreas"},
		{"en", "Andrew Marsh", "Dear Mr. Andrew", "warning: Andrew"},
		{"en", "Andrew Marsh", "Dear Dr. Andrew", ""},
		{"en", "Wang Xiaoming", "Dear Mr Wang", ""},
		{"de", "Peter Peters", "Guten Tag Herr Peters", ""},
		{"de", "Peter Peters", "Hallo Peter", ""},

		// Half of the name.
		{"en", "Andrew Marsh", "Hi Thomas Marsh", "warning: Thomas Marsh"},
		{"en", "Andrew Marsh", "Hi Andrew J. Marsh", ""},
		{"en", "Andrew Marsh", "Moin Andrew", ""},
		{"en", "Andrew Marsh", "Andrew Berg", "warning: Andrew Berg"},
		{"en", "Andrew Marsh", "Hi Andrew and Zoë", ""},
		{"en", "Andrew Marsh", "Hi Zoë and Petra", "error: Zoë and Petra"},

		// Without a greeting.
		{"en", "Andrew Marsh", "Thomas", "error: Thomas"},
		{"en", "Andrew Marsh", "Quorvel", "warning: Quorvel"}, // it may be no name
		{"de", "Andreas Gruber", "Tobias", "error: Tobias"},
		{"en", "Andreas Gruber", "Captain Rao", "error: Rao"},
		{"de", "Andreas Gruber", "Respekt", ""},
		{"de", "Monika Faber", "Hallo Frau Neumeister", "error: Neumeister"},
		{"de", "Monika Faber", "Hallo Herr Graf", "error: Graf"},
		{"de", "Nadja Faber", "Hallo Nadia", ""},

		// Herr, Frau: by what is stated, never by the first name or pronouns.
		{"de", "salutation: Frau; name: Kim Halvemaan", "Guten Tag Herr Halvemaan", "error: Herr Halvemaan"},
		{"de", "salutation: Herr; name: Kim Halvemaan", "Guten Tag Frau Halvemaan", "error: Frau Halvemaan"},
		{"de", "salutation: Frau; name: Kim Halvemaan", "Sehr geehrter Kim Halvemaan", "error: geehrter Kim Halvemaan"},
		{"de", "salutation: Frau; name: Kim Halvemaan", "Lieber Kim", "error: Lieber Kim"},
		{"de", "salutation: Frau; name: Kim Halvemaan", "Liebe Kim", ""},
		{"de", "salutation: Frau; name: Kim Halvemaan", "Sehr geehrte Frau Dr. Halvemaan", ""},
		{"de", "salutation: Frau; name: Kim Halvemaan", "Sehr geehrter Herr Dr. Halvemaan", "error: geehrter Herr Dr. Halvemaan"},
		{"de", "salutation: Frau; name: Kim Halvemaan", "Guten Tag Herr Gruber", "error: Gruber"},
		{"de", "salutation: Herr; name: Kim Halvemaan", "Liebe Kolleginnen", ""},
		{"de", "salutation: Herr; name: Kim Halvemaan", "Guten Tag Frau/Herr Halvemaan", ""},
		{"de", "Frau Halvemaan", "Guten Tag Herr Halvemaan", "error: Herr Halvemaan"},
		{"en", "salutation: Frau; name: Kim Halvemaan", "Dear Mr Halvemaan", "error: Mr Halvemaan"},
		{"en", "salutation: Frau; name: Kim Halvemaan", "Dear Herr Halvemaan", "error: Herr Halvemaan"},
		{"en", "salutation: Frau; name: Kim Halvemaan", "Dear Ms Halvemaan", ""},
		{"en", "pronouns: she/her; name: Kim Halvemaan", "Dear Mr Halvemaan", ""},
		{"de", "Petra Halvemaan", "Guten Tag Herr Halvemaan", ""},
	} {
		rest := map[string]string{"en": ", your talk", "de": ", Ihr Vortrag"}[tt.lang]
		got := strings.Join(found(WrongName, tt.lang, factsOf(tt.known), tt.greeting+rest), "; ")
		if diff := gocmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q to %q (-want +got):\n%s", tt.greeting, tt.known, diff)
		}
	}
}

// factsOf are facts written in a row.
func factsOf(s string) lint.Known {
	known := lint.Known{}
	for _, fact := range strings.Split(s, "; ") {
		field, value, ok := strings.Cut(fact, ": ")
		if !ok {
			field, value = "name", fact
		}
		known[field] = append(known[field], value)
	}
	return known
}
