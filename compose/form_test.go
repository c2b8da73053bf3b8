package compose

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// shownForm is a name in a form as it is read, "" where the form is not sure.
func shownForm(lang, form string, class Class, name string) string {
	s := ""
	for _, st := range grammarOf(lang).form(form, class, name) {
		s += st.text
	}
	return s
}

func TestFormExamples(t *testing.T) {
	for i := range grammars {
		for _, f := range grammars[i].Forms {
			gives := func(c Class) bool { return shownForm(grammars[i].Lang, f.Form, c, f.Example.Name) == f.Example.Gives }
			if !slices.ContainsFunc(f.Of, gives) {
				t.Errorf("%s: the form %q of %q is never %q", grammars[i].Lang, f.Form, f.Example.Name, f.Example.Gives)
			}
		}
	}
}

func TestForms(t *testing.T) {
	tests := []struct {
		lang, form string
		class      Class
		name, want string
	}{
		{"de", "bei", aCompany, "Bahn", "bei der Bahn"},
		{"de", "bei", aCompany, "Deutsche Bahn", "bei der Deutschen Bahn"},
		{"de", "bei", aCompany, "Küstenbahn", "bei der Küstenbahn"},
		{"de", "bei", aCompany, "Pegel & Söhne", "bei Pegel & Söhne"},
		{"de", "bei", aCompany, "Bayerischer Rundfunk", "beim Bayerischen Rundfunk"},
		{"de", "bei", aCompany, "Karlsruher Institut für Technologie", "am Karlsruher Institut für Technologie"},
		{"de", "bei", aCompany, "Deutsches Zentrum für Luft- und Raumfahrt", "beim Deutschen Zentrum für Luft- und Raumfahrt"},
		{"de", "bei", aCompany, "Stadtwerke Jena", "bei den Stadtwerken Jena"},
		{"de", "bei", aCompany, "Porsche Bank", ""},
		{"de", "bei", aCompany, "KIT", "am KIT"},
		{"de", "bei", aCompany, "SAP", "bei SAP"},
		{"de", "bei", aCompany, "SAP Labs", "bei SAP Labs"},
		{"de", "bei", aCompany, "WDR Köln", "beim WDR Köln"},
		{"de", "bei", aCompany, "QXV", ""},
		{"de", "bei", aCompany, "B Braun", "bei B Braun"},
		{"de", "bei", aCompany, "Freitag", "bei Freitag"},
		{"de", "bei", aCompany, "Die Zeit", ""},
		{"de", "bei", aCompany, "Haus der Deutschen Bank", ""},
		{"de", "für", aCompany, "Deutsche Bahn", "für die Deutsche Bahn"},
		{"de", "von", aCompany, "WDR", "vom WDR"},
		{"de", "zu", aCompany, "Siemens", "zu Siemens"},
		{"de", "an", aSchool, "Technische Universität Wien", "an der Technischen Universität Wien"},
		{"de", "an", aSchool, "ETH Zürich", "an der ETH Zürich"},
		{"de", "an", aSchool, "London School of Economics", "an der London School of Economics"},
		{"de", "an", aSchool, "Leiden University", "an der Leiden University"},
		{"de", "an", aSchool, "Leiden", ""},
		{"de", "auf", anEvent, "Hannover Messe 2026", "auf der Hannover Messe 2026"},
		{"de", "den", anEvent, "Norddeutscher Brauertag 2026", "den Norddeutschen Brauertag 2026"},
		{"de", "auf", anEvent, "GopherCon EU 2026", "auf der GopherCon EU 2026"},
		{"de", "auf", anEvent, "Falcon Treff", ""},
		{"de", "auf", anEvent, "IAA 2027", "auf der IAA 2027"},
		{"de", "auf", anEvent, "Jenaer Hackathon", "beim Jenaer Hackathon"},
		{"de", "auf", anEvent, "Erfurter Solartage", "auf den Erfurter Solartagen"},
		{"de", "zu", anEvent, "Leipziger Buchmesse", "zur Leipziger Buchmesse"},
		{"de", "in", aGroup, "Arbeitskreis Wasser", "im Arbeitskreis Wasser"},
		{"de", "in", aGroup, "Pegel & Fluss", ""},
		{"de", "s", aPerson, "Anna", "Annas"},
		{"de", "s", aPerson, "Max", "Max’"},
		{"de", "s", aPerson, "Strauß", "Strauß’"},
		{"de", "s", aPerson, "Beatrice", "Beatrice’"},
		{"de", "s", aPerson, "王", ""},
		{"de", "s", aCompany, "Tidewell", "Tidewells"},
		{"de", "s", aCompany, "Küstenbahn", ""},
		{"en", "s", aPerson, "James", "James’s"},
		{"en", "s", aCompany, "Sainsbury’s", ""},
		{"en", "the", aSchool, "Leiden University", "Leiden University"},
		{"en", "the", aSchool, "London School of Economics", "the London School of Economics"},
		{"en", "the", aCompany, "BBC", "the BBC"},
		{"en", "the", aCompany, "The Guardian", "The Guardian"},
		{"en", "the", anEvent, "Web Summit", ""},
		{"en", "the", anEvent, "GopherCon", "GopherCon"},
		{"en", "a", aRole, "Engineer", "an engineer"},
		{"en", "a", aRole, "Site Reliability Engineer", "a Site Reliability Engineer"},
		{"en", "a", aRole, "Site Reliability Engineers", ""},
		{"en", "a", aRole, "UX Designer", "a UX Designer"},
		{"en", "a", aRole, "Java Developer", "a Java Developer"},
		{"en", "a", aRole, "Founder & CEO", "Founder & CEO"},
		{"en", "a", aRole, "HR Manager", "an HR Manager"},
		{"en", "a", aRole, "University Lecturer", "a university lecturer"},
		{"en", "a", aRole, "Head of Sales", "head of sales"},
		{"en", "a", aRole, "Business Analyst", "a business analyst"},
		{"en", "a", aRole, "Teacher, Modern Languages", "a Teacher, Modern Languages"},
	}
	for _, tt := range tests {
		if got := shownForm(tt.lang, tt.form, tt.class, tt.name); got != tt.want {
			t.Errorf("%s: the form %q of the %s %q is %q, want %q", tt.lang, tt.form, tt.class, tt.name, got, tt.want)
		}
	}
}

func TestFormsHaveOrigins(t *testing.T) {
	tmpl := parsed(t, "de/sie/a-1", Post, "a: {first:s} Arbeit {company:bei}: {post}.", "b 1: {group:in} | {event:auf}.")
	d, err := Best(Request{
		Recipient: facts("first: Anna", "company: Deutsche Bahn", "post: Lein", "group: {event}", "event: Nahlein"), Templates: []Template{tmpl}, Lang: "de",
	})
	if err != nil {
		t.Fatal(err)
	}
	line := Origin{Template: "de/sie/a-1.yaml", Line: 1}
	want := []Placed{
		{"Anna", Origin{Field: "first", Lines: []int{1}}},
		{"s", Origin{Field: "first", Form: "s", Lines: []int{1}}},
		{" Arbeit ", line},
		{"bei der Deutschen", Origin{Field: "company", Form: "bei", Lines: []int{2}}},
		{" Bahn", Origin{Field: "company", Lines: []int{2}}},
		{": ", line},
		{"Lein", Origin{Field: "post", Lines: []int{3}}},
		{".", line},
	}
	if diff := cmp.Diff(want, d.Pieces); diff != "" {
		t.Errorf("pieces (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]Dropped{{Part: "b", Keep: 1, Missing: []string{"event:auf", "group:in"}}}, d.Dropped()); diff != "" {
		t.Errorf("dropped (-want +got):\n%s", diff)
	}
}

// FuzzForms holds that a form takes any name, keeps its words but for endings of
// adjectives and nouns, and adds only words that its grammar has.
func FuzzForms(f *testing.F) {
	for _, name := range []string{"Deutsche Bahn", "{company:bei}", "Ä-B", "-", "\u00a0", "Stadtwerke Jena", "A\u0300", "👩‍💻 Con", "KIT 2026", "Die", "\xff"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		name = compact(name, "")
		for i := range grammars {
			g := &grammars[i]
			for _, form := range g.Forms {
				for _, class := range form.Of {
					kept, line := "", ""
					for _, st := range g.form(form.Form, class, name) {
						line += st.text
						if !st.added {
							kept += st.text
						}
					}
					if line != "" && !strings.Contains(name, strings.TrimSpace(kept)) && len(strings.Fields(line)) < len(strings.Fields(name)) {
						t.Errorf("%s: the form %q of %q is %q, which keeps %q", g.Lang, form.Form, name, line, kept)
					}
				}
			}
		}
	})
}

// TestEndings holds that every ending listed is short enough to be looked for.
func TestEndings(t *testing.T) {
	endings := 0
	for _, g := range grammars {
		for _, n := range g.Nouns {
			if end, ok := strings.CutPrefix(n.Word, "*"); ok {
				endings++
				if len(end) > maxEnding {
					t.Errorf("%s: %q has %d bytes, over %d", g.Lang, n.Word, len(end), maxEnding)
				}
			}
		}
	}
	if endings == 0 {
		t.Error("no endings")
	}
}
